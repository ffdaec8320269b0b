package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"log"
	"maps"
	"math"
	"os"
	"path"
	"path/filepath"
	"slices"
	"time"

	"github.com/copydesk/copydesk/extract/internal/classify"
	"github.com/copydesk/copydesk/extract/internal/kindmodel"
	"github.com/copydesk/copydesk/extract/internal/model"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/thread"
	"github.com/copydesk/copydesk/extract/train/align"
	"github.com/copydesk/copydesk/extract/train/softmax"
)

// kinds are what the model of kinds tells apart: all that a dropped block can be but a title, which the page declares,
// and a comment, which is found by structure.
var kinds = []page.Kind{
	page.Byline, page.DateLine, page.Caption, page.Credit, page.CommentHead, page.CommentForm, page.CommentPolicy,
	page.Donation, page.Shop, page.Newsletter, page.Paywall, page.Share, page.Related, page.ReadAlso, page.Tags,
	page.Navigation, page.Breadcrumb, page.Footer, page.Legal, page.License, page.Cookie, page.Advertisement, page.Embed,
	page.AuthorBox, page.SourceLine, page.Correction, page.Poll, page.LiveNav, page.Login, page.Search, page.Other,
}

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

// example is what is known of one block or line, with its kind.
type example struct {
	features []kindmodel.Feature
	kind     int
}

// trainKinds trains the model of kinds and writes its weights, cross-validated before by page.
func trainKinds(ctx context.Context, out string, tests []string, folds int, verbose bool) error {
	began := time.Now()
	lines, err := loadFurniture()
	if err != nil {
		return err
	}
	var row kindmodel.Row
	var taught []example
	for _, l := range lines {
		classify.Line(&row, l.at, l.class, l.text)
		taught = append(taught, example{slices.Clone(row.Features), slices.Index(kinds, l.kind)})
	}
	taughtBy, err := fs.Sub(own, ownSet)
	if err != nil {
		return err
	}
	pages, err := loadLabelled(ctx, taughtBy)
	if err != nil {
		return err
	}
	n := 0
	for _, p := range pages {
		n += len(p.rows)
	}
	log.Printf("%d lines, %d blocks of %d pages (%.1fs)", len(taught), n, len(pages), time.Since(began).Seconds())
	var all, rules tally
	for fold := range folds {
		examples := slices.Clone(taught)
		for i, p := range pages {
			if i%folds != fold {
				examples = append(examples, p.rows...)
			}
		}
		m := fitKinds(examples)
		for i, p := range pages {
			if i%folds == fold {
				all.page(p, m, verbose)
				rules.page(p, nil, false)
			}
		}
	}
	if folds > 0 {
		rules.print("rules alone")
		all.print("pages that the fold has not seen")
		log.Printf("cross-validated (%.1fs)", time.Since(began).Seconds())
	}
	for _, p := range pages {
		taught = append(taught, p.rows...)
	}
	m := fitKinds(taught)
	for _, folder := range tests {
		unseen, err := loadLabelled(ctx, os.DirFS(folder))
		if err != nil {
			return err
		}
		var rules, both tally
		for _, p := range unseen {
			rules.page(p, nil, false)
			both.page(p, m, false)
		}
		rules.print(filepath.Base(folder) + ", rules alone")
		both.print(filepath.Base(folder))
	}
	if out == "" {
		return nil
	}
	b, err := m.MarshalBinary()
	if err != nil {
		return err
	}
	log.Printf("%d bytes of weights (%.1fs)", len(b), time.Since(began).Seconds())
	return os.WriteFile(out, b, 0o644)
}

// fitKinds trains on the examples and cuts the weights down to what is shipped.
func fitKinds(examples []example) *kindmodel.Model {
	count := map[uint32]int{}
	for _, e := range examples {
		for _, f := range e.features {
			count[f.Hash]++
		}
	}
	hashes := slices.Sorted(maps.Keys(count))
	hashes = slices.DeleteFunc(hashes, func(h uint32) bool { return count[h] < leastSeen || h == 0 })
	index := make(map[uint32]int32, len(hashes))
	for i, h := range hashes {
		index[h] = int32(i)
	}
	rows := make([]softmax.Example, len(examples))
	for i, e := range examples {
		rows[i] = softmax.Example{Class: e.kind, Weight: 1}
		for _, f := range e.features {
			if k, ok := index[f.Hash]; ok {
				rows[i].Features = append(rows[i].Features, softmax.Feature{Index: k, Value: f.Value})
			}
		}
	}
	options := kindOptions
	options.Classes, options.Features = len(kinds), len(hashes)
	weights, constants := softmax.Train(rows, options)
	return pack(hashes, weights, constants)
}

// leastSeen is how many examples a feature has at least that is learned.
const leastSeen = 2

var kindOptions = softmax.Options{Epochs: 15, Rate: 0.1, Decay: 1, Seed: 1}

// mostWeights is how many weights are shipped, the largest ones: two bytes each, and five for each feature.
const mostWeights = 57000

// pack rounds the weights to whole numbers and leaves the small ones out.
func pack(hashes []uint32, weights, constants []float32) *kindmodel.Model {
	top := float32(0)
	sizes := make([]float32, 0, len(weights))
	for _, ws := range [][]float32{weights, constants} {
		for _, w := range ws {
			top = max(top, float32(math.Abs(float64(w))))
		}
	}
	for _, w := range weights {
		sizes = append(sizes, float32(math.Abs(float64(w))))
	}
	slices.Sort(sizes)
	least := sizes[max(0, len(sizes)-mostWeights)]
	scale := top / math.MaxInt8
	round := func(ws []float32, least float32) ([]int8, bool) {
		out, any := make([]int8, len(ws)), false
		for i, w := range ws {
			if float32(math.Abs(float64(w))) >= least {
				out[i] = int8(math.Round(float64(w / scale)))
				any = any || out[i] != 0
			}
		}
		return out, any
	}
	values, _ := round(constants, 0)
	all := []kindmodel.Weights{{Hash: 0, Values: values}}
	for i, h := range hashes {
		if values, any := round(weights[i*len(kinds):(i+1)*len(kinds)], least); any {
			all = append(all, kindmodel.Weights{Hash: h, Values: values})
		}
	}
	return kindmodel.Build(kinds, scale, all)
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
