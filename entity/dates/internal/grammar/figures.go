package grammar

import (
	"github.com/copydesk/copydesk/entity/dates/internal/calendar"
	"github.com/copydesk/copydesk/entity/dates/internal/expr"
	"github.com/copydesk/copydesk/entity/dates/internal/scan"
)

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

// readHourDash reads "13-15" as two hours.
func readHourDash(p *Parser, at int) (Value, int, bool) {
	t := &p.tokens[at]
	if t.Kind != scan.Number || t.Form != scan.Dash || t.A > 24 || t.B > 24 || t.Digits[0] > 2 || t.Digits[1] > 2 {
		return Value{}, 0, false
	}
	return Value{E: p.dash(t, &expr.Expr{Op: expr.Clock, Hour: t.A}, &expr.Expr{Op: expr.Clock, Hour: t.B})}, at + 1, true
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

// readYearDay reads the year and the day of "September-2020-23" and "23-2020-September", whose month the grammar gives.
func readYearDay(p *Parser, at int) (Value, int, bool) {
	t := &p.tokens[at]
	if t.Kind != scan.Number || t.Form != scan.Dash && t.Form != scan.Slash {
		return Value{}, 0, false
	}
	year, day, digits := t.A, t.B, [2]uint8{t.Digits[0], t.Digits[1]}
	if digits[0] < digits[1] {
		year, day, digits = day, year, [2]uint8{digits[1], digits[0]}
	}
	e := &expr.Expr{Op: expr.Point, HasYear: true, Year: year, Day: day}
	return Value{E: e}, at + 1, digits[0] == 4 && digits[1] <= 2 && year >= 1000 && year < 2200 && day >= 1 && day <= 31
}

// readDayDash reads "3-14" as two days of a month, which the grammar gives.
func readDayDash(p *Parser, at int) (Value, int, bool) {
	t := &p.tokens[at]
	if t.Kind != scan.Number || t.Form != scan.Dash || t.A < 1 || t.B > 31 || t.A >= t.B || t.Digits[0] > 2 || t.Digits[1] > 2 {
		return Value{}, 0, false
	}
	return Value{E: p.dash(t, &expr.Expr{Op: expr.Point, Day: t.A}, &expr.Expr{Op: expr.Point, Day: t.B})}, at + 1, true
}

// readNineEleven reads "9/11", which every newspaper means as one day.
func readNineEleven(p *Parser, at int) (Value, int, bool) {
	t := &p.tokens[at]
	e := &expr.Expr{Op: expr.Point, HasYear: true, Year: 2001, Month: 9, Day: 11}
	return Value{E: e}, at + 1, t.Kind == scan.Number && t.Form == scan.Slash && t.A == 9 && t.B == 11 && t.Digits == [3]uint8{1, 2, 0}
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
