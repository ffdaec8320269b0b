package names

import (
	"cmp"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// reading is one document on its way through the rules.
type reading struct {
	doc      *text.Document
	table    *gazetteer.Table
	cues     []gazetteer.Hash
	words    []wordForm
	taken    []bool
	found    []finding
	surnames map[string]bool // last words of people found so far
}

// finding is a run of tokens with what it was taken for.
type finding struct {
	first, last int // last is not in it
	kind        Kind
	score       float64
}

// wordForm is what the rules ask of one token.
type wordForm struct {
	capital, upper, initial bool // begins with a capital; holds nothing else; stands first in its sentence
	name, cue               gazetteer.Class
}

func newReading(table *gazetteer.Table, doc *text.Document) *reading {
	r := &reading{
		doc: doc, table: table,
		words:    make([]wordForm, len(doc.Tokens)),
		taken:    make([]bool, len(doc.Tokens)),
		surnames: make(map[string]bool),
	}
	if seed, ok := gazetteer.Cues(doc.Language); ok {
		r.cues = []gazetteer.Hash{seed}
	} else {
		r.cues = gazetteer.AllCues()
	}
	for i := range doc.Tokens {
		r.words[i] = r.form(doc.Token(i))
	}
	for _, s := range doc.Sentences {
		for i := s.First; i < s.Last; i++ {
			r.words[i].initial = true
			if doc.Tokens[i].Kind == text.Word {
				break
			}
		}
	}
	return r
}

func (r *reading) form(token string) wordForm {
	first, _ := utf8.DecodeRuneInString(token)
	w := wordForm{capital: unicode.IsUpper(first)}
	if w.capital {
		w.upper = !hasLower(token)
	}
	w.name, _ = r.table.Lookup(gazetteer.Names().Extend(token))
	for _, seed := range r.cues {
		class, _ := r.table.Lookup(seed.Extend(token))
		w.cue |= class
	}
	return w
}

func hasLower(s string) bool {
	for _, c := range s {
		if unicode.IsLower(c) {
			return true
		}
	}
	return false
}

// longest is the longest entry of the lists that begins at token i and ends before token end.
func (r *reading) longest(seed gazetteer.Hash, i, end int) (last int, class gazetteer.Class) {
	h := seed
	for j := i; j < end && !r.taken[j]; j++ {
		next := h.Extend(r.doc.Token(j))
		if next == h && j > i {
			continue
		}
		h = next
		c, longer := r.table.Lookup(h)
		if c != 0 {
			last, class = j+1, c
		}
		if !longer {
			break
		}
	}
	return last, class
}

func (r *reading) take(first, last int, kind Kind, score float64) {
	for i := first; i < last; i++ {
		r.taken[i] = true
	}
	r.found = append(r.found, finding{first, last, kind, score})
	if kind == Person && last-first > 1 {
		r.surnames[r.doc.Token(last-1)] = true
	}
}

func (r *reading) mentions() []Mention {
	slices.SortFunc(r.found, func(a, b finding) int { return cmp.Compare(a.first, b.first) })
	found := make([]Mention, len(r.found))
	for i, f := range r.found {
		span := text.Span{Start: r.doc.Tokens[f.first].Start, End: r.doc.Tokens[f.last-1].End}
		found[i] = Mention{Span: span, Kind: f.kind, Text: span.Of(r.doc.Text), Score: f.score}
	}
	return found
}
