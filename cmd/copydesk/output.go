package main

import (
	"io"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/cmd/copydesk/internal/render"
)

// printer writes articles in one format.
type printer interface {
	print(*copydesk.Article) error
	// end is called once, after the last article.
	end() error
}

// newPrinter returns the printer of s. With one input, json is one object; where there may be several it is a list.
func newPrinter(w io.Writer, s *settings, one bool, screen screen) printer {
	encoder := copydesk.NewEncoder(w)
	encoder.Offsets, encoder.View = s.unit(), s.command.view
	switch s.format {
	case "markdown":
		return &prose{w: w, before: parted(s, one, func(*copydesk.Article) string { return "---\n\n" }), render: func(a *copydesk.Article) string {
			return render.Markdown(a, s.command.view)
		}}
	case "text":
		page := render.Page{Width: screen.width, Color: screen.color, View: s.command.view}
		return &prose{w: w, before: parted(s, one, page.Rule), render: page.Render}
	case "json":
		encoder.Indent = "  "
		if !one {
			return &array{w: w, encoder: encoder}
		}
	}
	return lines{encoder}
}

// parted is what stands before the articles where there are several: a rule, and before that a blank line but for the
// first. Languages are a line each and need none.
func parted(s *settings, one bool, rule func(*copydesk.Article) string) func(*copydesk.Article, int) string {
	return func(a *copydesk.Article, n int) string {
		switch {
		case one || s.command.view == copydesk.LanguageOnly:
			return ""
		case n == 0:
			return rule(a)
		}
		return "\n" + rule(a)
	}
}

// lines writes each article as JSON after the one before it.
type lines struct{ *copydesk.Encoder }

func (l lines) print(a *copydesk.Article) error { return l.Encode(a) }
func (l lines) end() error                      { return nil }

// array writes all articles as one JSON list.
type array struct {
	w       io.Writer
	encoder *copydesk.Encoder
	n       int
}

func (l *array) print(a *copydesk.Article) error {
	open := ","
	if l.n == 0 {
		open = "["
	}
	l.n++
	if _, err := io.WriteString(l.w, open); err != nil {
		return err
	}
	return l.encoder.Encode(a)
}

func (l *array) end() error {
	if l.n == 0 {
		_, err := io.WriteString(l.w, "[]\n")
		return err
	}
	_, err := io.WriteString(l.w, "]\n")
	return err
}

// prose writes articles for people, with something before each that parts it from the last.
type prose struct {
	w      io.Writer
	before func(a *copydesk.Article, n int) string
	render func(*copydesk.Article) string
	n      int
}

func (p *prose) print(a *copydesk.Article) error {
	_, err := io.WriteString(p.w, p.before(a, p.n)+p.render(a))
	p.n++
	return err
}

func (p *prose) end() error { return nil }
