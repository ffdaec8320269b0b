package dates

import (
	"context"

	"github.com/copydesk/copydesk/entity/dates/internal/expr"
	"github.com/copydesk/copydesk/entity/dates/internal/grammar"
	"github.com/copydesk/copydesk/entity/dates/internal/resolve"
	"github.com/copydesk/copydesk/entity/dates/internal/scan"
	"github.com/copydesk/copydesk/text"
)

// Options says what a text does not.
type Options struct {
	// Reference is the time at which the text was written, ISO 8601 cut to what is known of it: "2017", "2017-05-10",
	// "2017-05-10T14:00:00-04:00". Without it relative dates stay open and their anchor is none.
	Reference string
}

// stretch is how many tokens are read before the next end of a sentence is taken for a pause: it bounds the memory that
// a text without paragraphs takes.
const stretch = 4096

// Find gives the expressions of time of a document in the order of the text, none inside another.
//
// The grammar is that of the document's language; in a language without one nothing is found. Only Text, Language and
// the starts of Sentences are read: the grammar has a scanner of its own. A reference time that cannot be read is a
// *ReferenceError, a cancelled context its own error; both come without dates. Find may be called by many goroutines.
func Find(ctx context.Context, doc *text.Document, opts Options) ([]Date, error) {
	return findIn(ctx, languages[:], doc, opts)
}

func findIn(ctx context.Context, list []language, doc *text.Document, opts Options) ([]Date, error) {
	ref, err := resolve.ParseReference(opts.Reference)
	if err != nil {
		return nil, &ReferenceError{Reference: opts.Reference, Err: err}
	}
	l := find(list, doc.Language)
	if l == nil {
		return nil, ctx.Err()
	}
	g, err := l.compiled()
	if err != nil {
		return nil, err
	}
	found, err := l.read(ctx, g, doc)
	if err != nil {
		return nil, err
	}
	return resolved(doc.Text, ref, found), nil
}

// expression is what the grammar has found, with the sentence that it stands in.
type expression struct {
	*expr.Expr
	sentence int
}

// reader is the working memory of one reading.
type reader struct {
	parser  *grammar.Parser
	tokens  []scan.Token
	matches []grammar.Match
}

// read finds the expressions of a document.
func (l *language) read(ctx context.Context, g *grammar.Grammar, doc *text.Document) ([]expression, error) {
	r, ok := l.readers.Get().(*reader)
	if !ok {
		r = &reader{parser: grammar.NewParser(g)}
	}
	found, err := r.read(ctx, g.Lex, doc)
	r.parser.Begin("") // keeps no text alive
	l.readers.Put(r)
	return found, err
}

// read goes through a document stretch by stretch.
func (r *reader) read(ctx context.Context, lex *scan.Lexicon, doc *text.Document) ([]expression, error) {
	r.parser.Begin(doc.Text)
	s := scan.Scanner{Text: doc.Text, Lex: lex, Starts: make([]int, len(doc.Sentences))}
	for i, sentence := range doc.Sentences {
		s.Starts[i] = sentence.Start
	}
	var found []expression
	sentence := 0
	for more := true; more; {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		r.tokens, more = s.Next(r.tokens[:0], stretch)
		r.matches = r.parser.Parse(r.matches[:0], r.tokens)
		at := 0
		for _, m := range r.matches {
			for ; at <= m.First; at++ {
				if r.tokens[at].Sentence {
					sentence++
				}
			}
			r.parser.Mark(m.Expr, m.First, m.Last)
			found = append(found, expression{m.Expr, sentence})
		}
		for ; at < len(r.tokens); at++ {
			if r.tokens[at].Sentence {
				sentence++
			}
		}
	}
	return found, nil
}

// resolved gives the expressions their values.
func resolved(s string, ref resolve.Reference, found []expression) []Date {
	if len(found) == 0 {
		return nil
	}
	var years []int
	near := 0
	for _, e := range found {
		switch {
		case e.Op == expr.Point && e.HasYear && !e.ShortYear:
			years = append(years, e.Year)
		case e.FromReference():
			near++
		}
	}
	r := resolve.New(ref, resolve.IsStory(ref, years, near))
	results := make([]resolve.Result, 0, len(found))
	for _, e := range found {
		results = r.Resolve(results, e.Expr, e.sentence)
	}
	out := make([]Date, len(results))
	for i := range results {
		out[i] = date(s, &results[i])
	}
	return out
}

func date(s string, r *resolve.Result) Date {
	d := Date{
		Span: text.Span{Start: r.Start, End: r.End}, Text: s[r.Start:r.End], Type: Type(r.Type), Value: r.Value,
		From: r.From, To: r.To, Precision: Precision(r.Precision), Modifier: r.Mod, Anchor: Anchor(r.Anchor),
	}
	for i := range r.Parts {
		d.Parts = append(d.Parts, date(s, &r.Parts[i]))
	}
	return d
}
