package grammar

import (
	"strings"

	"github.com/copydesk/copydesk/entity/dates/internal/scan"
)

// test is a condition on the place at which a rule stands: from is where the expression began, at is the next token.
type test func(p *Parser, from, at int) bool

var tests = [...]struct {
	name string
	test test
}{
	{"year", testYear},
	{"inyear", testInYear},
	{"month", testMonth},
	{"noname", testNoName},
	{"unranked", testUnranked},
	{"notsurname", testNotSurname},
	{"capital", testCapital},
	{"lower", testLower},
	{"free", testFree},
	{"ends", testEnds},
	{"goeson", testGoesOn},
	{"nofigure", testNoFigure},
	{"business", testBusiness},
	{"measured", testMeasured},
	{"notitle", testNoTitle},
	{"nopress", testNoPress},
	{"age", testAge},
	{"notlimit", testNotLimit},
}

func testOf(name string) (test, bool) {
	for i := range tests {
		if tests[i].name == name {
			return tests[i].test, true
		}
	}
	return nil, false
}

// testCapital: the next word begins with a capital.
func testCapital(p *Parser, _, at int) bool {
	return at < len(p.tokens) && p.tokens[at].Case != scan.Lower
}

// testLower: the next word does not begin with a capital.
func testLower(p *Parser, _, at int) bool {
	return at < len(p.tokens) && p.tokens[at].Case == scan.Lower
}

// testFree: what comes next does not stick to what stands before it, as in "May-December" or "2017's".
func testFree(p *Parser, _, at int) bool {
	if at >= len(p.tokens) || !p.tokens[at].Glued {
		return true
	}
	t := &p.tokens[at]
	if t.Kind != scan.Mark || t.Rune == '/' || t.Rune == '_' {
		return false
	}
	if t.Rune != '-' || at+1 >= len(p.tokens) {
		return true
	}
	// A dash may lead to the other end of a range.
	n := &p.tokens[at+1]
	return !n.Glued || n.Kind == scan.Number || n.Class.Has(p.g.words.month.Or(p.g.words.time))
}

// testEnds: a clause ends here: a mark, a line, a word that opens something new.
func testEnds(p *Parser, _, at int) bool {
	return at >= len(p.tokens) || p.tokens[at].Break || p.tokens[at].Kind == scan.Mark || p.tokens[at].Class.Has(p.g.words.after)
}

// testGoesOn: a word comes next that belongs to the one before: "a second email".
func testGoesOn(p *Parser, from, at int) bool { return !testEnds(p, from, at) }

// testNoFigure: no figure comes next, as in « un vendredi 13 ».
func testNoFigure(p *Parser, _, at int) bool {
	return at >= len(p.tokens) || p.tokens[at].Break || p.tokens[at].Kind != scan.Number
}

// testBusiness: the sentence speaks of money: "profit rose in the first half" is no match of football.
func testBusiness(p *Parser, from, at int) bool {
	for i := from - 1; i >= max(from-reach, 0) && !p.tokens[i+1].Sentence; i-- {
		if p.tokens[i].Class.Has(p.g.words.business) {
			return true
		}
	}
	for i := at; i < min(at+reach, len(p.tokens)) && !p.tokens[i].Sentence; i++ {
		if p.tokens[i].Class.Has(p.g.words.business) {
			return true
		}
	}
	return false
}

// testMeasured: what is measured stands before, of which the expression makes a rate: "75 miles per hour".
func testMeasured(p *Parser, from, _ int) bool {
	for i := from - 1; i >= 0 && i >= from-3; i-- {
		t := &p.tokens[i]
		if t.Class.Has(p.g.words.measure) || t.Kind == scan.Mark && strings.ContainsRune("€$£", t.Rune) {
			return true
		}
		if t.Kind == scan.Mark && !strings.ContainsRune("²³", t.Rune) {
			return false
		}
		if p.tokens[i+1].Sentence || p.tokens[i+1].Break {
			return false
		}
	}
	return false
}

func (p *Parser) prev(at int) *scan.Token {
	if at == 0 || p.tokens[at].Break {
		return nil
	}
	return &p.tokens[at-1]
}

func (p *Parser) next(at int) *scan.Token {
	if at+1 >= len(p.tokens) || p.tokens[at+1].Break {
		return nil
	}
	return &p.tokens[at+1]
}

// testInYear: four figures behind a preposition that goes with years. Only what counts or measures speaks against it.
func testInYear(p *Parser, _, at int) bool {
	if at >= len(p.tokens) {
		return false
	}
	t := &p.tokens[at]
	n := p.next(at)
	if n == nil {
		return true
	}
	if n.Class.Has(p.g.words.measure) || n.Class.Has(p.g.words.num) {
		return false
	}
	return !(t.A < 1500 && p.counts(n))
}

// testYear: four figures that nothing introduces. They are a year unless they count, label, measure or name something.
func testYear(p *Parser, _, at int) bool {
	if at >= len(p.tokens) || p.tokens[at].Kind != scan.Number {
		return false
	}
	t, b, n := &p.tokens[at], p.prev(at), p.next(at)
	if t.A < 1400 || t.A > 2100 {
		return false
	}
	if n != nil {
		if n.Class.Has(p.g.words.measure) || n.Class.Has(p.g.words.num) {
			return false
		}
		if n.Kind == scan.Mark && strings.ContainsRune("°%€$£@=", n.Rune) {
			return false
		}
	}
	if p.inQuotes(b, n) || p.besideWork(at) || p.isAddress(at) {
		return false
	}
	switch {
	case b == nil:
		return n == nil || n.Kind == scan.Mark || n.Case == scan.Lower && !p.counts(n)
	case b.Kind == scan.Mark:
		switch b.Rune {
		case '(', ',', ';', ':', '-', '[', '/':
			return n == nil || n.Kind == scan.Mark || !p.counts(n)
		}
		return false
	case b.Kind == scan.Number:
		return false
	case b.Class.Has(p.g.words.quantity.Or(p.g.words.label)):
		return false
	case b.Class.Has(p.g.words.yearBefore):
		return n == nil || n.Kind == scan.Mark || n.Lex != 0 || !p.counts(n)
	case b.Class.Has(p.g.words.article):
		// "the 1977 campaign" is a year, « le 1998 » a bib.
		return n != nil && n.Kind == scan.Word && n.Class.Without(p.g.words.yearNoun.Or(p.g.words.work)).None()
	case b.Case != scan.Lower && !b.Sentence:
		// "Peugeot 2008" is a car, "Paris 2024" the Games: a name keeps its figure.
		return b.Lex != 0
	}
	return n == nil || n.Kind == scan.Mark || n.Lex != 0 || !p.counts(n)
}

// counts tells whether a figure before the token would count what it names: a plural in lower case.
func (p *Parser) counts(n *scan.Token) bool {
	if n.Kind != scan.Word || n.Case != scan.Lower || n.Class.Has(p.g.words.yearNoun.Or(p.g.words.verb).Or(p.g.words.after)) {
		return false
	}
	w := p.text[n.Start:n.End]
	if len(w) < 4 {
		return false
	}
	return n.Class.Has(p.g.words.plural) || ends(w, p.g.words.pluralEndings) && !ends(w, p.g.words.singularEndings)
}

// isAddress tells whether a figure is the number of a house: "1914 Maple Street", « 1914, rue des Érables ».
func (p *Parser) isAddress(at int) bool {
	for i := at + 1; i < min(at+4, len(p.tokens)) && !p.tokens[i].Break; i++ {
		t := &p.tokens[i]
		if t.Class.Has(p.g.words.street) {
			return true
		}
		if t.Case == scan.Lower && (t.Kind != scan.Mark || t.Rune != ',') {
			return false
		}
	}
	return false
}

// inQuotes tells whether a figure stands alone between quotation marks.
func (p *Parser) inQuotes(b, n *scan.Token) bool {
	return b != nil && n != nil && b.Kind == scan.Mark && n.Kind == scan.Mark &&
		(b.Rune == '"' || b.Rune == '«' || b.Rune == '\'') && (n.Rune == '"' || n.Rune == '»' || n.Rune == '\'')
}

// besideWork tells whether a book, a film or a record stands before: then four figures may be its title.
func (p *Parser) besideWork(at int) bool {
	for i := max(at-3, 0); i < at; i++ {
		if p.tokens[i].Class.Has(p.g.words.work) {
			return true
		}
	}
	return false
}

// testMonth: the name of a month without a day or a year, where it is no verb, no person and no planet. The grammar
// of the language has seen to what must stand before it.
func testMonth(p *Parser, _, at int) bool {
	if at >= len(p.tokens) {
		return false
	}
	if b := p.prev(at); b != nil && b.Kind == scan.Word && b.Lex == 0 && b.Case == scan.Capital && p.tokens[at].Case == scan.Capital {
		// "Angie Mar", "Augustin Mai"; but "Retail sales in London May" does not occur.
		return false
	}
	return testNoName(p, 0, at+1)
}

// testNoName: no name follows, of which the word before would be the first part: "April Jones".
func testNoName(p *Parser, _, at int) bool {
	if at >= len(p.tokens) || p.tokens[at].Break || at == 0 {
		return true
	}
	t, b := &p.tokens[at], &p.tokens[at-1]
	return t.Kind != scan.Word || t.Case != scan.Capital || t.Lex != 0 || b.Case != scan.Capital || p.tokens[at].Sentence
}

// testNoPress: what follows does not make a newspaper or a show of it: "The Sunday Times".
func testNoPress(p *Parser, _, at int) bool {
	return at >= len(p.tokens) || p.tokens[at].Break || p.tokens[at].Case == scan.Lower || !p.tokens[at].Class.Has(p.g.words.press)
}

// testAge: years behind this preposition tell how old somebody is, because what stands before it is no term or sentence.
func testAge(p *Parser, from, _ int) bool {
	b := p.prev(from)
	return b != nil && b.Kind == scan.Word && !b.Class.Has(p.g.words.term.Or(p.g.words.verb))
}

// testNotLimit: the expression is no term set by a word before it: « d'ici à dix ans ».
func testNotLimit(p *Parser, from, _ int) bool {
	b := p.prev(from)
	return b == nil || !b.Class.Has(p.g.words.by)
}

// testUnranked: no rank stands before: "the third strike in two weeks" and "the worst in ten years" tell how long, not when.
func testUnranked(p *Parser, from, _ int) bool {
	for i := from - 1; i >= 0 && i >= from-7; i-- {
		t := &p.tokens[i]
		if boundary(t) || p.tokens[i+1].Sentence {
			return true
		}
		if t.Class.Has(p.g.words.ordinal) || t.Lex == 0 && t.Case == scan.Lower && ends(p.text[t.Start:t.End], p.g.words.superlativeEndings) {
			return false
		}
	}
	return true
}

// testNotSurname: the word is not the second part of a name: "Russia Today".
func testNotSurname(p *Parser, _, at int) bool {
	b := p.prev(at)
	return at >= len(p.tokens) || p.tokens[at].Case != scan.Capital || p.tokens[at].Sentence || b == nil || b.Case == scan.Lower || b.Sentence && b.Lex != 0
}

// testNoTitle: the expression does not begin a title in quotation marks: « Vendredi ou les Limbes du Pacifique ».
func testNoTitle(p *Parser, from, _ int) bool {
	if from == 0 {
		return true
	}
	b := &p.tokens[from-1]
	if b.Kind != scan.Mark || p.tokens[from].Case == scan.Lower {
		return true
	}
	if b.Rune != '«' && b.Rune != '"' {
		return true
	}
	// A quotation that is a sentence has a verb and an end; a title has neither within a few words.
	for i := from; i < min(from+9, len(p.tokens)); i++ {
		t := &p.tokens[i]
		if t.Kind == scan.Mark && (t.Rune == '»' || t.Rune == '"') {
			return false
		}
		if t.Class.Has(p.g.words.verb) || t.Kind == scan.Mark && (t.Rune == ',' || t.Rune == '.') {
			return true
		}
	}
	return true
}
