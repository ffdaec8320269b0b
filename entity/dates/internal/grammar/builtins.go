package grammar

import (
	"github.com/copydesk/copydesk/entity/dates/internal/calendar"
	"github.com/copydesk/copydesk/entity/dates/internal/expr"
	"github.com/copydesk/copydesk/entity/dates/internal/scan"
)

// builtin is a head written in Go: figures and numbers in words, which no rule could say better.
type builtin struct {
	name   string
	read   func(p *Parser, at int) (Value, int, bool)
	number bool   // it can begin with a figure
	class  string // the classes of words that it can begin with
}

// builtins are kept as an array, which lies in the program's data: a map would be made at start.
var builtins = [...]builtin{
	{"Num", readNum, true, "num"},
	{"Int", readInt, true, ""},
	{"Dom", readDom, true, ""},
	{"Ordinal", readOrdinal, true, "num ord"},
	{"Roman", readRoman, false, "roman"},
	{"Year4", readYear4, true, ""},
	{"Year3", readYear3, true, ""},
	{"Year2", readYear2, true, ""},
	{"NumWord", readNumWord, false, "num"},
	{"MonthNum", readMonthNumber, true, ""},
	{"MonthFig", readMonthFigures, true, ""},
	{"Eleven", readEleven, true, ""},
	{"NineEleven", readNineEleven, true, ""},
	{"LateYear2", readLateYear2, true, ""},
	{"DomTh", readDomTh, true, ""},
	{"RomanTh", readCentury, false, "roman"},
	{"YearWord", readYearWord, false, "num"},
	{"Hour", readHour, true, ""},
	{"HourWord", readHourWord, false, "num"},
	{"Minutes", readMinutes, true, ""},
	{"Colon", readColon, true, ""},
	{"DotTime", readDotTime, true, ""},
	{"Compact", readCompact, true, ""},
	{"Triple", readTriple, true, ""},
	{"DayMonth", readDayMonth, true, ""},
	{"YearDash", readYearDash, true, ""},
	{"DayDash", readDayDash, true, ""},
	{"HourDash", readHourDash, true, ""},
	{"Stamp", readStamp, true, ""},
}

func builtinOf(name string) (builtin, bool) {
	for i := range builtins {
		if builtins[i].name == name {
			return builtins[i], true
		}
	}
	return builtin{}, false
}

func (p *Parser) value(at int, c scan.Class) int { return p.g.Lex.Entry(p.tokens[at].Lex).Value(c) }

// is tells whether there is a token at the place, of one of the classes, on the same line.
func (p *Parser) is(at int, c scan.Class) bool {
	return at < len(p.tokens) && p.tokens[at].Class&c != 0 && !p.tokens[at].Break
}

func (p *Parser) mark(at int, r rune) bool {
	return at < len(p.tokens) && p.tokens[at].Kind == scan.Mark && p.tokens[at].Rune == r && !p.tokens[at].Break
}

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
		if i >= len(p.tokens) || p.tokens[i].Class&p.g.words.num == 0 || i > at && p.tokens[i].Break {
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

// readOrdinal reads "1st", « 2e », "first", "twenty-first".
func readOrdinal(p *Parser, at int) (Value, int, bool) {
	if v, end, ok := readInt(p, at); ok {
		if p.is(end, p.g.words.ordinalMark) && p.tokens[end].Glued {
			return v, end + 1, true
		}
		return Value{}, 0, false
	}
	if p.is(at, p.g.words.ordinal) || p.tokens[at].Class&p.g.words.ordinal != 0 {
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

// readRoman reads a Roman numeral; its ordinal ending may be a part of the word.
func readRoman(p *Parser, at int) (Value, int, bool) {
	t := &p.tokens[at]
	if t.Class&scan.Roman == 0 {
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

func readHour(p *Parser, at int) (Value, int, bool) {
	v, end, ok := readInt(p, at)
	return v, end, ok && p.tokens[at].Digits[0] <= 2 && v.N <= 24
}

func readHourWord(p *Parser, at int) (Value, int, bool) {
	n, end, ok := p.numberWords(at)
	return Value{N: n}, end, ok && n <= 24
}

func readMinutes(p *Parser, at int) (Value, int, bool) {
	v, end, ok := readInt(p, at)
	return v, end, ok && p.tokens[at].Digits[0] == 2 && v.N <= 59
}

func readColon(p *Parser, at int) (Value, int, bool) {
	t := &p.tokens[at]
	if t.Kind != scan.Number || t.Form != scan.Colon {
		return Value{}, 0, false
	}
	e := &expr.Expr{Op: expr.Clock, Hour: t.A, Minute: t.B, HasMinute: true, HasMeridiem: t.A > 12 || t.A == 0 || t.Digits[0] == 2 && t.A < 10}
	if t.Digits[2] > 0 {
		e.Second, e.HasSecond = min(t.C, 59), true
	}
	return Value{E: e}, at + 1, true
}

// readDotTime reads "9.20", a clock only where the grammar asks for one.
func readDotTime(p *Parser, at int) (Value, int, bool) {
	t := &p.tokens[at]
	if t.Kind != scan.Number || t.Form != scan.Decimal || t.Separator != '.' || t.Digits[1] != 2 || t.A > 24 || t.B > 59 {
		return Value{}, 0, false
	}
	return Value{E: &expr.Expr{Op: expr.Clock, Hour: t.A, Minute: t.B, HasMinute: true, HasMeridiem: t.A > 12}}, at + 1, true
}

// readCompact reads "1830", a clock only where the grammar asks for one.
func readCompact(p *Parser, at int) (Value, int, bool) {
	v, end, ok := readInt(p, at)
	if !ok || p.tokens[at].Digits[0] != 4 || v.N/100 > 24 || v.N%100 > 59 {
		return Value{}, 0, false
	}
	return Value{E: &expr.Expr{Op: expr.Clock, Hour: v.N / 100, Minute: v.N % 100, HasMinute: true, HasMeridiem: true}}, end, true
}

// readTriple reads a date in figures. Day and month stand in the order of the language when both orders are possible.
func readTriple(p *Parser, at int) (Value, int, bool) {
	t := &p.tokens[at]
	if t.Kind != scan.Number || t.Form != scan.Triple {
		return Value{}, 0, false
	}
	e := &expr.Expr{Op: expr.Point, HasYear: true}
	switch {
	case t.Digits[0] == 4 && t.Digits[1] <= 2 && t.Digits[2] <= 2:
		e.Year, e.Month, e.Day = t.A, t.B, t.C
	case t.Digits[0] <= 2 && t.Digits[1] <= 2 && (t.Digits[2] == 4 || t.Digits[2] == 2 && t.Separator == '/'):
		e.Year, e.Day, e.Month = t.C, t.A, t.B
		e.ShortYear = t.Digits[2] == 2
		monthFirst := p.g.MonthFirst && t.Separator != '.'
		switch swapped := t.B <= 31 && t.A <= 12; {
		case monthFirst && swapped || t.B > 12:
			e.Month, e.Day = t.A, t.B
			fallthrough
		default:
			e.Slashed = p.g.MonthFirst && t.A <= 12 && t.B <= 12 && t.Separator == '/'
		}
	default:
		return Value{}, 0, false
	}
	year := e.Year
	if e.ShortYear {
		year += 2000
	}
	return Value{E: e}, at + 1, year >= 1000 && year < 2200 && calendar.Valid(year, e.Month, e.Day)
}

// readDayMonth reads "2/29", a date only where the grammar asks for one.
func readDayMonth(p *Parser, at int) (Value, int, bool) {
	t := &p.tokens[at]
	if t.Kind != scan.Number || t.Form != scan.Slash || t.Digits[0] > 2 || t.Digits[1] > 2 {
		return Value{}, 0, false
	}
	e := &expr.Expr{Op: expr.Point, Day: t.A, Month: t.B, Slashed: t.A <= 12 && t.B <= 12}
	if p.g.MonthFirst && t.A <= 12 || t.B > 12 {
		e.Month, e.Day = t.A, t.B
	}
	return Value{E: e}, at + 1, calendar.Valid(2000, e.Month, e.Day)
}

// readMonthNumber reads the number of a month in the middle of « 18 08 1978 ».
func readMonthNumber(p *Parser, at int) (Value, int, bool) {
	v, end, ok := readInt(p, at)
	return v, end, ok && v.N >= 1 && v.N <= 12 && p.tokens[at].Digits[0] <= 2
}

// readMonthFigures reads "06/2004".
func readMonthFigures(p *Parser, at int) (Value, int, bool) {
	t := &p.tokens[at]
	if t.Kind != scan.Number || t.Form != scan.Slash || t.Digits[0] > 2 || t.Digits[1] != 4 || t.A < 1 || t.A > 12 || t.B < 1900 || t.B > 2100 {
		return Value{}, 0, false
	}
	return Value{E: &expr.Expr{Op: expr.Point, HasYear: true, Year: t.B, Month: t.A}}, at + 1, true
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

// dash makes a range of the two halves of a figure.
func (p *Parser) dash(t *scan.Token, a, b *expr.Expr) *expr.Expr {
	a.Start, a.End = t.Start, t.Start+int(t.Digits[0])
	b.Start, b.End = t.End-int(t.Digits[1]), t.End
	return &expr.Expr{Op: expr.Range, Base: a, Finish: b, Start: t.Start, End: t.End}
}

// readNineEleven reads "9/11", which every newspaper means as one day.
func readNineEleven(p *Parser, at int) (Value, int, bool) {
	t := &p.tokens[at]
	e := &expr.Expr{Op: expr.Point, HasYear: true, Year: 2001, Month: 9, Day: 11}
	return Value{E: e}, at + 1, t.Kind == scan.Number && t.Form == scan.Slash && t.A == 9 && t.B == 11 && t.Digits == [3]uint8{1, 2, 0}
}

func readEleven(p *Parser, at int) (Value, int, bool) {
	v, end, ok := readInt(p, at)
	return v, end, ok && v.N == 11
}

// readLateYear2 reads a year of two digits that no day of a month can be.
func readLateYear2(p *Parser, at int) (Value, int, bool) {
	v, end, ok := readYear2(p, at)
	return v, end, ok && v.N > 31
}

// readDayDash reads "3-14" as two days of a month, which the grammar gives.
func readDayDash(p *Parser, at int) (Value, int, bool) {
	t := &p.tokens[at]
	if t.Kind != scan.Number || t.Form != scan.Dash || t.A < 1 || t.B > 31 || t.A >= t.B || t.Digits[0] > 2 || t.Digits[1] > 2 {
		return Value{}, 0, false
	}
	return Value{E: p.dash(t, &expr.Expr{Op: expr.Point, Day: t.A}, &expr.Expr{Op: expr.Point, Day: t.B})}, at + 1, true
}

// readHourDash reads "13-15" as two hours.
func readHourDash(p *Parser, at int) (Value, int, bool) {
	t := &p.tokens[at]
	if t.Kind != scan.Number || t.Form != scan.Dash || t.A > 24 || t.B > 24 || t.Digits[0] > 2 || t.Digits[1] > 2 {
		return Value{}, 0, false
	}
	return Value{E: p.dash(t, &expr.Expr{Op: expr.Clock, Hour: t.A}, &expr.Expr{Op: expr.Clock, Hour: t.B})}, at + 1, true
}

func readStamp(p *Parser, at int) (Value, int, bool) {
	t := &p.tokens[at]
	if t.Kind != scan.Number || t.Form != scan.Stamp || !calendar.Valid(t.A, t.B, t.C) {
		return Value{}, 0, false
	}
	e := &expr.Expr{
		Op: expr.Moment, HasYear: true, Year: t.A, Month: t.B, Day: t.C, Hour: t.Hour, Minute: t.Minute, HasMinute: true,
		Second: t.Second, HasSecond: t.HasSecond, HasMeridiem: true, Zone: p.text[t.ZoneStart:t.ZoneEnd],
	}
	return Value{E: e}, at + 1, true
}
