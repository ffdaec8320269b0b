package entity

import (
	"slices"

	"github.com/copydesk/copydesk/entity/names"
)

// quote is one stretch of direct speech, on tokens [first, last).
type quote struct {
	first, last int
	pair        int // the pair of marks that it stands in
	clause      int // the first token of the clause that interrupts it and names who speaks, or -1
	kind        names.Kind
	speaker     int // an index of people, bodies or sites by kind; -1 for nobody
	score       float64
}

// findQuotes finds the stretches of direct speech: what stands in quotation marks, cut where a clause interrupts it,
// without titles, slogans and words at arm's length.
func (v *view) findQuotes() {
	v.pairs = v.findMarks(v.pairs[:0])
	for k, m := range v.pairs {
		for i := m.open; m.parent < 0 && i <= min(m.close, len(v.inMarks)-1); i++ {
			v.inMarks[i] = int32(k)
		}
	}
	v.findTurns()
	kept := make([]bool, len(v.pairs))
	for k, m := range v.pairs {
		if m.close <= m.open+1 {
			continue
		}
		if m.parent >= 0 && v.pairs[m.parent].close < 0 {
			v.pairs[k].parent = -1
			m.parent = -1
		}
		first, last := m.open+1, m.close
		clauses := v.clauses(first, last)
		if len(clauses) == 0 && !v.isSpeech(k, first, last, kept) {
			continue
		}
		kept[k] = true
		v.cut(k, first, last, clauses)
	}
	v.orderQuotes()
}

// cut adds the stretches of a pair, between its clauses.
func (v *view) cut(k, first, last int, clauses []clause) {
	start := first
	for _, c := range clauses {
		v.addQuote(k, start, c.first, c.first)
		start = c.last
	}
	at := -1
	if len(clauses) > 0 {
		at = clauses[len(clauses)-1].first
	}
	v.addQuote(k, start, last, at)
}

func (v *view) addQuote(pair, first, last, clause int) {
	for first < last && (v.token(first) == "," || v.token(first) == ":" || v.token(first) == "–" || v.token(first) == "—") {
		first++
	}
	// In French the comma before the closing mark belongs to the sentence around it.
	for first < last && v.lex.HeadFirst && v.token(last-1) == "," {
		last--
	}
	if first >= last {
		return
	}
	v.quotes = append(v.quotes, quote{first: first, last: last, pair: pair, clause: clause, speaker: -1})
}

// orderQuotes sorts the quotations by their place, outer ones before inner ones, and marks their tokens.
func (v *view) orderQuotes() {
	slices.SortStableFunc(v.quotes, func(a, b quote) int { return a.first - b.first })
	for k, q := range v.quotes {
		for i := q.first; i < q.last; i++ {
			v.inQuote[i] = int32(k)
		}
	}
}
