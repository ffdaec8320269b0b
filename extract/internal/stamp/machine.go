package stamp

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/copydesk/copydesk/text"
)

// maxMachine is how many bytes of a value are looked at: a longer one is not a time.
const maxMachine = 256

// machine reads the forms that only programs write. Visible forms, RFC 822 among them, are the grammar's.
func machine(s string) (Stamp, bool) {
	trimmed := strings.TrimSpace(s)
	start := strings.Index(s, trimmed)
	span := text.Span{Start: start, End: start + len(trimmed)}
	m, ok := parseISO(trimmed)
	if !ok {
		m, ok = compact(trimmed)
	}
	if !ok {
		return Stamp{}, false
	}
	st := m.stamp()
	st.Span = span
	return st, true
}

// iso reads a string from its left, remembering failure.
type iso struct {
	s    string
	fail bool
}

func (p *iso) digits(n int) int {
	if p.fail || len(p.s) < n {
		p.fail = true
		return 0
	}
	v := 0
	for i := 0; i < n; i++ {
		c := p.s[i]
		if c < '0' || c > '9' {
			p.fail = true
			return 0
		}
		v = 10*v + int(c-'0')
	}
	p.s = p.s[n:]
	return v
}

func (p *iso) take(set string) bool {
	if p.fail || p.s == "" || !strings.ContainsRune(set, rune(p.s[0])) {
		return false
	}
	p.s = p.s[1:]
	return true
}

// parseISO reads ISO 8601 of any precision, and the near misses that pages write: a space for the T, an offset without
// its colon, a space before the offset or where a "+" was decoded away, a comma before the fraction.
func parseISO(s string) (moment, bool) {
	p := iso{s: s}
	m := moment{hour: -1, second: -1}
	m.year = p.digits(4)
	if p.fail {
		return m, false
	}
	if p.s == "" {
		return m, m.year >= 1900 && m.year < 2100
	}
	if !p.take("-") {
		return m, false
	}
	m.month = p.digits(2)
	if p.fail || m.month == 0 {
		return m, false
	}
	if p.s == "" {
		return m, m.valid()
	}
	if !p.take("-") {
		return m, false
	}
	m.day = p.digits(2)
	if p.fail || m.day == 0 || !m.valid() {
		return m, false
	}
	if p.s == "" {
		return m, true
	}
	if !p.take("T t") {
		return m, false
	}
	p.s = strings.TrimLeft(p.s, " ")
	if !p.clock(&m) {
		return m, false
	}
	p.s = strings.TrimRight(p.s, " ")
	return m, p.zone(&m)
}

func (p *iso) clock(m *moment) bool {
	hour := p.digits(2)
	colon := p.take(":")
	minute := p.digits(2)
	if p.fail || hour > 24 || minute > 59 {
		return false
	}
	m.hour, m.minute = hour%24, minute
	if p.take(":") || (!colon && len(p.s) >= 2 && p.s[0] >= '0' && p.s[0] <= '9') {
		second := p.digits(2)
		if p.fail {
			return false
		}
		m.second = min(second, 59)
	}
	if p.take(".,") {
		for p.s != "" && p.s[0] >= '0' && p.s[0] <= '9' {
			p.s = p.s[1:]
		}
	}
	return true
}

func (p *iso) zone(m *moment) bool {
	if p.s == "" {
		return true
	}
	rest := strings.TrimLeft(p.s, " ")
	if rest == "Z" || rest == "z" || strings.EqualFold(rest, "UTC") || strings.EqualFold(rest, "GMT") {
		m.zone = "Z"
		return true
	}
	sign := byte('+') // a "+" that somebody decoded to a space
	if rest[0] == '+' || rest[0] == '-' {
		sign, rest = rest[0], rest[1:]
	}
	q := iso{s: rest}
	hours := q.digits(2)
	minutes := 0
	if q.s != "" {
		q.take(":")
		minutes = q.digits(2)
	}
	if q.fail || hours > 14 || minutes > 59 || strings.Trim(q.s, "Zz") != "" {
		return false
	}
	m.zone = offset(sign, hours, minutes)
	return true
}

func offset(sign byte, hours, minutes int) string {
	return fmt.Sprintf("%c%02d:%02d", sign, hours, minutes)
}

// compact reads runs of digits: 20240430, 202404301600, 20240430T160000Z, Unix seconds and milliseconds. Unix time has
// no offset of its own; it is UTC by definition.
func compact(s string) (moment, bool) {
	digits := 0
	for digits < len(s) && s[digits] >= '0' && s[digits] <= '9' {
		digits++
	}
	switch digits {
	case 10, 13:
		if digits != len(s) {
			return moment{}, false
		}
		n, err := strconv.ParseInt(s, 10, 64)
		if err != nil {
			return moment{}, false
		}
		if digits == 13 {
			n /= 1000
		}
		t := time.Unix(n, 0).UTC()
		m := fromWall(t, Second, "Z")
		m.second = t.Second()
		return m, t.Year() >= 1990 && t.Year() < 2100
	case 8, 12, 14:
		p := iso{s: s}
		m := moment{hour: -1, second: -1}
		m.year, m.month, m.day = p.digits(4), p.digits(2), p.digits(2)
		if m.month == 0 || m.day == 0 || m.year < 1900 || m.year > 2099 || !m.valid() {
			return m, false
		}
		if p.s == "" {
			return m, true
		}
		p.take("Tt")
		if !p.clock(&m) {
			return m, false
		}
		return m, p.zone(&m)
	}
	return moment{}, false
}
