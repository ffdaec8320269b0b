package main

import (
	"fmt"
	"maps"
	"slices"

	"github.com/copydesk/copydesk/extract/internal/classify"
	"github.com/copydesk/copydesk/extract/internal/kindmodel"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/train/align"
)

// tally counts gold entries and those whose kind was found, by language and kind: an entry is found where most of it
// lies in dropped blocks of its kind. The kind other counts for nothing.
type tally struct {
	byLang, byKind map[string]*count
}

type count struct{ right, all int }

// page names the blocks of a page with a model, or by the rules alone without one, and counts.
func (t *tally) page(l *labelled, m *kindmodel.Model, verbose bool) {
	p := copied(l.page)
	classify.BlocksBy(p, classify.Balanced, m)
	texts := map[page.Kind][]string{}
	for i := range p.Blocks {
		b := &p.Blocks[i]
		texts[b.Kind] = append(texts[b.Kind], b.Text)
	}
	for _, g := range l.dropped {
		if g.Kind == page.Other {
			continue
		}
		right := align.Covered(g.Text, texts[g.Kind]) > 0.5
		t.add(l.lang, string(g.Kind), right)
		if verbose && !right {
			fmt.Printf("%-30.30s %-14s %.90s\n", l.name, g.Kind, g.Text)
			for i := range p.Blocks {
				if b := &p.Blocks[i]; align.Covered(g.Text, []string{b.Text}) > 0.3 {
					fmt.Printf("%30s %-14s %s\n", "", b.Kind, b.Reason)
				}
			}
		}
	}
}

func (t *tally) add(lang, kind string, right bool) {
	if t.byLang == nil {
		t.byLang, t.byKind = map[string]*count{}, map[string]*count{}
	}
	for _, c := range []struct {
		of   map[string]*count
		name string
	}{{t.byLang, lang}, {t.byKind, kind}} {
		if c.of[c.name] == nil {
			c.of[c.name] = new(count)
		}
		c.of[c.name].all++
		if right {
			c.of[c.name].right++
		}
	}
}

// print prints the shares, micro over entries and macro over kinds.
func (t *tally) print(name string) {
	var right, all int
	macro := 0.0
	for _, c := range t.byKind {
		right, all = right+c.right, all+c.all
		macro += float64(c.right) / float64(c.all) / float64(len(t.byKind))
	}
	fmt.Printf("%s: micro %.3f macro %.3f of %d", name, float64(right)/float64(max(all, 1)), macro, all)
	for _, lang := range slices.Sorted(maps.Keys(t.byLang)) {
		c := t.byLang[lang]
		fmt.Printf("  %s %.3f", lang, float64(c.right)/float64(c.all))
	}
	fmt.Println()
}
