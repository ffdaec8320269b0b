package names

import (
	"context"
	"fmt"
	"sync"

	"github.com/copydesk/copydesk/internal/nametag"
	"github.com/copydesk/copydesk/text"
)

// tagger is the trained recognizer. Each call takes a scratch of its own from the pool.
type tagger struct{ scratches sync.Pool }

func newTagger(s *nametag.Shipment) *tagger {
	return &tagger{scratches: sync.Pool{New: func() any { return nametag.NewTagger(s.Lexicon, s.Model) }}}
}

var kinds = [len(nametag.Types)]Kind{Person, Organization, Place, Misc}

// Recognize implements Recognizer.
func (t *tagger) Recognize(ctx context.Context, doc *text.Document) ([]Mention, error) {
	if err := check(doc); err != nil {
		return nil, err
	}
	scratch := t.scratches.Get().(*nametag.Tagger)
	defer t.scratches.Put(scratch)
	found, err := scratch.Tag(ctx, doc)
	if err != nil {
		return nil, err
	}
	mentions := make([]Mention, 0, len(found))
	for _, n := range found {
		kind, named := kindOf(doc, n)
		if !named {
			continue
		}
		span := text.Span{Start: doc.Tokens[n.First].Start, End: doc.Tokens[n.Last-1].End}
		mentions = append(mentions, Mention{Span: span, Kind: kind, Text: span.Of(doc.Text), Score: n.Score})
	}
	return mentions, nil
}

// kindOf is the kind of a name: what the model says, except that an address or a handle is no name and a hashtag is Misc
// whatever it is made of.
func kindOf(doc *text.Document, n nametag.Name) (kind Kind, named bool) {
	if n.Last-n.First == 1 {
		switch doc.Tokens[n.First].Kind {
		case text.URL, text.Handle:
			return "", false
		case text.Hashtag:
			return Misc, true
		}
	}
	return kinds[n.Type], true
}

// DocumentError says that the tokens or sentences which a caller brought do not fit their text.
type DocumentError struct {
	What  string // "token" or "sentence"
	Index int
	Span  text.Span
}

// Error implements error.
func (e *DocumentError) Error() string {
	return fmt.Sprintf("names: %s %d, bytes %d to %d, is out of order or outside of the text", e.What, e.Index, e.Span.Start, e.Span.End)
}

// check refuses documents that a caller has put together wrongly: a recognizer slices by them.
func check(doc *text.Document) error {
	end := 0
	for i, t := range doc.Tokens {
		if t.Start < end || t.End < t.Start || t.End > len(doc.Text) {
			return &DocumentError{What: "token", Index: i, Span: t.Span}
		}
		end = t.End
	}
	next := 0
	for i, s := range doc.Sentences {
		if s.First != next || s.Last < s.First || s.Last > len(doc.Tokens) {
			return &DocumentError{What: "sentence", Index: i, Span: s.Span}
		}
		next = s.Last
	}
	if next != len(doc.Tokens) {
		return &DocumentError{What: "sentence", Index: len(doc.Sentences), Span: text.Span{End: len(doc.Text)}}
	}
	return nil
}
