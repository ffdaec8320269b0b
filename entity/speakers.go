package entity

import (
	"slices"

	"github.com/copydesk/copydesk/entity/names"
)

// referent is who or what a phrase stands for.
type referent struct {
	kind  names.Kind
	index int // -1 for nobody that the text names
	score float64
	known bool // it was looked for, and index says it all
}

// nobody was found; unnamed is somebody whom the text does not name, so that nobody else is to be looked for.
var (
	nobody  = referent{index: -1}
	unnamed = referent{index: -1, known: true}
)

// told reports whether the text tells who it is, be it somebody without a name.
func (who referent) told() bool { return who.index >= 0 || who.known }

// How sure an attribution is.
const (
	scoreNamed   = 0.95 // a name is the subject
	scoreNominal = 0.80 // a role is
	scorePronoun = 0.70
	scoreSame    = 0.75 // the speech goes on, or only a colon joins it to a name
	scoreBody    = 0.65 // a pronoun is, and a body the subject before
	scoreNear    = 0.50 // the one named last
)

// findSpeakers attributes each quotation that stands in no other.
func (r *resolution) findSpeakers() {
	r.spoken = sized(r.spoken, len(r.pairs))
	clear(r.spoken)
	for k := range r.quotes {
		q := &r.quotes[k]
		if r.pairs[q.pair].parent >= 0 {
			continue
		}
		if !r.spoken[q.pair].known {
			who := r.attribute(k)
			who.known = true
			r.spoken[q.pair] = who
			r.backfill(k, who)
		}
		who := r.spoken[q.pair]
		q.kind, q.speaker, q.score = who.kind, who.index, who.score
		if who.kind == names.Person && who.index >= 0 {
			r.events = append(r.events, event{token: q.last, who: who.index})
		}
	}
	r.repeatHeadline()
}

// fewestRepeated is how many tokens words in a headline have that are known again in the text.
const fewestRepeated = 4

// repeatHeadline gives words in the first paragraph that nothing attributes the speaker who says them further down.
func (r *resolution) repeatHeadline() {
	for k := range r.quotes {
		q := &r.quotes[k]
		if r.paragraph[q.first] > r.paragraph[0] {
			return
		}
		if q.speaker >= 0 || q.last-q.first < fewestRepeated {
			continue
		}
		for _, later := range r.quotes[k+1:] {
			if later.speaker >= 0 && contains(r.fold[later.first:later.last], r.fold[q.first:q.last]) {
				q.kind, q.speaker, q.score = later.kind, later.speaker, min(later.score, scoreSame)
				break
			}
		}
	}
}

// contains reports whether words stand in all, in order and side by side.
func contains(all, words []string) bool {
	for ; len(all) >= len(words); all = all[1:] {
		if slices.Equal(all[:len(words)], words) {
			return true
		}
	}
	return false
}

// backfill gives the paragraphs of a speech that only its last one attributes their speaker.
func (r *resolution) backfill(k int, who referent) {
	for k > 0 && r.pairs[r.quotes[k].pair].continued && who.index >= 0 {
		k--
		q := &r.quotes[k]
		if q.speaker >= 0 && (q.score >= who.score || q.score > scoreSame) {
			return
		}
		q.kind, q.speaker, q.score = who.kind, who.index, who.score
		r.spoken[q.pair] = who
	}
}

// attribute says who speaks the words of quotation k.
func (r *resolution) attribute(k int) referent {
	q := r.quotes[k]
	m := r.pairs[q.pair]
	if q.clause >= 0 {
		if subject, ok := r.clauseSubject(q); ok {
			return r.subjectAt(subject, q.first)
		}
	}
	if rep, ok := r.reportAfter(m.close); ok && !m.unclosed {
		if rep.before {
			return r.subjectBefore(rep.verb, rep.subject, m.close)
		}
		return r.subjectAt(rep.subject, q.first)
	}
	if m.turn {
		return r.attributeTurn(k)
	}
	if m.continued {
		if before := r.previousTop(k); before >= 0 {
			return r.carried(before)
		}
	}
	if who, ok := r.attributeBefore(m.open); ok {
		return who
	}
	if r.isHeadline(m) {
		if n := r.speakerAhead(m.close + 2); n.entity >= 0 {
			return referent{kind: n.Kind, index: n.entity, score: scoreSame}
		}
	}
	if who, ok := r.goesOnIn(k); ok {
		return who
	}
	who := nobody
	if lead := r.leadIn(r.behindFragment(m.open)); lead.told() {
		who = lead
	} else if before := r.previousTop(k); before >= 0 && r.paragraph[r.quotes[before].first] == r.paragraph[q.first] {
		who = r.carried(before)
	} else {
		who = r.unannounced(k)
	}
	if next := r.actsBehind(m.close); next.index >= 0 && (who.index < 0 && !who.known || who.index >= 0 && who.kind != names.Person) {
		return next
	}
	return who
}

// goesOnIn attributes words whose sentence goes on to other words that are reported behind them: « …, « … », a dénoncé X ».
func (r *resolution) goesOnIn(k int) (referent, bool) {
	close := r.pairs[r.quotes[k].pair].close
	for next := k + 1; next < len(r.quotes) && next < k+3; next++ {
		q := r.quotes[next]
		m := r.pairs[q.pair]
		if m.parent >= 0 || q.pair == r.quotes[k].pair {
			continue
		}
		if !r.sameSentence(close, m.open) || m.unclosed {
			return nobody, false
		}
		if rep, ok := r.reportAfter(m.close); ok && !rep.before {
			who := r.subjectAt(rep.subject, q.first)
			who.score = min(who.score, scoreSame)
			return who, who.index >= 0
		}
	}
	return nobody, false
}

// clauseSubject returns the token at which the subject of the clause inside a quotation begins.
func (r *resolution) clauseSubject(q quote) (int, bool) {
	limit := r.pairs[q.pair].close
	if subject, ok := r.reportingClause(q.clause+1, limit); ok {
		return subject, true
	}
	return r.reportingClause(q.clause, limit)
}

// actsBehind returns the person whose name opens the clause right behind the closing mark, as its subject: « … » X
// montre ses mains. Nothing joins the words to the name, so that it is only the likeliest one.
func (r *resolution) actsBehind(close int) referent {
	i := close + 1
	if i >= len(r.fold) || r.paragraph[i] != r.paragraph[close] {
		return nobody
	}
	for r.isTitle(i) && r.nameAt(i) == nil {
		i++
	}
	n := r.personAt(i)
	if n == nil || n.first != i || n.entity < 0 || !r.isWord(n.last) || !r.sameSentence(n.last, i) || r.is(n.last, preposition|connector) && !r.isVerb(n.last) {
		return nobody
	}
	return referent{kind: names.Person, index: n.entity, score: scoreNear}
}

// previousTop returns the quotation before k that stands in no other, or -1.
func (r *resolution) previousTop(k int) int {
	for k--; k >= 0; k-- {
		if r.pairs[r.quotes[k].pair].parent < 0 && r.quotes[k].pair != r.quotes[min(k+1, len(r.quotes)-1)].pair {
			return k
		}
	}
	return -1
}

// carried is the speaker of a quotation that goes on.
func (r *resolution) carried(before int) referent {
	q := r.quotes[before]
	return referent{kind: q.kind, index: q.speaker, score: min(q.score, scoreSame)}
}

// unannounced attributes words that nothing beside them attributes. In a dialogue the other one answers; at the start
// of a paragraph it is who was named last in the one before.
func (r *resolution) unannounced(k int) referent {
	q := r.quotes[k]
	before := r.previousTop(k)
	if before >= 0 && r.paragraph[q.first]-r.paragraph[r.quotes[before].last-1] == 1 && r.alone(q) {
		last := r.carried(before)
		if open := r.pairs[r.quotes[before].pair].open; last.index >= 0 && !r.asks(before) && open > 0 && r.paragraph[open-1] == r.paragraph[open] {
			last.score = min(last.score, scoreNear)
			return last // no dialogue, where words open each paragraph: the same one goes on
		}
		if r.alone(r.quotes[before]) || last.index >= 0 {
			who := r.pronounBut(last, unknown, q.first)
			who.score = min(who.score, scoreNear)
			return who
		}
	}
	if who, ok := r.asked(k); ok {
		return who
	}
	who := r.pronoun(unknown, q.first)
	who.score = min(who.score, scoreNear)
	return who
}

// alone reports whether a quotation is all of its paragraph.
func (r *resolution) alone(q quote) bool {
	m := r.pairs[q.pair]
	starts := m.open == 0 || r.paragraph[m.open-1] != r.paragraph[m.open]
	end := m.close + 1
	return starts && (end >= len(r.paragraph) || r.paragraph[end] != r.paragraph[m.close])
}
