package main

import (
	"bytes"
	"context"
	"fmt"
	"os"

	"github.com/PuerkitoBio/goquery"

	"github.com/copydesk/copydesk"
)

// sizes of the pages of the curve, in bytes.
var sizes = []int{1 << 10, 4 << 10, 16 << 10, 64 << 10, 256 << 10, 1 << 20, 4 << 20, 10 << 20}

// volume is how many bytes of each size are read in a pass, in as many pages as it takes.
const volume = 1 << 20

// growth measures what a page costs by its size, and draws it.
func growth(c config) error {
	desk := copydesk.New()
	t := table{
		title: "Whole path by the size of the page, one core, pages made by the program",
		head:  []string{"page KB", "parse ms", "Read ms", "× parse", "Read µs/KB", "allocated, × page"},
	}
	drawing := curve{title: "Milliseconds a page by its size, one core", label: kilobytes}
	parses, reads := line{name: "goquery parse", colour: "#2c6fbb"}, line{name: "Read, everything on", colour: "#c0392b"}
	for _, size := range sizes {
		page := madePage(size)
		n := max(1, volume/size)
		readAll := func() error {
			for range n {
				if _, err := desk.Read(context.Background(), bytes.NewReader(page), copydesk.Source{}); err != nil {
					return fmt.Errorf("page of %d bytes: %w", len(page), err)
				}
			}
			return nil
		}
		if err := readAll(); err != nil { // what is loaded once is loaded
			return err
		}
		measured, err := inTurn(c.rounds, []contender{{"parse", func() error {
			for range n {
				if _, err := goquery.NewDocumentFromReader(bytes.NewReader(page)); err != nil {
					return err
				}
			}
			return nil
		}}, {"Read", readAll}})
		if err != nil {
			return err
		}
		parse, read := measured[0].spent.Seconds()*1e3/float64(n), measured[1].spent.Seconds()*1e3/float64(n)
		drawing.x = append(drawing.x, len(page))
		parses.y, reads.y = append(parses.y, parse), append(reads.y, read)
		kb := float64(len(page)) / 1024
		t.add(fmt.Sprintf("%.0f", kb), fmt.Sprintf("%.2f", parse), fmt.Sprintf("%.2f", read), times(measured[1].spent, measured[0].spent),
			fmt.Sprintf("%.0f", read*1e3/kb), fmt.Sprintf("%.0f", float64(measured[1].bytes)/float64(n)/float64(len(page))))
	}
	drawing.lines = []line{reads, parses}
	if err := drawing.write(c.curves, "benchmarks-size.svg"); err != nil {
		return err
	}
	return t.write(os.Stdout)
}
