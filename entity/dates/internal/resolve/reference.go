package resolve

import (
	"fmt"

	"github.com/copydesk/copydesk/entity/dates/internal/calendar"
)

// Reference is the time at which a text was written, as far as it is known.
type Reference struct {
	Known      bool
	Year       int
	HasMonth   bool
	HasDay     bool
	HasTime    bool
	Day        calendar.Day // the first day of the year or the month when there is no day
	Minute     int          // of the day
	ZoneEast   bool         // the zone lies east of Greenwich, where days come before months
	ZoneOffset string
}

// ParseReference reads ISO 8601 cut to any precision: "2017", "2017-05", "2017-05-10", "2017-05-10T14:00",
// "2017-05-10T14:00:00.5-04:00". The empty string is no reference.
func ParseReference(s string) (Reference, error) {
	if s == "" {
		return Reference{}, nil
	}
	r := Reference{Known: true}
	pos := 0
	number := func(digits int) (int, error) {
		n := 0
		if pos+digits > len(s) {
			return 0, fmt.Errorf("cut off at byte %d", len(s))
		}
		for range digits {
			c := s[pos]
			if c < '0' || c > '9' {
				return 0, fmt.Errorf("%q at byte %d is no digit", c, pos)
			}
			n = n*10 + int(c-'0')
			pos++
		}
		return n, nil
	}
	skip := func(marks ...byte) bool {
		for _, m := range marks {
			if pos < len(s) && s[pos] == m {
				pos++
				return true
			}
		}
		return false
	}
	var err error
	month, day := 1, 1
	if r.Year, err = number(4); err != nil {
		return Reference{}, err
	}
	if skip('-') {
		r.HasMonth = true
		if month, err = number(2); err != nil {
			return Reference{}, err
		}
		if skip('-') {
			r.HasDay = true
			if day, err = number(2); err != nil {
				return Reference{}, err
			}
		}
	}
	if !calendar.Valid(r.Year, month, day) {
		return Reference{}, fmt.Errorf("there is no day %d of month %d in %d", day, month, r.Year)
	}
	r.Day = calendar.FromCivil(r.Year, month, day)
	if r.HasDay && skip('T', 't', ' ') {
		r.HasTime = true
		hour, err := number(2)
		if err != nil {
			return Reference{}, err
		}
		minute := 0
		if skip(':') {
			if minute, err = number(2); err != nil {
				return Reference{}, err
			}
		}
		if hour > 24 || minute > 59 {
			return Reference{}, fmt.Errorf("there is no time %02d:%02d", hour, minute)
		}
		if skip(':') {
			if second, err := number(2); err != nil || second > 60 {
				return Reference{}, fmt.Errorf("bad seconds at byte %d", pos)
			}
			if skip('.', ',') {
				for pos < len(s) && s[pos] >= '0' && s[pos] <= '9' {
					pos++
				}
			}
		}
		r.Minute = hour*60 + minute
		zone := pos
		switch {
		case skip('Z', 'z'):
		case pos < len(s) && (s[pos] == '+' || s[pos] == '-'):
			r.ZoneEast = s[pos] == '+'
			pos++
			hours, err := number(2)
			if err != nil {
				return Reference{}, err
			}
			minutes := 0
			if skip(':') || pos < len(s) {
				if minutes, err = number(2); err != nil {
					return Reference{}, err
				}
			}
			if hours > 14 || minutes > 59 {
				return Reference{}, fmt.Errorf("there is no offset %s", s[zone:])
			}
		}
		r.ZoneOffset = s[zone:pos]
	}
	if pos != len(s) {
		return Reference{}, fmt.Errorf("%q is left over at byte %d", s[pos:], pos)
	}
	return r, nil
}
