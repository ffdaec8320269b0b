package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/names"
)

// isWholeFamily reports whether a single name stands for a family: "the Kennedys", « les Kennedy », « la famille
// Grimaldi », "a Pemberton".
func (v *view) isWholeFamily(n *name) bool {
	before, after := v.folded(n.first-1), v.folded(n.last)
	if p, ok := strings.CutSuffix(n.Text, "s"); ok && v.isFamilyName(normal(p), n.first) && !v.isFamilyName(n.normal, n.first) {
		return true // "Two Harrows are on the ballot"
	}
	if v.isNumber(n.first-1) && n.first-2 >= 0 || isCount(before) {
		return v.isFamilyName(n.normal, n.first) && v.sameSentence(n.first-1, n.first) // « la guerre des deux X »
	}
	switch before {
	case "heritiers", "descendants", "famille", "familles", "clan", "fratrie", "dynastie", "freres", "soeurs", "epoux":
		return true
	case "les", "aux":
		return v.lex.HeadFirst && !isUpper(v.token(n.last))
	case "a", "another":
		return !v.lex.HeadFirst && (!v.isWord(n.last) || v.is(n.last, preposition) && before == "a" || v.isShared(n.normal, n.first))
	case "the":
		return strings.HasSuffix(n.Text, "s") && after != "'" && !v.isWord(n.last)
	}
	switch after {
	case "family", "brothers", "sisters", "siblings", "dynasty", "clan":
		return true
	}
	return false
}

// isShared reports whether two people or more, named in full, have a normal family name that stands at token at.
func (v *view) isShared(normal string, at int) bool {
	given := ""
	all := v.nearby(at)
	for k := range all {
		if n := &all[k]; n.Kind == names.Person && n.person.full && n.person.familyNormal == normal {
			if given != "" && given != n.person.givenNormal {
				return true
			}
			given = n.person.givenNormal
		}
	}
	return false
}

// isCount reports whether a folded word counts people.
func isCount(word string) bool {
	switch word {
	case "deux", "trois", "quatre", "cinq", "cent", "two", "three", "four", "five":
		return true
	}
	return false
}

// isFamilyName reports whether a person named in full has a normal family name that stands at token at.
func (v *view) isFamilyName(normal string, at int) bool {
	all := v.nearby(at)
	for k := range all {
		if n := &all[k]; n.Kind == names.Person && n.person.full && n.person.familyNormal == normal {
			return true
		}
	}
	return false
}

// joinFamily adds a name to the family of its word, and to no person.
func (p *people) joinFamily(i int) {
	word := familyWord(&p.v.names[i])
	for _, k := range p.candidates(p.v.names[i].normal) {
		one := p.all[k]
		if one.isFamily && familyWord(&p.v.names[one.names[0]]) == word {
			p.join(i, k)
			return
		}
	}
	p.join(i, -1)
	p.all[len(p.all)-1].isFamily = true
}

// goesOnFamily reports whether the name before, in the same sentence, is a whole family of this word, and a thing of
// theirs follows: "There has been a Pemberton on the square and a porch on the Pemberton house".
func (p *people) goesOnFamily(i int) bool {
	n := &p.v.names[i]
	if i == 0 || p.v.folded(n.first-1) != "the" || !p.v.isWord(n.last) {
		return false
	}
	before := &p.v.names[i-1]
	for k := i - 1; k > 0 && before.Kind != names.Person && p.v.sameSentence(before.first, n.first) && k > i-8; k-- {
		before = &p.v.names[k-1]
	}
	return before.Kind == names.Person && before.entity >= 0 && p.all[before.entity].isFamily && p.v.sameSentence(before.first, n.first) &&
		familyWord(before) == familyWord(n)
}

func familyWord(n *name) string { return strings.TrimSuffix(n.normal, "s") }
