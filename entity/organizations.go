package entity

import (
	"slices"
	"strings"

	"github.com/copydesk/copydesk/entity/names"
)

// body is one organization while the names of a document are read.
type body struct {
	names   []int
	forms   []form // without articles and legal forms, each once
	acronym string // as written, when the text pairs it with the name
	known   string // the key in the table of names written in several ways
	number  int    // among those that come out
	kind    OrganizationKind
	asked   bool     // kind was asked for, and is known
	room    struct { // where the first of each list are held
		names [6]int
		forms [2]form
	}
}

func (v *view) newBody() *body {
	one := v.bodies.next()
	one.names, one.forms = one.room.names[:0], one.room.forms[:0]
	return one
}

// bodies resolves the names of organizations of a document.
type bodies struct {
	v       *view
	all     []*body
	sport   int // 0 before it is known whether the document names a club, 1 when not, 2 when so
	rivals  rivals
	partner []int // for each name the one that the text pairs with it, or -1
}

func (b *bodies) free() {
	clear(b.all)
	b.all, b.sport = b.all[:0], 0
	b.rivals.free()
}

// resolve gives each name of an organization its organization: first those that the text pairs in brackets, then equal
// ones, then acronyms that fit, then short forms.
func (b *bodies) resolve() {
	mine := b.v.namesOf(names.Organization)
	b.findPairs(mine)
	// Longest first: a short form is looked for among the names that it may shorten.
	for _, i := range b.v.byLength(mine) {
		if b.v.names[i].entity >= 0 {
			continue // joined with its partner
		}
		j := b.partner[i]
		k := b.find(i)
		if k < 0 && j >= 0 {
			k = b.v.names[j].entity
		}
		b.join(i, k)
		if j >= 0 && b.v.names[j].entity < 0 {
			b.join(j, b.v.names[i].entity)
		}
	}
	for _, i := range mine {
		b.learnAcronym(i)
	}
	for _, one := range b.all {
		slices.Sort(one.names)
	}
}

// namesOf lists the indexes of the names of a kind, until it is asked for another.
func (v *view) namesOf(kind names.Kind) []int {
	v.mine = v.mine[:0]
	for i := range v.names {
		if v.names[i].Kind == kind {
			v.mine = append(v.mine, i)
		}
	}
	return v.mine
}

func (b *bodies) join(i, k int) {
	if k < 0 {
		k = len(b.all)
		b.all = append(b.all, b.v.newBody())
	}
	one, n := b.all[k], &b.v.names[i]
	one.names = append(one.names, i)
	n.entity = k
	if one.has(n.bare.text) {
		return
	}
	one.forms = append(one.forms, n.bare)
	if one.known == "" {
		one.known = n.known.Key
	}
	b.note(k)
}

// has reports whether the body is called so somewhere.
func (one *body) has(form string) bool {
	for i := range one.forms {
		if one.forms[i].text == form {
			return true
		}
	}
	return false
}

// note enters the latest form of body k among the rivals, which only a long list needs.
func (b *bodies) note(k int) {
	if len(b.all) < fuzzy {
		return
	}
	if b.rivals.byWord != nil {
		one := b.all[k]
		b.rivals.note(one.forms[len(one.forms)-1].text, one.known, k)
		return
	}
	for k, one := range b.all {
		for _, f := range one.forms {
			b.rivals.note(f.text, one.known, k)
		}
	}
}

// find returns the organization that name i is a form of, or -1.
func (b *bodies) find(i int) int {
	n := &b.v.names[i]
	key := n.known.Key
	candidates := b.rivals.among(len(b.all), n.bare.text, key)
	for _, k := range candidates {
		if one := b.all[k]; key != "" && one.known == key || one.has(n.bare.text) {
			return k
		}
	}
	if acronym := n.letters; acronym != "" {
		for _, k := range candidates {
			if one := b.all[k]; one.acronym == "" && b.fitsAny(acronym, one) {
				return k
			}
		}
	}
	if k := b.numbered(n.bare.text, candidates); k >= 0 {
		return k
	}
	if k := b.initialed(n.bare.text, candidates); k >= 0 {
		return k
	}
	if key != "" && !strings.Contains(n.bare.text, " ") && len(b.all) > 0 {
		// A body that is known by this very name is no short form of another, except of one that is not known itself and
		// begins with it or is the only one of its head: « la Commission » is in no table.
		return -1
	}
	return b.shortened(n, candidates)
}

// longest returns the name of a body with most words: its fullest form. Capitals of a headline come after small
// letters.
func (b *bodies) longest(one *body) *name {
	best, bestWords := &b.v.names[one.names[0]], -1
	for _, i := range one.names {
		n := &b.v.names[i]
		words := 2 * len(n.words)
		if isCaps(n.Text) {
			words--
		}
		if n.letters == "" {
			words += 2
		}
		if words > bestWords {
			best, bestWords = n, words
		}
	}
	return best
}
