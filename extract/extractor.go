package extract

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"unicode"

	"golang.org/x/net/html"

	"github.com/copydesk/copydesk/extract/internal/classify"
	"github.com/copydesk/copydesk/extract/internal/meta"
	"github.com/copydesk/copydesk/extract/internal/model"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/plain"
	"github.com/copydesk/copydesk/extract/internal/stamp"
	"github.com/copydesk/copydesk/extract/internal/thread"
)

// Input says what is known of the bytes beforehand. The zero value says nothing.
type Input struct {
	URL       string // the page's address: links and images become absolute, a date in it is a candidate
	MediaType string // "text/html" or "text/plain"; looked at when empty
	Charset   string // of the HTTP header, say; evidence in the bytes may overrule it
	Retrieved string // RFC 3339: when the page was fetched; relative dates of comments hang on it
}

// Extractor reads pages. It holds options alone and may be used by many goroutines at once.
type Extractor struct {
	maxBytes    int64
	maxElements int
	favor       classify.Favor
}

// Option sets one thing of an Extractor.
type Option func(*Extractor)

// The limits of an Extractor without options.
const (
	DefaultMaxBytes    = 20 << 20
	DefaultMaxElements = 1_000_000
)

// MaxBytes sets how many bytes of input are read at most, 20 MB without this option; more is a *LimitError. Zero or
// less means no limit.
func MaxBytes(n int64) Option { return func(x *Extractor) { x.maxBytes = n } }

// MaxElements sets how many elements a page, or how many lines a text, may have, a million without this option; more is
// a *LimitError. Zero or less means no limit.
func MaxElements(n int) Option { return func(x *Extractor) { x.maxElements = n } }

// FavorPrecision keeps a block only if it is surely of the article: rather a paragraph lost than a stranger kept.
func FavorPrecision() Option { return func(x *Extractor) { x.favor = classify.Precision } }

// FavorRecall keeps a block unless it is surely not of the article: rather a stranger kept than a paragraph lost.
func FavorRecall() Option { return func(x *Extractor) { x.favor = classify.Recall } }

// New returns an Extractor. No option is needed for the common case.
func New(opts ...Option) *Extractor {
	x := &Extractor{maxBytes: DefaultMaxBytes, maxElements: DefaultMaxElements}
	for _, o := range opts {
		o(x)
	}
	if x.maxBytes <= 0 || x.maxBytes == math.MaxInt64 {
		x.maxBytes = math.MaxInt64 - 1 // one more is asked for, to see that there is more
	}
	if x.maxElements <= 0 {
		x.maxElements = math.MaxInt
	}
	return x
}

var standard = New()

// Extract reads one page with the default options; see Extractor.Extract.
func Extract(ctx context.Context, r io.Reader, in Input) (*Document, error) {
	return standard.Extract(ctx, r, in)
}

// Extract reads one page, or one text that was scraped from a page, from r to its end; it does not close r. The
// Document is the caller's.
//
// A page without an article gives an error that is ErrNoArticle: ErrEmpty of a blank input, *TooLittleError of a few
// words. Input that is no text gives one that is ErrBinary, too much of it a *LimitError. A Document is returned if and
// only if the error is nil.
func (x *Extractor) Extract(ctx context.Context, r io.Reader, in Input) (*Document, error) {
	buffer := buffers.Get().(*bytes.Buffer)
	defer release(buffer)
	decoded, err := x.decode(ctx, r, in, buffer)
	if err != nil {
		return nil, err
	}
	if blank(decoded.Text) {
		return nil, ErrEmpty
	}
	var doc *Document
	if decoded.MediaType == plainText {
		doc, err = x.text(ctx, string(decoded.Text), in)
	} else {
		doc, err = x.html(ctx, decoded.Text, in)
	}
	if err != nil {
		return nil, err
	}
	repaired := doc.Charset.Repaired || decoded.Charset.Repaired
	doc.MediaType, doc.Charset = decoded.MediaType, decoded.Charset
	doc.Charset.Repaired = repaired
	return doc, nil
}

// bytesOfInput is what MaxBytes limits.
const bytesOfInput = "bytes of input"

// read reads at most the bytes allowed into a buffer.
func (x *Extractor) read(r io.Reader, raw *bytes.Buffer) ([]byte, error) {
	raw.Reset()
	if sized, ok := r.(interface{ Len() int }); ok {
		raw.Grow(int(min(int64(sized.Len()), x.maxBytes)) + bytes.MinRead)
	}
	if _, err := raw.ReadFrom(io.LimitReader(r, x.maxBytes+1)); err != nil {
		return nil, fmt.Errorf("reading the page: %w", err)
	}
	got := int64(raw.Len())
	if got <= x.maxBytes {
		return raw.Bytes(), nil
	}
	switch sized := r.(type) {
	case interface{ Len() int }: // what is left in a bytes or strings Reader
		got += int64(sized.Len())
	case interface{ Stat() (fs.FileInfo, error) }: // a file
		if info, err := sized.Stat(); err == nil && info.Mode().IsRegular() {
			got = max(got, info.Size())
		}
	}
	return nil, &LimitError{What: bytesOfInput, Got: got, Max: x.maxBytes, How: "extract.MaxBytes"}
}

// html reads a decoded page.
func (x *Extractor) html(ctx context.Context, source []byte, in Input) (*Document, error) {
	root, scripts, err := page.ParseSlim(ctx, source)
	if err != nil {
		return nil, err
	}
	repaired, err := page.Mend(ctx, root)
	if err != nil {
		return nil, err
	}
	doc, err := x.tree(ctx, root, scripts, in, false)
	if errors.Is(err, ErrNoArticle) && hides(source) {
		// Some pages hide their article until a script shows it.
		if found, other := x.unscripted(ctx, source, in); other == nil {
			doc, err = found, nil
		} else if err = other; !errors.Is(other, ErrNoArticle) {
			return nil, err
		}
	}
	if err != nil {
		return nil, err
	}
	doc.Charset.Repaired = repaired
	return doc, nil
}

// hides reports whether a page may hold text that it does not show.
func hides(source []byte) bool {
	for _, mark := range []string{"none", "hidden", "<noscript", "<template"} {
		if bytes.Contains(source, []byte(mark)) {
			return true
		}
	}
	return false
}

// unscripted reads a decoded page with what it hides, what it keeps in templates and for browsers without scripts.
func (x *Extractor) unscripted(ctx context.Context, source []byte, in Input) (*Document, error) {
	root, err := page.ParseUnscripted(source)
	if err != nil {
		return nil, ErrNoArticle // nested too deep, and nothing was found by the parser that copes with that
	}
	if _, err := page.Mend(ctx, root); err != nil {
		return nil, err
	}
	return x.tree(ctx, root, nil, in, true)
}

// tree reads a parsed page, what it hides included or not.
func (x *Extractor) tree(ctx context.Context, root *html.Node, scripts [][]byte, in Input, hidden bool) (*Document, error) {
	p, err := page.Cut(ctx, root, x.maxElements, hidden)
	if err != nil {
		return nil, limit(err)
	}
	a := &assembly{in: in, page: p, doc: &Document{Access: Unknown}}
	a.describe(meta.Read(root, meta.Hints{URL: in.URL, Retrieved: in.Retrieved, Scripts: scripts}))
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	p.Measure()
	for i, score := range model.Default().Body(p) {
		p.Blocks[i].Score = score
	}
	for _, c := range thread.Find(p, a.reference()) {
		a.comment(c.Author, c.Published, c.Source, c.Text, c.Number, c.Depth)
	}
	classify.Blocks(p, x.favor)
	a.declared()
	return a.finish(ctx)
}

// text reads a decoded text.
func (x *Extractor) text(ctx context.Context, source string, in Input) (*Document, error) {
	p, err := plain.Cut(ctx, source, x.maxElements)
	if err != nil {
		return nil, limit(err)
	}
	a := &assembly{in: in, page: p, doc: &Document{Access: Unknown, Charset: Charset{Repaired: p.Repaired}}}
	if len(p.Given.Titles) > 0 {
		a.doc.Title = p.Given.Titles[0]
	}
	for _, c := range plain.Judge(p, plain.Options{Favor: x.favor.Odds(), Scores: model.Default().Body(p)}) {
		when, _ := stamp.Parse(c.When, a.reference())
		a.comment(c.Author, when, "text", c.Text, c.Number, c.Depth)
	}
	return a.finish(ctx)
}

// finish makes the Document of a page whose blocks are judged.
func (a *assembly) finish(ctx context.Context) (*Document, error) {
	if !a.hasArticle() {
		return nil, a.lack()
	}
	a.assemble()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return a.doc, nil
}

// lack says why a page is no article.
func (a *assembly) lack() error {
	runes := 0
	for i := range a.page.Blocks {
		runes += a.page.Blocks[i].Runes
	}
	if runes < leastArticle {
		return &TooLittleError{Got: runes, Least: leastArticle}
	}
	return ErrNoArticle
}

// blank reports whether there is nothing to see. Joined files have byte order marks in their middle.
func blank(source []byte) bool {
	return bytes.IndexFunc(source, func(r rune) bool { return r != '\ufeff' && !unicode.IsSpace(r) }) < 0
}

// limit turns the limit errors of the readers into the public one.
func limit(err error) error {
	var elements *page.TooManyElements
	var lines *plain.TooManyLines
	switch {
	case errors.As(err, &elements):
		return &LimitError{What: "elements", Got: int64(elements.Got), Max: int64(elements.Max), How: "extract.MaxElements"}
	case errors.As(err, &lines):
		return &LimitError{What: "lines", Got: int64(lines.Got), Max: int64(lines.Max), How: "extract.MaxElements"}
	}
	return err
}
