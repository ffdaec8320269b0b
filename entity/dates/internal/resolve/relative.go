package resolve

import (
	"github.com/copydesk/copydesk/entity/dates/internal/calendar"
	"github.com/copydesk/copydesk/entity/dates/internal/expr"
)

func (r *Resolver) relative(e *expr.Expr) moment {
	g := grainOf(e.Unit)
	if e.Counted && g == week {
		g = day
	}
	origin := e.Origin
	if e.N == 0 && e.Mod != "" && e.Tense == expr.Future && r.ref.Known && !r.story {
		origin = expr.FromReference // "they hope to begin by the end of the year"
	}
	b, ok := r.base(origin, e.Unit)
	if !ok || b.grain > g && b.grain > day && !(e.Counted && b.grain <= month) {
		return openMoment(g)
	}
	if e.Unit == expr.Minute && e.N == 0 {
		if b.anchor != Text {
			return moment{grain: minute, open: "PAST_REF"} // "at that time", of a time that the text does not name
		}
		return b
	}
	if e.Origin == expr.FromText && b.anchor == Ref && (e.N > 0 || e.Tenths > 0) && (e.Tense == expr.Past || e.Counted && e.Tense == expr.Present) {
		return openMoment(g) // "two days later, he died": later than what is not said
	}
	if y, month, _ := b.first.Civil(); e.Mod == "END" && e.Unit == expr.Year && e.N == 0 && e.Tense == expr.Past && b.anchor == Ref && month <= halfway {
		return yearMoment(y - 1) // what happened at the end of a year is told in the next
	}
	if e.SamePeriod && r.period.known {
		b = r.period
		b.anchor = Text
	}
	m := r.move(b, e, e.Counted)
	if e.Origin == expr.FromText && (e.Counted || e.SamePeriod) && e.Unit == expr.Year && e.N == -1 && b.anchor == Text && b.grain >= month && b.grain < year {
		m = yearEarlier(b)
	}
	if e.Counted && len(e.Also) > 0 && e.Unit >= expr.Day {
		m = alsoMoved(b, e)
	}
	if m.anchor = b.anchor; b.anchor == Text && e.Tense == expr.Past && e.N > 0 && r.ref.HasDay && m.first > r.ref.Day && b.first <= r.ref.Day {
		return openMoment(g) // what is past was not to come: it counts from another date
	}
	return m
}

// halfway is the last month in which "at year's end" with a past verb means the year before.
const halfway = 6

// yearEarlier is a month, a quarter, a half or a season in the year before: "in the third quarter, from 4 percent a year earlier".
func yearEarlier(b moment) moment {
	y, mo, _ := b.first.Civil()
	switch b.grain {
	case season:
		return seasonMoment(b.year-1, b.number)
	case quarter:
		return quarterMoment(y-1, b.number)
	case half:
		return halfMoment(y-1, b.number)
	}
	return monthMoment(y-1, mo)
}

// alsoMoved counts several units: "two weeks and two days ago" is a day whatever the longest of them is.
func alsoMoved(b moment, e *expr.Expr) moment {
	d := b.first
	step := func(u expr.Unit, n int) {
		switch u {
		case expr.Day:
			d += calendar.Day(n)
		case expr.Week:
			d += calendar.Day(7 * n)
		case expr.Month:
			d = d.AddMonths(n)
		case expr.Year:
			d = d.AddMonths(12 * n)
		}
	}
	step(e.Unit, e.N)
	for i := range e.Also {
		step(e.Also[i].Unit, e.Also[i].N)
	}
	return dayMoment(d)
}

// move counts units from a base. Counted one by one, weeks end on a day; otherwise a week is a week of the calendar.
func (r *Resolver) move(b moment, e *expr.Expr, counted bool) moment {
	y, mo, _ := b.first.Civil()
	n := e.N
	switch e.Unit {
	case expr.Second, expr.Minute, expr.Hour:
		if b.anchor == Ref && !r.ref.HasTime || b.anchor == Text && b.grain > minute {
			if e.Unit == expr.Hour && n%24 == 0 {
				return dayMoment(b.first + calendar.Day(n/24))
			}
			return openMoment(minute)
		}
		step := map[expr.Unit]int{expr.Second: 1, expr.Minute: 60, expr.Hour: 3600}[e.Unit]
		sec := b.sec + n*step + e.Tenths*step/10
		for i := range e.Also {
			sec += e.Also[i].N * map[expr.Unit]int{expr.Second: 1, expr.Minute: 60}[e.Also[i].Unit]
		}
		m := moment{known: true, grain: minute, first: b.first, zone: b.zone}
		for sec < 0 {
			sec, m.first = sec+86400, m.first-1
		}
		m.first, m.sec = m.first+calendar.Day(sec/86400), sec%86400
		if e.Unit == expr.Second && b.grain == second {
			m.grain = second
		}
		return m
	case expr.Day:
		return dayMoment(b.first + calendar.Day(n))
	case expr.Weekend:
		return weekendMoment(r.weekendBase(b, e) + calendar.Day(7*n))
	case expr.Week, expr.Fortnight:
		days := 7 * n
		if e.Unit == expr.Fortnight {
			days = 14 * n
		}
		if counted {
			return dayMoment(b.first + calendar.Day(days) + calendar.Day(7*e.Tenths/10))
		}
		return weekMoment(b.first + calendar.Day(days))
	case expr.Month:
		i := y*12 + mo - 1 + n
		return monthMoment(floor(i, 12), i-floor(i, 12)*12+1)
	case expr.Quarter:
		i := y*4 + (mo-1)/3 + n
		return quarterMoment(floor(i, 4), i-floor(i, 4)*4+1)
	case expr.Half:
		i := y*2 + (mo-1)/6 + n
		return halfMoment(floor(i, 2), i-floor(i, 2)*2+1)
	case expr.Season:
		s := r.currentSeason(b.first)
		i := s.year*4 + s.number - 1 + n
		return seasonMoment(floor(i, 4), i-floor(i, 4)*4+1)
	case expr.Year:
		return yearMoment(y + n)
	case expr.Decade:
		return decadeMoment(floor(y, 10) + n)
	case expr.Century:
		return centuryMoment(floor(y, 100) + n)
	}
	return openMoment(day)
}

// weekendBase is a day in the week of the weekend that "the weekend" means: after a Monday or a Tuesday in the past it is the
// one behind.
func (r *Resolver) weekendBase(b moment, e *expr.Expr) calendar.Day {
	if e.N == 0 && e.Tense == expr.Past && b.anchor == Ref && b.first.Weekday() < 6 {
		return b.first - 7
	}
	if e.N < 0 && b.first.Weekday() == 7 {
		return b.first
	}
	return b.first
}

func floor(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func (r *Resolver) currentSeason(d calendar.Day) moment {
	y := d.Year()
	for s := 4; s >= 1; s-- {
		if m := seasonMoment(y, s); m.first <= d {
			return m
		}
	}
	return seasonMoment(y-1, 4)
}

// shift moves a date: "two days after May 5". Without units it is the date itself.
func (r *Resolver) shift(e *expr.Expr) moment {
	b := r.inner(e.Base, e)
	if !b.known || e.N == 0 {
		return b
	}
	anchor := b.anchor
	y, mo, _ := b.first.Civil()
	var m moment
	switch {
	case b.bc:
		return moment{open: "XXXX"}
	case e.Unit >= expr.Month && b.grain <= day:
		m = dayMoment(b.first.AddMonths(e.N * monthsOf(e.Unit)))
	case e.Unit == expr.Year && b.grain == month:
		m = monthMoment(y+e.N, mo)
	default:
		m = r.move(b, e, true)
	}
	m.anchor = anchor
	return m
}
