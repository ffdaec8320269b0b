package grammar

import (
	"strings"

	"github.com/copydesk/copydesk/entity/dates/internal/expr"
)

// Build is what an action works with: the slots of the match and the arguments of the rule.
type Build struct {
	p           *Parser
	slots       *[len(slots)]Value
	args        *args
	first, last int
}

func (b *Build) slot(c byte) *Value {
	v := &b.slots[strings.IndexByte(slots, c)]
	if !v.Set {
		return nil
	}
	return v
}

func (b *Build) num(c byte) int {
	if v := b.slot(c); v != nil {
		return v.N
	}
	return 0
}

func (b *Build) expr(c byte) *expr.Expr {
	if v := b.slot(c); v != nil {
		return v.E
	}
	return nil
}

// copyOf gives a copy of a slot's expression: heads are remembered by place, so what they built is shared.
func (b *Build) copyOf(c byte) *expr.Expr {
	e := b.expr(c)
	if e == nil {
		return nil
	}
	n := *e
	return &n
}

func (b *Build) unit() expr.Unit {
	if v := b.slot('u'); v != nil {
		return expr.Unit(v.N)
	}
	return b.args.unit
}

func (b *Build) place(e *expr.Expr, slot byte) {
	if v := b.slot(slot); v != nil {
		e.Start, e.End = b.p.tokens[v.First].Start, b.p.tokens[v.Last-1].End
	}
}

// done adds what every rule may say about its expression.
func (b *Build) done(e *expr.Expr) (Value, bool) {
	if b.args.mod != "" {
		e.Mod = b.args.mod
	}
	if v := b.slot('M'); v != nil {
		e.Mod = mods[v.N]
	}
	if b.args.aspect != expr.NoAspect {
		e.Aspect = b.args.aspect
	}
	if b.args.tense != expr.Unmarked {
		e.Tense = b.args.tense
	}
	e.Habit = e.Habit || b.args.habit
	e.SamePeriod = e.SamePeriod || b.args.samePeriod
	e.Indefinite = e.Indefinite || b.args.indefinite
	e.Attribute = e.Attribute || b.args.attribute
	e.Adjunct = e.Adjunct || b.args.adjunct
	if b.args.fromText {
		e.Origin = expr.FromText
	}
	return Value{E: e}, true
}

// mods are the values of words of the class mod.
var mods = []string{
	"", "START", "MID", "END", "APPROX", "BEFORE", "AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE",
}

func set(dst *int, n int) {
	if n != 0 {
		*dst = n
	}
}
