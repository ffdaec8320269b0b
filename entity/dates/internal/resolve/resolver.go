package resolve

import (
	"github.com/copydesk/copydesk/entity/dates/internal/calendar"
	"github.com/copydesk/copydesk/entity/dates/internal/expr"
)

// Resolver resolves the expressions of one text, in order: each date becomes what the next may hang on.
type Resolver struct {
	ref    Reference
	story  bool
	day    moment // the last day, or time of a day, in the text
	any    moment // the last date of any length
	where  int    // the sentence of day
	at     int    // the sentence of the expression at hand
	later  bool   // any came behind day
	period moment // the last month, quarter or half in the text
	adrift bool   // the last day of the text is not known: « un mardi »
}

// New makes a resolver. A story is a text that tells of other years than its own: what has no year there takes it from
// the text, not from the reference time.
func New(ref Reference, story bool) *Resolver {
	return &Resolver{ref: ref, story: story, where: -9}
}

// IsStory tells whether a text is of another time than its own: most of the years that it names, of four or more, lie well
// behind the reference time, and few of its dates are said from there, as "Friday" and "yesterday" are.
func IsStory(ref Reference, years []int, near int) bool {
	if !ref.Known {
		return false
	}
	old := 0
	for _, y := range years {
		if y < ref.Year-2 {
			old++
		}
	}
	return len(years) >= 4 && old*4 >= len(years)*3 && old > 2*near
}

// Resolve appends the results of an expression to dst: one, or several of a list. Sentence is the number of the sentence
// that the expression stands in.
func (r *Resolver) Resolve(dst []Result, e *expr.Expr, sentence int) []Result {
	r.at = sentence
	switch e.Op {
	case expr.List:
		return r.list(dst, e)
	case expr.Duration:
		return append(dst, r.duration(e))
	case expr.Set:
		return append(dst, Result{Start: e.Start, End: e.End, Type: typeSet, Value: setValue(e), Mod: e.Mod, Anchor: Self})
	case expr.Fixed:
		return append(dst, r.fixed(e))
	case expr.Range:
		return append(dst, r.span(e))
	case expr.Relative:
		if e.Base != nil && e.Tense == expr.Past {
			return r.Resolve(dst, e.Base, sentence)
		}
		if e.Inexact {
			value := "FUTURE_REF"
			if e.N < 0 {
				value = "PAST_REF"
			}
			return append(dst, Result{Start: e.Start, End: e.End, Type: typeDate, Value: value, Mod: e.Mod, Anchor: r.fixedAnchor()})
		}
	}
	m := r.moment(e)
	if !m.known && (e.Indefinite || e.Base != nil && e.Base.Indefinite) {
		r.adrift = true
	}
	out := m.result(e)
	if e.Op == expr.Part && e.Finish != nil {
		out.Parts = r.nightEnds(e, m)
	}
	if !e.Attribute {
		r.remember(m)
	}
	return append(dst, out)
}

func (r *Resolver) remember(m moment) {
	if !m.known || m.bc || r.story && m.anchor == Ref {
		return
	}
	r.later = m.grain > day
	if m.grain <= day {
		r.day, r.where, r.adrift = m, r.at, false
	}
	r.any = m
	if m.grain == month || m.grain == quarter || m.grain == half {
		r.period = m
	}
}

// list gives the items of a list what they share: the month of the one that names it.
func (r *Resolver) list(dst []Result, e *expr.Expr) []Result {
	shared := expr.Expr{}
	for _, x := range e.Items {
		if x.Month > 0 {
			shared.Month = x.Month
		}
		if x.HasYear {
			shared.HasYear, shared.Year = true, x.Year
		}
	}
	for _, x := range e.Items {
		item := *x
		if item.Month == 0 {
			item.Month = shared.Month
		}
		if !item.HasYear {
			item.HasYear, item.Year = shared.HasYear, shared.Year
		}
		item.Tense = e.Tense
		dst = r.Resolve(dst, &item, r.at)
	}
	return dst
}

// moment resolves an expression that is one point.
func (r *Resolver) moment(e *expr.Expr) moment {
	switch e.Op {
	case expr.Point:
		return r.point(e)
	case expr.Relative:
		return r.relative(e)
	case expr.Shift:
		return r.shift(e)
	case expr.Holiday:
		return r.holiday(e)
	case expr.Clock:
		return r.clock(e)
	case expr.Part:
		return r.part(e)
	case expr.Nth:
		return r.nth(e)
	case expr.WeekOf:
		base := r.inner(e.Base, e)
		if !base.known {
			return moment{open: "XXXX-WXX"}
		}
		m := weekMoment(base.first + calendar.Day(7*e.N))
		if e.Unit == expr.Weekend {
			day := base.first
			if day.Weekday() == 1 {
				day-- // the weekend that a feast on a Monday makes long
			}
			m = weekendMoment(day)
		}
		m.anchor = base.anchor
		return m
	case expr.Moment:
		m := moment{known: true, grain: minute, first: calendar.FromCivil(e.Year, e.Month, e.Day), sec: e.Hour*3600 + e.Minute*60, zone: e.Zone, anchor: Self}
		if e.HasSecond {
			m.grain, m.sec = second, m.sec+e.Second
		}
		return m
	case expr.Range:
		return r.moment(e.Base)
	}
	return openMoment(day)
}

// inner resolves a part of an expression with the tense of the whole.
func (r *Resolver) inner(e, whole *expr.Expr) moment {
	c := *e
	if c.Tense == expr.Unmarked {
		c.Tense = whole.Tense
	}
	if c.Aspect == expr.NoAspect {
		c.Aspect = whole.Aspect
	}
	c.Verbless, c.Adjunct = whole.Verbless, c.Adjunct || whole.Adjunct
	return r.moment(&c)
}

// base is the day that an expression counts from, and what it is.
func (r *Resolver) base(o expr.Origin, u expr.Unit) (moment, bool) {
	if o == expr.FromText && r.adrift && u < expr.Month {
		return moment{}, false
	}
	if o == expr.FromText || !r.ref.Known {
		m := r.day
		if u > expr.Day && (r.later || !r.day.known) || !m.known && u >= expr.Day {
			if grainOf(u) >= r.any.grain || u == expr.Day && r.any.grain == month {
				m = r.any
			}
		}
		if m.known {
			if o == expr.FromReference {
				return m, false
			}
			m.anchor = Text
			return m, true
		}
	}
	if !r.ref.Known {
		return moment{}, false
	}
	m := moment{known: true, grain: day, first: r.ref.Day, anchor: Ref}
	switch {
	case !r.ref.HasMonth:
		m.grain = year
	case !r.ref.HasDay:
		m.grain = month
	case r.ref.HasTime:
		m.sec = r.ref.Minute * 60
	}
	return m, true
}

// originOf is the text for expressions that say so and for all in a story.
func (r *Resolver) originOf(e *expr.Expr) expr.Origin {
	if r.story && (r.any.known) {
		return expr.FromText
	}
	return e.Origin
}

func grainOf(u expr.Unit) grain {
	return [...]grain{noGrain, second, minute, minute, day, weekend, week, week, month, season, quarter, half, year, decade, century, century}[u]
}

// openValues are the values of dates that a reference time would complete.
var openValues = [...]string{
	second: "XXXX-XX-XXTXX:XX", minute: "XXXX-XX-XXTXX:XX", day: "XXXX-XX-XX", weekend: "XXXX-WXX-WE", week: "XXXX-WXX",
	month: "XXXX-XX", season: "XXXX", quarter: "XXXX-QX", half: "XXXX-HX", year: "XXXX", decade: "XXX", century: "XX", part: "XXXX-XX-XXTXX", fortnight: "XXXX-XX",
}

func openMoment(g grain) moment { return moment{grain: g, open: openValues[g]} }
