package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"slices"

	"github.com/copydesk/copydesk/extract/internal/classify"
	"github.com/copydesk/copydesk/extract/internal/kindmodel"
	"github.com/copydesk/copydesk/extract/internal/model"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/thread"
	"github.com/copydesk/copydesk/extract/train/align"
)

// labelled is a page with the gold of its dropped blocks.
type labelled struct {
	name, lang string
	page       *page.Page // scored, its comments found
	dropped    []piece
	rows       []example
}

// piece is a gold entry: the beginning of a block that is no part of the article.
type piece struct {
	Kind page.Kind `json:"kind"`
	Text string    `json:"text"`
}

// loadLabelled reads a folder of pages with gold for their dropped blocks.
func loadLabelled(ctx context.Context, from fs.FS) ([]*labelled, error) {
	files, err := fs.Glob(from, "*/gold.json")
	if err != nil {
		return nil, err
	}
	var out []*labelled
	for _, file := range files {
		b, err := fs.ReadFile(from, file)
		if err != nil {
			return nil, err
		}
		var g struct {
			gold
			Dropped []piece `json:"dropped"`
		}
		if err := json.Unmarshal(b, &g); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		if len(g.Dropped) == 0 {
			continue
		}
		if b, err = fs.ReadFile(from, path.Join(path.Dir(file), "page.html")); err != nil {
			return nil, err
		}
		p := &labelled{name: path.Dir(file), lang: g.Lang, dropped: g.Dropped}
		if p.page, err = readScored(ctx, b, g.URL); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		p.label()
		out = append(out, p)
	}
	return out, nil
}

// readScored brings a page as far as the extractor does before it names its blocks.
func readScored(ctx context.Context, b []byte, url string) (*page.Page, error) {
	p, err := read(ctx, b, false, url)
	if err != nil {
		return nil, err
	}
	for i, score := range model.Default().Body(p) {
		p.Blocks[i].Score = score
	}
	thread.Find(p, "")
	return p, nil
}

// label makes examples of the blocks that the gold names, and of those that stand with them in a small box of one kind.
func (l *labelled) label() {
	texts := make([]string, len(l.page.Blocks))
	for i := range texts {
		texts[i] = l.page.Blocks[i].Text
	}
	pieces := make([]string, len(l.dropped))
	for i := range pieces {
		pieces[i] = l.dropped[i].Text
	}
	kindOf := make([]page.Kind, len(texts))
	for i, k := range align.Pieces(texts, pieces) {
		if k >= 0 {
			kindOf[i] = l.dropped[k].Kind
		}
	}
	p := copied(l.page)
	classify.Dropped(p, func(i int, row *kindmodel.Row) {
		kind := kindOf[i]
		if kind == "" {
			kind = boxKind(p, kindOf, i)
		}
		if k := slices.Index(kinds, kind); k >= 0 {
			l.rows = append(l.rows, example{slices.Clone(row.Features), k})
		}
	})
}

// mostBox is how many blocks a box has at most that is of one kind whole.
const mostBox = 8

// boxKind is the kind of the named blocks in the smallest box around block i that has any, if it is one kind and the box
// holds nothing of the article.
func boxKind(p *page.Page, kindOf []page.Kind, i int) page.Kind {
	for x := p.Blocks[i].Box; x > 0; x = p.Boxes[x].Parent {
		box := &p.Boxes[x]
		if box.Last-box.First > mostBox {
			return ""
		}
		only := page.Kind("")
		for k := box.First; k < box.Last; k++ {
			switch {
			case p.Blocks[k].Kind != "", only != "" && kindOf[k] != "" && kindOf[k] != only:
				return ""
			case kindOf[k] != "":
				only = kindOf[k]
			}
		}
		if only != "" {
			return only
		}
	}
	return ""
}

// copied is a page whose blocks can be named without harm to the other.
func copied(p *page.Page) *page.Page {
	out := *p
	out.Blocks, out.Boxes = slices.Clone(p.Blocks), slices.Clone(p.Boxes)
	return &out
}
