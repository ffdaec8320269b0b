package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"iter"
	"os"
	"strings"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/lang"
	"github.com/copydesk/copydesk/text"
)

// bytesOfInput is the limit that --max-bytes raises.
const bytesOfInput = "bytes of input"

// mediaTypes are what --type calls them.
var mediaTypes = map[string]string{"html": "text/html", "text": "text/plain"}

// extraction is how pages are decoded and cut.
func extraction(s *settings) []extract.Option {
	opts := []extract.Option{extract.MaxBytes(s.maxBytes)}
	switch s.favor {
	case "precision":
		opts = append(opts, extract.FavorPrecision())
	case "recall":
		opts = append(opts, extract.FavorRecall())
	}
	return opts
}

func newDesk(s *settings) *copydesk.Desk {
	opts := []copydesk.Option{copydesk.WithExtract(extraction(s)...)}
	if code := s.code(); code != text.Und {
		opts = append(opts, copydesk.Language(code))
	}
	switch s.command.view {
	case copydesk.EntitiesOnly:
		opts = append(opts, copydesk.LikelierLanguage())
	case copydesk.NoEntities, copydesk.LanguageOnly:
		opts = append(opts, copydesk.WithoutEntities())
	}
	return copydesk.New(opts...)
}

// code is the language that --lang names, und when it is to be found out.
func (s *settings) code() text.Language {
	if s.language == "auto" {
		return text.Und
	}
	return text.Language(s.language)
}

// source is what is known of an input beforehand.
func (j *job) source(path string) copydesk.Source {
	s := j.settings
	return copydesk.Source{Path: path, URL: s.url, MediaType: mediaTypes[s.mediaType], Charset: s.charset, Reference: s.date}
}

func (j *job) read(ctx context.Context, in input) outcome {
	out := outcome{name: displayName(in.path), last: true}
	out.article, out.err = j.article(ctx, in)
	out.err = misnamed(in.path, out.err)
	return out
}

func (j *job) article(ctx context.Context, in input) (*copydesk.Article, error) {
	src := j.source(in.path)
	if !j.settings.command.verbatim {
		file, err := j.open(in)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		return j.desk.Read(ctx, file, src)
	}
	plain, err := j.decode(ctx, in, src)
	if err != nil {
		return nil, err
	}
	if plain.MediaType == mediaTypes["text"] {
		return j.asItIs(ctx, string(plain.Text), plain.Charset, src)
	}
	src.MediaType, src.Charset = plain.MediaType, "utf-8"
	a, err := j.desk.Read(ctx, bytes.NewReader(plain.Text), src)
	if err != nil {
		return nil, err
	}
	a.Source.Charset = plain.Charset
	return a, nil
}

// asItIs makes an article of a plain text.
func (j *job) asItIs(ctx context.Context, s string, used extract.Charset, src copydesk.Source) (*copydesk.Article, error) {
	a, err := j.desk.ReadText(ctx, s, src)
	if err != nil {
		return nil, err
	}
	a.Source.MediaType = mediaTypes["text"]
	a.Source.Charset = used
	return a, nil
}

// nothing is the record of a blank line, so that there are as many records as lines.
func (j *job) nothing(used extract.Charset, src copydesk.Source) *copydesk.Article {
	return &copydesk.Article{
		Schema: copydesk.Schema,
		Source: copydesk.Origin{
			Path: src.Path, URL: src.URL, MediaType: mediaTypes["text"], Charset: used, Reference: src.Reference,
		},
		Language: j.languageOfNothing(),
	}
}

func (j *job) languageOfNothing() lang.Result {
	if code := j.settings.code(); code != text.Und {
		return lang.Result{Code: code, Confidence: 1}
	}
	return lang.Detect("")
}

// open opens an input. Closing standard input is left to the system.
func (j *job) open(in input) (io.ReadCloser, error) {
	switch {
	case in.err != nil:
		return nil, in.err
	case in.path == standardInput:
		return io.NopCloser(j.stdin), nil
	}
	return os.Open(in.path)
}

// decode reads an input whole, as UTF-8.
func (j *job) decode(ctx context.Context, in input, src copydesk.Source) (extract.Decoded, error) {
	file, err := j.open(in)
	if err != nil {
		return extract.Decoded{}, err
	}
	defer file.Close()
	return j.extractor.Decode(ctx, file, extract.Input{MediaType: src.MediaType, Charset: src.Charset})
}

// line is one line of a text, or why the text has none.
type line struct {
	path    string
	number  int // from 1
	text    string
	charset extract.Charset
	err     error
	last    bool
}

// lines gives the lines of all inputs, one after the other. A line ends before its LF or CRLF; what follows the last
// one is a line unless it is empty.
func (j *job) lines(ctx context.Context) iter.Seq[line] {
	return func(yield func(line) bool) {
		for _, in := range j.inputs {
			src := j.source(in.path)
			src.MediaType = mediaTypes["text"]
			plain, err := j.decode(ctx, in, src)
			if err != nil {
				if !yield(line{path: in.path, err: misnamed(in.path, err), last: true}) {
					return
				}
				continue
			}
			rest, number := string(plain.Text), 0
			for rest != "" {
				l := line{path: in.path, charset: plain.Charset}
				l.text, rest, _ = strings.Cut(rest, "\n")
				l.text = strings.TrimSuffix(l.text, "\r")
				number++
				l.number, l.last = number, rest == ""
				if !yield(l) {
					return
				}
			}
		}
	}
}

func (j *job) readLine(ctx context.Context, l line) outcome {
	out := outcome{name: displayName(l.path), err: l.err, last: l.last}
	if l.err != nil {
		return out
	}
	src := j.source(l.path)
	out.article, out.err = j.asItIs(ctx, l.text, l.charset, src)
	if errors.Is(out.err, copydesk.ErrEmpty) {
		out.article, out.err = j.nothing(l.charset, src), nil
	}
	if out.err == nil {
		out.article.Source.Line = l.number
	}
	return out
}
