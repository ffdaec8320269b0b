package resolve

import (
	"github.com/copydesk/copydesk/entity/dates/internal/calendar"
	"github.com/copydesk/copydesk/entity/dates/internal/expr"
)

// duration resolves a length of time; one that ends or begins with the reference time is an interval too.
func (r *Resolver) duration(e *expr.Expr) Result {
	out := Result{Start: e.Start, End: e.End, Type: typeDuration, Value: durationValue(e), Mod: e.Mod, Anchor: Self}
	if e.Base != nil {
		return r.lengthOf(out, e)
	}
	if !e.HasWhich || e.Inexact || e.Unit < expr.Day || !r.ref.HasDay || e.N < 1 {
		return out
	}
	first, last := r.window(e.Unit, e.N*e.Which)
	out.From, out.To, out.Anchor = date(first), date(last), Ref
	return out
}

// lengthOf gives a length at the beginning or the end of something its interval: "the first nine months of 1989".
func (r *Resolver) lengthOf(out Result, e *expr.Expr) Result {
	b := r.inner(e.Base, e)
	r.remember(b)
	if !b.known || b.bc || e.Inexact || e.N < 1 {
		return out
	}
	first, last := b.first, b.after()
	days := map[expr.Unit]int{expr.Day: 1, expr.Week: 7, expr.Fortnight: 14}[e.Unit]
	switch {
	case e.Unit < expr.Day || e.Unit == expr.Weekend:
		return out
	case e.Which < 0 && days > 0:
		first = last - calendar.Day(days*e.N)
	case e.Which < 0:
		first = last.AddMonths(-e.N * monthsOf(e.Unit))
	case days > 0:
		last = first + calendar.Day(days*e.N)
	default:
		last = first.AddMonths(e.N * monthsOf(e.Unit))
	}
	if first < b.first || last > b.after() {
		return out // "the first 40 days of March"
	}
	out.From, out.To, out.Anchor = date(first), date(last), b.anchor
	return out
}

// window is the time of n units that ends with the reference day or, ahead, begins behind it. Quarters are those of the calendar.
func (r *Resolver) window(u expr.Unit, n int) (first, last calendar.Day) {
	start := r.ref.Day
	if n > 0 {
		start++
	}
	end := start
	switch u {
	case expr.Day:
		end += calendar.Day(n)
	case expr.Week, expr.Weekend:
		end += calendar.Day(7 * n)
	case expr.Fortnight:
		end += calendar.Day(14 * n)
	case expr.Quarter:
		y, m, _ := r.ref.Day.Civil()
		start = calendar.FromCivil(y, (m-1)/3*3+1, 1)
		if n > 0 {
			start = start.AddMonths(3)
		}
		end = start.AddMonths(3 * n)
	default:
		end = end.AddMonths(n * monthsOf(u))
	}
	return min(start, end), max(start, end)
}

// monthsOf is how many months the units from the month up have.
func monthsOf(u expr.Unit) int {
	return [...]int{expr.Month: 1, expr.Season: 3, expr.Quarter: 3, expr.Half: 6, expr.Year: 12, expr.Decade: 120, expr.Century: 1200, expr.Millennium: 12000}[u]
}

// fixed resolves a reference without a date; "now" with a unit has the day of the reference time for its interval.
func (r *Resolver) fixed(e *expr.Expr) Result {
	out := Result{Start: e.Start, End: e.End, Type: typeDate, Value: e.Value, Mod: e.Mod, Anchor: r.fixedAnchor()}
	if e.Unit == expr.Day && r.ref.HasDay {
		out.From, out.To = date(r.ref.Day), date(r.ref.Day+1)
	}
	return out
}

func (r *Resolver) fixedAnchor() Anchor {
	if r.ref.Known {
		return Ref
	}
	return None
}
