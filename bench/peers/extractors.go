package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/url"
	"time"

	goose "github.com/advancedlogic/GoOse"
	"github.com/go-shiori/go-readability"
	distiller "github.com/markusmobius/go-domdistiller"
	"github.com/markusmobius/go-htmldate"
	"github.com/markusmobius/go-trafilatura"

	"github.com/copydesk/copydesk/bench/peers/score"
	"github.com/copydesk/copydesk/extract"
)

// extractor is a system that reads pages. The address may be nil.
type extractor struct {
	name string
	read func(html []byte, address *url.URL) (score.Prediction, error)
	date bool // finds dates of publication and nothing else
	body bool // differs from another only in what it takes for the body
}

// extractors are called as their own examples call them: bytes in, defaults unless the name says otherwise.
func extractors() []extractor {
	return []extractor{
		{name: "copydesk", read: ours()},
		{name: "copydesk precision", read: ours(extract.FavorPrecision()), body: true},
		{name: "copydesk recall", read: ours(extract.FavorRecall()), body: true},
		{name: "go-trafilatura fast", read: trafilaturaWith(trafilatura.Options{})},
		{name: "go-trafilatura fallback", read: trafilaturaWith(trafilatura.Options{EnableFallback: true})},
		{name: "go-trafilatura precision", read: trafilaturaWith(trafilatura.Options{EnableFallback: true, ExcludeComments: true, Focus: trafilatura.FavorPrecision}), body: true},
		{name: "go-trafilatura recall", read: trafilaturaWith(trafilatura.Options{EnableFallback: true, Focus: trafilatura.FavorRecall}), body: true},
		{name: "go-readability", read: readable},
		{name: "go-domdistiller", read: distilled},
		{name: "GoOse", read: goosed},
		{name: "go-htmldate", read: dated(false), date: true},
		{name: "go-htmldate fast", read: dated(true), date: true},
	}
}

func ours(options ...extract.Option) func([]byte, *url.URL) (score.Prediction, error) {
	x := extract.New(options...)
	return func(html []byte, address *url.URL) (score.Prediction, error) {
		in := extract.Input{MediaType: "text/html"}
		if address != nil {
			in.URL = address.String()
		}
		d, err := x.Extract(context.Background(), bytes.NewReader(html), in)
		if errors.Is(err, extract.ErrNoArticle) {
			return score.Prediction{}, nil
		}
		if err != nil {
			return score.Prediction{}, err
		}
		p := score.Prediction{Text: d.Text, Title: d.Title, Date: d.Published.Time}
		for _, a := range d.Authors {
			p.Author = append(p.Author, a.Name)
		}
		for _, c := range d.Comments {
			p.Comments = append(p.Comments, c.Text)
		}
		return p, nil
	}
}

func trafilaturaWith(options trafilatura.Options) func([]byte, *url.URL) (score.Prediction, error) {
	return func(html []byte, address *url.URL) (score.Prediction, error) {
		options := options
		options.OriginalURL = address
		r, err := trafilatura.Extract(bytes.NewReader(html), options)
		if err != nil {
			return score.Prediction{}, err
		}
		return score.Prediction{
			Text: r.ContentText, Title: r.Metadata.Title, Author: byline(r.Metadata.Author), Date: iso(&r.Metadata.Date),
			Comments: score.OneOrAll{r.CommentsText},
		}, nil
	}
}

func readable(html []byte, address *url.URL) (score.Prediction, error) {
	a, err := readability.FromReader(bytes.NewReader(html), address)
	if err != nil {
		return score.Prediction{}, err
	}
	return score.Prediction{Text: a.TextContent, Title: a.Title, Author: byline(a.Byline), Date: iso(a.PublishedTime)}, nil
}

func distilled(html []byte, address *url.URL) (score.Prediction, error) {
	r, err := distiller.ApplyForReader(bytes.NewReader(html), &distiller.Options{OriginalURL: address, SkipPagination: true})
	if err != nil {
		return score.Prediction{}, err
	}
	author := byline(r.MarkupInfo.Author)
	if len(author) == 0 {
		author = r.MarkupInfo.Article.Authors
	}
	return score.Prediction{Text: r.Text, Title: r.Title, Author: author, Date: r.MarkupInfo.Article.PublishedTime}, nil
}

func goosed(html []byte, address *url.URL) (score.Prediction, error) {
	at := ""
	if address != nil {
		at = address.String()
	}
	a, err := goose.New().ExtractFromRawHTML(string(html), at)
	if err != nil {
		return score.Prediction{}, err
	}
	return score.Prediction{Text: a.CleanedText, Title: a.Title, Date: iso(a.PublishDate)}, nil
}

func dated(fast bool) func([]byte, *url.URL) (score.Prediction, error) {
	return func(html []byte, address *url.URL) (score.Prediction, error) {
		options := htmldate.Options{UseOriginalDate: true, SkipExtensiveSearch: fast}
		if address != nil {
			options.URL = address.String()
		}
		r, err := htmldate.FromReader(bytes.NewReader(html), options)
		if err != nil {
			return score.Prediction{}, err
		}
		return score.Prediction{Date: iso(&r.DateTime)}, nil
	}
}

func byline(s string) score.OneOrAll {
	if s == "" {
		return nil
	}
	return score.OneOrAll{s}
}

func iso(t *time.Time) string {
	if t == nil || t.IsZero() {
		return ""
	}
	return t.Format("2006-01-02")
}

// safely is read, with a panic made an error: a system that falls over on a page has lost that page and no other.
func (e extractor) safely(html []byte, address *url.URL) (p score.Prediction, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			p, err = score.Prediction{}, fmt.Errorf("panic: %v", fault)
		}
	}()
	return e.read(html, address)
}
