package grammar

import (
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
	{"DomWord", readDomWord, false, "num"},
	{"RomanTh", readCentury, false, "roman"},
	{"OneHalf", readOneHalf, true, ""},
	{"FirstYear", readFirstYear, true, ""},
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
	{"YearDay", readYearDay, true, ""},
	{"DayDash", readDayDash, true, ""},
	{"HourDash", readHourDash, true, ""},
	{"Stamp", readStamp, true, ""},
}

func builtinOf(name string) (*builtin, bool) {
	for i := range builtins {
		if builtins[i].name == name {
			return &builtins[i], true
		}
	}
	return nil, false
}

func (p *Parser) value(at int, c scan.Class) int { return p.g.Lex.Entry(p.tokens[at].Lex).Value(c) }

// is tells whether there is a token at the place, of one of the classes, on the same line.
func (p *Parser) is(at int, c scan.Class) bool {
	return at < len(p.tokens) && p.tokens[at].Class.Has(c) && !p.tokens[at].Break
}

func (p *Parser) mark(at int, r rune) bool {
	return at < len(p.tokens) && p.tokens[at].Kind == scan.Mark && p.tokens[at].Rune == r && !p.tokens[at].Break
}
