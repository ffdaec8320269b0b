package entity

import "github.com/copydesk/copydesk/entity/names"

// asked attributes words that are all of their paragraph behind one that ends with a question put to somebody: "Roe asked
// him who signed it." The answer is of the one who was asked, a question in marks of the one who asks.
func (r *resolution) asked(k int) (referent, bool) {
	q := r.quotes[k]
	open := r.pairs[q.pair].open
	if !r.alone(q) || open == 0 {
		return nobody, false
	}
	first := r.doc.Sentences[r.sentence[open-1]].First
	for i := max(first, open-horizon); i < open; i++ {
		if !r.isAsking(i) || r.inQuote[i] >= 0 || r.nameAt(i) != nil {
			continue
		}
		asker := r.subjectBefore(i, first, i)
		if asker.index < 0 || asker.kind != names.Person {
			return nobody, false
		}
		if r.asks(k) {
			asker.score = scoreNear
			return asker, true
		}
		who := r.hearer(i, asker)
		who.score = min(who.score, scoreNear)
		return who, who.index >= 0
	}
	return nobody, false
}

// isAsking reports whether token i is a verb of asking.
func (v *view) isAsking(i int) bool {
	switch v.folded(i) {
	case "asked", "asks", "questioned", "demande", "demandait", "interroge", "interrogeait", "questionne":
		return true
	}
	return false
}

// hearer returns whom the asker asks with the verb at token i: a name behind it, or the one that a pronoun means.
func (r *resolution) hearer(i int, asker referent) referent {
	at := i + 1
	if r.lex.HeadFirst && r.isTo(at) {
		at++
	}
	if n := r.personBehindToken(at); n != nil && n.entity >= 0 {
		return referent{kind: names.Person, index: n.entity, score: scoreNear}
	}
	switch r.folded(at) {
	case "him":
		return r.pronounBut(asker, male, i)
	case "her":
		return r.pronounBut(asker, female, i)
	}
	for k := i - 1; k > i-4; k-- {
		if f := r.folded(k); f == "lui" || f == "l'" {
			return r.pronounBut(asker, unknown, i) // « Anne Roux lui a demandé »
		}
	}
	return nobody
}
