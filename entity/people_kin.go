package entity

import "github.com/copydesk/copydesk/entity/names"

// isKinOfOther reports whether the text brings a person in as somebody's relative: before the name (« sa fille, l’actrice
// X », "her son Y"), behind it (« X, 83 ans, l’oncle du curé »), or as the subject of the next sentence (« La fille de la
// directrice sourit »). The family name alone then is the other one's.
func (p *people) isKinOfOther(one *person) bool {
	n := &p.v.names[one.names[0]]
	return p.v.kinBefore(n) >= 0 || p.v.kinBehind(n) >= 0 || p.v.kinNext(n) >= 0
}

// kinBefore returns the token of the kinship that is told right before a name, or -1.
func (v *view) kinBefore(n *name) int {
	for i := n.first - 1; i > 0 && i >= n.first-5 && v.sameSentence(i, n.first); i-- {
		if v.isKin(i) && (!v.isTitle(i) || v.is(i-1, possessive)) {
			kin := i
			for i--; v.is(i, modifier) || v.isKinAdjective(i); i-- {
			}
			if v.is(i, possessive|definite) || v.isPossessiveMark(i) {
				return kin
			}
			return -1
		}
		if v.name[i] >= 0 || v.is(i, verb) || v.is(i, preposition) && !v.isNumber(i+1) && !v.is(i, possessive) {
			break // « la sœur du maire, X » tells of somebody else than X
		}
	}
	return -1
}

// farthestKin is how many tokens behind a name kinship is looked for.
const farthestKin = 12

// kinBehind returns the token of the kinship that an apposition or a copula behind a name tells, or -1: « X, 83 ans, l’oncle
// du curé », "X, Ann's mother", « X n’est autre que la belle-sœur du maire », "X turns out to be the colonel's nephew".
func (v *view) kinBehind(n *name) int {
	for i := n.last; i < n.last+farthestKin && v.sameSentence(i, n.first); i++ {
		if v.isKin(i) && v.isKinOfSomebody(i) {
			return i
		}
		if v.isCopulaWord(i) || v.isNumber(i) {
			continue
		}
		if other := v.nameAt(i); other != nil {
			if !v.isPossessiveMark(other.last) {
				return -1
			}
			i = other.last
			continue
		}
		if !v.isWord(i) && v.token(i) != "," && !isDash(v.token(i)) && !v.isPossessiveMark(i) || v.is(i, relative) && !v.is(i, determiner) || v.isSaying(i) {
			return -1
		}
		if v.is(i, verb|connector) && !v.is(i, determiner|possessive) {
			return -1
		}
	}
	return -1
}

// isCopulaWord reports whether token i belongs to words that say who somebody is.
func (v *view) isCopulaWord(i int) bool {
	switch v.folded(i) {
	case "n'", "est", "etait", "autre", "que", "is", "was", "none", "other", "than", "turns", "turned", "out", "to", "be":
		return true
	}
	return false
}

// kinNext returns the token of the kinship as whose bearer the next sentence goes on about the one named last, or -1.
func (v *view) kinNext(n *name) int {
	s := int(v.sentence[n.first]) + 1
	if s >= len(v.doc.Sentences) {
		return -1
	}
	first := v.doc.Sentences[s].First
	if !v.is(first, definite) || v.paragraph[min(first, len(v.paragraph)-1)] != v.paragraph[n.first] || !v.isKin(first+1) || !v.isKinOfSomebody(first+1) {
		return -1
	}
	for k := v.namesBefore(first) - 1; k >= 0; k-- {
		if last := &v.names[k]; last.Kind == names.Person {
			if last.first == n.first {
				return first + 1
			}
			break
		}
	}
	return -1
}

// isKinOfSomebody reports whether the kinship at token i is to somebody of whom the reader knows: « l’oncle du curé », "her
// brother", "Ann's mother"; « père de deux enfants » is not.
func (v *view) isKinOfSomebody(i int) bool {
	k := i - 1
	for v.is(k, modifier) || v.isKinAdjective(k) {
		k--
	}
	if v.is(k, possessive) || v.isPossessiveMark(k) {
		return true
	}
	switch v.folded(i + 1) {
	case "du":
		return true
	case "de", "d'", "of", "to":
		return v.is(i+2, definite|possessive) || isUpper(v.token(i+2))
	}
	return false
}

// isKinAdjective reports whether token i tells which of several relatives is meant: "the eldest son".
func (v *view) isKinAdjective(i int) bool {
	switch v.folded(i) {
	case "eldest", "youngest", "elder", "younger", "only", "twin", "estranged", "widowed", "aine", "ainee", "cadet", "cadette", "unique":
		return true
	}
	return false
}

// goesByGiven reports whether the text calls a person by the given name alone, in its own words: the bare surname then is
// that of the other one who has it.
func (v *view) goesByGiven(one *person, n *name) bool {
	form := one.best()
	if !form.full || form.givenNormal == n.normal || form.familyNormal != n.normal {
		return false
	}
	all := v.nearby(n.first)
	for k := range all {
		other := &all[k]
		if other.Kind == names.Person && !other.person.full && other.normal == form.givenNormal && v.inMarks[other.first] < 0 && !v.governed(other) && !v.isPossessiveMark(other.last) {
			return true
		}
	}
	return false
}

// kinTold returns the one person whom the text says to be of the kinship that a possessive at token i is of, « sa belle-sœur »,
// "her brother", where no name follows; or nobody.
func (r *resolution) kinTold(i int) referent {
	if !r.is(i, possessive) || r.isPossessiveMark(i) {
		return nobody
	}
	for i++; r.isKinAdjective(i); i++ {
	}
	if !r.isKin(i) || r.personAt(i+1) != nil || r.token(i+1) == "," && r.personAt(i+2) != nil {
		return nobody
	}
	who := nobody
	for k, one := range r.people.all {
		if !r.isSaidKin(one, r.fold[i]) {
			continue
		}
		if who.index >= 0 {
			return nobody
		}
		who = referent{kind: names.Person, index: k, score: scoreNominal}
	}
	return who
}

// isSaidKin reports whether a folded kinship is told beside one of the first names of a person.
func (v *view) isSaidKin(one *person, kin string) bool {
	for _, i := range one.names[:min(len(one.names), 4)] {
		n := &v.names[i]
		for _, at := range [...]int{v.kinBefore(n), v.kinBehind(n), v.kinNext(n)} {
			if at >= 0 && v.fold[at] == kin {
				return true
			}
		}
	}
	return false
}
