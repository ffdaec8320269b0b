package resolve

import (
	"github.com/copydesk/copydesk/entity/dates/internal/calendar"
	"github.com/copydesk/copydesk/entity/dates/internal/expr"
)

// span resolves a range. Each end takes from the other what it lacks, and the second lies behind the first.
func (r *Resolver) span(e *expr.Expr) Result {
	from, to := *e.Base, *e.Finish
	share(&from, &to)
	for _, x := range []*expr.Expr{&from, &to} {
		if x.Tense == expr.Unmarked {
			x.Tense = e.Tense
		}
	}
	a := r.moment(&from)
	r.remember(a)
	b := r.second(&to, &from, a)
	a, b = r.underWay(&to, &from, a, b)
	if a.known && b.known && !a.bc && b.first < a.first {
		b = a
	}
	r.remember(b)
	first, last := a.result(&from), b.result(&to)
	out := Result{
		Start: e.Start, End: e.End, Type: typeRange, Value: first.Value + "/" + last.Value, From: first.From, To: last.To,
		Precision: first.Precision, Mod: e.Mod, Anchor: first.Anchor, Parts: []Result{first, last},
	}
	if last.Anchor == None || out.From >= out.To || a.grain == week && a.mod != "" {
		out.From, out.To = "", ""
	}
	if first.Anchor == None || last.Anchor == None {
		out.Anchor, out.From, out.To = None, "", ""
	}
	return out
}

// underWay prefers to a range that lies ahead the same range a year before when the reference time is inside it.
func (r *Resolver) underWay(to, from *expr.Expr, a, b moment) (moment, moment) {
	if from.Op != expr.Point || from.HasYear || from.Month == 0 || a.anchor != Ref || !a.known || !r.ref.HasDay || a.first <= r.ref.Day {
		return a, b
	}
	c := *from
	c.HasYear, c.Year = true, a.first.Year()-1
	earlier := r.moment(&c)
	earlier.anchor = Ref
	if end := r.second(to, from, earlier); end.known && end.after() > r.ref.Day {
		return earlier, end
	}
	return a, b
}

// share copies months and years between the ends of a range: "from 6 to 17 November", « de mai à septembre 2009 ».
func share(from, to *expr.Expr) {
	if from.Op == expr.Clock && to.Op == expr.Clock {
		if later := (from.Hour+12)*60 + from.Minute; to.HasMeridiem && !from.HasMeridiem && from.Hour < 12 && later <= to.Hour*60+to.Minute {
			from.Hour += 12
			from.HasMeridiem = true
		}
		if to.Zone != "" && from.Zone == "" {
			from.Zone = to.Zone
		}
		return
	}
	if from.Op != expr.Point || to.Op != expr.Point {
		return
	}
	if from.Day > 0 && from.Month == 0 && to.Month > 0 {
		from.Month = to.Month
	}
	if to.Day > 0 && to.Month == 0 && from.Month > 0 {
		to.Month = from.Month
	}
	switch {
	case to.HasYear && !from.HasYear && from.Month > 0 && !from.HasWhich:
		from.HasYear, from.Year, from.ShortYear, from.BC = true, to.Year, to.ShortYear, to.BC
		if later(from, to) {
			from.Year--
		}
	case from.HasYear && !to.HasYear && to.Month > 0:
		to.HasYear, to.Year, to.ShortYear, to.BC = true, from.Year, from.ShortYear, from.BC
		if later(from, to) {
			to.Year++
		}
	case to.HasYear && !from.HasYear && from.Season > 0:
		from.HasYear, from.Year = true, to.Year
		if from.Season > to.Season {
			from.Year--
		}
	}
	if to.ShortYear && from.HasYear && !from.ShortYear {
		to.Year, to.ShortYear = from.Year/100*100+to.Year, false
	}
}

func later(a, b *expr.Expr) bool { return a.Month > b.Month || a.Month == b.Month && a.Day > b.Day }

// second resolves the end of a range, which lies behind its beginning.
func (r *Resolver) second(to, from *expr.Expr, a moment) moment {
	switch {
	case !a.known || a.bc:
		return r.moment(to)
	case to.Op == expr.Clock && to.Base == nil:
		day := *to
		if later := (day.Hour+12)*3600 + day.Minute*60; !day.HasMeridiem && day.Hour < 12 && later-12*3600 <= a.sec && later > a.sec {
			day.Hour += 12 // "tonight from 7 to 7:30"
		}
		b := moment{known: true, grain: minute, first: a.first, anchor: a.anchor, zone: zoneOn(day.Zone, a.first), sec: day.Hour*3600 + day.Minute*60, late: day.Hour == 24}
		if b.sec <= a.sec {
			b.first++
		}
		return b
	case isWeekday(to):
		m := dayMoment(a.first + calendar.Day((to.Weekday-a.first.Weekday()+7)%7))
		m.anchor = a.anchor
		return m
	case to.Op == expr.Clock && isWeekday(to.Base) && isWeekday(from.Base):
		c, day := *to, expr.Expr{Op: expr.Point, HasYear: true}
		day.Year, day.Month, day.Day = (a.first + calendar.Day((to.Base.Weekday-a.first.Weekday()+7)%7)).Civil()
		c.Base = &day
		b := r.moment(&c)
		b.anchor = a.anchor
		return b
	case (to.Op == expr.Point && (to.Month > 0 || to.Season > 0) || to.Op == expr.Holiday) && !to.HasYear:
		c := *to
		c.HasYear, c.Year = true, a.first.Year()
		b := r.moment(&c)
		if b.known && b.first < a.first {
			c.Year++
			b = r.moment(&c)
		}
		b.anchor = a.anchor
		return b
	}
	return r.moment(to)
}

// isWeekday tells whether a weekday is all that is said of a day.
func isWeekday(e *expr.Expr) bool {
	return e != nil && e.Op == expr.Point && !e.HasYear && e.Weekday > 0 && e.Month == 0 && e.Day == 0 && !e.HasWhich
}

// nightEnds are the two days that « la nuit de mardi à mercredi » joins.
func (r *Resolver) nightEnds(e *expr.Expr, m moment) []Result {
	if !m.known {
		return nil
	}
	a := dayMoment(m.first)
	b := dayMoment(m.first + 1)
	a.anchor, b.anchor = m.anchor, m.anchor
	return []Result{a.result(e.Base), b.result(e.Finish)}
}
