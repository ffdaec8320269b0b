package grammar

import (
	"github.com/copydesk/copydesk/entity/dates/internal/expr"
	"github.com/copydesk/copydesk/entity/dates/internal/scan"
)

func readYear4(p *Parser, at int) (Value, int, bool) {
	v, end, ok := readInt(p, at)
	return v, end, ok && p.tokens[at].Digits[0] == 4 && v.N >= 1000 && v.N < 2200
}

func readYear3(p *Parser, at int) (Value, int, bool) {
	v, end, ok := readInt(p, at)
	return v, end, ok && p.tokens[at].Digits[0] < 5 && v.N > 0
}

func readYear2(p *Parser, at int) (Value, int, bool) {
	v, end, ok := readInt(p, at)
	return v, end, ok && p.tokens[at].Digits[0] == 2
}

// readLateYear2 reads a year of two digits that no day of a month can be.
func readLateYear2(p *Parser, at int) (Value, int, bool) {
	v, end, ok := readYear2(p, at)
	return v, end, ok && v.N > 31
}

// readYearWord reads "nineteen eighty-four", "two thousand and five", « mil neuf cent quatorze ».
func readYearWord(p *Parser, at int) (Value, int, bool) {
	n, end, ok := p.numberWords(at)
	if !ok {
		return Value{}, 0, false
	}
	if n >= 11 && n <= 20 && p.is(end, p.g.words.num) {
		if low, e, ok := p.numberWords(end); ok && low >= 10 && low < 100 {
			return Value{N: n*100 + low}, e, true
		}
	}
	return Value{N: n}, end, n >= 1100 && n < 2200
}

// readYearDash reads "1982-1990", "2016-17", "2002/2003" as a range of years.
func readYearDash(p *Parser, at int) (Value, int, bool) {
	t := &p.tokens[at]
	if t.Kind != scan.Number || t.Form != scan.Dash && t.Form != scan.Slash || t.Digits[0] != 4 || t.A < 1000 || t.A >= 2200 {
		return Value{}, 0, false
	}
	from, to := t.A, t.B
	switch t.Digits[1] {
	case 2:
		to += from / 100 * 100
	case 4:
	default:
		return Value{}, 0, false
	}
	if to <= from || to >= 2200 {
		return Value{}, 0, false
	}
	a := &expr.Expr{Op: expr.Point, HasYear: true, Year: from}
	b := &expr.Expr{Op: expr.Point, HasYear: true, Year: to}
	return Value{E: p.dash(t, a, b)}, at + 1, true
}

// readFirstYear reads the year in which a winter or a season began: "the winter of 1997-98".
func readFirstYear(p *Parser, at int) (Value, int, bool) {
	v, end, ok := readYearDash(p, at)
	if !ok {
		return Value{}, 0, false
	}
	return Value{N: v.E.Base.Year}, end, v.E.Finish.Year == v.E.Base.Year+1
}

// dash makes a range of the two halves of a figure.
func (p *Parser) dash(t *scan.Token, a, b *expr.Expr) *expr.Expr {
	a.Start, a.End = t.Start, t.Start+int(t.Digits[0])
	b.Start, b.End = t.End-int(t.Digits[1]), t.End
	return &expr.Expr{Op: expr.Range, Base: a, Finish: b, Start: t.Start, End: t.End}
}
