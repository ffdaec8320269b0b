package entity

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"sort"

	"github.com/copydesk/copydesk/entity/dates"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// Input is one text to read.
type Input struct {
	Title    string // the headline, when it is not part of Text; its mentions carry the field "title"
	Text     string
	Language text.Language // Und is read by what the languages share
	// Reference is the time that relative dates hang on, ISO 8601 as far as it is known ("2017-05-05"); without it they
	// stay open.
	Reference string
}

// Analyzer finds and resolves the names, dates and quotations of texts. It is not changed by use and serves any number
// of goroutines.
type Analyzer struct {
	recognizers map[text.Language]Recognizer
}

// Option changes what New makes.
type Option func(*Analyzer)

// WithRecognizer makes r find the names of texts in a language, instead of the recognizer of this module.
func WithRecognizer(language text.Language, r Recognizer) Option {
	return func(a *Analyzer) { a.recognizers[language] = r }
}

// New returns an analyzer. Without options it reads French and English with the recognizer of package names.
func New(opts ...Option) *Analyzer {
	a := &Analyzer{recognizers: map[text.Language]Recognizer{}}
	for _, opt := range opts {
		opt(a)
	}
	return a
}

// Find reads a text with the recognizers of this module and resolves dates against nothing. It is short for
// New().Find with a text alone.
func Find(ctx context.Context, s string, language text.Language) (*Entities, error) {
	return New().Find(ctx, Input{Text: s, Language: language})
}

// between stands between title and text when they are read as one document.
const between = "\n\n"

// Find returns what a text names and quotes. All spans are bytes of Input.Text, or of Input.Title where the field says
// so. On an error, of the recognizer or the context, it returns nil.
func (a *Analyzer) Find(ctx context.Context, in Input) (*Entities, error) {
	whole := in.Text
	if in.Title != "" {
		whole = in.Title + between + in.Text
	}
	doc := text.NewDocument(whole, in.Language)
	mentions, err := a.recognizer(in.Language).Recognize(ctx, doc)
	if err != nil {
		return nil, fmt.Errorf("entity: recognizing names: %w", err)
	}
	shift := len(whole) - len(in.Text)
	found, err := dates.Find(ctx, behind(doc, shift), dates.Options{Reference: in.Reference})
	if err != nil {
		return nil, fmt.Errorf("entity: reading dates: %w", err)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	all := resolve(doc, mentions, shift)
	all.Dates = apartFromPeople(found, all.People)
	return all, nil
}

// apartFromPeople leaves out the dates that are a part of somebody's name: Noël Mamère, Pierre Mercredi, April Jones.
func apartFromPeople(found []dates.Date, people []Person) []dates.Date {
	var named []text.Span
	for i := range people {
		for _, m := range people[i].Mentions {
			if m.Field == "" {
				named = append(named, m.Span)
			}
		}
	}
	slices.SortFunc(named, func(a, b text.Span) int { return cmp.Compare(a.Start, b.Start) })
	return slices.DeleteFunc(found, func(d dates.Date) bool {
		k := sort.Search(len(named), func(k int) bool { return named[k].Start > d.Start }) - 1 // names do not overlap
		return k >= 0 && d.End <= named[k].End
	})
}

// behind returns the part of a document from byte shift on, where a paragraph begins, as a document of its own.
func behind(doc *text.Document, shift int) *text.Document {
	if shift == 0 {
		return doc
	}
	first := sort.Search(len(doc.Sentences), func(k int) bool { return doc.Sentences[k].Start >= shift })
	sentences := slices.Clone(doc.Sentences[first:])
	rest := &text.Document{Text: doc.Text[shift:], Language: doc.Language, Sentences: sentences}
	if len(sentences) == 0 {
		return rest
	}
	from := sentences[0].First
	rest.Tokens = slices.Clone(doc.Tokens[from:])
	for i := range rest.Tokens {
		rest.Tokens[i].Start -= shift
		rest.Tokens[i].End -= shift
	}
	for k := range sentences {
		s := &sentences[k]
		s.Start, s.End, s.First, s.Last = s.Start-shift, s.End-shift, s.First-from, s.Last-from
	}
	return rest
}

func (a *Analyzer) recognizer(language text.Language) Recognizer {
	if r, ok := a.recognizers[language]; ok {
		return r
	}
	return names.Default()
}
