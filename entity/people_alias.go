package entity

import (
	"math"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// bornAs returns the person named right before who had name i by birth: « Anne Roux, née Petit », "Ann Roe (née Lee)";
// or -1.
func (p *people) bornAs(i int) int {
	n := &p.v.names[i]
	if f := p.v.folded(n.first - 1); f != "nee" && f != "ne" || i == 0 || !p.v.sameSentence(n.first-1, n.first) {
		return -1
	}
	before := &p.v.names[i-1]
	if p.v.doc.Sentences[p.v.sentence[n.first]].First == n.first-1 {
		return p.bornEarlier(i)
	}
	if before.Kind != names.Person || n.first-before.last > 3 || !p.v.sameSentence(before.first, n.first) {
		return -1
	}
	return before.entity
}

// bornEarlier returns whom a sentence goes on about that opens with a name by birth, « Née Le Bihan en 1941, elle »: the one
// of that sex named last before it; or -1.
func (p *people) bornEarlier(i int) int {
	n := &p.v.names[i]
	g := male
	if p.v.folded(n.first-1) == "nee" {
		g = female
	}
	for j := i - 1; j >= 0 && j >= i-40; j-- {
		if k := p.v.names[j].entity; p.v.names[j].Kind == names.Person && k >= 0 && p.all[k].gender == g && !p.all[k].isFamily {
			return k
		}
	}
	return -1
}

// aliasOf returns the person who is named right before and is given name i as another one, « Jean Le Goff, dit le
// Grand Jean », or -1.
func (p *people) aliasOf(i int) int {
	n := &p.v.names[i]
	for at := n.first - 1; at >= 0 && at >= n.first-6 && p.v.sameSentence(at, n.first); at-- {
		if before := p.v.personAt(at); before != nil {
			if before.entity >= 0 && p.aliasWordBefore(before.last, n.first) {
				return before.entity
			}
			return -1
		}
	}
	return -1
}

// learnAlias reads another name that the text gives right after a full one: « dit le Grand Jean ».
func (p *people) learnAlias(one *person, i int) {
	n := &p.v.names[i]
	for at := n.last; at < len(p.v.fold) && at < n.last+10 && p.v.sameSentence(n.last-1, at); at++ {
		if other := p.v.personAt(at); other != nil && at > n.last {
			if other.person.full && !p.aliasWordBefore(n.last, at) {
				return
			}
			if p.aliasWordBefore(n.last, at) {
				one.aliases = append(one.aliases, other.normal)
			}
			return
		}
		if p.v.doc.Tokens[at].Kind == text.Punct && p.v.folded(at) != "," {
			return
		}
	}
}

func (p *people) aliasWordBefore(from, at int) bool {
	for k := at - 1; k >= from && k >= at-4; k-- {
		if p.v.is(k, alias) && !p.v.ringsUp(k, from) || p.v.isOtherName(k) {
			return true
		}
	}
	return false
}

// ringsUp reports whether token i is a verb of calling of which the person named up to token from is the subject: "Ann Roe
// called Tom Lee", « a appelé Luc Petit ».
func (v *view) ringsUp(i, from int) bool {
	switch v.folded(i) {
	case "called", "call", "calls":
		return i == from
	case "appele", "appelle", "appelee":
		f := v.folded(i - 1)
		return i == from || v.token(i-1) == "a" || f == "avait" || f == "ont"
	}
	return false
}

// isOtherName reports whether token i ends words for the name that somebody was born with: « de son vrai nom », "real
// name".
func (v *view) isOtherName(i int) bool {
	switch v.folded(i) {
	case "nom", "name":
		before := v.folded(i - 1)
		return before == "vrai" || before == "real" || before == "birth"
	case "nee":
		return true
	}
	return false
}

// calledSo returns the person who is introduced as being called by name i, the one named last before it; or -1.
func (p *people) calledSo(i int) int {
	n := &p.v.names[i]
	if !p.aliasWordBefore(max(0, n.first-6), n.first) {
		return -1
	}
	best, nearest := -1, math.MinInt
	for j := i - 1; j >= 0 && j >= i-40; j-- {
		before := &p.v.names[j]
		k := before.entity
		if before.Kind != names.Person || k < 0 || p.speaks(k, n.first) || p.all[k].isFamily {
			continue
		}
		if place := p.v.weighed(before, n.first); place > nearest {
			best, nearest = k, place
		}
	}
	return best
}
