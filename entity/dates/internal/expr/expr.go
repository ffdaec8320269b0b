// Package expr is what the grammars of all languages build and the resolver reads: expressions of time before anything
// is known about the day on which they were written.
package expr

// Op says what an expression is.
type Op uint8

// The operations.
const (
	Point    Op = iota // a place in the calendar, of which some fields may be missing
	Relative           // N units away from the reference time or from a date in the text
	Shift              // N units away from Base
	Holiday            // a feast, by one of Rules
	Clock              // a time of day on the day of Base, or on a day that the context gives
	Part               // a part of the day of Base, or of a day that the context gives
	Nth                // the Nth unit or weekday of Base
	Duration           // N units
	Set                // something repeated; Value is TIMEX3's
	Fixed              // PAST_REF, PRESENT_REF, FUTURE_REF; Value
	Range              // from Base to End
	List               // several expressions; Items
	WeekOf             // the week, or with Unit Weekend the weekend, in which Base lies
	Moment             // a time stamp with all its fields
)

// Origin says what a relative expression counts from.
type Origin uint8

// The origins.
const (
	FromReference Origin = iota // "last week": the reference time
	FromText                    // "the next day": a date before it in the text
)

// Unit is a unit of time, in the order of length.
type Unit uint8

// The units.
const (
	NoUnit Unit = iota
	Second
	Minute
	Hour
	Day
	Weekend
	Week
	Fortnight
	Month
	Season
	Quarter
	Half
	Year
	Decade
	Century
	Millennium
)

// PartOfDay is one of TIMEX3's parts of the day.
type PartOfDay uint8

// The parts.
const (
	NoPart PartOfDay = iota
	Morning
	Afternoon
	Evening
	Night
	Daytime
)

// Tense is what the clause around an expression says about its direction.
type Tense uint8

// The tenses.
const (
	Unmarked Tense = iota // no verb tells
	Past
	Present // on a plan: "returns Tuesday"
	Future
)

// Rule finds the day of a feast in a year: a month and a day, an offset from Easter, or the nth weekday of a month,
// moved by Offset days.
type Rule struct {
	Month, Day   int
	Easter       bool
	Weekday, Nth int
	Offset       int
}

// Expr is one expression. Zero fields are not said in the text. Start and End are bytes of the text.
type Expr struct {
	Op         Op
	Start, End int

	HasYear     bool
	BC          bool
	ShortYear   bool // two digits: "98"
	Year        int
	Month, Day  int
	Weekday     int // 1 for Monday to 7
	Quarter     int
	Half        int
	Season      int // 1 for spring to 4 for winter
	Decade      int // 199 for the 1990s
	HasDecade   bool
	Century     int // 19 for the 20th
	HasCentury  bool
	ShortDecade bool // "the nineties"
	Fortnight   int  // first or second half of a month
	Slashed     bool // Month and Day come from figures and may be the other way round

	Unit       Unit
	N          int
	Inexact    bool // N is not said: "several days"
	SamePeriod bool // "the year-earlier quarter": counts from a month, a quarter or a half of the text
	Counted    bool // N units counted one by one: \"a week ago\" is a day, \"last week\" a week
	Tenths     int  // tenths of a unit over N: "a year and a half"
	Origin     Origin
	Which      int // of a weekday, a month or a season: -1 the last, 1 the next, 0 this one; with HasWhich
	HasWhich   bool
	Also       []Expr // further parts of a duration: "two hours and ten minutes"

	Hour, Minute, Second int
	HasMinute, HasSecond bool
	HasMeridiem          bool // am, pm or a 24-hour form: the hour is not in doubt
	Zone                 string
	Part                 PartOfDay

	Mod   string
	Value string
	Rules []Rule

	Base, Finish *Expr
	Items        []*Expr
	Habit        bool // « le samedi », "the night": every one of them when the clause is in the present
	Indefinite   bool // « un mardi », "a Tuesday": it is not said which
	Adjunct      bool // "on Sept. 2", « le 2 septembre »: when what the verb says was
	Attribute    bool // a year that tells which noun is meant, "the 2016 election": nothing hangs on it
	Tense        Tense
	Verbless     bool // no verb of the sentence shows its tense
	Aspect       Aspect
}

// Aspect is a hint that a preposition gives on the direction of an expression.
type Aspect uint8

// The hints.
const (
	NoAspect Aspect = iota
	Since           // "since", « depuis »: it lies behind
	By              // « d'ici »: it lies ahead
)

// FromReference tells whether the expression is said from the day on which the text was written: "Friday", "yesterday",
// "last week", and whatever is built on them.
func (e *Expr) FromReference() bool {
	switch e.Op {
	case Point:
		return e.Weekday > 0 && e.Month == 0 && e.Day == 0 && e.Origin == FromReference
	case Relative:
		return e.Origin == FromReference && e.Base == nil && !e.Inexact
	case Clock, Part, Shift:
		return e.Base != nil && e.Base.FromReference()
	}
	return false
}
