package entity

import (
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/gazetteer"
	"slices"
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
	r := recaller{view: v, known: known}
	if known.small {
		for i := range v.doc.Tokens {
			r.at(i)
		}
	} else {
		for _, i := range v.large {
			r.at(int(i))
		}
	}
	if r.out != nil {
		v.rename(append(r.out, v.names[r.next:]...))
	}
}

// recaller goes through the words of a document, and through its names beside them.
type recaller struct {
	*view
	known *evidence
	out   []name // the names up to here; nil while nothing was added
	next  int    // of the names
}

// at recalls the name that ends with token i, if one does.
func (r *recaller) at(i int) {
	f := r.known.family(r.token(i))
	if f == nil || f.other || r.name[i] >= 0 || !r.isWord(i) || !r.known.small && !isUpper(r.token(i)) || r.is(i, smallWord) || listed(r.token(i))&gazetteer.OrdinaryWord != 0 {
		return
	}
	if r.isWord(i+1) && isUpper(r.token(i+1)) && r.touchesByBlank(i) || r.token(i+1) == "&" {
		return // a longer name that is not this one
	}
	r.catchUp(i)
	low := 0
	if len(r.out) > 0 {
		low = r.out[len(r.out)-1].last
	}
	first := r.withParticles(f, i, low)
	if first > low && r.initialBefore(first) {
		first--
	}
	n := name{first: first, last: i + 1, entity: -1, sure: 1}
	n.Kind, n.Score = names.Person, leaning*f.score
	r.respan(&n, first, i+1)
	r.out = append(r.out, n)
}

// catchUp moves the names that end before token i to those that stay.
func (r *recaller) catchUp(i int) {
	if r.out == nil {
		r.out = slices.Grow(r.spare, len(r.names)+8)
	}
	for ; r.next < len(r.names) && r.names[r.next].last <= i; r.next++ {
		r.out = append(r.out, r.names[r.next])
	}
}
