package entity

import (
	"slices"

	"github.com/copydesk/copydesk/entity/names"
)

// person is one human being while the names of a document are read.
type person struct {
	names    []int // indexes of view.names
	forms    []*personName
	gender   gender
	titles   []title
	aliases  []string // normal
	isFamily bool     // a whole family: "the Kennedys"
	roles    []role
	number   int      // among those that come out
	room     struct { // where the first of each list are held
		names  [6]int
		forms  [2]*personName
		titles [1]title
		roles  [2]role
	}
}

func (v *view) newPerson() *person {
	one := v.people.next()
	one.names, one.forms = one.room.names[:0], one.room.forms[:0]
	one.titles, one.roles = one.room.titles[:0], one.room.roles[:0]
	return one
}

// people resolves the names of persons of a document.
type people struct {
	v      *view
	all    []*person
	rivals rivals
}

func (p *people) free() {
	clear(p.all)
	p.all = p.all[:0]
	p.rivals.free()
}

// resolve gives each name of a person its person. Full names come first, for a second mention may stand in the
// headline, before the full name; then the single words, in order.
func (p *people) resolve() {
	for _, initials := range []bool{false, true} {
		for k := range p.v.names {
			if n := &p.v.names[k]; n.Kind == names.Person && n.person.full && startsWithInitial(n.person) == initials {
				p.join(k, p.findFull(k))
			}
		}
	}
	p.learn()
	p.resolveSingles(func(n *name) bool { return p.v.inQuote[n.first] < 0 })
}

// resolveQuoted gives the single words inside quotations their person, now that it is known who speaks.
func (p *people) resolveQuoted() { p.resolveSingles(func(*name) bool { return true }) }

func (p *people) resolveSingles(now func(*name) bool) {
	for k := range p.v.names {
		if n := &p.v.names[k]; n.Kind == names.Person && !n.person.full && n.entity < 0 && now(n) {
			p.single(k)
		}
	}
}

func startsWithInitial(n *personName) bool { return isInitial(n.given[0]) }

// join adds name i to the person at index k, or to a new one when k is negative.
func (p *people) join(i, k int) {
	if k < 0 {
		k = len(p.all)
		p.all = append(p.all, p.v.newPerson())
	}
	one, n := p.all[k], &p.v.names[i]
	at, _ := slices.BinarySearch(one.names, i)
	one.names = slices.Insert(one.names, at, i)
	if !slices.ContainsFunc(one.forms, func(f *personName) bool { return f.text == n.person.text && f.full == n.person.full }) {
		one.forms = append(one.forms, n.person)
	}
	if n.title.text != "" {
		if !slices.ContainsFunc(one.titles, func(other title) bool { return other.text == n.title.text }) {
			one.titles = append(one.titles, n.title)
		}
		if one.gender == unknown {
			one.gender = n.title.gender
		}
	}
	if n.person.nick != "" {
		one.aliases = append(one.aliases, n.person.nick)
	}
	n.entity = k
	p.note(i, k)
}

// note enters name i of person k among the rivals, which only a long list needs.
func (p *people) note(i, k int) {
	switch {
	case len(p.all) < fuzzy:
	case p.rivals.byWord == nil:
		for k, one := range p.all {
			for _, i := range one.names {
				p.rivals.note(p.v.names[i].normal, "", k)
			}
		}
	default:
		p.rivals.note(p.v.names[i].normal, "", k)
	}
}

// candidates lists the people with whom a normal name is compared, each once.
func (p *people) candidates(normal string) []int { return p.rivals.among(len(p.all), normal, "") }

// findFull returns the person whose full name name i is, or -1.
func (p *people) findFull(i int) int {
	n := &p.v.names[i]
	best, bestScore := -1, 0
	if k := p.aliasOf(i); k >= 0 {
		known := *n.person
		known.full, known.given, known.family = false, nil, nil
		n.person = &known
		p.all[k].aliases = append(p.all[k].aliases, n.person.normal)
		return k
	}
	for _, k := range p.candidates(n.normal) {
		one := p.all[k]
		score := 0
		for _, form := range one.forms {
			score = max(score, sameFull(form, n.person))
		}
		if slices.Contains(one.aliases, n.person.normal) {
			score = exactName
		}
		if score == 0 || conflicting(one.titles, &n.title) {
			continue
		}
		if score < exactName && !startsWithInitial(n.person) && p.keptApart(one, n) {
			continue
		}
		if score > bestScore {
			best, bestScore = k, score
		}
	}
	return best
}

// learn gathers what the text says of each person that helps to tell people apart: gender and other names.
func (p *people) learn() {
	for _, one := range p.all {
		p.learnGender(one)
		for _, i := range one.names {
			p.learnAlias(one, i)
		}
	}
}
