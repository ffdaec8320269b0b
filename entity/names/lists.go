package names

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// Lists are a caller's own names by kind. Case counts, except that a name also matches when the text has it in
// capitals throughout; straight and typographic apostrophes, blanks and hyphens are one.
type Lists map[Kind][]string

// ErrEmptyName says that a list holds a name without a letter or digit.
var ErrEmptyName = errors.New("names: empty name in a list")

// ErrKind says that lists are given for a kind that does not exist.
var ErrKind = errors.New("names: unknown kind")

// listScore is the score of a mention that the caller's lists decide.
const listScore = 1

// WithLists returns a recognizer that finds the listed names wherever they stand and leaves the rest to next. The
// longest listed name wins over shorter ones, and a listed name over every mention of next that it overlaps, unless
// that mention is longer, holds the listed name whole and has the same kind. A name listed under two kinds is of the
// first of person, organization, place, misc. The lists are copied.
func WithLists(next Recognizer, lists Lists) (Recognizer, error) {
	l := &listed{next: next, names: make(map[string]Kind), longest: 1}
	for kind := range lists {
		if !slices.Contains(order, kind) {
			return nil, fmt.Errorf("%w %q", ErrKind, kind)
		}
	}
	for _, kind := range order {
		for i, name := range lists[kind] {
			pieces := gazetteer.Pieces(name)
			if len(pieces) == 0 {
				return nil, fmt.Errorf("%w: entry %d of kind %s", ErrEmptyName, i, kind)
			}
			l.longest = max(l.longest, len(pieces))
			for _, key := range []string{exactKey(pieces), upperKey(pieces)} {
				if _, ok := l.names[key]; !ok {
					l.names[key] = kind
				}
			}
		}
	}
	return l, nil
}

var order = []Kind{Person, Organization, Place, Misc}

type listed struct {
	next    Recognizer
	names   map[string]Kind
	longest int // in pieces
}

// Recognize implements Recognizer.
func (l *listed) Recognize(ctx context.Context, doc *text.Document) ([]Mention, error) {
	if err := check(doc); err != nil {
		return nil, err
	}
	found, err := l.next.Recognize(ctx, doc)
	if err != nil {
		return nil, err
	}
	own, err := l.find(ctx, doc)
	if err != nil {
		return nil, err
	}
	if len(own) == 0 {
		return found, nil
	}
	return merge(own, found), nil
}

// merge lets the listed mentions win, but for those inside a longer mention of their own kind.
func merge(own, found []Mention) []Mention {
	merged := make([]Mention, 0, len(own)+len(found))
	for _, o := range own {
		if !slices.ContainsFunc(found, func(f Mention) bool { return f.Contains(o.Span) && f.Len() > o.Len() && f.Kind == o.Kind }) {
			merged = append(merged, o)
		}
	}
	kept := len(merged)
	at := 0
	for _, f := range found {
		for at < kept && merged[at].End <= f.Start {
			at++
		}
		if at == kept || !merged[at].Overlaps(f.Span) {
			merged = append(merged, f)
		}
	}
	slices.SortFunc(merged, func(a, b Mention) int { return cmp.Compare(a.Start, b.Start) })
	return merged
}

func (l *listed) find(ctx context.Context, doc *text.Document) ([]Mention, error) {
	var own []Mention
	for k, s := range doc.Sentences {
		if k%64 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		for i := s.First; i < s.Last; {
			last, kind := l.match(doc, i, s.Last)
			if last == i {
				i++
				continue
			}
			span := text.Span{Start: doc.Tokens[i].Start, End: doc.Tokens[last-1].End}
			own = append(own, Mention{Span: span, Kind: kind, Text: span.Of(doc.Text), Score: listScore})
			i = last
		}
	}
	return own, nil
}

// match returns the end of the longest listed name at token i, or i.
func (l *listed) match(doc *text.Document, i, end int) (int, Kind) {
	last, kind := i, Kind("")
	var pieces []string
	for j := i; j < end && len(pieces) <= l.longest; j++ {
		before := len(pieces)
		pieces = append(pieces, gazetteer.Pieces(doc.Token(j))...)
		if len(pieces) == before {
			if j == i {
				return i, ""
			}
			continue
		}
		if found, ok := l.names[exactKey(pieces)]; ok {
			last, kind = j+1, found
		}
	}
	return last, kind
}
