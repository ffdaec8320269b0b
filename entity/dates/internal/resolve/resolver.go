package resolve

import (
	"fmt"

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

// duration resolves a length of time; one that ends or begins with the reference time is an interval too.
func (r *Resolver) duration(e *expr.Expr) Result {
	out := Result{Start: e.Start, End: e.End, Type: typeDuration, Value: durationValue(e), Mod: e.Mod, Anchor: Self}
	if !e.HasWhich || e.Inexact || e.Unit < expr.Day || !r.ref.HasDay || e.N < 1 {
		return out
	}
	first, last := r.window(e.Unit, e.N*e.Which)
	out.From, out.To, out.Anchor = date(first), date(last), Ref
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

func (r *Resolver) remember(m moment) {
	if !m.known || m.bc || r.story && m.anchor == Ref {
		return
	}
	r.later = m.grain > day
	if m.grain <= day {
		r.day, r.where, r.adrift = m, r.at, false
	}
	r.any = m
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

func grainOf(u expr.Unit) grain {
	return [...]grain{noGrain, second, minute, minute, day, weekend, week, week, month, season, quarter, half, year, decade, century, century}[u]
}

// openValues are the values of dates that a reference time would complete.
var openValues = [...]string{
	second: "XXXX-XX-XXTXX:XX", minute: "XXXX-XX-XXTXX:XX", day: "XXXX-XX-XX", weekend: "XXXX-WXX-WE", week: "XXXX-WXX",
	month: "XXXX-XX", season: "XXXX", quarter: "XXXX-QX", half: "XXXX-HX", year: "XXXX", decade: "XXX", century: "XX", part: "XXXX-XX-XXTXX", fortnight: "XXXX-XX",
}

func openMoment(g grain) moment { return moment{grain: g, open: openValues[g]} }

func (r *Resolver) relative(e *expr.Expr) moment {
	g := grainOf(e.Unit)
	if e.Counted && g == week {
		g = day
	}
	b, ok := r.base(e.Origin, e.Unit)
	if !ok || b.grain > g && b.grain > day && !(e.Counted && b.grain <= month) {
		return openMoment(g)
	}
	if e.Origin == expr.FromText && e.Counted && b.anchor == Ref && e.N > 0 && (e.Tense == expr.Past || e.Tense == expr.Present) {
		return openMoment(g) // "two days later, he died": later than what is not said
	}
	m := r.move(b, e, e.Counted)
	if e.Counted && len(e.Also) > 0 && e.Unit >= expr.Day {
		m = alsoMoved(b, e)
	}
	m.anchor = b.anchor
	return m
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

func (r *Resolver) nth(e *expr.Expr) moment {
	b := r.inner(e.Base, e)
	if !b.known || b.bc {
		return openMoment(max(grainOf(e.Unit), day))
	}
	first, after := b.first, b.after()
	m := moment{}
	switch {
	case e.Weekday > 0 && e.N > 0:
		d := first + calendar.Day((e.Weekday-first.Weekday()+7)%7+(e.N-1)*7)
		m = dayMoment(d)
	case e.Weekday > 0 && e.N < 0:
		d := after - 1 - calendar.Day((after-1).Weekday()-e.Weekday+7)%7
		m = dayMoment(d)
	case e.Weekday > 0:
		m = dayMoment(first + calendar.Day((e.Weekday-first.Weekday()+7)%7))
	case e.Unit == expr.Day && e.N > 0:
		m = dayMoment(first + calendar.Day(e.N-1))
	case e.Unit == expr.Day:
		m = dayMoment(after - 1)
	case e.Unit == expr.Week && e.N > 0:
		start := first
		if w := start.Weekday(); w > 4 {
			start += calendar.Day(8 - w)
		}
		m = weekMoment(start + calendar.Day(7*(e.N-1)))
	case e.Unit == expr.Week:
		// The week that lies with most of its days inside, as for the first.
		last := after - 1
		if last.Weekday() < 4 {
			last -= 7
		}
		m = weekMoment(last)
	case e.Unit == expr.Weekend && e.N > 0:
		m = weekendMoment(first + calendar.Day((6-first.Weekday()+7)%7+(e.N-1)*7))
	case e.Unit == expr.Weekend:
		m = weekendMoment(after - 7)
	case e.Unit == expr.Month && e.N > 0:
		d := first.AddMonths(e.N - 1)
		y, mo, _ := d.Civil()
		m = monthMoment(y, mo)
	case e.Unit == expr.Month:
		y, mo, _ := (after - 1).Civil()
		m = monthMoment(y, mo)
	case e.Unit == expr.Half && b.grain == month && (e.N == 1 || e.N == 2):
		y, mo, _ := first.Civil()
		m = fortnightMoment(y, mo, e.N)
	case e.Unit == expr.Half && b.grain == year && (e.N == 1 || e.N == 2):
		m = halfMoment(first.Year(), e.N)
	case e.Unit == expr.Quarter && e.N > 0 && e.N < 5:
		m = quarterMoment(first.Year(), e.N)
	case e.Unit == expr.Year && e.N > 0:
		m = yearMoment(first.Year() + e.N - 1)
	case e.Unit == expr.Year:
		m = yearMoment((after - 1).Year())
	default:
		return b
	}
	if e.N > 0 && m.first >= after {
		return b
	}
	m.anchor = b.anchor
	return m
}

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

// originOf is the text for expressions that say so and for all in a story.
func (r *Resolver) originOf(e *expr.Expr) expr.Origin {
	if r.story && (r.any.known) {
		return expr.FromText
	}
	return e.Origin
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
		default:
			return r.nearest(ref, all)
		}
	}
	switch {
	case e.Aspect == expr.Since:
		return pick(func(m moment) bool { return m.first <= ref }, true)
	case e.Aspect == expr.By, e.Tense == expr.Future, e.Tense == expr.Present && cur.grain == season:
		m := pick(func(m moment) bool { return m.after() > ref }, false)
		if near := r.nearest(ref, all); e.Aspect != expr.By && !(e.Adjunct && e.Tense == expr.Future) && m.grain <= month && m.first-ref > longAgo && ref-near.first < soon {
			return near // "it will close, says the order of April 14"
		}
		return m
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

// Days from which a date without a year is taken for one to come: in a clause of the past one that would lie longAgo when
// another comes soon, in the present one that would lie more than plannedFrom behind when another lies less than plannedTo
// ahead.
const (
	longAgo     = 250
	soon        = 100
	plannedFrom = 60
	plannedTo   = 240
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
