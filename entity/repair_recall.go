package entity

import (
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/gazetteer"
	"strings"
)

// widen takes into a person's family name the particle of the full name, and the initial, that stand before it.
func (v *view) widen(known *evidence) {
	for k := range v.names {
		n := &v.names[k]
		if n.Kind != names.Person || n.last-n.first > 1 {
			continue
		}
		f := known.family(n.Text)
		if f == nil {
			continue
		}
		low := 0
		if k > 0 {
			low = v.names[k-1].last
		}
		at := v.withParticles(f, n.first, low)
		if at == n.first && len(f.words) > 1 {
			continue
		}
		if at > low && strings.HasSuffix(v.token(at-1), ".") && v.initialBefore(at) {
			at--
		}
		if at < n.first {
			v.respan(n, at, n.last)
		}
	}
}

// withParticles returns the token at which a family begins whose last word is token i, not before token low.
func (v *view) withParticles(f *family, i, low int) int {
	at := i
	for k := len(f.words) - 2; k >= 0 && at > low && v.token(at-1) == f.words[k] && v.sameSentence(at-1, i); k-- {
		at--
	}
	return at
}

// initialBefore reports whether an initial that belongs to the name stands before token i; « M. » is none.
func (v *view) initialBefore(i int) bool {
	return isInitial(v.token(i-1)) && v.token(i-1) != "M." && v.sameSentence(i-1, i)
}

// leaning is the share of its evidence's score that a recalled mention has.
const leaning = 0.8

// recall adds the family names, with their particles and an initial before them, that no mention covers.
func (v *view) recall(known *evidence) {
	var out []name // nil while nothing was added
	next := 0
	for i := range v.doc.Tokens {
		for next < len(v.names) && v.names[next].last <= i {
			if out != nil {
				out = append(out, v.names[next])
			}
			next++
		}
		if v.name[i] >= 0 || !v.isWord(i) || !known.small && !isUpper(v.token(i)) {
			continue
		}
		f := known.family(v.token(i))
		if f == nil || f.other || v.is(i, smallWord) || listed(v.token(i))&gazetteer.OrdinaryWord != 0 {
			continue
		}
		if v.isWord(i+1) && isUpper(v.token(i+1)) && v.touchesByBlank(i) || v.token(i+1) == "&" {
			continue // a longer name that is not this one
		}
		if out == nil {
			out = append(make([]name, 0, len(v.names)+8), v.names[:next]...)
		}
		low := 0
		if len(out) > 0 {
			low = out[len(out)-1].last
		}
		first := v.withParticles(f, i, low)
		if first > low && v.initialBefore(first) {
			first--
		}
		n := name{first: first, last: i + 1, entity: -1, sure: 1}
		n.Kind, n.Score = names.Person, leaning*f.score
		v.respan(&n, first, i+1)
		out = append(out, n)
	}
	if out != nil {
		v.names = append(out, v.names[next:]...)
	}
}
