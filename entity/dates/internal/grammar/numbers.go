package grammar

import (
	"github.com/copydesk/copydesk/entity/dates/internal/scan"
)

func readNum(p *Parser, at int) (Value, int, bool) {
	t := &p.tokens[at]
	if t.Kind != scan.Number {
		n, end, ok := p.numberWords(at)
		return Value{N: n}, end, ok
	}
	switch t.Form {
	case scan.Int:
		return Value{N: t.A}, at + 1, t.Digits[0] < 10
	case scan.Grouped:
		return Value{N: t.A*1000 + t.B}, at + 1, t.Digits[2] == 0
	case scan.Decimal:
		return Value{N: t.A, Tenths: int16(t.B)}, at + 1, t.Digits[1] == 1
	}
	return Value{}, 0, false
}

// numberWords reads a number in words: "twenty-five", « quatre-vingt-dix », « mil neuf cent septante-trois ».
func (p *Parser) numberWords(at int) (n, end int, ok bool) {
	total, cur := 0, 0
	next := at
	for {
		i, hyphen := next, false
		if next > at {
			switch {
			case p.mark(i, '-') && p.tokens[i].Glued && i+1 < len(p.tokens) && p.tokens[i+1].Glued:
				i, hyphen = i+1, true
			case p.is(i, p.g.words.and):
				i++
			}
		}
		if i >= len(p.tokens) || !p.tokens[i].Class.Has(p.g.words.num) || i > at && p.tokens[i].Break {
			break
		}
		v := p.value(i, p.g.words.num)
		r := cur % 100
		switch {
		case v >= 1000:
			if cur == 0 && total > 0 {
				return total + cur, next, next > at
			}
			total += max(cur, 1) * v
			cur = 0
		case v == 100:
			if cur > 99 {
				return total + cur, next, next > at
			}
			cur = max(cur, 1) * 100
		case v == 20 && r == 4 && hyphen:
			cur += 76
		case r == 10 && hyphen && v >= 7 && v < 10:
			cur += v
		case r == 0, r >= 20 && r%10 == 0 && v < 10, (r == 60 || r == 80) && v < 20:
			cur += v
		default:
			return total + cur, next, next > at
		}
		next = i + 1
		if next-at > 12 {
			break
		}
	}
	return total + cur, next, next > at
}

// readOneHalf reads the fraction of "2 1/2 years".
func readOneHalf(p *Parser, at int) (Value, int, bool) {
	t := &p.tokens[at]
	return Value{}, at + 1, t.Kind == scan.Number && t.Form == scan.Slash && t.A == 1 && t.B == 2 && t.Digits == [3]uint8{1, 1, 0}
}

func readNumWord(p *Parser, at int) (Value, int, bool) {
	n, end, ok := p.numberWords(at)
	return Value{N: n}, end, ok
}

func readInt(p *Parser, at int) (Value, int, bool) {
	t := &p.tokens[at]
	return Value{N: t.A}, at + 1, t.Form == scan.Int && t.Kind == scan.Number && t.Digits[0] < 10
}

// readDom reads the day of a month in figures, an ordinal ending included.
func readDom(p *Parser, at int) (Value, int, bool) {
	v, end, ok := readInt(p, at)
	if !ok || v.N < 1 || v.N > 31 || p.tokens[at].Digits[0] > 2 {
		return Value{}, 0, false
	}
	if p.is(end, p.g.words.ordinalMark) && p.tokens[end].Glued {
		end++
	}
	return v, end, true
}

// readDomTh reads the day of a month in figures with its ordinal ending.
func readDomTh(p *Parser, at int) (Value, int, bool) {
	v, end, ok := readDom(p, at)
	return v, end, ok && end == at+2
}

// readDomWord reads the day of a month in words: "twenty-five", « trente et un ».
func readDomWord(p *Parser, at int) (Value, int, bool) {
	n, end, ok := p.numberWords(at)
	return Value{N: n}, end, ok && n > 1 && n < 32
}

// readOrdinal reads "1st", « 2e », "first", "twenty-first".
func readOrdinal(p *Parser, at int) (Value, int, bool) {
	if v, end, ok := readInt(p, at); ok {
		if p.is(end, p.g.words.ordinalMark) && p.tokens[end].Glued {
			return v, end + 1, true
		}
		return Value{}, 0, false
	}
	if p.is(at, p.g.words.ordinal) || p.tokens[at].Class.Has(p.g.words.ordinal) {
		return Value{N: p.value(at, p.g.words.ordinal)}, at + 1, true
	}
	n, end, ok := p.numberWords(at)
	if ok && n%10 == 0 {
		if p.mark(end, '-') {
			end++
		}
		if p.is(end, p.g.words.ordinal) {
			if unit := p.value(end, p.g.words.ordinal); unit > 0 && unit < 10 {
				return Value{N: n + unit}, end + 1, true
			}
		}
	}
	return Value{}, 0, false
}

func readEleven(p *Parser, at int) (Value, int, bool) {
	v, end, ok := readInt(p, at)
	return v, end, ok && v.N == 11
}

// readRoman reads a Roman numeral; its ordinal ending may be a part of the word.
func readRoman(p *Parser, at int) (Value, int, bool) {
	t := &p.tokens[at]
	if !t.Class.Has(scan.Roman) {
		return Value{}, 0, false
	}
	n, last := 0, 0
	for _, c := range p.text[t.Start:t.End] {
		v := 0
		switch c {
		case 'I':
			v = 1
		case 'V':
			v = 5
		case 'X':
			v = 10
		}
		if v == 0 {
			break
		}
		if v > last {
			n -= 2 * last
		}
		n, last = n+v, v
	}
	return Value{N: n}, at + 1, n > 0
}

// readCentury reads a Roman numeral with the ending of an ordinal, « XIXe », which without its noun is a century.
func readCentury(p *Parser, at int) (Value, int, bool) {
	v, end, ok := readRoman(p, at)
	t := &p.tokens[at]
	return v, end, ok && v.N > 4 && v.N < 22 && t.Case == scan.Capital && t.End-t.Start > 1
}
