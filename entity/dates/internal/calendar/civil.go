// Package calendar does arithmetic on the proleptic Gregorian calendar with plain integers: day numbers, ISO weeks,
// Easter and the nth weekday of a month. It allocates nothing and knows no time zones.
package calendar

// Day counts days from 1 January 1970, which is day 0 and a Thursday.
type Day int

// FromCivil gives the day of a year, a month (1 to 12) and a day of the month. A day beyond the end of the month runs
// into the next one.
func FromCivil(year, month, day int) Day {
	y := year
	if month <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	m := (month + 9) % 12
	doy := (153*m+2)/5 + day - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return Day(era*146097 + doe - 719468)
}

// Civil gives the year, the month (1 to 12) and the day of the month.
func (d Day) Civil() (year, month, day int) {
	z := int(d) + 719468
	era := floorDiv(z, 146097)
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = doy - (153*mp+2)/5 + 1
	month = mp + 3
	if month > 12 {
		month -= 12
	}
	year = yoe + era*400
	if month <= 2 {
		year++
	}
	return year, month, day
}

// Year is the year of the day.
func (d Day) Year() int { y, _, _ := d.Civil(); return y }

// Weekday is 1 for Monday to 7 for Sunday.
func (d Day) Weekday() int { return mod(int(d)+3, 7) + 1 }

// Week gives the ISO year and week.
func (d Day) Week() (year, week int) {
	thursday := d + Day(4-d.Weekday())
	year = thursday.Year()
	return year, int(thursday-FromCivil(year, 1, 1))/7 + 1
}

// WeekStart is the Monday of an ISO week.
func WeekStart(year, week int) Day {
	jan4 := FromCivil(year, 1, 4)
	return jan4 - Day(jan4.Weekday()-1) + Day((week-1)*7)
}

// WeeksIn is 52 or 53, the number of ISO weeks of the year.
func WeeksIn(year int) int {
	_, w := FromCivil(year, 12, 28).Week()
	return w
}

// AddMonths moves by whole months and stays within the month that it reaches: 31 January and one month is the last
// day of February.
func (d Day) AddMonths(n int) Day {
	y, m, day := d.Civil()
	i := y*12 + m - 1 + n
	y, m = floorDiv(i, 12), mod(i, 12)+1
	return FromCivil(y, m, min(day, DaysIn(y, m)))
}

// DaysIn is the length of a month.
func DaysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// Valid reports whether the month has the day.
func Valid(year, month, day int) bool {
	return month >= 1 && month <= 12 && day >= 1 && day <= DaysIn(year, month)
}

// NthWeekday is the nth weekday (1 for Monday) of a month; n counts from 1, or from the end with -1.
func NthWeekday(year, month, weekday, n int) Day {
	if n < 0 {
		last := FromCivil(year, month, DaysIn(year, month))
		return last - Day(mod(last.Weekday()-weekday, 7)) + Day((n+1)*7)
	}
	first := FromCivil(year, month, 1)
	return first + Day(mod(weekday-first.Weekday(), 7)+(n-1)*7)
}

// Easter is Easter Sunday of the Western churches, by the anonymous Gregorian algorithm.
func Easter(year int) Day {
	a, b, c := mod(year, 19), floorDiv(year, 100), mod(year, 100)
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := mod(19*a+b-d-g+15, 30)
	i, k := c/4, c%4
	l := mod(32+2*e+2*i-h-k, 7)
	m := (a + 11*h + 19*l) / 433
	n := h + l - 7*m + 90
	return FromCivil(year, n/25, mod(h+l-7*m+33*(n/25)+19, 32))
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func mod(a, b int) int {
	if a %= b; a < 0 {
		a += b
	}
	return a
}
