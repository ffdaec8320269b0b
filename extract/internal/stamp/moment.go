package stamp

import (
	"fmt"
	"time"
)

// moment is a stamp under construction. Zero month or day is absent; hour is -1 without a clock time.
type moment struct {
	year, month, day     int
	hour, minute, second int // second -1 when absent
	zone                 string
}

func dayOf(year, month, day int) moment {
	return moment{year: year, month: month, day: day, hour: -1, second: -1}
}

func (m moment) precision() Precision {
	switch {
	case m.hour >= 0 && m.second >= 0:
		return Second
	case m.hour >= 0:
		return Minute
	case m.day > 0:
		return Day
	case m.month > 0:
		return Month
	}
	return Year
}

func (m moment) String() string {
	switch m.precision() {
	case Year:
		return fmt.Sprintf("%04d", m.year)
	case Month:
		return fmt.Sprintf("%04d-%02d", m.year, m.month)
	case Day:
		return fmt.Sprintf("%04d-%02d-%02d", m.year, m.month, m.day)
	case Minute:
		return fmt.Sprintf("%04d-%02d-%02dT%02d:%02d%s", m.year, m.month, m.day, m.hour, m.minute, m.zone)
	}
	return fmt.Sprintf("%04d-%02d-%02dT%02d:%02d:%02d%s", m.year, m.month, m.day, m.hour, m.minute, m.second, m.zone)
}

func (m moment) stamp() Stamp { return Stamp{Time: m.String(), Precision: m.precision()} }

// valid reports whether the calendar has such a day. Years outside 1700–2199 are no years of a press page.
func (m moment) valid() bool {
	if m.year < 1700 || m.year > 2199 || m.month < 0 || m.month > 12 || m.day < 0 {
		return false
	}
	return m.day == 0 || (m.month > 0 && m.day <= daysIn(m.year, m.month))
}

func daysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// wall is the moment as a wall clock shows it, its offset aside.
func (m moment) wall() time.Time {
	month, day, hour, second := max(m.month, 1), max(m.day, 1), max(m.hour, 0), max(m.second, 0)
	return time.Date(m.year, time.Month(month), day, hour, m.minute, second, 0, time.UTC)
}

func fromWall(t time.Time, p Precision, zone string) moment {
	m := moment{year: t.Year(), hour: -1, second: -1}
	if p.Rank() >= Month.Rank() {
		m.month = int(t.Month())
	}
	if p.Rank() >= Day.Rank() {
		m.day = t.Day()
	}
	if p.Rank() >= Minute.Rank() {
		m.hour, m.minute, m.zone = t.Hour(), t.Minute(), zone
	}
	return m
}

// Instant is the first instant of the stamp, in UTC; a time without an offset is taken as UTC. It reports false for a
// string that is not in the form of Stamp.Time.
func Instant(iso string) (time.Time, bool) {
	m, ok := parseISO(iso)
	if !ok {
		return time.Time{}, false
	}
	return m.wall().Add(-time.Duration(offsetMinutes(m.zone)) * time.Minute), true
}

// offsetMinutes reads "", "Z", "+02:00".
func offsetMinutes(zone string) int {
	if len(zone) != 6 {
		return 0
	}
	n := 60*(10*int(zone[1]-'0')+int(zone[2]-'0')) + 10*int(zone[4]-'0') + int(zone[5]-'0')
	if zone[0] == '-' {
		return -n
	}
	return n
}
