package copydesk

import (
	"context"
	"io"
	"iter"
	"runtime/debug"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/internal/inorder"
	"github.com/copydesk/copydesk/lang"
	"github.com/copydesk/copydesk/text"
)

// Desk reads pages. It holds options and what it loads when first needed; nothing that one page does to it changes what
// another gives. It may be used by many goroutines at once.
type Desk struct {
	options
	extractor *extract.Extractor
	detector  func() *lang.Detector
	analyzer  func() *entity.Analyzer
}

// New returns a Desk. No option is needed for the common case. It costs nothing until it is used.
func New(opts ...Option) *Desk {
	o := defaults()
	for _, set := range opts {
		set(&o)
	}
	return &Desk{
		options:   o,
		extractor: extract.New(o.extract...),
		detector:  sync.OnceValue(func() *lang.Detector { return lang.New() }),
		analyzer:  sync.OnceValue(func() *entity.Analyzer { return entity.New(o.entity...) }),
	}
}

var standard = sync.OnceValue(func() *Desk { return New() })

// Read reads one page from r, of which nothing is known beforehand, with the default options; see Desk.Read.
func Read(ctx context.Context, r io.Reader) (*Article, error) {
	return standard().Read(ctx, r, Source{})
}

// Read reads one page, HTML or text, from r to its end. It does not close r, and passes over Source.Open. The Article is
// the caller's.
//
// A page without an article gives ErrNoArticle, or what matches it and says why: ErrEmpty, *TooLittleError. Input that
// is no text gives ErrBinary, too much of it a *LimitError, a malformed field of the Source a *FormError, a context that ends its error. With an error the Article is nil.
func (d *Desk) Read(ctx context.Context, r io.Reader, src Source) (article *Article, err error) {
	defer contain(&article, &err)
	if err := src.Check(); err != nil {
		return nil, err
	}
	document, err := d.extractor.Extract(ctx, r, extract.Input{
		URL: src.URL, MediaType: src.MediaType, Charset: src.Charset, Retrieved: src.Retrieved,
	})
	if err != nil {
		return nil, err
	}
	return d.join(ctx, src, document)
}

// ReadText takes s as the text of an article as it is: nothing is cut from it, normalized or looked for around it, and
// spans are of s itself. Source.Charset is passed over, and Open. A blank text gives ErrEmpty, one that is not UTF-8
// ErrNotUTF8.
func (d *Desk) ReadText(ctx context.Context, s string, src Source) (article *Article, err error) {
	defer contain(&article, &err)
	if err := src.Check(); err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if !utf8.ValidString(s) {
		return nil, ErrNotUTF8
	}
	if strings.TrimSpace(s) == "" {
		return nil, ErrEmpty
	}
	return d.join(ctx, src, &extract.Document{Text: s, Access: extract.Unknown})
}

// ReadAll reads all sources, several at a time, and yields what Read gives for each, in the order of the sources; what
// fails is a *SourceError in its place, beside a nil Article, and does not stop the others. At most twice as many
// sources as there are workers are open or waiting to be yielded.
//
// The sequence is advanced from the loop's own goroutine. Leaving the loop stops the workers, and waits until they have.
// When ctx ends the sources in flight fail, the last pair is a *SourceError with the context's error, and the sequence
// ends.
func (d *Desk) ReadAll(ctx context.Context, sources iter.Seq[Source]) iter.Seq2[*Article, error] {
	type result struct {
		article *Article
		err     error
	}
	results := inorder.Map(ctx, d.workers, sources, func(ctx context.Context, index int, src Source) result {
		article, err := d.readSource(ctx, src)
		if err != nil {
			return result{nil, &SourceError{Index: index, Source: src, Err: err}}
		}
		return result{article, nil}
	})
	return func(yield func(*Article, error) bool) {
		for r := range results {
			if !yield(r.article, r.err) {
				return
			}
		}
	}
}

func (d *Desk) readSource(ctx context.Context, src Source) (*Article, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	page, err := src.open()
	if err != nil {
		return nil, err
	}
	defer page.Close()
	return d.Read(ctx, page, src)
}

// join makes an Article of a Document: its language, and what it names.
func (d *Desk) join(ctx context.Context, src Source, document *extract.Document) (*Article, error) {
	a := &Article{
		Schema: Schema,
		Source: Origin{
			Path: src.Path, URL: src.URL, MediaType: document.MediaType, Charset: document.Charset,
			Retrieved: src.Retrieved, Reference: src.Reference,
		},
		Language:  d.languageOf(document),
		Generator: generator(),
	}
	a.Document = *document
	a.Declared, a.Document.MediaType, a.Document.Charset = "", "", extract.Charset{} // Language and Source have them
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if !d.entities || a.Language.Code == text.Und {
		return a, nil
	}
	if a.Source.Reference == "" && isISO(a.Published.Time) {
		a.Source.Reference = a.Published.Time
	}
	found, err := d.analyzer().Find(ctx, entity.Input{
		Title: a.Title, Text: a.Text, Language: a.Language.Code, Reference: a.Source.Reference,
	})
	if err != nil {
		return nil, err
	}
	a.Entities = *found
	return a, nil
}

// contain turns a fault of the code that read a page into the error of that page, so that it costs no other.
func contain(article **Article, err *error) {
	if fault := recover(); fault != nil {
		*article, *err = nil, &FaultError{Value: fault, Stack: debug.Stack()}
	}
}
