package resolve

import (
	"fmt"

	"github.com/copydesk/copydesk/entity/dates/internal/calendar"
	"github.com/copydesk/copydesk/entity/dates/internal/expr"
)

// holiday finds the feast in the year that is said or, as a date without a year, by tense.
func (r *Resolver) holiday(e *expr.Expr) moment {
	if e.HasYear {
		m := dayMoment(feast(e.Rules[0], e.Year))
		m.anchor = Self
		return m
	}
	b, ok := r.base(r.originOf(e), expr.Day)
	if !ok {
		rule := e.Rules[0]
		if rule.Month > 0 && rule.Day > 0 {
			return moment{grain: day, open: fmt.Sprintf("XXXX-%02d-%02d", rule.Month, rule.Day)}
		}
		return openMoment(day)
	}
	// Two countries may keep a feast on different days: the day at hand decides.
	for _, rule := range e.Rules {
		d := feast(rule, b.first.Year())
		if r.ref.Known && d == r.ref.Day || r.day.known && r.at == r.where && d == r.day.first {
			m := dayMoment(d)
			m.anchor = b.anchor
			return m
		}
	}
	m := r.yearly(e, b, func(y int) moment { return dayMoment(feast(e.Rules[0], y)) })
	m.anchor = b.anchor
	return m
}

func feast(rule expr.Rule, year int) calendar.Day {
	switch {
	case rule.Easter:
		return calendar.Easter(year) + calendar.Day(rule.Offset)
	case rule.Weekday > 0:
		return calendar.NthWeekday(year, rule.Month, rule.Weekday, rule.Nth) + calendar.Day(rule.Offset)
	}
	return calendar.FromCivil(year, rule.Month, min(rule.Day, calendar.DaysIn(year, rule.Month)))
}

// yearly picks the year of something that comes once a year: the tense says before or after the base, else the nearest does.
func (r *Resolver) yearly(e *expr.Expr, b moment, of func(year int) moment) moment {
	y := b.first.Year()
	prev, cur, next := of(y-1), of(y), of(y+1)
	all := []moment{of(y - 2), prev, cur, next, of(y + 2)}
	if b.anchor == Text && !e.HasWhich {
		return r.inStory(b, all)
	}
	if b.grain >= year {
		return cur
	}
	ref := b.first
	pick := func(ok func(m moment) bool, last bool) moment {
		best := cur
		found := false
		for _, m := range all {
			if ok(m) && (last || !found) {
				best, found = m, true
			}
		}
		return best
	}
	if e.HasWhich {
		switch {
		case e.Which < 0:
			return pick(func(m moment) bool { return m.after() <= ref || m.grain == day && m.first < ref }, true)
		case e.Which > 0:
			return pick(func(m moment) bool { return m.first > ref }, false)
		case e.Op == expr.Holiday || e.Day > 0:
			return r.nearest(ref, all)
		case cur.grain == season && cur.number == winter && prev.after() > ref:
			return prev // the winter that is not over
		default:
			return cur
		}
	}
	switch {
	case e.Aspect == expr.Since:
		return pick(func(m moment) bool { return m.first <= ref }, true)
	case e.Aspect == expr.By, e.Tense == expr.Future, e.Tense == expr.Present && cur.grain == season:
		m := pick(func(m moment) bool { return m.after() > ref }, false)
		if near := r.nearest(ref, all); e.Aspect != expr.By && m.grain <= month && m.first-ref > longAgo && (ref-near.first < just || ref-near.first < soon && !(e.Adjunct && e.Tense == expr.Future)) {
			return near // "it will close, says the order of April 14"
		} else if m.grain == quarter && m.first-ref > unreported && ref-near.after() < reported {
			return near // "it expects a loss for the third quarter", which has just ended
		}
		return m
	case e.Tense == expr.Past && (cur.grain == quarter || cur.grain == half):
		// What is told of a quarter has its results: most of it must be over.
		return pick(func(m moment) bool { return m.first+(m.after()-m.first)/2 <= ref }, true)
	case e.Tense == expr.Past:
		m := pick(func(m moment) bool { return m.first <= ref }, true)
		if near := r.nearest(ref, all); !e.Adjunct && m.grain == day && ref-m.first > longAgo && near.first-ref < soon {
			// A past verb may speak of a day to come, "postponed until"; a day so long ago would have its year.
			return near
		}
		return m
	case e.Tense == expr.Present && cur.grain <= month:
		near := r.nearest(ref, all)
		if ahead := pick(func(m moment) bool { return m.after() > ref }, false); ref-near.first > plannedFrom && ahead.first-ref < plannedTo {
			return ahead // a plan: "the season opens Oct. 22"
		}
		return near
	}
	return r.nearest(ref, all)
}

// winter is the number of the season that goes over the end of the year.
const winter = 4

// Days from which a date without a year is taken for one to come: in a clause of the past one that would lie longAgo when
// another comes soon, in one of the future when another was just gone, in the present one that would lie more than plannedFrom behind when another lies less than plannedTo
// ahead.
const (
	longAgo     = 250
	soon        = 100
	just        = 30
	plannedFrom = 60
	plannedTo   = 240
	// Days that a quarter lies ahead and the one of the year before behind, when its results are still to come.
	unreported = 200
	reported   = 75
)

// nearest is the moment with the least distance from a day; one that holds the day has none.
func (r *Resolver) nearest(d calendar.Day, all []moment) moment {
	best, least := all[0], 1<<30
	for _, m := range all {
		dist := 0
		switch {
		case m.first > d:
			dist = int(m.first - d)
		case m.after() <= d:
			dist = int(d-m.after()) + 1
		}
		if dist < least {
			best, least = m, dist
		}
	}
	return best
}

// inStory follows a text that goes forward: the same year as the date before, or the next when the year has turned.
func (r *Resolver) inStory(b moment, all []moment) moment {
	cur := all[2]
	_, from, _ := b.first.Civil()
	_, to, _ := cur.first.Civil()
	if b.grain <= month && from >= 11 && to <= 2 {
		return all[3]
	}
	return cur
}
