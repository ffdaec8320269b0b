package resolve

import (
	"fmt"

	"github.com/copydesk/copydesk/entity/dates/internal/calendar"
	"github.com/copydesk/copydesk/entity/dates/internal/expr"
)

// grain is how long a resolved point lasts. The order is that of length.
type grain uint8

const (
	noGrain grain = iota
	second
	minute
	part
	day
	weekend
	week
	fortnight // a half of a month
	month
	season
	quarter
	half
	year
	decade
	century
)

var precisions = [...]string{
	"", "second", "minute", "part", "day", "weekend", "week", "fortnight", "month", "season", "quarter", "half", "year",
	"decade", "century",
}

// moment is a resolved point: the first day and how long it lasts.
type moment struct {
	known  bool
	grain  grain
	first  calendar.Day
	sec    int // of the day, of a clock
	zone   string
	part   expr.PartOfDay
	number int    // of a season (1 to 4), a quarter, a half
	year   int    // of a season, a decade or a century; of any moment before the year 1
	bc     bool   // the years count backwards; there is no interval
	open   string // the value when it is not known
	anchor Anchor
	mod    string
	late   bool // midnight as the end of its day
}

// Anchor says what a date was resolved against; the values are those of package dates.
type Anchor string

// The anchors.
const (
	Self Anchor = "self"
	Ref  Anchor = "reference"
	Text Anchor = "text"
	None Anchor = "none"
)

var partNames = [...]string{"", "MO", "AF", "EV", "NI", "DT"}

// hours are the hours at which the parts of the day begin and end.
var hours = [...][2]int{{}, {5, 12}, {12, 18}, {18, 24}, {20, 30}, {5, 20}}

var seasonNames = [...]string{"", "SP", "SU", "FA", "WI"}

// seasons are the days on which the seasons begin.
var seasons = [...][2]int{{}, {3, 20}, {6, 21}, {9, 22}, {12, 21}}

func seasonStart(y, n int) calendar.Day {
	if n > 4 {
		y, n = y+1, 1
	}
	return calendar.FromCivil(y, seasons[n][0], seasons[n][1])
}

func dayMoment(d calendar.Day) moment { return moment{known: true, grain: day, first: d} }

func monthMoment(y, m int) moment {
	return moment{known: true, grain: month, first: calendar.FromCivil(y, m, 1)}
}

func yearMoment(y int) moment {
	return moment{known: true, grain: year, first: calendar.FromCivil(y, 1, 1)}
}

func weekMoment(d calendar.Day) moment {
	return moment{known: true, grain: week, first: d - calendar.Day(d.Weekday()-1)}
}

func weekendMoment(d calendar.Day) moment {
	return moment{known: true, grain: weekend, first: d - calendar.Day(d.Weekday()-1) + 5}
}

func seasonMoment(y, n int) moment {
	return moment{known: true, grain: season, first: seasonStart(y, n), year: y, number: n}
}

func quarterMoment(y, q int) moment {
	return moment{known: true, grain: quarter, first: calendar.FromCivil(y, 3*q-2, 1), number: q}
}

func halfMoment(y, h int) moment {
	return moment{known: true, grain: half, first: calendar.FromCivil(y, 6*h-5, 1), number: h}
}

func decadeMoment(d int) moment {
	return moment{known: true, grain: decade, first: calendar.FromCivil(d*10, 1, 1), year: d}
}

func centuryMoment(c int) moment {
	return moment{known: true, grain: century, first: calendar.FromCivil(c*100, 1, 1), year: c}
}

// after is the first day behind the moment.
func (m moment) after() calendar.Day {
	y, mo, _ := m.first.Civil()
	switch m.grain {
	case weekend:
		return m.first + 2
	case week:
		return m.first + 7
	case fortnight:
		if m.number == 1 {
			return m.first + 15
		}
		return calendar.FromCivil(y, mo+1, 1)
	case month:
		return m.first.AddMonths(1)
	case season:
		return seasonStart(m.year, m.number+1)
	case quarter:
		return m.first.AddMonths(3)
	case half:
		return m.first.AddMonths(6)
	case year:
		return calendar.FromCivil(y+1, 1, 1)
	case decade:
		return calendar.FromCivil(y+10, 1, 1)
	case century:
		return calendar.FromCivil(y+100, 1, 1)
	}
	return m.first + 1
}

// value is the TIMEX3 value.
func (m moment) value() string {
	if !m.known {
		return m.open
	}
	if m.bc {
		return m.valueBC()
	}
	y, mo, d := m.first.Civil()
	switch m.grain {
	case second, minute:
		return m.clock(m.first, m.sec, m.late)
	case part:
		return fmt.Sprintf("%04d-%02d-%02dT%s", y, mo, d, partNames[m.part])
	case weekend:
		wy, w := m.first.Week()
		return fmt.Sprintf("%04d-W%02d-WE", wy, w)
	case week:
		wy, w := m.first.Week()
		return fmt.Sprintf("%04d-W%02d", wy, w)
	case fortnight:
		return date(m.first) + "/" + date(m.after()-1)
	case month:
		return fmt.Sprintf("%04d-%02d", y, mo)
	case season:
		return fmt.Sprintf("%04d-%s", m.year, seasonNames[m.number])
	case quarter:
		return fmt.Sprintf("%04d-Q%d", y, m.number)
	case half:
		return fmt.Sprintf("%04d-H%d", y, m.number)
	case year:
		return fmt.Sprintf("%04d", y)
	case decade:
		return fmt.Sprintf("%03d", m.year)
	case century:
		return fmt.Sprintf("%02d", m.year)
	}
	return date(m.first)
}

func (m moment) valueBC() string {
	switch m.grain {
	case decade:
		return fmt.Sprintf("BC%03d", m.year)
	case century:
		return fmt.Sprintf("BC%02d", m.year)
	case season:
		return fmt.Sprintf("BC%04d-%s", m.year, seasonNames[m.number])
	}
	_, mo, d := m.first.Civil()
	switch m.grain {
	case month:
		return fmt.Sprintf("BC%04d-%02d", m.year, mo)
	case day:
		return fmt.Sprintf("BC%04d-%02d-%02d", m.year, mo, d)
	}
	return fmt.Sprintf("BC%04d", m.year)
}

// bounds is the interval, half-open. It is empty when the moment is not known.
func (m moment) bounds() (from, to string) {
	if !m.known || m.bc {
		return "", ""
	}
	switch m.grain {
	case second:
		return m.clock(m.first, m.sec, false), m.clock(m.first, m.sec+1, false)
	case minute:
		return m.clock(m.first, m.sec, false), m.clock(m.first, m.sec+60, false)
	case part:
		h := hours[m.part]
		return at(m.first, h[0]*3600, false), at(m.first, h[1]*3600, false)
	}
	first, after := m.first, m.after()
	switch {
	case m.mod == "":
	case m.grain == month:
		switch m.mod {
		case "START":
			after = first + 10
		case "MID":
			first, after = first+10, first+20
		case "END":
			first += 20
		}
	case m.grain > month && m.grain < season || m.grain > season:
		months := map[grain]int{quarter: 3, half: 6, year: 12, decade: 120, century: 1200}[m.grain]
		third := months / 3
		switch m.mod {
		case "START":
			after = first.AddMonths(third)
		case "MID":
			first, after = first.AddMonths(third), first.AddMonths(2*third)
		case "END":
			first = first.AddMonths(2 * third)
		}
		if m.grain >= decade {
			first, after = wholeYears(m.mod, m.first, m.after())
		}
	}
	return date(first), date(after)
}

// wholeYears cuts a decade or a century into thirds that begin with a year.
func wholeYears(mod string, first, after calendar.Day) (calendar.Day, calendar.Day) {
	a, b := first.Year(), after.Year()
	third := (b - a) / 3
	switch mod {
	case "START":
		b = a + third
	case "MID":
		a, b = a+third, b-third
	case "END":
		a = b - third
	}
	return calendar.FromCivil(a, 1, 1), calendar.FromCivil(b, 1, 1)
}

func date(d calendar.Day) string {
	y, m, dd := d.Civil()
	return fmt.Sprintf("%04d-%02d-%02d", y, m, dd)
}

// at writes a time of day; late keeps midnight at the end of its day.
func at(d calendar.Day, sec int, seconds bool) string {
	d += calendar.Day(sec / 86400)
	sec %= 86400
	if seconds {
		return fmt.Sprintf("%sT%02d:%02d:%02d", date(d), sec/3600, sec/60%60, sec%60)
	}
	return fmt.Sprintf("%sT%02d:%02d", date(d), sec/3600, sec/60%60)
}

func (m moment) clock(d calendar.Day, sec int, late bool) string {
	if late && sec == 86400 {
		return date(d) + "T24:00" + m.zone
	}
	return at(d, sec, m.grain == second) + m.zone
}
