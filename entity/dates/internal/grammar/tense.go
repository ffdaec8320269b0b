package grammar

import (
	"strings"

	"github.com/copydesk/copydesk/entity/dates/internal/expr"
	"github.com/copydesk/copydesk/entity/dates/internal/scan"
)

// reach is how many tokens on either side of an expression are looked at for its verb.
const reach = 40

// tense reads the tense of the clause around the tokens first to last: from the nearest verb before them in the clause, else
// the nearest behind them, else the nearest before them in the sentence.
func (p *Parser) tense(first, last int) (t expr.Tense, behind bool) {
	if b := p.prev(first); b != nil && b.Class.Has(p.g.tenses.having.Or(p.g.tenses.present)) && last+1 < len(p.tokens) && p.tokens[last].Class.Has(p.g.tenses.clause) {
		// « C'est ce mardi que tout a basculé »: the verb that tells stands behind.
		if t := p.tenseBehind(last + 1); t != expr.Unmarked {
			return t, true
		}
	}
	if t := p.tenseBefore(first, true); t != expr.Unmarked {
		return t, false
	}
	if t := p.tenseBehind(last); t != expr.Unmarked {
		return t, true
	}
	if t := p.tenseBefore(first, false); t != expr.Unmarked {
		return t, false
	}
	return expr.Unmarked, false
}

func boundary(t *scan.Token) bool {
	return t.Kind == scan.Mark && (strings.ContainsRune(",;:()", t.Rune) || t.Rune == '-' && !t.Glued)
}

// far is a mark that ends what belongs together in a sentence.
func far(t *scan.Token) bool {
	return t.Kind == scan.Mark && (t.Rune == ';' || t.Rune == ':')
}

func (p *Parser) tenseBefore(first int, inClause bool) expr.Tense {
	if first < len(p.tokens) && p.tokens[first].Sentence {
		return expr.Unmarked
	}
	weak := expr.Unmarked
	for i := first - 1; i >= 0 && i >= first-reach; i-- {
		t := &p.tokens[i]
		if far(t) || inClause && (boundary(t) || t.Class.Has(p.g.tenses.clause) && !(i == first-1 && t.Class.Has(p.g.words.limit))) {
			break
		}
		v, strong := p.verb(i, first)
		if v != expr.Unmarked && (strong || i >= first-2) {
			return v
		}
		if weak == expr.Unmarked {
			weak = v
		}
		if t.Sentence || t.Break {
			break
		}
	}
	return weak
}

// comma is the next comma of the sentence before the token end, 0 when there is none.
func (p *Parser) comma(i, end int) int {
	for i++; i < min(end, len(p.tokens)) && !p.tokens[i].Sentence && !p.tokens[i].Break; i++ {
		if p.mark(i, ',') {
			return i
		}
	}
	return 0
}

func (p *Parser) tenseBehind(last int) expr.Tense {
	weak := expr.Unmarked
	cleft := false
	for i := last; i < len(p.tokens) && i < last+reach; i++ {
		t := &p.tokens[i]
		if t.Sentence || t.Break || far(t) {
			break
		}
		if t.Kind == scan.Mark && strings.ContainsRune("()\"«»", t.Rune) {
			// What is put in brackets or quoted tells of another time than what stands around it.
			if i = p.closed(i); i == 0 {
				break
			}
			continue
		}
		if i > last+1 && t.Class.Has(p.g.tenses.clause) && !cleft {
			// A clause put in between, which the next comma ends: "On Friday, hours before the vote began, he quit".
			if end := p.comma(i, last+reach); end > i {
				i = end
			}
			continue
		}
		if b := p.prev(i); i > last && b != nil && b.Class.Has(p.g.tenses.cleft) && t.Class.Has(p.g.tenses.present) {
			cleft = true // « c'est le relais qui a gagné »: the clause behind tells
			continue
		}
		v, strong := p.verb(i, len(p.tokens))
		if v != expr.Unmarked && strong {
			return v
		}
		if weak == expr.Unmarked {
			weak = v
		}
	}
	return weak
}

// closed is the mark that closes the bracket or the quotation opened by the token, 0 when the token closes one itself.
func (p *Parser) closed(i int) int {
	var closing rune
	switch p.tokens[i].Rune {
	case '(':
		closing = ')'
	case '«':
		closing = '»'
	case '"':
		closing = '"'
		if p.quotedBefore(i) {
			return 0
		}
	default:
		return 0
	}
	for j := i + 1; j < len(p.tokens) && j < i+2*reach && !p.tokens[j].Break; j++ {
		if p.mark(j, closing) {
			return j
		}
		if p.tokens[j].Sentence {
			break
		}
	}
	return 0
}

// quotedBefore tells whether a straight quotation mark of the sentence before the token is still open.
func (p *Parser) quotedBefore(i int) bool {
	open := false
	for j := i - 1; j >= 0 && j >= i-2*reach; j-- {
		if p.mark(j, '"') {
			open = !open
		}
		if p.tokens[j].Sentence || p.tokens[j].Break {
			break
		}
	}
	return open
}
