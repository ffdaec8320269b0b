package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"github.com/PuerkitoBio/goquery"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/bench/peers/pages"
	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/entity/dates"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/lang"
	"github.com/copydesk/copydesk/text"
)

// whole measures a page's way from bytes to Article: by stage, on one core and two, and by the size of the page.
func whole(c config) error {
	var set [][]byte
	size := 0
	for _, name := range []string{"fr", "fundus"} {
		all, err := pages.Load(filepath.Join(c.data, "extraction", name), 0)
		if errors.Is(err, fs.ErrNotExist) {
			fmt.Fprintf(os.Stderr, "peers: no set %s\n", name)
			continue
		}
		if err != nil {
			return err
		}
		for _, p := range all {
			if (p.Language == string(text.French) || p.Language == string(text.English)) && p.HTML != nil && (c.pages == 0 || len(set) < c.pages) {
				set = append(set, p.HTML)
				size += len(p.HTML)
			}
		}
	}
	if len(set) > 0 {
		articles, err := readStages(c, set, size)
		if err != nil {
			return err
		}
		if err := readOnCores(c, set, size, articles); err != nil {
			return err
		}
	}
	return growth(c)
}

// readStages gives the number of pages that were articles.
func readStages(c config, set [][]byte, size int) (int, error) {
	ctx := context.Background()
	desk, x, detector, analyzer := copydesk.New(), extract.New(), lang.New(), entity.New()
	var articles []*copydesk.Article
	load, err := firstUse(func() error {
		for _, p := range set {
			a, err := desk.Read(ctx, bytes.NewReader(p), copydesk.Source{})
			if errors.Is(err, copydesk.ErrNoArticle) {
				continue
			}
			if err != nil {
				return err
			}
			articles = append(articles, a)
			if len(articles) == 1 {
				break
			}
		}
		return nil
	})
	if err != nil {
		return 0, err
	}
	articles = articles[:0]
	each := func(f func(a *copydesk.Article) error) func() error {
		return func() error {
			for _, a := range articles {
				if err := f(a); err != nil {
					return err
				}
			}
			return nil
		}
	}
	stages := []struct {
		name string
		run  func() error
	}{
		{"goquery parse, the floor", func() error {
			for _, p := range set {
				if _, err := goquery.NewDocumentFromReader(bytes.NewReader(p)); err != nil {
					return err
				}
			}
			return nil
		}},
		{"Read, everything on", func() error {
			articles = articles[:0]
			for _, p := range set {
				a, err := desk.Read(ctx, bytes.NewReader(p), copydesk.Source{})
				if err == nil {
					articles = append(articles, a)
				} else if !errors.Is(err, copydesk.ErrNoArticle) {
					return err
				}
			}
			return nil
		}},
		{"– extract", func() error {
			for _, p := range set {
				if _, err := x.Extract(ctx, bytes.NewReader(p), extract.Input{}); err != nil && !errors.Is(err, extract.ErrNoArticle) {
					return err
				}
			}
			return nil
		}},
		{"– lang", each(func(a *copydesk.Article) error {
			var spans []text.Span
			for _, b := range a.Blocks {
				if b.Kept {
					spans = append(spans, b.Span)
				}
			}
			detector.Blocks(a.Text, spans)
			return nil
		})},
		{"– entity: names, dates, resolution, quotations", each(func(a *copydesk.Article) error {
			_, err := analyzer.Find(ctx, entity.Input{Title: a.Title, Text: a.Text, Language: a.Language.Code, Reference: a.Source.Reference})
			return err
		})},
		{"– – tokens and sentences", each(func(a *copydesk.Article) error {
			text.NewDocument(a.Text, a.Language.Code)
			return nil
		})},
		{"– – names, with tokens", each(func(a *copydesk.Article) error {
			_, err := names.Default().Recognize(ctx, text.NewDocument(a.Text, a.Language.Code))
			return err
		})},
		{"– – dates, with tokens", each(func(a *copydesk.Article) error {
			_, err := dates.Find(ctx, text.NewDocument(a.Text, a.Language.Code), dates.Options{Reference: a.Source.Reference})
			return err
		})},
	}
	var runs []func() error
	for _, s := range stages {
		runs = append(runs, s.run)
	}
	measured, err := inTurn(c.rounds, runs)
	if err != nil {
		return 0, err
	}
	t := table{
		title: fmt.Sprintf("Whole path by stage, one core: %d pages, %.1f MB, %d articles", len(set), float64(size)/1e6, len(articles)),
		head:  []string{"stage", "× parse", "ms/page", "pages/s", "MB/s", "allocs/page", "KB/page"},
	}
	for i, s := range stages {
		m := measured[i]
		allocs, kilobytes := m.perItem(len(set))
		seconds := m.spent.Seconds()
		t.add(s.name, times(m.spent, measured[0].spent), fmt.Sprintf("%.2f", seconds*1e3/float64(len(set))),
			fmt.Sprintf("%.0f", float64(len(set))/seconds), fmt.Sprintf("%.1f", float64(size)/seconds/1e6), allocs, kilobytes)
	}
	ms, left := load.columns()
	t.notes = append(t.notes, fmt.Sprintf("The first article, with all that is loaded once: %s ms, after which the heap is %s MB larger.", ms, left))
	return len(articles), t.write(os.Stdout)
}

// readOnCores times ReadAll by the clock on the wall, since it is what a second core saves.
func readOnCores(c config, set [][]byte, size, articles int) error {
	defer runtime.GOMAXPROCS(1)
	t := table{
		title: "Whole path, ReadAll by the clock",
		head:  []string{"cores", "articles/s", "MB/s", "× one core", "heap MB after"},
	}
	cores := []int{1}
	if runtime.NumCPU() > 1 {
		cores = append(cores, 2)
	}
	best := make([]time.Duration, len(cores))
	kept := make([]uint64, len(cores))
	for range c.rounds {
		for i, n := range cores {
			runtime.GOMAXPROCS(n)
			runtime.GC()
			began := time.Now()
			for _, err := range copydesk.New(copydesk.Workers(n)).ReadAll(context.Background(), sources(set)) {
				if err != nil && !errors.Is(err, copydesk.ErrNoArticle) {
					return err
				}
			}
			if spent := time.Since(began); best[i] == 0 || spent < best[i] {
				best[i] = spent
			}
			kept[i] = heap()
		}
	}
	for i, n := range cores {
		seconds := best[i].Seconds()
		t.add(fmt.Sprint(n), fmt.Sprintf("%.0f", float64(articles)/seconds), fmt.Sprintf("%.1f", float64(size)/seconds/1e6),
			fmt.Sprintf("%.2f", best[0].Seconds()/seconds), fmt.Sprintf("%.0f", float64(kept[i])/1e6))
	}
	t.notes = append(t.notes, "By the clock, so other work on the machine counts. The heap holds the pages too.")
	return t.write(os.Stdout)
}

func sources(set [][]byte) iter.Seq[copydesk.Source] {
	return func(yield func(copydesk.Source) bool) {
		for i, p := range set {
			open := func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(p)), nil }
			if !yield(copydesk.Source{Path: fmt.Sprintf("%d.html", i), Open: open}) {
				return
			}
		}
	}
}
