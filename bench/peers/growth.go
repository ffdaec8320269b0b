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

// point is one size of the curve.
type point struct {
	size        int
	parse, read float64 // milliseconds a page
	bytes       uint64  // allocated by a Read
}

// growth measures what a page costs by its size, and draws it.
func growth(c config) error {
	desk := copydesk.New()
	t := table{
		title: "Whole path by the size of the page, one core, pages made by the program",
		head:  []string{"page KB", "parse ms", "Read ms", "× parse", "Read µs/KB", "allocated, × page"},
	}
	var points []point
	for _, size := range sizes {
		page := madePage(size)
		n := max(1, volume/size)
		read := func() error {
			for range n {
				if _, err := desk.Read(context.Background(), bytes.NewReader(page), copydesk.Source{}); err != nil {
					return fmt.Errorf("page of %d bytes: %w", len(page), err)
				}
			}
			return nil
		}
		if err := read(); err != nil { // what is loaded once is loaded
			return err
		}
		measured, err := inTurn(c.rounds, []func() error{func() error {
			for range n {
				if _, err := goquery.NewDocumentFromReader(bytes.NewReader(page)); err != nil {
					return err
				}
			}
			return nil
		}, read})
		if err != nil {
			return err
		}
		p := point{
			size: len(page), parse: measured[0].spent.Seconds() * 1e3 / float64(n), read: measured[1].spent.Seconds() * 1e3 / float64(n),
			bytes: measured[1].bytes / uint64(n),
		}
		points = append(points, p)
		kb := float64(p.size) / 1024
		t.add(fmt.Sprintf("%.0f", kb), fmt.Sprintf("%.2f", p.parse), fmt.Sprintf("%.2f", p.read), times(measured[1].spent, measured[0].spent),
			fmt.Sprintf("%.0f", p.read*1e3/kb), fmt.Sprintf("%.0f", float64(p.bytes)/float64(p.size)))
	}
	if c.curve != "" {
		if err := os.WriteFile(c.curve, draw(points), 0o644); err != nil {
			return err
		}
	}
	return t.write(os.Stdout)
}
