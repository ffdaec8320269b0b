package grammar

import (
	"github.com/copydesk/copydesk/entity/dates/internal/expr"
)

func actDur(b *Build) (Value, bool) {
	e := &expr.Expr{Op: expr.Duration, Unit: b.unit(), N: b.args.n, Tenths: b.args.tenths, Inexact: b.args.inexact}
	if x := b.copyOf('x'); x != nil {
		e = x
		e.Tenths += b.args.tenths
	}
	if v := b.slot('n'); v != nil {
		e.N, e.Inexact = v.N, v.Inexact
		if b.args.hasN {
			e.N *= b.args.n
		}
		e.Tenths = int(v.Tenths) + b.args.tenths
	}
	if e.Unit == expr.NoUnit {
		return Value{}, false
	}
	e.HasWhich, e.Which, e.Base = b.args.hasWhich, b.args.which, b.copyOf('X')
	return b.done(e)
}

// actPlus joins two durations: "two hours and ten minutes".
func actPlus(b *Build) (Value, bool) {
	e, more := b.copyOf('x'), b.expr('X')
	if e == nil || more == nil || more.Unit >= e.Unit || e.Inexact || more.Inexact {
		return Value{}, false
	}
	e.Also = append(append([]expr.Expr(nil), e.Also...), *more)
	return b.done(e)
}

// actSet makes a repetition: every slot n units, or what the slots w, s, m, p or the argument value say.
func actSet(b *Build) (Value, bool) {
	e := &expr.Expr{Op: expr.Set, Value: b.args.value, Unit: b.unit(), N: 1, Weekday: b.num('w'), Season: b.num('s'), Month: b.num('m'), Day: b.num('d')}
	if v := b.slot('n'); v != nil {
		e.N = v.N
	}
	if b.args.hasN {
		e.N = b.args.n
	}
	e.Part = b.args.part
	if v := b.slot('p'); v != nil {
		e.Part = expr.PartOfDay(v.N)
	}
	if t := b.expr('T'); t != nil {
		e.Base = t
	}
	return b.done(e)
}
