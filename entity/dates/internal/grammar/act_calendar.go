package grammar

import (
	"github.com/copydesk/copydesk/entity/dates/internal/calendar"
	"github.com/copydesk/copydesk/entity/dates/internal/expr"
)

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

// actNth makes the oth unit u or weekday w of slot X, or its part p; -1 counts from the end.
func actNth(b *Build) (Value, bool) {
	e := &expr.Expr{Op: expr.Nth, N: b.args.n, Unit: b.unit(), Weekday: b.num('w'), Base: b.copyOf('X')}
	if v := b.slot('o'); v != nil {
		e.N = v.N
	}
	if v := b.slot('p'); v != nil {
		e = &expr.Expr{Op: expr.Part, Part: expr.PartOfDay(v.N), Base: e}
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
