package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"runtime/pprof"

	"github.com/PuerkitoBio/goquery"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/entity/dates"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/lang"
	"github.com/copydesk/copydesk/text"
)

// readStages tells what each stage costs.
func readStages(c config, set [][]byte, size int) error {
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
		return err
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
	stages := []contender{
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
	measured, err := inTurn(c.rounds, stages)
	if err == nil && c.profile != "" {
		err = profiled(c.profile, stages[1].run)
	}
	if err != nil {
		return err
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
	return t.write(os.Stdout)
}

// profiled writes where f spends its time, in the form of pprof.
func profiled(file string, f func() error) error {
	out, err := os.Create(file)
	if err != nil {
		return err
	}
	if err := pprof.StartCPUProfile(out); err != nil {
		out.Close()
		return err
	}
	for range 5 { // a sample each 10 ms: one reading is too few of them
		if err = f(); err != nil {
			break
		}
	}
	pprof.StopCPUProfile()
	return errors.Join(err, out.Close())
}
