package grammar

import (
	"github.com/copydesk/copydesk/entity/dates/internal/expr"
)

type action func(b *Build) (Value, bool)

var actions = [...]struct {
	name string
	act  action
}{
	{"val", actVal},
	{"pass", actPass},
	{"skip", actSkip},
	{"point", actPoint},
	{"rel", actRel},
	{"ahead", actAhead},
	{"shift", actShift},
	{"feast", actFeast},
	{"clock", actClock},
	{"at", actAt},
	{"part", actPart},
	{"nth", actNth},
	{"dur", actDur},
	{"plus", actPlus},
	{"set", actSet},
	{"fixed", actFixed},
	{"range", actRange},
	{"within", actWithin},
	{"days", actDays},
	{"list", actList},
	{"weekof", actWeekOf},
	{"through", actNightThrough},
}

func actionOf(name string) (action, bool) {
	for i := range actions {
		if actions[i].name == name {
			return actions[i].act, true
		}
	}
	return nil, false
}

// actVal makes a number: slot n times or plus nothing, or the argument n.
func actVal(b *Build) (Value, bool) {
	if v := b.slot('n'); v != nil {
		out := Value{N: v.N, Inexact: v.Inexact || b.args.inexact, Tenths: v.Tenths + int16(b.args.tenths)}
		if b.args.hasN {
			out.N *= b.args.n
		}
		return out, true
	}
	return Value{N: b.args.n, Inexact: b.args.inexact, Tenths: int16(b.args.tenths)}, true
}

// actPass hands on the expression of slot x with what the rule adds.
func actPass(b *Build) (Value, bool) {
	if b.args.plain && b.slot('M') == nil {
		e := b.expr('x')
		return Value{E: e, shared: true}, e != nil
	}
	e := b.copyOf('x')
	if e == nil {
		return Value{}, false
	}
	if b.args.hasWhich {
		e.HasWhich, e.Which = true, b.args.which
	}
	return b.done(e)
}

// actSkip takes the words without making an expression of them: they look like one and are none.
func actSkip(*Build) (Value, bool) { return Value{}, true }

func actFixed(b *Build) (Value, bool) {
	return b.done(&expr.Expr{Op: expr.Fixed, Value: b.args.value, Unit: b.args.unit})
}
