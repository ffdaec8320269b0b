package grammar

import (
	"strings"

	"github.com/copydesk/copydesk/entity/dates/internal/expr"
	"github.com/copydesk/copydesk/entity/dates/internal/scan"
)

// Mark tells an expression, which covers the tokens first to last, what its clause says: the tense and the preposition.
func (p *Parser) Mark(e *expr.Expr, first, last int) {
	before := &scan.Token{}
	if b := p.prev(first); b != nil {
		before = b
	}
	switch c := &p.g.words; {
	case e.Aspect != expr.NoAspect:
	case before.Class.Has(c.since):
		e.Aspect = expr.Since
	case before.Class.Has(c.by):
		e.Aspect = expr.By
	}
	if e.Tense != expr.Unmarked {
		return
	}
	tense, behind := p.tense(first, last)
	if e.Verbless = tense == expr.Unmarked; e.Verbless {
		tense = p.verbless(first, last)
	}
	e.Adjunct = e.Adjunct || p.tokens[first].Class.Has(p.g.words.article)
	c, day := &p.g.words, e
	if e.Base != nil && (e.Op == expr.Clock || e.Op == expr.Part) {
		day = e.Base
	}
	switch {
	case p.attribute(day, first, last), tense == expr.Present && p.owns(last), before.Class.Has(p.g.tenses.report) && day.Weekday > 0:
		// "The Oct. 13 attack", "Thursday's release follows": the noun tells, and it is not known here on which side it lies.
		// "A spokesman says Monday" is of the day itself.
		tense = expr.Unmarked
	case p.dropped(first), p.earlierThan(first):
		// "Originally scheduled for Nov. 15", « avant de partir le 30 »: it may lie on either side.
		tense, e.Adjunct = expr.Unmarked, false
	case tense == expr.Past && !behind && p.governed(first, c.limit):
		// "He left before Jan. 30" may be said of a day to come, "it was completed by Jan. 30" is not.
		tense, e.Aspect = expr.Unmarked, expr.NoAspect
	case tense == expr.Past && !behind && (p.prolonged(first) || p.aims(e, first)):
		// "The talks were extended until Friday", "The trial was moved to June": it was still to come.
		if tense = expr.Unmarked; day.Weekday > 0 && day.Day == 0 {
			tense = expr.Future
		}
	case behind && tense == expr.Future && before.Class.Has(c.period):
		// "Data for July are due tomorrow".
		tense = expr.Unmarked
	}
	if tense == expr.Past && e.Aspect == expr.By {
		e.Aspect = expr.NoAspect
	}
	e.Tense = tense
	if e.Habit && (tense == expr.Present || p.goesOn(first)) {
		e.Op = expr.Set
	}
}

// attribute tells whether a day stands between an article and its noun.
func (p *Parser) attribute(day *expr.Expr, first, last int) bool {
	b := p.prev(first)
	return day.Op == expr.Point && !day.HasYear && (day.Month > 0 && day.Day > 0 || day.Weekday > 0 && day.Day == 0) &&
		b != nil && b.Class.Has(p.g.words.the) && testGoesOn(p, first, last)
}

// governed tells whether a word of the class stands before the expression, an article or « à » in between: "before the Jan. 30
// deadline", « jusqu'au 30 janvier ».
func (p *Parser) governed(first int, by scan.Class) bool {
	i := p.governor(first)
	return i >= 0 && p.tokens[i].Class.Has(by)
}

// governor is the token before an expression and its article or « à », -1 when there is none.
func (p *Parser) governor(first int) int {
	b := p.prev(first)
	switch {
	case b == nil:
		return -1
	case !b.Class.Has(p.g.words.article.Or(p.g.words.goal)):
		return first - 1
	case p.prev(first-1) == nil:
		return -1
	}
	return first - 2
}

// aims tells whether « à », "to" or "for" puts something on the expression; before a time of day they are when it was, and in
// « jusqu'à » they are part of another word.
func (p *Parser) aims(e *expr.Expr, first int) bool {
	b := p.prev(first)
	return b != nil && b.Class.Has(p.g.words.goal) && (e.Op != expr.Clock || e.Base != nil) && !p.governed(first, p.g.words.until)
}

// prolonged tells whether what the verb says goes on until the expression: "extended until Sunday", but not "he had until Sunday".
func (p *Parser) prolonged(first int) bool {
	if !p.governed(first, p.g.words.until) {
		return false
	}
	i := p.governor(first)
	if b := p.prev(i); b != nil && b.Class.Has(p.g.tenses.past) {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-8 && !p.tokens[j+1].Sentence && !boundary(&p.tokens[j]); j-- {
		if p.tokens[j].Class.Has(p.g.tenses.negation) {
			return false // "did not come until Sunday"
		}
	}
	return true
}

// dropped tells whether a word shortly before the expression says that it was planned so and no longer is.
func (p *Parser) dropped(first int) bool {
	for i := first - 1; i >= 0 && i >= first-5 && !p.tokens[i+1].Sentence && !boundary(&p.tokens[i]); i-- {
		if p.tokens[i].Class.Has(p.g.words.atFirst) {
			return true
		}
	}
	return false
}

// earlierThan tells whether the clause is one of « avant de » with an infinitive, which shows no tense of its own.
func (p *Parser) earlierThan(first int) bool {
	for i := first - 1; i > 0 && i >= first-8 && !p.tokens[i].Sentence && !boundary(&p.tokens[i]); i-- {
		if p.tokens[i].Class.Has(p.g.tenses.infinitive) && p.tokens[i-1].Class.Has(p.g.words.limit) && p.isInfinitive(p.infinitiveAt(i)) {
			return true
		}
	}
	return false
}

// goesOn tells whether the word before is a verb in the present, by its ending: « ils crient la nuit ».
func (p *Parser) goesOn(first int) bool {
	b := p.prev(first)
	return b != nil && b.Case == scan.Lower && b.Class.None() && b.Kind == scan.Word &&
		ends(p.text[b.Start:b.End], p.g.tenses.presentEndings) && !ends(p.text[b.Start:b.End], p.g.tenses.pastEndings)
}

// verbless tells a sentence whose verb is in the present, which shows nothing, from a headline without a verb, which
// tells what has happened: the first ends with a full stop. A date set before a colon tells a story.
func (p *Parser) verbless(first, last int) expr.Tense {
	if p.opens(first) && p.announces(last) || p.owns(last) {
		return expr.Unmarked
	}
	for i := last; i < len(p.tokens) && i < last+2*reach; i++ {
		if i == len(p.tokens)-1 || p.tokens[i+1].Sentence {
			return sentenceEnd(&p.tokens[i])
		}
	}
	return expr.Unmarked
}

// owns tells whether a possessive follows: "Friday's plunge" is of what has happened.
func (p *Parser) owns(last int) bool {
	return p.mark(last, '\'') && p.is(last+1, p.g.words.possessive) && p.tokens[last+1].Glued
}

// announces tells whether a mark follows and then a colon: "Tuesday, 7:40 a.m.: voters line up".
func (p *Parser) announces(last int) bool {
	for i := last; i < len(p.tokens) && i < last+reach && !p.tokens[i].Sentence && !p.tokens[i].Break; i++ {
		if i == last && p.tokens[i].Kind != scan.Mark {
			return false
		}
		if p.mark(i, ':') {
			return true
		}
	}
	return false
}

func sentenceEnd(t *scan.Token) expr.Tense {
	if t.Kind == scan.Mark && strings.ContainsRune(".!?;»\"", t.Rune) {
		return expr.Present
	}
	return expr.Unmarked
}

func (p *Parser) opens(first int) bool {
	return first < len(p.tokens) && (first == 0 || p.tokens[first].Sentence || p.tokens[first].Break)
}
