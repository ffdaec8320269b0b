package grammar

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/copydesk/copydesk/entity/dates/internal/calendar"
	"github.com/copydesk/copydesk/entity/dates/internal/expr"
)

// Build is what an action works with: the slots of the match and the arguments of the rule.
type Build struct {
	p           *Parser
	slots       *[len(slots)]Value
	args        *args
	first, last int
}

// args are the constants of a rule: "=> rel n=-1 unit=week from=text".
type args struct {
	n, which, bc, tenths            int
	hasN, hasWhich, inexact, full   bool
	plain                           bool // none of all these
	fromText                        bool
	habit, indefinite               bool
	attribute, adjunct              bool
	unit                            expr.Unit
	part                            expr.PartOfDay
	mod, value                      string
	aspect                          expr.Aspect
	tense                           expr.Tense
	hour, half, minute, year, month int
	rules                           []expr.Rule
}

type action func(b *Build) (Value, bool)

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

func (b *Build) slot(c byte) *Value {
	v := &b.slots[strings.IndexByte(slots, c)]
	if !v.Set {
		return nil
	}
	return v
}

func (b *Build) num(c byte) int {
	if v := b.slot(c); v != nil {
		return v.N
	}
	return 0
}

func (b *Build) expr(c byte) *expr.Expr {
	if v := b.slot(c); v != nil {
		return v.E
	}
	return nil
}

// copyOf gives a copy of a slot's expression: heads are remembered by place, so what they built is shared.
func (b *Build) copyOf(c byte) *expr.Expr {
	e := b.expr(c)
	if e == nil {
		return nil
	}
	n := *e
	return &n
}

func (b *Build) unit() expr.Unit {
	if v := b.slot('u'); v != nil {
		return expr.Unit(v.N)
	}
	return b.args.unit
}

// done adds what every rule may say about its expression.
func (b *Build) done(e *expr.Expr) (Value, bool) {
	if b.args.mod != "" {
		e.Mod = b.args.mod
	}
	if v := b.slot('M'); v != nil {
		e.Mod = mods[v.N]
	}
	if b.args.aspect != expr.NoAspect {
		e.Aspect = b.args.aspect
	}
	if b.args.tense != expr.Unmarked {
		e.Tense = b.args.tense
	}
	e.Habit = e.Habit || b.args.habit
	e.Indefinite = e.Indefinite || b.args.indefinite
	e.Attribute = e.Attribute || b.args.attribute
	e.Adjunct = e.Adjunct || b.args.adjunct
	if b.args.fromText {
		e.Origin = expr.FromText
	}
	return Value{E: e}, true
}

// mods are the values of words of the class mod.
var mods = []string{
	"", "START", "MID", "END", "APPROX", "BEFORE", "AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE",
}

var actions = [...]struct {
	name string
	act  action
}{
	{"val", actVal},
	{"pass", actPass},
	{"skip", actSkip},
	{"point", actPoint},
	{"rel", actRel},
	{"ahead", actAhead},
	{"shift", actShift},
	{"feast", actFeast},
	{"clock", actClock},
	{"at", actAt},
	{"part", actPart},
	{"nth", actNth},
	{"dur", actDur},
	{"plus", actPlus},
	{"set", actSet},
	{"fixed", actFixed},
	{"range", actRange},
	{"within", actWithin},
	{"days", actDays},
	{"list", actList},
	{"weekof", actWeekOf},
	{"through", actNightThrough},
}

func actionOf(name string) (action, bool) {
	for i := range actions {
		if actions[i].name == name {
			return actions[i].act, true
		}
	}
	return nil, false
}

// actVal makes a number: slot n times or plus nothing, or the argument n.
func actVal(b *Build) (Value, bool) {
	if v := b.slot('n'); v != nil {
		out := Value{N: v.N, Inexact: v.Inexact || b.args.inexact, Tenths: v.Tenths + int16(b.args.tenths)}
		if b.args.hasN {
			out.N *= b.args.n
		}
		return out, true
	}
	return Value{N: b.args.n, Inexact: b.args.inexact, Tenths: int16(b.args.tenths)}, true
}

// actPass hands on the expression of slot x with what the rule adds.
func actPass(b *Build) (Value, bool) {
	if b.args.plain && b.slot('M') == nil {
		e := b.expr('x')
		return Value{E: e, shared: true}, e != nil
	}
	e := b.copyOf('x')
	if e == nil {
		return Value{}, false
	}
	if b.args.hasWhich {
		e.HasWhich, e.Which = true, b.args.which
	}
	return b.done(e)
}

// actSkip takes the words without making an expression of them: they look like one and are none.
func actSkip(*Build) (Value, bool) { return Value{}, true }

// actPoint makes a place in the calendar of the slots y, m, d, w (weekday), q (quarter), h (half), s (season),
// k (decade), c (century) and f (half of a month).
func actPoint(b *Build) (Value, bool) {
	e := &expr.Expr{Op: expr.Point}
	if x := b.copyOf('x'); x != nil {
		e = x
	}
	for _, c := range []byte("mdwqhsfc") {
		if v := b.slot(c); v != nil && v.N < 1 {
			return Value{}, false // "Q0", "the 0th century"
		}
	}
	if v := b.slot('y'); v != nil {
		e.HasYear, e.Year = true, v.N
		e.ShortYear = !b.args.full && v.N < 100 && b.p.tokens[v.Last-1].Digits[0] == 2
		e.BC = b.args.bc == 1
	}
	if b.args.year > 0 {
		e.HasYear, e.Year = true, b.args.year
	}
	set(&e.Month, b.args.month)
	set(&e.Month, b.num('m'))
	set(&e.Day, b.num('d'))
	set(&e.Weekday, b.num('w'))
	set(&e.Quarter, b.num('q'))
	set(&e.Half, b.num('h'))
	if b.args.half > 0 {
		e.Half = b.args.half
	}
	set(&e.Season, b.num('s'))
	set(&e.Fortnight, b.num('f'))
	if v := b.slot('k'); v != nil {
		e.HasDecade, e.Decade = true, v.N
		switch {
		case v.N < 100:
			e.Decade, e.ShortDecade = v.N/10, true
		case b.args.unit == expr.Century || v.N%100 == 0 && v.N < 1900 && b.args.unit != expr.Decade:
			e.HasDecade, e.HasCentury, e.Century, e.Decade = false, true, v.N/100, 0
		default:
			e.Decade = v.N / 10
		}
		e.BC = b.args.bc == 1
	}
	if v := b.slot('c'); v != nil {
		e.HasCentury, e.Century = true, v.N-1
		e.BC = b.args.bc == 1
	}
	if b.args.hasWhich {
		e.HasWhich, e.Which = true, b.args.which
	}
	if e.Month > 0 && e.Day > 0 {
		year := 2000
		if e.HasYear && !e.BC && !e.ShortYear {
			year = e.Year
		}
		if !calendar.Valid(year, e.Month, e.Day) {
			return Value{}, false
		}
	}
	if e.Quarter > 4 || e.Half > 2 {
		return Value{}, false
	}
	return b.done(e)
}

func set(dst *int, n int) {
	if n != 0 {
		*dst = n
	}
}

// actRel makes an expression that counts slot n or the argument n units from the reference time or, with from=text, from a
// date in the text. With both, the argument is the direction.
func actRel(b *Build) (Value, bool) {
	e := &expr.Expr{Op: expr.Relative, Unit: b.unit(), N: b.args.n, Tenths: b.args.tenths, Inexact: b.args.inexact}
	if v := b.slot('n'); v != nil {
		e.N = v.N * b.args.n
		e.Inexact = v.Inexact
		e.Tenths = int(v.Tenths) * b.args.n
	}
	if d := b.expr('x'); d != nil {
		e.Unit, e.N, e.Inexact, e.Tenths = d.Unit, d.N*b.args.n, d.Inexact, d.Tenths*b.args.n
		e.Mod, e.Counted = d.Mod, true
		for _, a := range d.Also {
			a.N *= b.args.n
			e.Also = append(e.Also, a)
		}
	}
	if e.Inexact {
		e.N = b.args.n // the number is not said, the direction is
	}
	if e.Unit == expr.NoUnit {
		return Value{}, false
	}
	return b.done(e)
}

// actAhead is "in two weeks": a date ahead, or, when the clause is in the past, how long something took.
func actAhead(b *Build) (Value, bool) {
	d := b.copyOf('x')
	if d == nil || d.Op != expr.Duration {
		return Value{}, false
	}
	v, ok := actRel(b)
	if ok {
		v.E.Base = d
	}
	return v, ok
}

// actShift moves slot X by slot x, a duration, in the direction n.
func actShift(b *Build) (Value, bool) {
	d, base := b.expr('x'), b.copyOf('X')
	if base == nil {
		return Value{}, false
	}
	e := &expr.Expr{Op: expr.Shift, Base: base, Unit: b.args.unit, N: b.args.n}
	if d != nil {
		e.Unit, e.N, e.Inexact, e.Mod = d.Unit, d.N*b.args.n, d.Inexact, d.Mod
	}
	return b.done(e)
}

func actFeast(b *Build) (Value, bool) {
	if x := b.copyOf('x'); x != nil {
		if v := b.slot('y'); v != nil {
			x.HasYear, x.Year = true, v.N
		}
		if b.args.hasWhich {
			x.HasWhich, x.Which = true, b.args.which
		}
		return b.done(x)
	}
	return b.done(&expr.Expr{Op: expr.Holiday, Rules: b.args.rules})
}

// actClock makes a time of day of the slots h, m and s or of the expression x, with p (a value of the class meridiem: 1
// for the morning, 2 for later) and z (minutes from UTC).
func actClock(b *Build) (Value, bool) {
	e := b.copyOf('x')
	if e == nil {
		e = &expr.Expr{Op: expr.Clock, Hour: b.num('h')}
		if b.args.hasN {
			e.Hour, e.HasMeridiem, e.Minute, e.HasMinute = b.args.n, true, 0, true
		}
		if m := b.slot('m'); m != nil {
			e.Minute, e.HasMinute = m.N, true
		}
		if s := b.slot('s'); s != nil {
			e.Second, e.HasSecond = s.N, true
		}
	}
	if m := b.args.minute; m != 0 {
		if e.Minute > 0 {
			m *= e.Minute // « sept heures moins dix »
		}
		e.HasMinute = true
		if e.Minute = m; m < 0 {
			e.Hour, e.Minute = (e.Hour+23)%24, 60+m
		}
	}
	if b.args.tenths > 0 {
		e.Minute, e.HasMinute = b.args.tenths*6, true
	}
	if e.Hour > 12 || b.args.hour == 24 {
		e.HasMeridiem = true
	}
	if v := b.slot('p'); v != nil {
		switch half := v.N; {
		case e.Hour > 12 && half == 1 || e.Hour == 0:
			return Value{}, false
		case half == 1 && e.Hour == 12:
			e.Hour = 0
		case half == 2 && e.Hour < 12:
			e.Hour += 12
		}
		e.HasMeridiem = true
	}
	if v := b.slot('z'); v != nil {
		e.Zone = zoneName(v.N)
		e.HasMeridiem = true
	}
	return b.done(e)
}

// zoneName gives a zone as the resolver wants it: an offset, Z, or a mark before the standard offset of a zone of
// North America whose summer time the date decides.
func zoneName(minutes int) string {
	mark := ""
	if minutes <= -10000 {
		mark, minutes = "~", minutes+10000
	}
	if minutes == 0 && mark == "" {
		return "Z"
	}
	sign := "+"
	if minutes < 0 {
		sign, minutes = "-", -minutes
	}
	return fmt.Sprintf("%s%s%02d:%02d", mark, sign, minutes/60, minutes%60)
}

// actAt puts the time of day of slot T on the day of slot X.
func actAt(b *Build) (Value, bool) {
	t, day := b.copyOf('T'), b.copyOf('X')
	if t == nil || day == nil {
		return Value{}, false
	}
	switch {
	case t.Op == expr.Range:
		from := *t.Base
		from.Base = day
		t.Base = &from
		t.HasWhich = true
	case t.Base != nil:
		return Value{}, false
	default:
		t.Base = day
	}
	if t.Mod == "" && day.Op == expr.Part {
		t.Mod = day.Mod
	}
	return b.done(t)
}

// actPart makes a part of the day of slot p or the argument part, of the day of slot X or of one that the context gives.
func actPart(b *Build) (Value, bool) {
	e := &expr.Expr{Op: expr.Part, Part: b.args.part, Base: b.copyOf('X')}
	if v := b.slot('p'); v != nil {
		e.Part = expr.PartOfDay(v.N)
	}
	if x := b.expr('x'); x != nil {
		e.Part, e.Mod = x.Part, x.Mod
	}
	e.N, e.HasWhich, e.Which = b.args.n, b.args.hasWhich, b.args.which
	return b.done(e)
}

// actNth makes the oth unit u or weekday w of slot X; -1 counts from the end.
func actNth(b *Build) (Value, bool) {
	e := &expr.Expr{Op: expr.Nth, N: b.args.n, Unit: b.unit(), Weekday: b.num('w'), Base: b.copyOf('X')}
	if v := b.slot('o'); v != nil {
		e.N = v.N
	}
	return b.done(e)
}

func actDur(b *Build) (Value, bool) {
	e := &expr.Expr{Op: expr.Duration, Unit: b.unit(), N: b.args.n, Tenths: b.args.tenths, Inexact: b.args.inexact}
	if x := b.copyOf('x'); x != nil {
		e = x
		e.Tenths += b.args.tenths
	}
	if v := b.slot('n'); v != nil {
		e.N, e.Inexact = v.N, v.Inexact
		if b.args.hasN {
			e.N *= b.args.n
		}
		e.Tenths = int(v.Tenths) + b.args.tenths
	}
	if e.Unit == expr.NoUnit {
		return Value{}, false
	}
	e.HasWhich, e.Which = b.args.hasWhich, b.args.which
	return b.done(e)
}

// actPlus joins two durations: "two hours and ten minutes".
func actPlus(b *Build) (Value, bool) {
	e, more := b.copyOf('x'), b.expr('X')
	if e == nil || more == nil || more.Unit >= e.Unit || e.Inexact || more.Inexact {
		return Value{}, false
	}
	e.Also = append(append([]expr.Expr(nil), e.Also...), *more)
	return b.done(e)
}

// actSet makes a repetition: every slot n units, or what the slots w, s, m, p or the argument value say.
func actSet(b *Build) (Value, bool) {
	e := &expr.Expr{Op: expr.Set, Value: b.args.value, Unit: b.unit(), N: 1, Weekday: b.num('w'), Season: b.num('s'), Month: b.num('m'), Day: b.num('d')}
	if v := b.slot('n'); v != nil {
		e.N = v.N
	}
	if b.args.hasN {
		e.N = b.args.n
	}
	e.Part = b.args.part
	if v := b.slot('p'); v != nil {
		e.Part = expr.PartOfDay(v.N)
	}
	if t := b.expr('T'); t != nil {
		e.Base = t
	}
	return b.done(e)
}

func actFixed(b *Build) (Value, bool) {
	return b.done(&expr.Expr{Op: expr.Fixed, Value: b.args.value, Unit: b.args.unit})
}

// actRange makes a range of the slots A and B, or of x and what it shares: its month m and year y.
func actRange(b *Build) (Value, bool) {
	if x := b.expr('x'); x != nil && x.Op == expr.Range {
		r := *x
		from, to := *x.Base, *x.Finish
		for _, e := range []*expr.Expr{&from, &to} {
			set(&e.Month, b.num('m'))
			if v := b.slot('y'); v != nil {
				e.HasYear, e.Year = true, v.N
			}
			if e.Month > 0 && !calendar.Valid(2000, e.Month, e.Day) {
				return Value{}, false
			}
			if p := b.slot('p'); p != nil && e.Op == expr.Clock && !e.HasMeridiem {
				if p.N == 2 && e.Hour < 12 {
					e.Hour += 12
				}
				e.HasMeridiem = true
			}
		}
		r.Base, r.Finish = &from, &to
		if b.slot('m') != nil {
			b.stretch(&r, &from, &to)
		}
		return b.done(&r)
	}
	from, to := b.copyOf('A'), b.copyOf('B')
	if from == nil || to == nil {
		return Value{}, false
	}
	return b.done(&expr.Expr{Op: expr.Range, Base: from, Finish: to})
}

// stretch gives the month and the year that the two days of a figure share to the nearer one: in "July 3-14" the month
// belongs to the 3, in "3-14 July" to the 14.
func (b *Build) stretch(_, from, to *expr.Expr) {
	start, end := b.p.tokens[b.first].Start, b.p.tokens[b.last-1].End
	if m := b.slot('m'); m != nil {
		if b.p.tokens[m.First].Start < from.Start {
			from.Start = start
			if y := b.slot('y'); y != nil {
				to.End = end
			}
		} else {
			to.End = end
		}
	}
}

// actWithin makes a range of two points one of which lacks what the other says: "from May 26 to 27".
func actWithin(b *Build) (Value, bool) {
	from, to := b.copyOf('A'), b.copyOf('B')
	if from == nil {
		from = &expr.Expr{Op: expr.Point, Day: b.num('a')}
		b.place(from, 'a')
	}
	if to == nil {
		to = &expr.Expr{Op: expr.Point, Day: b.num('b')}
		b.place(to, 'b')
	}
	if v := b.slot('y'); v != nil {
		to.HasYear, to.Year = true, v.N
	}
	return b.done(&expr.Expr{Op: expr.Range, Base: from, Finish: to})
}

// actDays makes one range of days that follow each other, « les 2, 3 et 4 juin », and several dates of others, « les 12 et 19
// juin ». The days are the slots a, c and d; B is the last, with the month.
func actDays(b *Build) (Value, bool) {
	last := b.copyOf('B')
	if last == nil || last.Op != expr.Point || last.Day == 0 || last.HasWhich {
		return Value{}, false
	}
	var items []*expr.Expr
	run := true
	for _, slot := range []byte{'a', 'c', 'd'} {
		if b.slot(slot) == nil {
			continue
		}
		e := &expr.Expr{Op: expr.Point, Day: b.num(slot)}
		b.place(e, slot)
		if len(items) > 0 {
			run = run && e.Day == items[len(items)-1].Day+1
		}
		items = append(items, e)
	}
	if run && last.Day == items[len(items)-1].Day+1 {
		return b.done(&expr.Expr{Op: expr.Range, Base: items[0], Finish: last})
	}
	items[0].Start = b.p.tokens[b.first].Start
	return b.done(&expr.Expr{Op: expr.List, Items: append(items, last)})
}

func (b *Build) place(e *expr.Expr, slot byte) {
	if v := b.slot(slot); v != nil {
		e.Start, e.End = b.p.tokens[v.First].Start, b.p.tokens[v.Last-1].End
	}
}

// actList makes several expressions of the slots A to D; those that are numbers are days of the month that the last or
// the first one names.
func actList(b *Build) (Value, bool) {
	e := &expr.Expr{Op: expr.List}
	for i, c := range []byte{'A', 'B', 'C', 'D'} {
		v := b.slot(c)
		if v == nil {
			continue
		}
		item := b.copyOf(c)
		if item == nil {
			item = &expr.Expr{Op: expr.Point, Day: v.N}
			item.Start, item.End = b.p.tokens[v.First].Start, b.p.tokens[v.Last-1].End
		}
		if i > 0 && item.Op == expr.List {
			e.Items = append(e.Items, item.Items...)
			continue
		}
		e.Items = append(e.Items, item)
	}
	return b.done(e)
}

func actWeekOf(b *Build) (Value, bool) {
	base := b.copyOf('X')
	if base == nil {
		return Value{}, false
	}
	return b.done(&expr.Expr{Op: expr.WeekOf, Unit: b.unit(), Base: base, N: b.args.n})
}

// actNightThrough is « dans la nuit de mardi à mercredi »: a night with the two days that it joins.
func actNightThrough(b *Build) (Value, bool) {
	from, to := b.copyOf('A'), b.copyOf('B')
	if from == nil || to == nil {
		return Value{}, false
	}
	return b.done(&expr.Expr{Op: expr.Part, Part: expr.Night, Base: from, Finish: to})
}
