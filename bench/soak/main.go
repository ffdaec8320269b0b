// Command soak reads every page below a folder, HTML and text, packed or not, and holds each article to what all promise:
// nothing panics, every span slices to its words, the kept blocks tile the text, every path finds its element, and the
// output is the same on one goroutine and on eight. It prints what it saw and fails on the first kind of violation.
//
//	go run ./soak -data DIR
//
// With -pages it reads as many pages after that, over and over, and fails when memory grows.
package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"time"

	"github.com/copydesk/copydesk"
)

func main() {
	data := flag.String("data", os.Getenv("COPYDESK_DATA"), "folder of pages (default $COPYDESK_DATA)")
	workers := flag.Int("workers", 8, "goroutines of the second reading")
	every := flag.Int("every", 1, "read one page of so many")
	long := flag.Int("pages", 0, "then read so many pages and watch the heap")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, *data, *workers, max(*every, 1), *long); err != nil {
		fmt.Fprintln(os.Stderr, "soak:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, data string, workers, every, long int) error {
	if data == "" {
		return errors.New("no folder: set -data or COPYDESK_DATA")
	}
	paths, err := pages(data, every)
	if err != nil {
		return err
	}
	if len(paths) == 0 {
		return fmt.Errorf("no pages below %s", data)
	}
	var s summary
	start := time.Now()
	alone := make([]digest, 0, len(paths))
	for path, a := range read(ctx, paths, 1, &s) {
		s.look(ctx, path, a.article, a.err)
		alone = append(alone, a.digest)
	}
	i := 0
	for path, a := range read(ctx, paths, workers, &s) {
		if i < len(alone) && a.digest != alone[i] {
			s.violate(path, fmt.Sprintf("other output on %d goroutines than on one", workers))
		}
		i++
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if i != len(paths) || len(alone) != len(paths) {
		s.violate(data, fmt.Sprintf("%d pages, %d and %d results", len(paths), len(alone), i))
	}
	fmt.Printf("%d pages twice in %s: %d articles (%d from text), %d without, %d over a limit, %d nested too deep to look paths up\n",
		len(paths), time.Since(start).Round(time.Second), s.articles, s.texts, s.none, s.limits, s.deep)
	if s.violations > 0 {
		return fmt.Errorf("%d violations", s.violations)
	}
	fmt.Println("no violation")
	if long > 0 {
		return memory(ctx, paths, workers, long)
	}
	return nil
}

// digest is what two readings of a page are compared by.
type digest [sha256.Size]byte

// reading is what came of one page.
type reading struct {
	article *copydesk.Article
	err     error
	digest  digest
}

// read reads the pages in their order.
func read(ctx context.Context, paths []string, workers int, s *summary) iter.Seq2[string, reading] {
	return func(yield func(string, reading) bool) {
		i := 0
		for article, err := range copydesk.New(copydesk.Workers(workers)).ReadAll(ctx, sources(paths)) {
			if ctx.Err() != nil {
				return
			}
			out := reading{article: article, err: err}
			if err == nil {
				hash := sha256.New()
				if err := copydesk.NewEncoder(hash).Encode(article); err != nil {
					s.violate(paths[i], "cannot be written: "+err.Error())
				}
				hash.Sum(out.digest[:0])
			} else {
				out.digest = sha256.Sum256([]byte(err.Error()))
			}
			if !yield(paths[i], out) {
				return
			}
			i++
		}
	}
}

func sources(paths []string) iter.Seq[copydesk.Source] {
	return func(yield func(copydesk.Source) bool) {
		for _, path := range paths {
			if !yield(copydesk.Source{Path: path, MediaType: mediaType(path)}) {
				return
			}
		}
	}
}

// mediaType keeps a text that quotes markup a text.
func mediaType(path string) string {
	if strings.HasSuffix(strings.TrimSuffix(path, ".gz"), ".txt") {
		return "text/plain"
	}
	return "text/html"
}

// pages are the files below a folder whose names say that they are pages, sorted, one of so many.
func pages(data string, every int) ([]string, error) {
	var out []string
	n := 0
	err := filepath.WalkDir(data, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		switch filepath.Ext(strings.TrimSuffix(path, ".gz")) {
		case ".html", ".htm", ".txt":
			if !entry.IsDir() {
				if n%every == 0 {
					out = append(out, path)
				}
				n++
			}
		}
		return nil
	})
	return out, err
}
