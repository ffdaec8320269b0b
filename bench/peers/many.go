package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"

	"github.com/copydesk/copydesk"
)

// readMany tells what a page costs in a run of few and of many, and what the heap is afterwards.
func readMany(c config, set [][]byte, size int) error {
	t := table{
		title: "Whole path by the number of pages, one core",
		head:  []string{"pages", "µs/KB", "allocs/page", "heap MB after"},
	}
	desk := copydesk.New(copydesk.Workers(1))
	drawing := curve{title: "Microseconds a kilobyte by the number of pages, one core", label: strconv.Itoa}
	reads := line{name: "Read, everything on", colour: "#c0392b"}
	for _, n := range []int{1, 10, 100, 1000, 10000} {
		if c.pages > 0 && n > c.pages {
			break
		}
		read := 0
		for i := range n {
			read += len(set[i%len(set)])
		}
		m := over(func() error {
			for i := range n {
				if _, err := desk.Read(context.Background(), bytes.NewReader(set[i%len(set)]), copydesk.Source{}); err != nil && !errors.Is(err, copydesk.ErrNoArticle) {
					return err
				}
			}
			return nil
		})
		if m.outcome != nil {
			return m.outcome
		}
		allocs, _ := m.perItem(n)
		cost := m.spent.Seconds() * 1e6 / (float64(read) / 1024)
		drawing.x, reads.y = append(drawing.x, n), append(reads.y, cost)
		t.add(fmt.Sprint(n), fmt.Sprintf("%.0f", cost), allocs, fmt.Sprintf("%.1f", float64(heap())/1e6))
	}
	drawing.lines = []line{reads}
	if err := drawing.write(c.curves, "benchmarks-pages.svg"); err != nil {
		return err
	}
	t.notes = append(t.notes, fmt.Sprintf("The same %d pages over and over; the heap holds them too, %.1f MB.", len(set), float64(size)/1e6))
	return t.write(os.Stdout)
}
