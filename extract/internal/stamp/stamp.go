package stamp

import (
	"github.com/copydesk/copydesk/text"
)

// Precision is how far a Stamp goes; the values are those of the JSON contract.
type Precision string

// The precisions.
const (
	Year   Precision = "year"
	Month  Precision = "month"
	Day    Precision = "day"
	Minute Precision = "minute"
	Second Precision = "second"
)

// Rank orders precisions from the coarsest, Year (1), to the finest, Second (5); 0 is none.
func (p Precision) Rank() int {
	switch p {
	case Year:
		return 1
	case Month:
		return 2
	case Day:
		return 3
	case Minute:
		return 4
	case Second:
		return 5
	}
	return 0
}

// Role is what the words before a stamp say of it.
type Role uint8

// The roles.
const (
	Plain     Role = iota // no cue
	Published             // « Publié le », "Posted on"
	Modified              // « Mis à jour le », "Updated"
	Other                 // « Inscrit le », "Current time": of something else than the page
)

// Order says how 05/04/2017 is read when nothing in the line decides.
type Order uint8

// The orders.
const (
	Unsettled  Order = iota // the day first, unless the line has a.m. or p.m.
	DayFirst                // 5 April
	MonthFirst              // May 4
)

// Stamp is a point in time found in a string; Span is where, without its cue words.
type Stamp struct {
	text.Span
	Time      string // "2017-05", "2017-05-05", "2017-05-05T21:02-04:00"
	Precision Precision
	Role      Role
	Relative  bool // "2 hours ago", "yesterday": exact only as far as the reference is
	Ambiguous bool // day and month could change places
}

// Reader reads stamps with what is known beforehand. The zero Reader knows nothing.
type Reader struct {
	Reference string // ISO 8601; what "2 hours ago" and stamps without a year hang on
	Order     Order
}

// Find returns the stamps of s in order and without overlap, reading relative ones against the reference, which may be
// empty.
func Find(s, reference string) []Stamp { return Reader{Reference: reference}.Find(s) }

// Parse reads s as one stamp: a machine's (ISO 8601, RFC 822, Unix seconds or milliseconds, 20240430T1600) or else
// the first visible one in it. It reports false when there is none.
func Parse(s, reference string) (Stamp, bool) { return Reader{Reference: reference}.Parse(s) }

// Find returns the stamps of s in order and without overlap.
func (r Reader) Find(s string) []Stamp {
	if !mayHold(s, r.Reference != "") {
		return nil
	}
	g := grammar{tokens: scan(s), order: r.Order, words: lexicon()}
	if r.Reference != "" {
		g.reference, g.hasReference = parseISO(r.Reference)
	}
	return g.all()
}

// Parse reads s as one stamp, or the first in it.
func (r Reader) Parse(s string) (Stamp, bool) {
	if len(s) > maxMachine {
		s = s[:maxMachine]
	}
	if st, ok := machine(s); ok {
		return st, true
	}
	if found := r.Find(s); len(found) > 0 {
		return found[0], true
	}
	return Stamp{}, false
}

// mayHold spares the scan of the many strings that cannot hold a stamp: without a digit only relative ones can.
func mayHold(s string, relative bool) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= '0' && s[i] <= '9' {
			return true
		}
	}
	return relative && lexicon().mayAgo(s)
}
