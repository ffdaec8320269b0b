package grammar

import (
	"strings"

	"github.com/copydesk/copydesk/entity/dates/internal/expr"
	"github.com/copydesk/copydesk/entity/dates/internal/scan"
)

// tenses are the classes and the endings by which the tense of a clause is read.
type tenses struct {
	future, modal, past, having, present, infinitive, ahead, pastVerb, notPast, clause, participle scan.Class

	futureEndings, pastEndings, modalEndings, participleEndings, infinitiveEndings []string
}

func tenseClasses(lex *scan.Lexicon) tenses {
	words := func(name string) []string {
		var out []string
		if c, ok := lex.Class(name); ok {
			out = lex.Words(c)
		}
		return out
	}
	return tenses{
		future: lex.Must("future"), modal: lex.Must("modal"), past: lex.Must("passed"), having: lex.Must("having"),
		present: lex.Must("present"), infinitive: lex.Must("to"), ahead: lex.Must("ahead"), pastVerb: lex.Must("pastverb"),
		notPast: lex.Must("notpast"), clause: lex.Must("clause"), participle: lex.Must("participle"),
		futureEndings: words("futureending"), pastEndings: words("pastending"), modalEndings: words("modalending"),
		participleEndings: words("participleending"), infinitiveEndings: words("infinitiveending"),
	}
}

// reach is how many tokens on either side of an expression are looked at for its verb.
const reach = 24

// Tense reads the tense of the clause around the tokens first to last: from the nearest verb before them in the clause,
// else the nearest behind them, else the nearest before them in the sentence.
func (p *Parser) Tense(first, last int) expr.Tense {
	if t := p.tenseBefore(first, true); t != expr.Unmarked {
		return t
	}
	if t := p.tenseBehind(last); t != expr.Unmarked {
		return t
	}
	if t := p.tenseBefore(first, false); t != expr.Unmarked {
		return t
	}
	return p.verbless(first, last)
}

// verbless tells a sentence whose verb is in the present, which shows nothing, from a headline without a verb, which
// tells what has happened: the first ends with a full stop. A date set before its sentence tells a story.
func (p *Parser) verbless(first, last int) expr.Tense {
	if p.opens(first) && last < len(p.tokens) && p.tokens[last].Kind == scan.Mark {
		return expr.Unmarked
	}
	for i := last; i < len(p.tokens) && i < last+2*reach; i++ {
		t := &p.tokens[i]
		if i > last && t.Sentence {
			i--
			t = &p.tokens[i]
			return sentenceEnd(t)
		}
		if i == len(p.tokens)-1 {
			return sentenceEnd(t)
		}
	}
	return expr.Unmarked
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

func boundary(t *scan.Token) bool {
	return t.Kind == scan.Mark && strings.ContainsRune(",;:()-«»\"", t.Rune)
}

func (p *Parser) tenseBefore(first int, inClause bool) expr.Tense {
	if first < len(p.tokens) && p.tokens[first].Sentence {
		return expr.Unmarked
	}
	for i := first - 1; i >= 0 && i >= first-reach; i-- {
		t := &p.tokens[i]
		if inClause && (boundary(t) && !(t.Glued && t.Rune == '-') || t.Class&p.g.tenses.clause != 0) {
			break
		}
		if v := p.verb(i, first); v != expr.Unmarked {
			return v
		}
		if t.Sentence || t.Break {
			break
		}
	}
	return expr.Unmarked
}

func (p *Parser) tenseBehind(last int) expr.Tense {
	for i := last; i < len(p.tokens) && i < last+reach; i++ {
		t := &p.tokens[i]
		if t.Sentence || t.Break || t.Kind == scan.Mark && (t.Rune == ';' || t.Rune == ':' || t.Rune == ')') {
			break
		}
		if i > last+1 && t.Class&p.g.tenses.clause != 0 {
			break
		}
		if v := p.verb(i, len(p.tokens)); v != expr.Unmarked {
			return v
		}
	}
	return expr.Unmarked
}

// verb reads one token as a verb; stop is where the clause is known to end.
func (p *Parser) verb(i, stop int) expr.Tense {
	t := &p.tokens[i]
	if t.Kind != scan.Word {
		return expr.Unmarked
	}
	c := &p.g.tenses
	switch {
	case t.Class&c.future != 0:
		return expr.Future
	case t.Class&c.ahead != 0:
		return expr.Future
	case t.Class&c.modal != 0:
		if p.followed(i, stop, c.having|c.past) && p.followedByParticiple(i, stop) {
			return expr.Past
		}
		return expr.Future
	case t.Class&c.infinitive != 0:
		if i+1 < stop && i+1 < len(p.tokens) && p.tokens[i+1].Kind == scan.Word && p.tokens[i+1].Case == scan.Lower && p.isInfinitive(i+1) {
			return expr.Future
		}
		return expr.Unmarked
	case t.Class&c.past != 0:
		return p.preceded(i, expr.Past)
	case t.Class&(c.having|c.present) != 0:
		if p.followed(i, stop, c.ahead) {
			return expr.Future
		}
		if p.followedByParticiple(i, stop) {
			if t.Class&c.having != 0 {
				return p.preceded(i, expr.Past)
			}
			return expr.Present
		}
		if t.Class&c.infinitive == 0 {
			return expr.Present
		}
	case t.Class&c.pastVerb != 0:
		return p.preceded(i, expr.Past)
	}
	if t.Class&c.notPast != 0 || t.Case != scan.Lower {
		return expr.Unmarked
	}
	return p.verbByEnding(i, stop)
}

// verbByEnding reads a word that the lexicon does not know.
func (p *Parser) verbByEnding(i, stop int) expr.Tense {
	t, c := &p.tokens[i], &p.g.tenses
	w := p.text[t.Start:t.End]
	switch {
	case ends(w, c.modalEndings):
		if p.followedByParticiple(i, stop) && (strings.HasPrefix(w, "aur") || strings.HasPrefix(w, "ser")) {
			return expr.Past
		}
		return expr.Future
	case ends(w, c.futureEndings):
		return expr.Future
	case ends(w, c.pastEndings), ends(w, c.participleEndings):
		return p.preceded(i, expr.Past)
	}
	return expr.Unmarked
}

// preceded looks before a past form for the auxiliary that makes it something else: "will be closed", "is held".
func (p *Parser) preceded(i int, otherwise expr.Tense) expr.Tense {
	c := &p.g.tenses
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		t := &p.tokens[j]
		if t.Kind != scan.Word || p.tokens[j+1].Sentence {
			break
		}
		switch {
		case t.Class&c.past != 0:
			return expr.Past
		case t.Class&c.future != 0:
			return expr.Future
		case t.Class&c.modal != 0:
			if j < i-1 && p.tokens[j+1].Class&c.having != 0 {
				return expr.Past
			}
			return expr.Future
		case t.Class&c.having != 0:
			return expr.Past
		case t.Class&c.present != 0 && j >= i-2:
			return expr.Present
		case t.Class&c.infinitive != 0 && j >= i-2:
			return expr.Future
		case t.Class&c.clause != 0:
			return otherwise
		}
	}
	return otherwise
}

// followed tells whether a word of the class stands within three tokens.
func (p *Parser) followed(i, stop int, class scan.Class) bool {
	for j := i + 1; j < len(p.tokens) && j < stop && j <= i+3; j++ {
		if p.tokens[j].Kind != scan.Word {
			return false
		}
		if p.tokens[j].Class&class != 0 {
			return true
		}
	}
	return false
}

func (p *Parser) followedByParticiple(i, stop int) bool {
	c := &p.g.tenses
	for j := i + 1; j < len(p.tokens) && j < stop && j <= i+4; j++ {
		t := &p.tokens[j]
		if t.Kind != scan.Word {
			return false
		}
		if t.Class&(c.pastVerb|c.participle|c.past) != 0 {
			return true
		}
		if t.Lex == 0 && t.Case == scan.Lower {
			w := p.text[t.Start:t.End]
			if ends(w, c.participleEndings) || ends(w, c.pastEndings) {
				return true
			}
		}
	}
	return false
}

func (p *Parser) isInfinitive(i int) bool {
	c := &p.g.tenses
	t := &p.tokens[i]
	if len(c.infinitiveEndings) == 0 {
		return t.Class&p.g.words.article == 0
	}
	return ends(p.text[t.Start:t.End], c.infinitiveEndings)
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
