package entity

import (
	"slices"
	"strings"

	"github.com/copydesk/copydesk/entity/names"
)

// person is one human being while the names of a document are read.
type person struct {
	names     []int // indexes of view.names
	forms     []personName
	gender    gender
	titles    []title
	aliases   []string // folded
	isFamily  bool     // a whole family: "the Kennedys"
	roles     []role
	mentioned int // last token of the latest mention read so far
}

// people resolves the names of persons of a document.
type people struct {
	v      *view
	all    []*person
	byWord map[string][]int // people by the words of their names
	pars   map[int]personName
	tits   map[int]title
}

func newPeople(v *view) *people {
	v.namesOf = map[string]bool{}
	p := &people{v: v, byWord: map[string][]int{}, pars: map[int]personName{}, tits: map[int]title{}}
	for i := range v.names {
		if n := &v.names[i]; n.Kind == names.Person {
			parsed := v.parsePerson(n.first, n.last)
			p.pars[i] = parsed
			if parsed.full {
				v.namesOf[parsed.familyNormal] = true
			}
			p.tits[i] = v.honorificBefore(n.first)
		}
	}
	return p
}

// resolve gives each name of a person its person. Full names come first, for a second mention may stand in the
// headline, before the full name; then the single words, in order.
func (p *people) resolve() {
	for i := range p.v.names {
		if parsed, ok := p.pars[i]; ok && parsed.full && !startsWithInitial(parsed) {
			p.join(i, p.findFull(i))
		}
	}
	for i := range p.v.names {
		if parsed, ok := p.pars[i]; ok && parsed.full && startsWithInitial(parsed) {
			p.join(i, p.findFull(i))
		}
	}
	p.learn()
	for i := range p.v.names {
		if parsed, ok := p.pars[i]; ok && !parsed.full && p.v.names[i].entity < 0 && p.v.inQuote[p.v.names[i].first] < 0 {
			p.single(i)
		}
	}
}

// resolveQuoted gives the single words inside quotations their person, now that it is known who speaks.
func (p *people) resolveQuoted() {
	for i := range p.v.names {
		if parsed, ok := p.pars[i]; ok && !parsed.full && p.v.names[i].entity < 0 {
			p.single(i)
		}
	}
}

func startsWithInitial(n personName) bool { return isInitial(n.given[0]) }

// join adds name i to the person at index k, or to a new one when k is negative.
func (p *people) join(i, k int) {
	if k < 0 {
		k = len(p.all)
		p.all = append(p.all, &person{})
	}
	one := p.all[k]
	at, _ := slices.BinarySearch(one.names, i)
	one.names = slices.Insert(one.names, at, i)
	if !slices.ContainsFunc(one.forms, func(f personName) bool { return f.text == p.pars[i].text && f.full == p.pars[i].full }) {
		one.forms = append(one.forms, p.pars[i])
	}
	if t := p.tits[i]; t.text != "" {
		if !slices.ContainsFunc(one.titles, func(other title) bool { return other.text == t.text }) {
			one.titles = append(one.titles, t)
		}
		if one.gender == unknown {
			one.gender = t.gender
		}
	}
	if nick := p.pars[i].nick; nick != "" {
		one.aliases = append(one.aliases, nick)
	}
	p.v.names[i].entity = k
	for _, word := range strings.Fields(normal(p.v.names[i].Text)) {
		if list := p.byWord[word]; len(list) == 0 || list[len(list)-1] != k {
			p.byWord[word] = append(list, k)
		}
	}
}

// fuzzy is the number of people, or of bodies, up to which a name is compared with all of them. In a longer list, which
// no article has, only those that share its rarest word are looked at, as many of the latest.
const fuzzy = 200

// candidates lists the people with whom a name is compared, each once.
func (p *people) candidates(name string) []int {
	if len(p.all) <= fuzzy {
		return upTo(len(p.all))
	}
	return sharing(p.byWord, name)
}

// findFull returns the person whose full name name i is, or -1.
func (p *people) findFull(i int) int {
	parsed, best, bestScore := p.pars[i], -1, 0
	if k := p.aliasOf(i); k >= 0 {
		parsed.full, parsed.given, parsed.family = false, nil, nil
		p.pars[i] = parsed
		p.all[k].aliases = append(p.all[k].aliases, parsed.normal)
		return k
	}
	for _, k := range p.candidates(p.v.names[i].Text) {
		one := p.all[k]
		score := 0
		for _, form := range one.forms {
			score = max(score, p.v.sameFull(form, parsed))
		}
		if slices.Contains(one.aliases, parsed.normal) {
			score = exactName
		}
		if score == 0 || conflicting(one.titles, p.tits[i]) {
			continue
		}
		if score < exactName && !startsWithInitial(parsed) && p.keptApart(one, i) {
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
