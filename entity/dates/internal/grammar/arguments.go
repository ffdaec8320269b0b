package grammar

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/copydesk/copydesk/entity/dates/internal/expr"
)

// args are the constants of a rule: "=> rel n=-1 unit=week from=text".
type args struct {
	n, which, bc, tenths            int
	hasN, hasWhich, inexact, full   bool
	plain                           bool // none of all these
	fromText                        bool
	habit, indefinite, samePeriod   bool
	attribute, adjunct              bool
	unit                            expr.Unit
	part                            expr.PartOfDay
	mod, value                      string
	aspect                          expr.Aspect
	tense                           expr.Tense
	hour, half, minute, year, month int
	rules                           []expr.Rule
}

// unitNames are the units in the order of their numbers.
var unitNames = [...]string{
	"", "second", "minute", "hour", "day", "weekend", "week", "fortnight", "month", "season", "quarter", "half", "year",
	"decade", "century", "millennium",
}

var partNames = [...]string{"", "MO", "AF", "EV", "NI", "DT"}

// numberOf is the place of a name in a list, 0 when it is not there.
func numberOf(list []string, name string) int {
	for i, n := range list {
		if n == name {
			return i
		}
	}
	return 0
}

func parseAction(s string) (action, args, error) {
	var a args
	words := strings.Fields(s)
	if len(words) == 0 {
		return nil, a, fmt.Errorf("no action")
	}
	a.plain = len(words) == 1
	for _, w := range words[1:] {
		key, value, _ := strings.Cut(w, "=")
		var err error
		switch key {
		case "n":
			a.n, err = strconv.Atoi(value)
			a.hasN = true
		case "x":
			a.inexact = true
		case "full":
			a.full = true // the year has its two digits and no more
		case "tenths":
			a.tenths, err = strconv.Atoi(value)
		case "which":
			a.which, err = strconv.Atoi(value)
			a.hasWhich = true
		case "from":
			a.fromText = value == "text"
		case "habit":
			a.habit = true // a repetition when the clause is in the present
		case "period":
			a.samePeriod = true // counts from a month, a quarter or a half of the text
		case "indefinite":
			a.indefinite = true
		case "adjunct":
			a.adjunct = true
		case "attribute":
			a.attribute = true
		case "unit":
			a.unit = expr.Unit(numberOf(unitNames[:], value))
			if a.unit == expr.NoUnit {
				err = fmt.Errorf("no unit %q", value)
			}
		case "part":
			a.part = expr.PartOfDay(numberOf(partNames[:], value))
			if a.part == expr.NoPart {
				err = fmt.Errorf("no part of the day %q", value)
			}
		case "mod":
			a.mod = value
		case "value":
			a.value = value
		case "bc":
			a.bc = 1
		case "since":
			a.aspect = expr.Since
		case "by":
			a.aspect = expr.By
		case "past":
			a.tense = expr.Past
		case "future":
			a.tense = expr.Future
		case "month":
			a.month, err = strconv.Atoi(value)
		case "year":
			a.year, err = strconv.Atoi(value)
		case "minute":
			a.minute, err = strconv.Atoi(value)
		case "half":
			a.half, err = strconv.Atoi(value)
		case "hour":
			a.hour, err = strconv.Atoi(value)
		case "on", "easter", "nth":
			var r expr.Rule
			r, err = parseRule(key, value)
			a.rules = append(a.rules, r)
		default:
			err = fmt.Errorf("no argument %q", key)
		}
		if err != nil {
			return nil, a, err
		}
	}
	act, ok := actionOf(words[0])
	if !ok {
		return nil, a, fmt.Errorf("no action %q", words[0])
	}
	return act, a, nil
}

// parseRule reads the day of a feast: on=12-25, easter=1, nth=11-4-4 (month, weekday, count) with an offset as in
// nth=11-4-4+1.
func parseRule(key, value string) (expr.Rule, error) {
	var r expr.Rule
	var err error
	switch key {
	case "on":
		_, err = fmt.Sscanf(value, "%d-%d", &r.Month, &r.Day)
	case "easter":
		r.Easter = true
		r.Offset, err = strconv.Atoi(value)
	case "nth":
		head, offset, ok := strings.Cut(value, "+")
		if ok {
			if r.Offset, err = strconv.Atoi(offset); err != nil {
				return r, err
			}
		}
		fields := strings.SplitN(head, "-", 3)
		if len(fields) != 3 {
			return r, fmt.Errorf("nth=%s wants month-weekday-count", value)
		}
		for i, p := range []*int{&r.Month, &r.Weekday, &r.Nth} {
			if *p, err = strconv.Atoi(fields[i]); err != nil {
				return r, err
			}
		}
	}
	return r, err
}
