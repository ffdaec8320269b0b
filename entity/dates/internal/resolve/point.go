package resolve

import (
	"fmt"

	"github.com/copydesk/copydesk/entity/dates/internal/calendar"
	"github.com/copydesk/copydesk/entity/dates/internal/expr"
)

// point resolves a place in the calendar.
func (r *Resolver) point(e *expr.Expr) moment {
	if e.BC {
		return r.pointBC(e)
	}
	if e.HasYear {
		return r.complete(e)
	}
	switch {
	case e.HasDecade:
		d := e.Decade
		if e.ShortDecade {
			d = r.shortDecade(e.Decade)
		}
		m := decadeMoment(d)
		m.anchor = Self
		return m
	case e.HasCentury:
		m := centuryMoment(e.Century)
		m.anchor = Self
		return m
	case e.Month > 0:
		return r.inYear(e)
	case e.Weekday > 0 && e.Day > 0, e.Day > 0:
		return r.dayOfMonth(e)
	case e.Weekday > 0:
		return r.weekday(e)
	case e.Season > 0, e.Quarter > 0, e.Half > 0:
		return r.partOfYear(e)
	}
	return openMoment(day)
}

func (r *Resolver) pointBC(e *expr.Expr) moment {
	m := moment{known: true, bc: true, grain: year, year: e.Year, anchor: Self}
	switch {
	case e.HasCentury:
		m.grain, m.year = century, e.Century
	case e.HasDecade:
		m.grain, m.year = decade, e.Decade
	case e.Season > 0:
		m.grain, m.number = season, e.Season
	case e.Day > 0:
		m.grain, m.first = day, calendar.FromCivil(4, e.Month, e.Day)
	case e.Month > 0:
		m.grain, m.first = month, calendar.FromCivil(4, e.Month, 1)
	}
	return m
}

// fullYear gives a year of two digits its century: the last one that does not lie far ahead.
func (r *Resolver) fullYear(e *expr.Expr) int {
	if !e.ShortYear {
		return e.Year
	}
	now := 2025
	if r.ref.Known {
		now = r.ref.Year
	}
	y := now - now%100 + e.Year
	if y > now+20 {
		y -= 100
	}
	return y
}

func (r *Resolver) shortDecade(d int) int {
	now := 2025
	if r.ref.Known {
		now = r.ref.Year
	}
	full := now/100*10 + d
	if full*10+9 > now {
		full -= 10
	}
	return full
}

// complete resolves a date with its year.
func (r *Resolver) complete(e *expr.Expr) moment {
	y := r.fullYear(e)
	var m moment
	switch {
	case e.Month > 0 && e.Day > 0:
		mo, d := e.Month, e.Day
		if e.Slashed && r.swapped() && calendar.Valid(y, d, mo) {
			mo, d = d, mo
		}
		m = dayMoment(calendar.FromCivil(y, mo, d))
	case e.Month > 0 && e.Fortnight > 0:
		m = fortnightMoment(y, e.Month, e.Fortnight)
	case e.Month > 0:
		m = monthMoment(y, e.Month)
	case e.Season > 0:
		m = seasonMoment(y, e.Season)
	case e.Quarter > 0:
		m = quarterMoment(y, e.Quarter)
	case e.Half > 0:
		m = halfMoment(y, e.Half)
	default:
		m = yearMoment(y)
	}
	m.anchor = Self
	return m
}

// swapped: a reference time east of Greenwich reads 03/04 as the 3rd of April in every language.
func (r *Resolver) swapped() bool { return r.ref.ZoneEast && r.ref.ZoneOffset != "+00:00" }

func fortnightMoment(y, m, n int) moment {
	return moment{known: true, grain: fortnight, first: calendar.FromCivil(y, m, 1+15*(n-1)), number: n}
}

// inYear resolves a month, or a day of a month, that lacks its year.
func (r *Resolver) inYear(e *expr.Expr) moment {
	of := func(y int) moment {
		switch {
		case e.Day > 0 && !calendar.Valid(y, e.Month, e.Day):
			return moment{known: true, grain: day, first: calendar.FromCivil(y, e.Month, calendar.DaysIn(y, e.Month))}
		case e.Day > 0:
			return dayMoment(calendar.FromCivil(y, e.Month, e.Day))
		case e.Fortnight > 0:
			return fortnightMoment(y, e.Month, e.Fortnight)
		}
		return monthMoment(y, e.Month)
	}
	b, ok := r.base(r.originOf(e), expr.Year)
	if e.Month == 2 && e.Day == 29 && ok {
		year := b.first.Year()
		ofYear := of
		of = func(y int) moment { return ofYear(year - year%4 + 4*(y-year)) } // of the leap years alone
	}
	if told := r.told(e); !ok && told.known {
		b, ok = told, true
		b.anchor = Text
	}
	if !ok {
		m := moment{grain: month, open: fmt.Sprintf("XXXX-%02d", e.Month)}
		if e.Day > 0 {
			m = moment{grain: day, open: fmt.Sprintf("XXXX-%02d-%02d", e.Month, e.Day)}
		}
		return m
	}
	m := r.yearly(e, b, of)
	if e.Weekday > 0 && e.Day > 0 && m.first.Weekday() != e.Weekday {
		// The day of the week tells the year, unless it lies so far off that the writer is wrong about one of the two.
		for _, step := range []int{1, -1} {
			if c := of(m.first.Year() + step); c.first.Weekday() == e.Weekday {
				m = c
				break
			}
		}
	}
	m.anchor = b.anchor
	return m
}

// told is the date of the text that a month without a year hangs on when the reference time is not known. What is to come
// hangs on a day that the text has in full, as that of a dateline, and not on a year told in passing: "He was born in 1984
// and must appeal by March 3".
func (r *Resolver) told(e *expr.Expr) moment {
	if e.Tense != expr.Future && e.Aspect != expr.By {
		return r.any
	}
	if r.day.anchor == Self {
		return r.day
	}
	return moment{}
}

// dayOfMonth resolves "the 18th", « lundi 20 »: the month is the one that tense and weekday ask for.
func (r *Resolver) dayOfMonth(e *expr.Expr) moment {
	o := r.originOf(e)
	b, ok := r.base(o, expr.Month)
	if r.day.known && r.day.anchor == Self && r.at-r.where <= 1 && e.Weekday == 0 && e.Tense != expr.Future {
		// « Le 4 janvier 2021, il a été arrêté. Le 6, il a été libéré. »
		b, ok = r.day, true
		b.anchor = Text
	}
	if !ok {
		return moment{grain: day, open: fmt.Sprintf("XXXX-XX-%02d", e.Day)}
	}
	best, least := moment{}, 1<<30
	for _, step := range []int{0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6} {
		start := b.first.AddMonths(step)
		y, m, _ := start.Civil()
		if e.Day > calendar.DaysIn(y, m) {
			continue
		}
		c := dayMoment(calendar.FromCivil(y, m, e.Day))
		dist := int(c.first - b.first)
		wrong := e.Weekday > 0 && c.first.Weekday() != e.Weekday
		if dist < 0 {
			dist = -dist
		}
		if e.Tense == expr.Past && c.first > b.first || e.Tense == expr.Future && c.first < b.first {
			dist += 60
		}
		if wrong {
			dist += 1000
		}
		if b.anchor == Text {
			dist = dist/31*31 + 1
			if step == 0 && !wrong {
				dist = 0
			}
		}
		if dist < least {
			best, least = c, dist
		}
	}
	best.anchor = b.anchor
	return best
}

// weekday resolves the name of a day of the week by "last" and "next", by a date beside it or by tense.
func (r *Resolver) weekday(e *expr.Expr) moment {
	open := moment{grain: day, open: fmt.Sprintf("XXXX-WXX-%d", e.Weekday)}
	if e.Indefinite {
		if r.day.known && r.where == r.at && r.day.first.Weekday() == e.Weekday {
			m := dayMoment(r.day.first) // « le 3 avril 2021, un samedi »
			m.anchor = Text
			return m
		}
		return open
	}
	b, ok := r.base(e.Origin, expr.Day)
	if r.story && r.day.known && !e.HasWhich && r.ofStory(e) {
		b, ok = r.day, true
		b.anchor = Text
	}
	if !ok || b.grain > day {
		return open
	}
	forward := (e.Weekday - b.first.Weekday() + 7) % 7
	back := (b.first.Weekday() - e.Weekday + 7) % 7
	var d calendar.Day
	switch {
	case e.HasWhich && e.Which < 0:
		if back == 0 {
			back = 7
		}
		d = b.first - calendar.Day(back)
	case e.HasWhich && e.Which > 0:
		if forward == 0 && (e.Which == 1 || b.anchor == Text) {
			forward = 7
		}
		d = b.first + calendar.Day(forward+7*(e.Which-1))
	case e.HasWhich && b.anchor == Text:
		d = b.first + calendar.Day(forward)
		if back < forward {
			d = b.first - calendar.Day(back)
		}
	case b.anchor == Text:
		d = b.first + calendar.Day(forward)
	case r.day.known && r.where == r.at && r.day.anchor != Ref && r.day.first.Weekday() == e.Weekday:
		d, b.anchor = r.day.first, Text
	case e.Aspect == expr.Since, e.Tense == expr.Past:
		d = b.first - calendar.Day(back)
	case e.HasWhich && e.Verbless && back < forward && e.Aspect != expr.By:
		d = b.first - calendar.Day(back) // « ce mardi », written on a Thursday, in a sentence that shows no tense
	case e.Tense == expr.Present && back == 1 && e.Aspect != expr.By:
		d = b.first - 1 // a present of yesterday tells a story
	case e.Aspect == expr.By, e.Tense == expr.Future, e.Tense == expr.Present:
		d = b.first + calendar.Day(forward)
	default:
		d = b.first - calendar.Day(back)
	}
	m := dayMoment(d)
	m.anchor = b.anchor
	return m
}

// ofStory tells whether a weekday belongs to what a story tells: an obituary begins and ends on the days around its own.
func (r *Resolver) ofStory(e *expr.Expr) bool {
	const ownWeeks = 30
	return (e.Tense == expr.Past || e.Tense == expr.Unmarked) && (!r.ref.HasDay || r.day.first < r.ref.Day-ownWeeks)
}

// partOfYear resolves seasons, quarters and halves without a year.
func (r *Resolver) partOfYear(e *expr.Expr) moment {
	of := func(y int) moment {
		switch {
		case e.Season > 0:
			return seasonMoment(y, e.Season)
		case e.Quarter > 0:
			return quarterMoment(y, e.Quarter)
		}
		return halfMoment(y, e.Half)
	}
	b, ok := r.base(r.originOf(e), expr.Year)
	if !ok {
		switch {
		case e.Season > 0:
			return moment{grain: season, open: "XXXX-" + seasonNames[e.Season]}
		case e.Quarter > 0:
			return moment{grain: quarter, open: fmt.Sprintf("XXXX-Q%d", e.Quarter)}
		}
		return moment{grain: half, open: fmt.Sprintf("XXXX-H%d", e.Half)}
	}
	m := r.yearly(e, b, of)
	m.anchor = b.anchor
	return m
}
