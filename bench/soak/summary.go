package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/internal/charset"
	"github.com/copydesk/copydesk/internal/unpack"
	"github.com/copydesk/copydesk/internal/verify"
)

// shown is how many violations are printed; all are counted.
const shown = 50

// largest is how much a page may unpack to when its paths are looked up.
const largest = 1 << 28

// summary counts what was seen.
type summary struct {
	articles, texts, none, limits, deep int
	violations                          int
}

func (s *summary) violate(path, what string) {
	if s.violations++; s.violations <= shown {
		fmt.Printf("%s: %s\n", path, what)
	}
}

// look holds one result to what all promise.
func (s *summary) look(ctx context.Context, path string, a *copydesk.Article, err error) {
	var limit *copydesk.LimitError
	switch {
	case err == nil && a == nil:
		s.violate(path, "neither article nor error")
		return
	case err != nil && a != nil:
		s.violate(path, "an error and an article")
		return
	case errors.Is(err, copydesk.ErrNoArticle):
		s.none++
		return
	case errors.As(err, &limit):
		s.limits++
		return
	case err != nil:
		s.violate(path, err.Error())
		return
	}
	s.articles++
	for _, fault := range verify.Article(a) {
		s.violate(path, fault)
	}
	page, err := source(ctx, path)
	if err != nil {
		s.violate(path, err.Error())
		return
	}
	if mediaType(path) == "text/plain" {
		s.texts++
		for _, fault := range verify.Lines(a, string(page)) {
			s.violate(path, fault)
		}
		return
	}
	faults, known := verify.Paths(a, page)
	if !known {
		s.deep++
	}
	for _, fault := range faults {
		s.violate(path, fault)
	}
}

// source is the page as UTF-8.
func source(ctx context.Context, path string) ([]byte, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	unpacked, err := unpack.Body(ctx, raw, "", largest)
	if err != nil {
		return nil, err
	}
	decoded, err := charset.Decode(unpacked.Body, "")
	return decoded.Text, err
}
