package entity

import (
	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
)

// single gives a name without a given name, or without a family name, its person.
func (p *people) single(i int) {
	n := &p.v.names[i]
	if p.v.isWholeFamily(n) || p.goesOnFamily(i) {
		p.joinFamily(i)
		return
	}
	if k := p.bornAs(i); k >= 0 {
		p.join(i, k)
		return
	}
	best, bestScore, second := -1, 0.0, 0.0
	other, fulls := p.coordinated(i), lexicon.FullNames(n.normal)
	for _, k := range p.candidates(n.normal) {
		if k == other {
			continue
		}
		match := p.match(p.all[k], n, fulls)
		if match == 0 {
			continue
		}
		score := p.fit(p.all[k], k, n, match)
		if score > bestScore {
			best, bestScore, second = k, score, bestScore
		} else {
			second = max(second, score)
		}
	}
	if best < 0 {
		if k := p.calledSo(i); k >= 0 {
			if score := p.fit(p.all[k], k, n, 2); score > 0 {
				best, bestScore = k, score
			}
		}
	}
	if best >= 0 {
		n.sure = certainty(bestScore, second)
	}
	if p.join(i, best); best < 0 {
		p.learnGender(p.all[n.entity]) // « dont le mari, Robert, »
	}
}

// certainty is how sure it is that a single name is the person it fits best, by how well it fits and how much less well
// the next one does.
func certainty(best, second float64) float64 {
	sure := 1.0
	if best < 6 {
		sure = 0.85 // a nickname, a spelling
	}
	if second > 0 {
		sure *= 0.6 + 0.4*min(best-second, 2)/2
	}
	return sure
}

// coordinated returns the person of the name right before, when "and" or « et » joins two equal names: they are two
// people; or -1.
func (p *people) coordinated(i int) int {
	if i == 0 {
		return -1
	}
	before, n := &p.v.names[i-1], &p.v.names[i]
	if before.Kind == n.Kind && before.Text == n.Text && n.first-before.last == 1 && p.v.is(before.last, connector) {
		return before.entity
	}
	return -1
}

// fit says how well a single name fits person k, whose words it matches so well; 0 is not at all.
func (p *people) fit(one *person, k int, n *name, match float64) float64 {
	if one.isFamily && !p.v.isWholeFamily(n) {
		match -= 3
	}
	t := &n.title
	switch {
	case conflicting(one.titles, t):
		return 0
	case contrary(t.gender, one.gender):
		return 0
	case t.gender != unknown && t.gender == one.gender:
		match++
	case t.gender != unknown:
		match += 0.7 // nothing speaks against it
	}
	if t.text != "" {
		for k := range one.titles {
			if one.titles[k].text == t.text || t.rank != "" && one.titles[k].rank == t.rank {
				match++
				if t.rank != "" {
					match++ // a rank is rarer than a courtesy
				}
				break
			}
		}
	}
	if t.text != "" && t.rank == "" && t.gender == unknown && ranksOnly(one) {
		match -= 1.5 // "Dr. Roe" is hardly the general
	}
	if p.v.callingBeside(one, n) {
		match += 2
	}
	if len(one.titles) == 0 && t.rank != "" && p.v.saysApartAfter(n.first) && !hasAccentTwin(one, n.Text) {
		match -= 4
	}
	if p.speaks(k, n.first) {
		match -= 3
	}
	if p.v.age(n.first-1, n.last) == 0 && p.isKinOfOther(one) {
		match -= 0.8
	}
	if p.v.goesByGiven(one, n) {
		match -= 1.5
	}
	match += p.v.generation(one, n, p.v.names)
	return match + p.salience(one, n.first)
}

// ranksOnly reports whether a person has a rank and no other title.
func ranksOnly(one *person) bool {
	for k := range one.titles {
		if one.titles[k].rank == "" {
			return false
		}
	}
	return len(one.titles) > 0
}

// callingBeside reports whether the calling right before a single name, "Sheriff Roe", stands beside a full name of the
// person too.
func (v *view) callingBeside(one *person, n *name) bool {
	calling := n.first - 1
	if !v.isRole(calling) || !v.sameSentence(calling, n.first) {
		return false
	}
	for _, i := range one.names {
		other := &v.names[i]
		if !other.person.full {
			continue
		}
		for at := other.first - 1; at >= other.first-3 && v.isWord(at) && v.sameSentence(at, other.first) && !v.is(at, connector); at-- {
			if v.sameCallings(at, calling) {
				return true
			}
		}
		for at := other.last; at < other.last+6 && v.sameSentence(at, other.first) && v.token(other.last) == "," && v.personAt(at) == nil; at++ {
			if v.sameCallings(at, calling) {
				return true
			}
		}
	}
	return false
}

// sameCallings reports whether two tokens are one calling, of either sex.
func (v *view) sameCallings(i, j int) bool {
	return v.isRole(i) && v.isRole(j) && (v.fold[i] == v.fold[j] || sameCalling(v.fold[i], v.fold[j]))
}

// match says how well the words of a single name are those of a person.
func (p *people) match(one *person, n *name, fulls []string) float64 {
	best := 0.0
	for _, form := range one.forms {
		best = max(best, matchForm(form, n.normal, n.Text, fulls))
	}
	for _, other := range one.aliases {
		switch {
		case other == n.normal:
			best = max(best, 9)
		case hasWord(other, n.normal):
			best = max(best, 5) // a part of the other name
		}
	}
	return best
}

// salience prefers, among people who fit equally, the one whom the text named last before token at; one who is named
// only later comes after all of them.
func (p *people) salience(one *person, at int) float64 {
	last, before := p.v.lastNamed(one, at)
	if before == 0 {
		// A headline stands before the names that it shortens: whoever is named most, and first.
		first := p.v.names[one.names[0]].first
		return 0.4 + 0.02*float64(min(len(one.names), 5)) - 0.0002*float64(min(first, 1500))
	}
	return 1.2 + 0.8/(1+float64(at-last)/60) + 0.05*float64(min(before, 6))
}

// speaks reports whether person k speaks the words around token at: people seldom name themselves.
func (p *people) speaks(k, at int) bool {
	q := p.v.inQuote[at]
	return q >= 0 && p.v.quotes[q].kind == names.Person && p.v.quotes[q].speaker == k
}
