package main

import (
	"context"

	"github.com/copydesk/copydesk/extract/internal/meta"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/plain"
	"github.com/copydesk/copydesk/internal/charset"
)

// read brings a page as far as the extractor does before it asks the model.
func read(ctx context.Context, b []byte, text bool, url string) (*page.Page, error) {
	d, err := charset.Decode(b, "")
	if err != nil {
		return nil, err
	}
	if text {
		return plain.Cut(ctx, string(d.Text), 1<<30)
	}
	root, err := page.Parse(ctx, d.Text)
	if err != nil {
		return nil, err
	}
	p, err := page.Cut(ctx, root, 1<<30, false)
	if err != nil {
		return nil, err
	}
	m := meta.Read(root, meta.Hints{URL: url})
	for _, t := range m.Titles {
		p.Given.Titles = append(p.Given.Titles, t.Value)
	}
	p.Given.Description, p.Given.Body, p.Given.Lines, p.Given.Site = m.Description, m.Body, m.Lines, m.Site
	for _, a := range m.Authors {
		p.Given.Authors = append(p.Given.Authors, a.Name)
	}
	p.Measure()
	return p, nil
}
