package main

import (
	"context"
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/copydesk/copydesk/extract/internal/classify"
	"github.com/copydesk/copydesk/extract/internal/kindmodel"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// kinds are what the model of kinds tells apart: all that a dropped block can be but a title, which the page declares,
// and a comment, which is found by structure.
var kinds = []page.Kind{
	page.Byline, page.DateLine, page.Caption, page.Credit, page.CommentHead, page.CommentForm, page.CommentPolicy,
	page.Donation, page.Shop, page.Newsletter, page.Paywall, page.Share, page.Related, page.ReadAlso, page.Tags,
	page.Navigation, page.Breadcrumb, page.Footer, page.Legal, page.License, page.Cookie, page.Advertisement, page.Embed,
	page.AuthorBox, page.SourceLine, page.Correction, page.Poll, page.LiveNav, page.Login, page.Search, page.Other,
}

// example is what is known of one block or line, with its kind.
type example struct {
	features []kindmodel.Feature
	kind     int
}

// trainKinds trains the model of kinds and writes its weights to a file, cross-validates it before by page, and scores it
// on folders of labelled pages that it was not trained on.
func trainKinds(ctx context.Context, out string, tests []string, folds int, verbose bool) error {
	began := time.Now()
	taught, err := learntLines()
	if err != nil {
		return err
	}
	from, err := fs.Sub(own, ownSet)
	if err != nil {
		return err
	}
	pages, err := loadLabelled(ctx, from)
	if err != nil {
		return err
	}
	lines := len(taught)
	if folds > 0 {
		crossValidateKinds(taught, pages, folds, verbose)
	}
	for _, p := range pages {
		taught = append(taught, p.rows...)
	}
	log.Printf("%d lines, %d blocks of %d pages", lines, len(taught)-lines, len(pages))
	m := fitKinds(taught)
	for _, folder := range tests {
		unseen, err := loadLabelled(ctx, os.DirFS(folder))
		if err != nil {
			return err
		}
		var rules, both tally
		for _, p := range unseen {
			rules.page(p, nil, false)
			both.page(p, m, verbose)
		}
		rules.print(filepath.Base(folder) + ", rules alone")
		both.print(filepath.Base(folder))
	}
	if err := ctx.Err(); err != nil || out == "" {
		return err
	}
	b, err := m.MarshalBinary()
	if err != nil {
		return err
	}
	log.Printf("%d bytes of weights (%.0fs)", len(b), time.Since(began).Seconds())
	if err := os.WriteFile(out, b, 0o644); err != nil {
		return fmt.Errorf("weights: %w", err)
	}
	return nil
}

// learntLines are the examples of furniture.
func learntLines() ([]example, error) {
	lines, err := loadFurniture()
	if err != nil {
		return nil, err
	}
	var row kindmodel.Row
	var out []example
	for _, l := range lines {
		classify.Line(&row, l.at, l.class, l.text)
		out = append(out, example{slices.Clone(row.Features), slices.Index(kinds, l.kind)})
	}
	return out, nil
}

// crossValidateKinds names the blocks of each page by a model that has seen all lines and the pages of the other folds.
func crossValidateKinds(lines []example, pages []*labelled, folds int, verbose bool) {
	var both, rules tally
	for fold := range folds {
		examples := slices.Clone(lines)
		for i, p := range pages {
			if i%folds != fold {
				examples = append(examples, p.rows...)
			}
		}
		m := fitKinds(examples)
		for i, p := range pages {
			if i%folds == fold {
				both.page(p, m, verbose)
				rules.page(p, nil, false)
			}
		}
	}
	rules.print("own, rules alone")
	both.print("own, pages that the fold has not seen")
}
