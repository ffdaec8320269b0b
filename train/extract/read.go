package main

import (
	"context"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// read cuts a page as the extractor does.
func read(ctx context.Context, b []byte, text bool, url string) (*page.Page, error) {
	root, err := page.Parse(ctx, b)
	if err != nil {
		return nil, err
	}
	p, err := page.Cut(ctx, root, 1<<30, false)
	if err != nil {
		return nil, err
	}
	p.Measure()
	return p, nil
}
