package dates

import "github.com/copydesk/copydesk/text"

// Type is the TIMEX3 type of an expression, with range added.
type Type string

// The types of expressions.
const (
	TypeDate     Type = "date"
	TypeTime     Type = "time"
	TypeDuration Type = "duration"
	TypeSet      Type = "set"
	TypeRange    Type = "range"
)

// Anchor says what an expression was resolved against.
type Anchor string

// The anchors.
const (
	AnchorSelf      Anchor = "self"      // the expression is complete: "May 5, 2017"
	AnchorReference Anchor = "reference" // the reference time: "yesterday"
	AnchorText      Anchor = "text"      // a date before it in the text: « le lendemain »
	AnchorNone      Anchor = "none"      // open: it needs a reference time and there is none
)

// Precision is how long the date itself lasts: of a range, its first end. Durations, sets and references without a date
// have none.
type Precision string

// The precisions, from the shortest.
const (
	PrecisionSecond    Precision = "second"
	PrecisionMinute    Precision = "minute"
	PrecisionPart      Precision = "part" // of a day: morning, night
	PrecisionDay       Precision = "day"
	PrecisionWeekend   Precision = "weekend"
	PrecisionWeek      Precision = "week"
	PrecisionFortnight Precision = "fortnight" // a half of a month
	PrecisionMonth     Precision = "month"
	PrecisionSeason    Precision = "season"
	PrecisionQuarter   Precision = "quarter"
	PrecisionHalf      Precision = "half" // of a year
	PrecisionYear      Precision = "year"
	PrecisionDecade    Precision = "decade"
	PrecisionCentury   Precision = "century"
)

// Date is one expression of time. The span holds its article and « vers », "late", not a governing preposition.
type Date struct {
	text.Span
	Text string `json:"text"` // always the text between Start and End
	Type Type   `json:"type"`
	// Value is the TIMEX3 value: "2017-05-05", "2017-W18", "2017-05-05TEV", "P2Y", "XXXX-05-05", "PRESENT_REF";
	// of a range "A/B".
	Value string `json:"value"`
	// From and To are half-open: days (2006-01-02), for times minutes or seconds (2006-01-02T15:04), in the zone of the
	// text when it names one. A date with START, MID or END spans that third of it. Both are empty when the expression
	// is open or lies before the year 1, and for durations and sets.
	From      string    `json:"from,omitempty"`
	To        string    `json:"to,omitempty"`
	Precision Precision `json:"precision,omitempty"`
	// Modifier is TIMEX3's: START MID END APPROX BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN MORE_THAN
	// EQUAL_OR_LESS EQUAL_OR_MORE.
	Modifier string `json:"modifier,omitempty"`
	Anchor   Anchor `json:"anchor"`
	// Parts are the two ends of a range.
	Parts []Date `json:"parts,omitempty"`
}
