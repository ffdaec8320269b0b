package grammar

import (
	"strings"

	"github.com/copydesk/copydesk/entity/dates/internal/expr"
	"github.com/copydesk/copydesk/entity/dates/internal/scan"
)

// verb reads one token as a verb; stop is where the clause is known to end. A participle without its auxiliary is weak
// evidence: it may be an adjective.
func (p *Parser) verb(i, stop int) (t expr.Tense, strong bool) {
	w := &p.tokens[i]
	if w.Kind != scan.Word {
		return expr.Unmarked, false
	}
	c := &p.g.tenses
	switch {
	case w.Class.Has(c.uttered) && p.hasUttered(i):
		return expr.Past, true
	case w.Class.Has(c.ahead) && (p.compared(i) || w.Class.Has(c.aheadNoun) && p.hasArticle(i)):
		return expr.Unmarked, false
	case w.Class.Has(c.future.Or(c.ahead)):
		return expr.Future, true
	case w.Class.Has(c.conditional):
		if p.followedByParticiple(i, stop) && !p.followed(i, stop, c.ahead) {
			return expr.Past, true
		}
		return expr.Future, true
	case w.Class.Has(c.modal) && w.Case == scan.Lower:
		if w.Class.Has(c.able) && p.followed(i, stop, c.negation) {
			return expr.Past, true // "could not be reached"
		}
		if p.followed(i, stop, c.having.Or(c.past)) && p.followedByParticiple(i, stop) {
			return expr.Past, true
		}
		return expr.Future, true
	case w.Class.Has(c.infinitive):
		next := p.infinitiveAt(i)
		if next < stop && next < len(p.tokens) && p.isInfinitive(next) {
			if b := p.prev(i); b != nil && b.Class.Has(c.recent.Or(c.achieved)) {
				return expr.Past, true // « vient de démissionner », "appeared to begin"
			}
			if p.tokens[next].Class.Has(c.perfect) && p.followedByParticiple(next, stop) {
				return expr.Past, true // « pour avoir circulé », "to have met"
			}
			return expr.Future, true
		}
		return expr.Unmarked, false
	case w.Class.Has(c.past):
		t, _ := p.preceded(i, expr.Past)
		return t, true
	case w.Class.Has(c.having.Or(c.present)):
		return p.auxiliary(i, stop), true
	case w.Class.Has(c.plan):
		if b := p.prev(i); b != nil && b.Class.Has(p.g.words.article.Or(p.g.words.possessive)) {
			return expr.Unmarked, false // "Friday's vote"
		}
		t, _ := p.preceded(i, expr.Present)
		return t, true
	}
	if w.Class.Has(c.notPast) || w.Case != scan.Lower && !(w.Sentence && w.Case == scan.Capital) {
		return expr.Unmarked, false
	}
	return p.form(i, stop)
}

// infinitiveAt is where the infinitive of "to" or « de » stands: « de se rendre ».
func (p *Parser) infinitiveAt(i int) int {
	if i+1 < len(p.tokens) && p.tokens[i+1].Class.Has(p.g.tenses.reflexive) {
		return i + 2
	}
	return i + 1
}

// compared tells whether a participle says what something else is compared with: "more than expected", « que prévu ».
func (p *Parser) compared(i int) bool {
	b := p.prev(i)
	return b != nil && b.Class.Has(p.g.tenses.than)
}

func (p *Parser) hasArticle(i int) bool {
	b := p.prev(i)
	return b != nil && b.Class.Has(p.g.words.article)
}

// auxiliary reads "has", "is", « a », « est » with what follows.
func (p *Parser) auxiliary(i, stop int) expr.Tense {
	c := &p.g.tenses
	switch {
	case p.tokens[i].Class.Has(c.had) && i+1 < stop && p.followed(i, min(stop, i+3), c.uttered):
		return expr.Past
	case p.followed(i, stop, c.ahead):
		return expr.Future
	case p.isReflexive(i):
		return expr.Past
	case p.tokens[i].Class.Has(c.had) && p.beforeParticiple(i, stop):
		t, _ := p.preceded(i, expr.Past)
		return t
	case !p.followedByParticiple(i, stop):
		return expr.Present
	case p.tokens[i].Class.Has(c.having):
		t, _ := p.preceded(i, expr.Past)
		return t
	case p.followed(i, stop, c.moved):
		return expr.Past
	}
	return expr.Present
}

// hasUttered tells whether the auxiliary of an active verb stands before a participle that is otherwise of what is to come:
// « il a promis », but « il est promis ».
func (p *Parser) hasUttered(i int) bool {
	c := &p.g.tenses
	for j := i - 1; j >= 0 && j >= i-2 && !p.tokens[j+1].Sentence && !boundary(&p.tokens[j]); j-- {
		if p.tokens[j].Class.Has(c.had) {
			return true
		}
	}
	return false
}

// form reads a verb by its ending, or a participle.
func (p *Parser) form(i, stop int) (expr.Tense, bool) {
	t, c := &p.tokens[i], &p.g.tenses
	w := p.text[t.Start:t.End]
	switch {
	case t.Class.Has(c.pastVerb):
		return p.unlessNoun(i, true)
	case t.Class.Has(c.participle):
		return p.unlessNoun(i, false)
	case !t.Class.None():
		return expr.Unmarked, false
	case ends(w, c.modalEndings):
		return expr.Future, true
	case ends(w, c.futureEndings):
		return expr.Future, true
	case ends(w, c.pastEndings):
		return p.unlessNoun(i, true)
	case ends(w, c.participleEndings):
		return p.unlessNoun(i, false)
	}
	return expr.Unmarked, false
}

// unlessNoun reads a past form, which behind an article is a noun: « le défilé ».
func (p *Parser) unlessNoun(i int, strong bool) (expr.Tense, bool) {
	if b := p.prev(i); b != nil && b.Class.Has(p.g.words.article) {
		if s := p.prev(i - 1); s == nil || !s.Class.Has(p.g.tenses.subject) {
			return expr.Unmarked, false
		}
	}
	t, auxiliary := p.preceded(i, expr.Past)
	return t, strong || auxiliary
}

// preceded looks before a past form for the auxiliary that makes it something else: "will be closed", "is held".
func (p *Parser) preceded(i int, otherwise expr.Tense) (t expr.Tense, auxiliary bool) {
	c := &p.g.tenses
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		w := &p.tokens[j]
		if p.tokens[j+1].Sentence || boundary(w) {
			break
		}
		switch {
		case w.Class.Has(c.past):
			return expr.Past, true
		case w.Class.Has(c.future):
			return expr.Future, true
		case w.Class.Has(c.modal) && w.Case == scan.Lower:
			if w.Class.Has(c.able) && p.tokens[j+1].Class.Has(c.negation) || p.tokens[j+1].Class.Has(c.having) {
				return expr.Past, true
			}
			return expr.Future, true
		case w.Class.Has(c.having.Or(c.perfect)):
			return expr.Past, true
		case w.Class.Has(c.present) && j >= i-2:
			if p.tokens[i].Class.Has(c.moved) || p.isReflexive(j) {
				return expr.Past, true
			}
			return expr.Present, true
		case w.Class.Has(c.infinitive) && j >= i-2 && p.isInfinitive(j+1):
			if b := p.prev(j); b != nil && b.Class.Has(c.recent.Or(c.achieved)) {
				return expr.Past, true
			}
			return expr.Future, true
		case w.Class.Has(c.clause):
			return otherwise, false
		case w.Class.None() && w.Kind == scan.Word && ends(p.text[w.Start:w.End], c.futureEndings):
			return expr.Future, true
		}
	}
	return otherwise, false
}

// followed tells whether a word of the class stands within three tokens.
func (p *Parser) followed(i, stop int, class scan.Class) bool {
	for j := i + 1; j < len(p.tokens) && j < stop && j <= i+3; j++ {
		if p.tokens[j].Kind != scan.Word {
			return false
		}
		if p.tokens[j].Class.Has(class) {
			return true
		}
	}
	return false
}

func (p *Parser) followedByParticiple(i, stop int) bool {
	c := &p.g.tenses
	for j := i + 1; j < len(p.tokens) && j < stop && j <= i+4; j++ {
		t := &p.tokens[j]
		if boundary(t) || t.Class.Has(p.g.words.article) {
			return false
		}
		if t.Class.Has(c.pastVerb.Or(c.participle).Or(c.past)) {
			return true
		}
		if t.Class.None() && t.Case == scan.Lower && t.Kind == scan.Word {
			w := p.text[t.Start:t.End]
			if ends(w, c.participleEndings) || ends(w, c.pastEndings) {
				return true
			}
		}
	}
	return false
}

// isReflexive tells whether an auxiliary stands behind a reflexive pronoun: « s'est », « se sont » make a past.
func (p *Parser) isReflexive(i int) bool {
	b := p.prev(i)
	return b != nil && b.Class.Has(p.g.tenses.reflexive)
}

// beforeParticiple tells whether the next word can only be a participle: behind « a » in French, whatever is no article, no
// known word and none of the nouns that go without an article.
func (p *Parser) beforeParticiple(i, stop int) bool {
	if i+1 >= len(p.tokens) || i+1 >= stop {
		return false
	}
	t := &p.tokens[i+1]
	return t.Kind == scan.Word && t.Case == scan.Lower && t.Class.None()
}

func (p *Parser) isInfinitive(i int) bool {
	c := &p.g.tenses
	if i >= len(p.tokens) {
		return false
	}
	t := &p.tokens[i]
	if t.Kind != scan.Word || t.Case != scan.Lower || t.Class.Has(c.notPast.Or(p.g.words.num).Or(p.g.words.article).Or(p.g.words.time)) {
		return false
	}
	if n := p.next(i); n != nil && t.Class.Has(c.idiom) && n.Class.Has(p.g.words.article) {
		return false // « à partir de 8 heures »
	}
	w := p.text[t.Start:t.End]
	return !ends(w, c.nounEndings) && (len(c.infinitiveEndings) == 0 || ends(w, c.infinitiveEndings))
}

// ends tells whether a word is longer than one of the endings by two letters and has it.
func ends(w string, endings []string) bool {
	for _, e := range endings {
		if len(w) >= len(e)+2 && strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}
