package grammar

import (
	"fmt"
	"math/bits"
	"strings"

	"github.com/copydesk/copydesk/entity/dates/internal/scan"
)

// first says with which tokens a match can begin.
type first struct {
	classes scan.Class
	words   []uint64 // a set
	number  bool
	marks   uint64 // a set, by markBit
}

// firstOf computes with which tokens a head can begin. Heads that begin with themselves do not occur: depth ends that.
func (g *Grammar) firstOf(h, depth int) first {
	if g.heads[h].done || depth > len(g.heads) {
		return g.heads[h].first
	}
	var all first
	for i := range g.heads[h].rules {
		r := &g.heads[h].rules[i]
		r.first = first{}
		seen := make([]bool, len(r.nodes))
		var visit func(nodes []int16)
		visit = func(nodes []int16) {
			for _, n := range nodes {
				if n == accept || seen[n] {
					continue
				}
				seen[n] = true
				switch nd := &r.nodes[n]; nd.kind {
				case wordNode:
					r.first.addWord(nd.word)
				case classNode:
					r.first.classes = r.first.classes.Or(nd.class)
				case markNode:
					r.first.marks |= markBit(nd.mark)
				case builtinNode:
					r.first.classes = r.first.classes.Or(g.Lex.Must(strings.Fields(nd.builtin.class)...))
					r.first.number = r.first.number || nd.builtin.number
				case headNode:
					r.first.add(g.firstOf(nd.ref, depth+1))
				default:
					visit(nd.next)
				}
			}
		}
		visit(r.start)
		all.add(r.first)
	}
	g.heads[h].first, g.heads[h].done = all, true
	return all
}

func (f *first) addWord(w uint16) {
	for int(w>>6) >= len(f.words) {
		f.words = append(f.words, 0)
	}
	f.words[w>>6] |= 1 << (w & 63)
}

func (f *first) add(o first) {
	f.classes = f.classes.Or(o.classes)
	f.number = f.number || o.number
	f.marks |= o.marks
	for len(f.words) < len(o.words) {
		f.words = append(f.words, 0)
	}
	for i, w := range o.words {
		f.words[i] |= w
	}
}

// markBit is the bit of a mark in a set; the few marks that a pattern can name have bits of their own.
func markBit(r rune) uint64 {
	if r < '!' || r > '!'+62 {
		return 1 << 63
	}
	return 1 << (r - '!')
}

// admits tells whether a word with its classes can begin a match.
func (f *first) admits(word uint16, classes scan.Class) bool {
	i := int(word >> 6)
	return f.classes.Has(classes) || word != 0 && i < len(f.words) && f.words[i]&(1<<(word&63)) != 0
}

// index lists, for every head and every kind of token, the rules that can begin with it. Equal lists are kept once.
func (g *Grammar) index() {
	known := map[string]uint16{"": 0}
	g.lists = [][]int16{nil}
	intern := func(list []int16) uint16 {
		key := fmt.Sprint(list)
		if len(list) == 0 {
			key = ""
		}
		id, ok := known[key]
		if !ok {
			id = uint16(len(g.lists))
			known[key] = id
			g.lists = append(g.lists, list)
		}
		return id
	}
	for h := range g.heads {
		hd := &g.heads[h]
		pick := func(ok func(f *first) bool) uint16 {
			var list []int16
			if !ok(&hd.first) {
				return 0
			}
			for i := range hd.rules {
				if ok(&hd.rules[i].first) {
					list = append(list, int16(i))
				}
			}
			return intern(list)
		}
		hd.words = make([]uint16, g.Lex.Len())
		for w := 1; w < g.Lex.Len(); w++ {
			hd.words[w] = pick(func(f *first) bool { return f.admits(uint16(w), g.Lex.Entry(uint16(w)).Classes) })
		}
		hd.number = pick(func(f *first) bool { return f.number })
		hd.roman = pick(func(f *first) bool { return f.classes.Has(scan.Roman) })
		for m := range hd.marks {
			hd.marks[m] = pick(func(f *first) bool { return f.marks&(1<<m) != 0 })
		}
	}
}

// candidates are the rules of a head that can begin with a token.
func (g *Grammar) candidates(h int, t *scan.Token) []int16 {
	hd := &g.heads[h]
	switch {
	case t.Kind == scan.Number:
		return g.lists[hd.number]
	case t.Kind == scan.Mark:
		if hd.first.marks == 0 {
			return nil
		}
		return g.lists[hd.marks[bits.TrailingZeros64(markBit(t.Rune))]]
	case t.Lex != 0:
		return g.lists[hd.words[t.Lex]]
	case t.Class.Has(scan.Roman):
		return g.lists[hd.roman]
	}
	return nil
}
