package main

import (
	"fmt"
	"io"
	"strings"
	"time"
)

// table is a Markdown table: the first column names the row, all others are figures.
type table struct {
	title string
	head  []string
	rows  [][]string
	notes []string
}

func (t *table) add(cells ...string) { t.rows = append(t.rows, cells) }

func (t *table) write(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "\n### %s\n\n| %s |\n|---%s|\n", t.title, strings.Join(t.head, " | "), strings.Repeat("|---:", len(t.head)-1))
	for _, row := range t.rows {
		fmt.Fprintf(&b, "| %s |\n", strings.Join(row, " | "))
	}
	for _, note := range t.notes {
		fmt.Fprintf(&b, "\n%s\n", note)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// absent stands where a system or a set has nothing to measure.
const absent = "–"

// figure writes a share of one as tables of scores do: ".947", "1.000".
func figure(f float64) string { return strings.TrimPrefix(fmt.Sprintf("%.3f", f), "0") }

func times(d, floor time.Duration) string {
	if floor <= 0 {
		return absent
	}
	if r := float64(d) / float64(floor); r >= 100 {
		return fmt.Sprintf("%.0f", r)
	} else {
		return fmt.Sprintf("%.2f", r)
	}
}

func (p pass) perItem(n int) (allocs, kilobytes string) {
	return fmt.Sprint(p.allocs / uint64(max(1, n))), fmt.Sprintf("%.1f", float64(p.bytes)/float64(max(1, n))/1e3)
}

// peakMB is absent where it was not asked for.
func (p pass) peakMB() string {
	if p.peak == 0 {
		return absent
	}
	return fmt.Sprintf("%.0f", float64(p.peak)/1e6)
}

func (f first) columns() (load, left string) {
	return fmt.Sprintf("%.0f", float64(f.spent)/1e6), fmt.Sprintf("%.1f", float64(max(0, f.heap))/1e6)
}
