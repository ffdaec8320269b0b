package grammar

import (
	"github.com/copydesk/copydesk/entity/dates/internal/expr"
	"github.com/copydesk/copydesk/entity/dates/internal/scan"
)

// maxDepth bounds how deep heads nest: « de la fin de la première semaine de mars 2017 à … ». It lies above what the
// grammars need: a head that is cut off in one place would be remembered as missing in all.
const maxDepth = 12

// Parser matches a grammar over tokens. It is reused for the stretches of one text, then for other texts, and serves one
// goroutine at a time.
type Parser struct {
	g      *Grammar
	text   string
	tokens []scan.Token
	frames [maxDepth + 1]frame
	memo   [512]memo
	stamp  uint32
	work   int
}

type frame struct {
	slots [len(slots)]Value
	open  int // token at which the expression begins, -1 for the first
	shut  int // token before which it ends, -1 for the last
	best  Value
	end   int
	from  int
}

// Value is what a slot holds: a number, an expression or both, and the tokens that it was read from.
type Value struct {
	E           *expr.Expr
	N           int
	First, Last int32 // tokens, half-open
	Tenths      int16
	Inexact     bool
	Set         bool
	shared      bool // E belongs to a slot and is not to be changed
}

type memo struct {
	stamp uint32
	head  int16
	ok    bool
	token int32
	end   int32
	value Value
}

// NewParser makes a parser.
func NewParser(g *Grammar) *Parser { return &Parser{g: g} }

// Begin turns the parser to a text; what it knew of the last one is forgotten.
func (p *Parser) Begin(text string) { p.text, p.tokens, p.work = text, nil, 0 }

// Work is how many nodes of patterns the parser has tried in the text: it grows with the text and no faster.
func (p *Parser) Work() int { return p.work }

// Match is one expression with the tokens that it covers.
type Match struct {
	Expr        *expr.Expr
	First, Last int
}

// Parse appends the expressions of a stretch of tokens to dst, in order and without overlap.
func (p *Parser) Parse(dst []Match, tokens []scan.Token) []Match {
	p.tokens = tokens
	if p.stamp++; p.stamp == 0 {
		p.memo, p.stamp = [len(p.memo)]memo{}, 1
	}
	for i := 0; i < len(tokens); {
		cands := p.g.candidates(p.g.top, &tokens[i])
		if len(cands) == 0 || p.idle(i) {
			i++
			continue
		}
		v, end, ok := p.try(p.g.top, cands, i, 0)
		if !ok {
			i++
			continue
		}
		if first := int(v.First); first > i {
			// A word before the expression has helped to find it; something longer may begin where it does.
			if w, far, ok := p.try(p.g.top, p.g.candidates(p.g.top, &tokens[first]), first, 0); ok && far > end {
				v, end = w, far
			}
		}
		if v.E != nil {
			dst = append(dst, Match{Expr: v.E, First: int(v.First), Last: int(v.Last)})
		}
		i = max(end, i+1)
	}
	return dst
}

// idle tells whether only function words stand between the token and one that no pattern knows: then nothing begins here,
// for no expression is made of function words alone.
func (p *Parser) idle(i int) bool {
	for n := 0; n < 4 && i < len(p.tokens); n++ {
		t := &p.tokens[i]
		if t.Class.Has(p.g.words.time) {
			return false // "may" is a function word and, with a capital, a month
		}
		if t.Kind != scan.Word || !t.Class.Has(p.g.words.weak) {
			return t.Kind == scan.Word && t.Lex == 0 && t.Class.None() && n > 0
		}
		i++
	}
	return i == len(p.tokens)
}

// match reads a head at a token.
func (p *Parser) match(h, at, depth int) (Value, int, bool) {
	if depth >= maxDepth || at >= len(p.tokens) {
		return Value{}, 0, false
	}
	cands := p.g.candidates(h, &p.tokens[at])
	if len(cands) == 0 {
		return Value{}, 0, false
	}
	m := &p.memo[(at*37+h)&(len(p.memo)-1)]
	if m.stamp == p.stamp && int(m.head) == h && int(m.token) == at {
		return m.value, int(m.end), m.ok
	}
	v, end, ok := p.try(h, cands, at, depth)
	*m = memo{stamp: p.stamp, head: int16(h), ok: ok, token: int32(at), end: int32(end), value: v}
	return v, end, ok
}

// try matches the rules of cands, of a head, and keeps the longest.
func (p *Parser) try(h int, cands []int16, at, depth int) (Value, int, bool) {
	f := &p.frames[depth]
	var best Value
	end := -1
	rules := p.g.heads[h].rules
	for _, c := range cands {
		r := &rules[c]
		f.open, f.shut, f.end, f.from = -1, -1, end, at
		p.step(r, r.start, at, depth)
		if f.end > end {
			end, best = f.end, f.best
		}
	}
	return best, end, end >= 0
}

// step tries each of the nodes at a token and goes on behind those that match.
func (p *Parser) step(r *rule, nodes []int16, at, depth int) {
	f := &p.frames[depth]
	p.work += len(nodes)
	for _, i := range nodes {
		if i == accept {
			p.accept(r, at, depth)
			continue
		}
		n := &r.nodes[i]
		if n.kind >= gluedNode {
			p.stepEmpty(r, n, at, depth)
			continue
		}
		if at >= len(p.tokens) {
			continue
		}
		t := &p.tokens[at]
		if t.Break && at > f.from {
			continue
		}
		end := at + 1
		var v Value
		switch n.kind {
		case wordNode:
			if t.Lex != n.word || t.Kind != scan.Word {
				continue
			}
		case classNode:
			if !t.Class.Has(n.class) || t.Kind != scan.Word {
				continue
			}
			v.N = p.g.Lex.Entry(t.Lex).Value(n.class)
		case markNode:
			if t.Kind != scan.Mark || t.Rune != n.mark {
				continue
			}
		case builtinNode:
			var ok bool
			if v, end, ok = n.builtin.read(p, at); !ok {
				continue
			}
		case headNode:
			var ok bool
			if v, end, ok = p.match(n.ref, at, depth+1); !ok {
				continue
			}
		}
		open := f.open
		if n.kind == headNode && at == f.from && int(v.First) > at && open < 0 {
			// What stands before the inner expression stands before this one too.
			f.open = int(v.First)
		}
		if n.slot < 0 {
			p.step(r, n.next, end, depth)
			f.open = open
			continue
		}
		v.Set = true
		if n.kind != headNode {
			v.First, v.Last = int32(at), int32(end)
		}
		old := f.slots[n.slot]
		f.slots[n.slot] = v
		p.step(r, n.next, end, depth)
		f.slots[n.slot], f.open = old, open
	}
}

// stepEmpty passes the nodes that read no token.
func (p *Parser) stepEmpty(r *rule, n *node, at, depth int) {
	f := &p.frames[depth]
	switch n.kind {
	case gluedNode:
		if at >= len(p.tokens) || !p.tokens[at].Glued {
			return
		}
	case notNode:
		if at < len(p.tokens) {
			t := &p.tokens[at]
			if !t.Break && (t.Class.Has(n.class) || n.word != 0 && t.Lex == n.word ||
				n.mark != 0 && t.Kind == scan.Mark && t.Rune == n.mark) {
				return
			}
		}
	case testNode:
		if !n.test(p, f.from, at) {
			return
		}
	case openNode:
		old := f.open
		f.open = at
		p.step(r, n.next, at, depth)
		f.open = old
		return
	case shutNode:
		old := f.shut
		f.shut = at
		p.step(r, n.next, at, depth)
		f.shut = old
		return
	}
	p.step(r, n.next, at, depth)
}

// accept builds the value of a rule that has matched up to a token, when nothing longer has.
func (p *Parser) accept(r *rule, at, depth int) {
	f := &p.frames[depth]
	first, last := f.from, at
	if f.open >= 0 {
		first = f.open
	}
	if f.shut >= 0 {
		last = f.shut
	}
	if last <= f.end || last <= first {
		return
	}
	b := Build{p: p, slots: &f.slots, args: &r.args, first: first, last: last}
	v, ok := r.action(&b)
	if !ok {
		return
	}
	v.First, v.Last = int32(first), int32(last)
	if v.E != nil {
		start, end := p.tokens[first].Start, p.tokens[last-1].End
		if v.shared && (v.E.Start != start || v.E.End != end) {
			e := *v.E
			v.E, v.shared = &e, false
		}
		if !v.shared {
			v.E.Start, v.E.End = start, end
		}
	}
	// What follows an expression without being part of it is left for the next.
	f.best, f.end = v, last
}
