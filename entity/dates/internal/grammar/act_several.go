package grammar

import (
	"github.com/copydesk/copydesk/entity/dates/internal/calendar"
	"github.com/copydesk/copydesk/entity/dates/internal/expr"
)

// actRange makes a range of the slots A and B, or of x and what it shares: its month m and year y.
func actRange(b *Build) (Value, bool) {
	if x := b.expr('x'); x != nil && x.Op == expr.Range {
		r := *x
		from, to := *x.Base, *x.Finish
		for _, e := range []*expr.Expr{&from, &to} {
			set(&e.Month, b.num('m'))
			if v := b.slot('y'); v != nil {
				e.HasYear, e.Year = true, v.N
			}
			if e.Month > 0 && !calendar.Valid(2000, e.Month, e.Day) {
				return Value{}, false
			}
			if p := b.slot('p'); p != nil && e.Op == expr.Clock && !e.HasMeridiem {
				if p.N == 2 && e.Hour < 12 {
					e.Hour += 12
				}
				e.HasMeridiem = true
			}
		}
		r.Base, r.Finish = &from, &to
		if b.slot('m') != nil {
			b.stretch(&r, &from, &to)
		}
		return b.done(&r)
	}
	from, to := b.copyOf('A'), b.copyOf('B')
	if from == nil || to == nil {
		return Value{}, false
	}
	return b.done(&expr.Expr{Op: expr.Range, Base: from, Finish: to})
}

// stretch gives the month and the year that the two days of a figure share to the nearer one: in "July 3-14" the month
// belongs to the 3, in "3-14 July" to the 14.
func (b *Build) stretch(_, from, to *expr.Expr) {
	start, end := b.p.tokens[b.first].Start, b.p.tokens[b.last-1].End
	if m := b.slot('m'); m != nil {
		if b.p.tokens[m.First].Start < from.Start {
			from.Start = start
			if y := b.slot('y'); y != nil {
				to.End = end
			}
		} else {
			to.End = end
		}
	}
}

// actWithin makes a range of two points one of which lacks what the other says: "from May 26 to 27". The days a and b may be
// those of slot X: "the 4th to the 23rd of next month".
func actWithin(b *Build) (Value, bool) {
	from, to := b.copyOf('A'), b.copyOf('B')
	if of := b.expr('X'); of != nil {
		from = &expr.Expr{Op: expr.Nth, Unit: expr.Day, N: b.num('a'), Base: of}
		to = &expr.Expr{Op: expr.Nth, Unit: expr.Day, N: b.num('b'), Base: of}
		b.place(from, 'a')
		b.place(to, 'b')
		if x := b.expr('x'); x != nil {
			from.N, from.Start, from.End = x.Base.Day, x.Base.Start, x.Base.End
			to.N, to.Start, to.End = x.Finish.Day, x.Finish.Start, x.Finish.End
		}
		to.End = b.p.tokens[b.last-1].End
	}
	if from == nil {
		from = &expr.Expr{Op: expr.Point, Day: b.num('a')}
		b.place(from, 'a')
	}
	if to == nil {
		to = &expr.Expr{Op: expr.Point, Day: b.num('b')}
		b.place(to, 'b')
	}
	if v := b.slot('y'); v != nil {
		to.HasYear, to.Year = true, v.N
	}
	return b.done(&expr.Expr{Op: expr.Range, Base: from, Finish: to})
}

// actDays makes one range of days that follow each other, « les 2, 3 et 4 juin », and several dates of others, « les 12 et 19
// juin ». The days are the slots a, c and d; B is the last, with the month.
func actDays(b *Build) (Value, bool) {
	last := b.copyOf('B')
	if last == nil || last.Op != expr.Point || last.Day == 0 || last.HasWhich {
		return Value{}, false
	}
	var items []*expr.Expr
	run := true
	for _, slot := range []byte{'a', 'c', 'd'} {
		if b.slot(slot) == nil {
			continue
		}
		e := &expr.Expr{Op: expr.Point, Day: b.num(slot)}
		b.place(e, slot)
		if len(items) > 0 {
			run = run && e.Day == items[len(items)-1].Day+1
		}
		items = append(items, e)
	}
	if run && last.Day == items[len(items)-1].Day+1 {
		return b.done(&expr.Expr{Op: expr.Range, Base: items[0], Finish: last})
	}
	items[0].Start = b.p.tokens[b.first].Start
	return b.done(&expr.Expr{Op: expr.List, Items: append(items, last)})
}

// actList makes several expressions of the slots A to D; those that are numbers are days of the month that the last or
// the first one names.
func actList(b *Build) (Value, bool) {
	e := &expr.Expr{Op: expr.List}
	for i, c := range []byte{'A', 'B', 'C', 'D'} {
		v := b.slot(c)
		if v == nil {
			continue
		}
		item := b.copyOf(c)
		if item == nil {
			item = &expr.Expr{Op: expr.Point, Day: v.N}
			item.Start, item.End = b.p.tokens[v.First].Start, b.p.tokens[v.Last-1].End
		}
		if i > 0 && item.Op == expr.List {
			e.Items = append(e.Items, item.Items...)
			continue
		}
		e.Items = append(e.Items, item)
	}
	return b.done(e)
}
