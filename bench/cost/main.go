// Command cost measures what extracting costs beside goquery.NewDocumentFromReader on the same pages, one core, pages in
// memory:
//
//	cost [-rounds 5] FOLDER
//
// FOLDER is a data set with pages/*.html.gz. Of each page the fastest of the rounds counts, since the machine may be
// shared; the two are run in turn.
package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"github.com/PuerkitoBio/goquery"

	"github.com/copydesk/copydesk/extract"
)

func main() {
	rounds := flag.Int("rounds", 5, "how often each page is read")
	most := flag.Int("pages", 0, "at most so many pages, 0 for all")
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	runtime.GOMAXPROCS(1)
	if err := run(flag.Arg(0), *rounds, *most); err != nil {
		fmt.Fprintln(os.Stderr, "cost:", err)
		os.Exit(1)
	}
}

// task is what is timed on a page.
type task struct {
	name  string
	run   func([]byte) error
	spent time.Duration
	bytes uint64
}

func run(folder string, rounds, most int) error {
	pages, err := load(folder, most)
	if err != nil {
		return err
	}
	ctx := context.Background()
	x := extract.New()
	tasks := []*task{
		{name: "goquery parse", run: func(b []byte) error {
			_, err := goquery.NewDocumentFromReader(bytes.NewReader(b))
			return err
		}},
		{name: "extract", run: func(b []byte) error {
			_, err := x.Extract(ctx, bytes.NewReader(b), extract.Input{MediaType: "text/html"})
			if errors.Is(err, extract.ErrNoArticle) {
				return nil
			}
			return err
		}},
	}
	if err := tasks[1].run(pages[0]); err != nil { // the model loads once
		return err
	}
	size := 0
	for _, b := range pages {
		size += len(b)
		best := make([]time.Duration, len(tasks))
		for range rounds {
			for i, t := range tasks {
				runtime.GC()
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				began := time.Now()
				err := t.run(b)
				spent := time.Since(began)
				runtime.ReadMemStats(&after)
				if err != nil {
					return fmt.Errorf("%s: %w", t.name, err)
				}
				if best[i] == 0 || spent < best[i] {
					best[i] = spent
				}
				t.bytes += after.TotalAlloc - before.TotalAlloc
			}
		}
		for i, t := range tasks {
			t.spent += best[i]
		}
	}
	fmt.Printf("%d pages, %.1f MB\n", len(pages), float64(size)/1e6)
	for _, t := range tasks {
		fmt.Printf("%-14s %7.2f ms a page  %6.2f MB allocated a page  %5.2f times the parse\n", t.name,
			t.spent.Seconds()*1e3/float64(len(pages)), float64(t.bytes)/float64(rounds*len(pages))/1e6, t.spent.Seconds()/tasks[0].spent.Seconds())
	}
	return nil
}

func load(folder string, most int) ([][]byte, error) {
	files, err := filepath.Glob(filepath.Join(folder, "pages", "*.html.gz"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s has no pages/*.html.gz", folder)
	}
	if most > 0 && most < len(files) {
		// Spread over the set, which is in the order of names.
		var some []string
		for i := range most {
			some = append(some, files[i*len(files)/most])
		}
		files = some
	}
	var out [][]byte
	for _, name := range files {
		b, err := readGzip(name)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		out = append(out, b)
	}
	return out, nil
}

func readGzip(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(z)
}
