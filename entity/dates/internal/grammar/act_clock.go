package grammar

import (
	"fmt"

	"github.com/copydesk/copydesk/entity/dates/internal/calendar"
	"github.com/copydesk/copydesk/entity/dates/internal/expr"
)

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
		case half > 2 && e.Hour < 6:
			// « deux heures de la nuit »
		case half > 1 && e.Hour < 12:
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

// dayBefore is the day before to, of which the number is said; nil when there is no such day.
func dayBefore(to *expr.Expr, day int) *expr.Expr {
	from := &expr.Expr{Op: expr.Point, Day: day, Month: to.Month, HasYear: to.HasYear, Year: to.Year, ShortYear: to.ShortYear}
	if day > to.Day {
		if from.Month--; from.Month == 0 {
			from.Month, from.Year = 12, from.Year-1
		}
	}
	if !calendar.Valid(2000, from.Month, from.Day) {
		return nil
	}
	return from
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

// actNightThrough is « dans la nuit de mardi à mercredi »: a night with the two days that it joins. The first may be the day a of
// the month of the second: « la nuit du 3 au 4 mars », « du 31 mars au 1er avril ».
func actNightThrough(b *Build) (Value, bool) {
	from, to := b.copyOf('A'), b.copyOf('B')
	if v := b.slot('a'); v != nil && to != nil && to.Op == expr.Point && to.Month > 0 {
		from = dayBefore(to, v.N)
		b.place(from, 'a')
	}
	if from == nil || to == nil {
		return Value{}, false
	}
	return b.done(&expr.Expr{Op: expr.Part, Part: expr.Night, Base: from, Finish: to})
}
