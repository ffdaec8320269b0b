package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"

	"github.com/PuerkitoBio/goquery"

	"github.com/copydesk/copydesk/bench/peers/pages"
	"github.com/copydesk/copydesk/bench/peers/score"
)

// pageSets are the sets below DIR/extraction, and what must be known to read their tables.
var pageSets = []struct{ name, note string }{
	{"fr", ""},
	{"boilerplate", ""},
	{"snippets", ""},
	{"metadata", ""},
	{"pubdate", ""},
	{"fundus", "Our body model was trained on this set: our rows here say how well it fits, not how well it reads what it has not seen. The figure of the cross-validation stands below the tables."},
}

func extraction(c config) error {
	systems := extractors()
	loads := make([]first, len(systems))
	loaded := false
	for _, set := range pageSets {
		if !c.wants(set.name) {
			continue
		}
		all, err := pages.Load(filepath.Join(c.data, "extraction", set.name), c.pages)
		if errors.Is(err, fs.ErrNotExist) || err == nil && len(all) == 0 {
			fmt.Fprintf(os.Stderr, "peers: no set %s\n", set.name)
			continue
		}
		if err != nil {
			return err
		}
		if !loaded {
			for i, s := range systems {
				loads[i], _ = c.firstUse(func() error { _, err := s.safely(all[0].HTML, nil); return err })
			}
			loaded = true
		}
		if err := extractSet(c, set.name, set.note, all, systems, loads); err != nil {
			return fmt.Errorf("%s: %w", set.name, err)
		}
	}
	return nil
}

// run is what a system made of a set.
type run struct {
	extractor
	predictions []score.Prediction
	failed      int
}

func extractSet(c config, name, note string, all []pages.Page, systems []extractor, loads []first) error {
	golds := make([]score.Gold, len(all))
	addresses := make([]*url.URL, len(all))
	size, found := 0, 0
	for i, p := range all {
		golds[i] = p.Gold
		size += len(p.HTML)
		if p.HTML != nil {
			found++
		}
		if c.urls {
			if at, err := url.Parse(p.URL); err == nil && at.IsAbs() {
				addresses[i] = at
			}
		}
	}
	floor := func() error {
		for _, p := range all {
			if _, err := goquery.NewDocumentFromReader(bytes.NewReader(p.HTML)); err != nil {
				return err
			}
		}
		return nil
	}
	blank := score.Of(golds, nil)
	contenders := []contender{{"goquery parse, the floor", floor}}
	var runs []*run
	var firsts []first
	for i, s := range systems {
		if s.date && blank.Date.N == 0 || s.body && blank.ShingleOf+blank.SnippetsOf == 0 {
			continue
		}
		r := &run{extractor: s}
		runs, firsts = append(runs, r), append(firsts, loads[i])
		contenders = append(contenders, contender{s.name, func() error { r.over(all, addresses); return nil }})
	}
	measured, err := c.measure("extraction", name, contenders)
	if err != nil {
		return err
	}
	t := table{
		title: fmt.Sprintf("Extraction, %s: %d pages, %.1f MB, digest %s", name, len(all), float64(size)/1e6, digest(all)),
		head: []string{"system", "P", "R", "F1", "comments leaked", "comments found", "title", "author F1", "date",
			"× parse", "allocs/page", "KB/page", "peak MB", "load ms", "failed"},
	}
	if note != "" {
		t.notes = append(t.notes, note)
	}
	allocs, kilobytes := measured[0].perItem(len(all))
	t.add(contenders[0].name, absent, absent, absent, absent, absent, absent, absent, absent, "1.00", allocs, kilobytes, measured[0].peakMB(), absent, absent)
	for i, r := range runs {
		if err := predictions(c.out, name, r.name, r.predictions); err != nil {
			return err
		}
		allocs, kilobytes := measured[i+1].perItem(len(all))
		load, _ := firsts[i].columns()
		cells := append([]string{r.name}, scores(score.Of(golds, r.predictions), r.date)...)
		t.add(append(cells, times(measured[i+1].spent, measured[0].spent), allocs, kilobytes, measured[i+1].peakMB(), load, fmt.Sprint(r.failed))...)
	}
	if found < len(all) {
		t.notes = append(t.notes, fmt.Sprintf("%d pages of the gold are not there and count as empty for all.", len(all)-found))
	}
	return t.write(os.Stdout)
}

func (r *run) over(all []pages.Page, addresses []*url.URL) {
	r.predictions, r.failed = r.predictions[:0], 0
	for i, page := range all {
		if page.HTML == nil {
			continue
		}
		p, err := r.safely(page.HTML, addresses[i])
		if err != nil {
			r.failed++
		}
		p.ID = page.ID
		r.predictions = append(r.predictions, p)
	}
}

// scores are the columns of a set: of its bodies by shingles where the gold has whole texts, else by snippets.
func scores(e score.Extraction, onlyDates bool) []string {
	cells := []string{absent, absent, absent, absent, absent, absent, absent, absent}
	if e.Date.N > 0 {
		cells[7] = figure(e.Date.Right)
	}
	if onlyDates {
		return cells
	}
	body := e.Snippets
	if e.ShingleOf > 0 {
		body = e.Shingle
	}
	if e.ShingleOf+e.SnippetsOf > 0 {
		cells[0], cells[1], cells[2] = figure(body.P), figure(body.R), figure(body.F)
	}
	if e.CommentsLeaked.N > 0 {
		cells[3], cells[4] = figure(e.CommentsLeaked.Right), figure(e.CommentsFound.Right)
	}
	if e.Title.N > 0 {
		cells[5] = figure(e.Title.Right)
	}
	if e.Author.N > 0 {
		cells[6] = figure(e.AuthorF)
	}
	return cells
}
