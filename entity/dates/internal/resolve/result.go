package resolve

import (
	"fmt"
	"strings"

	"github.com/copydesk/copydesk/entity/dates/internal/expr"
)

// Result is one resolved expression.
type Result struct {
	Start, End      int
	Type            string
	Value, From, To string
	Precision, Mod  string
	Anchor          Anchor
	Parts           []Result
}

// The types of results.
const (
	typeDate     = "date"
	typeTime     = "time"
	typeDuration = "duration"
	typeSet      = "set"
	typeRange    = "range"
)

func (m moment) result(e *expr.Expr) Result {
	r := Result{Start: e.Start, End: e.End, Type: typeDate, Value: m.value(), Mod: e.Mod, Anchor: m.anchor}
	if r.Mod == "" {
		r.Mod = m.mod
	}
	m.mod = r.Mod
	if m.grain > noGrain && m.grain <= part {
		r.Type = typeTime
	}
	if m.grain == fortnight && m.known {
		r.Type = typeRange
	}
	r.Precision = precisions[m.grain]
	r.From, r.To = m.bounds()
	if r.Anchor == "" {
		r.Anchor = Self
	}
	if !m.known {
		r.Anchor = None
	}
	return r
}

var unitLetters = [...]string{
	expr.Second: "S", expr.Minute: "M", expr.Hour: "H", expr.Day: "D", expr.Weekend: "WE", expr.Week: "W", expr.Month: "M",
	expr.Season: "S", expr.Quarter: "Q", expr.Year: "Y", expr.Decade: "Y", expr.Century: "Y", expr.Millennium: "Y",
	expr.Fortnight: "W", expr.Half: "M",
}

// factors are the units that TIMEX3 writes in another one, and how many of those they are.
var factors = [...]int{expr.Fortnight: 2, expr.Half: 6, expr.Decade: 10, expr.Century: 100, expr.Millennium: 1000}

// durationValue writes a length of time: P2Y, PT20M, PXD, P1Y6M.
func durationValue(e *expr.Expr) string {
	var date, clock strings.Builder
	add := func(u expr.Unit, n, tenths int, inexact bool) {
		to := &date
		if u <= expr.Hour {
			to = &clock
		}
		if f := factors[u]; f > 0 {
			n, tenths = n*f+tenths*f/10, tenths*f%10
		}
		switch {
		case inexact:
			to.WriteString("X" + unitLetters[u])
		case tenths == 5 && n == 0 && u == expr.Hour:
			to.WriteString("30M")
		case tenths == 5 && n == 0 && u == expr.Year:
			to.WriteString("6M")
		case tenths != 0:
			fmt.Fprintf(to, "%d.%d%s", n, tenths, unitLetters[u])
		default:
			fmt.Fprintf(to, "%d%s", n, unitLetters[u])
		}
	}
	add(e.Unit, e.N, e.Tenths, e.Inexact)
	for i := range e.Also {
		a := &e.Also[i]
		add(a.Unit, a.N, a.Tenths, a.Inexact)
	}
	if clock.Len() > 0 {
		return "P" + date.String() + "T" + clock.String()
	}
	return "P" + date.String()
}

// setValue writes a repetition: P2Y, XXXX-WXX-1, XXXX-WI.
func setValue(e *expr.Expr) string {
	v := ""
	switch {
	case e.Value != "":
		return e.Value
	case e.Op == expr.Set && e.Base != nil && e.Base.Weekday > 0:
		v = fmt.Sprintf("XXXX-WXX-%d", e.Base.Weekday)
	case e.Weekday > 0:
		v = fmt.Sprintf("XXXX-WXX-%d", e.Weekday)
	case e.Season > 0:
		return "XXXX-" + seasonNames[e.Season]
	case e.Month > 0 && e.Day > 0:
		v = fmt.Sprintf("XXXX-%02d-%02d", e.Month, e.Day)
	case e.Month > 0:
		return fmt.Sprintf("XXXX-%02d", e.Month)
	case e.Part != expr.NoPart || e.Base != nil:
		v = "XXXX-XX-XX"
	case e.Unit == expr.Weekend:
		return "XXXX-WXX-WE"
	default:
		return durationValue(e)
	}
	switch {
	case e.Part != expr.NoPart:
		v += "T" + partNames[e.Part]
	case e.Base != nil && e.Base.Op == expr.Clock:
		v += fmt.Sprintf("T%02d:%02d", e.Base.Hour, e.Base.Minute)
	}
	return v
}
