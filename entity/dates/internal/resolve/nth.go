package resolve

import (
	"github.com/copydesk/copydesk/entity/dates/internal/calendar"
	"github.com/copydesk/copydesk/entity/dates/internal/expr"
)

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
