package entity

import "github.com/copydesk/copydesk/entity/names"

// findInnerSpeakers attributes words inside other words, when it is known whom the names there stand for.
func (r *resolution) findInnerSpeakers() {
	for k := range r.quotes {
		q := &r.quotes[k]
		m := r.pairs[q.pair]
		if m.parent < 0 {
			continue
		}
		who := r.attributeInner(m)
		r.spoken[q.pair] = who
		q.kind, q.speaker, q.score = who.kind, who.index, who.score
	}
}

// attributeInner says who speaks words inside other words: "I" is the outer speaker, he or she somebody else.
func (r *resolution) attributeInner(m marks) referent {
	outer := r.spoken[m.parent]
	if !outer.known {
		outer = nobody
	}
	from := r.pairs[m.parent].open
	for i := m.open - 1; i > from && i > m.open-14; i-- {
		if n := r.personAt(i); n != nil && n.entity >= 0 && !r.governed(n) {
			if start := r.titleStart(n); r.isSaying(start-1) && !r.lex.HeadFirst {
				i = start // "I told Mr. Roe, ‘No.’"
				continue
			}
			return referent{kind: names.Person, index: n.entity, score: scoreNamed}
		}
		g := unknown
		switch {
		case r.folded(i) == "i" || r.folded(i) == "je" || r.folded(i) == "j'":
			return outer
		case r.is(i, heWord) && !r.is(i, possessive):
			g = male
		case r.is(i, sheWord) && !r.is(i, possessive):
			g = female
		case r.isKin(i) && r.nameAt(i) == nil:
			return r.kinOf(outer, r.word(i).CallingGender())
		case r.isRole(i) && r.is(i-1, determiner) && !r.governedAt(i-1):
			return r.nominal(i-1, i, from, i+1, false) // « Le président m’a dit : “” »
		case r.is(i, theyWord):
			return nobody
		default:
			continue
		}
		if who := r.namedWithin(from, i, g, outer); who.index >= 0 {
			return who
		}
		if r.kinWithin(from, i, g) {
			return r.kinOf(outer, g)
		}
		if noun := r.roleWithin(from, i, g); noun >= 0 {
			if who := r.nominal(noun-1, noun, from, noun+1, false); who.index >= 0 {
				return who
			}
			return r.pronounBut(outer, g, from) // of "the coach" whom the text calls otherwise
		}
		return r.protagonist(outer, g, from)
	}
	return nobody
}

// titleStart returns the token at which the title of a name, or else the name, begins.
func (v *view) titleStart(n *name) int {
	if n.title.text != "" {
		return n.title.first
	}
	return n.first
}

// namedWithin returns the person named last in the words between two tokens, or in those of the same speaker in the
// paragraphs right before, who can be meant by a pronoun.
func (r *resolution) namedWithin(from, to int, g gender, outer referent) referent {
	last := r.namesBefore(to) - 1
	for i := last; i >= 0 && i > last-lookedAt; i-- {
		n := &r.names[i]
		if n.first < from && (r.inQuote[n.first] < 0 || r.paragraph[from]-r.paragraph[n.first] > 2 || r.quotes[r.inQuote[n.first]].speaker != outer.index) {
			break
		}
		if n.Kind == names.Person && n.entity >= 0 && n.entity != outer.index && !contrary(g, r.people.all[n.entity].gender) && !r.people.all[n.entity].isFamily {
			return referent{kind: names.Person, index: n.entity, score: scorePronoun}
		}
	}
	return nobody
}

// roleWithin returns the last noun of a role, behind a definite article, in the words between two tokens, or -1.
func (r *resolution) roleWithin(from, to int, g gender) int {
	for i := to - 1; i > max(from+1, to-reach); i-- {
		if r.isRole(i) && r.is(i-1, definite) && !contrary(g, r.genderOfPhrase(i-1, i)) {
			return i
		}
	}
	return -1
}

// protagonist returns the person whom the text is about, when a pronoun in somebody's words can mean him and no one else
// was named there.
func (r *resolution) protagonist(outer referent, g gender, at int) referent {
	who := r.pronounBut(outer, g, at)
	if first := r.firstNamed(at); first.index >= 0 && first.index != outer.index && !contrary(g, r.people.all[first.index].gender) {
		who = first
	}
	who.score = min(who.score, scoreNear)
	return who
}

// kinOf returns whose son or daughter, husband or wife the text says that a person is, where that one has the gender of
// the noun of kinship: « mon père », said by « Anne Roux, fille de Paul Roux ».
func (r *resolution) kinOf(who referent, g gender) referent {
	if who.index < 0 || who.kind != names.Person {
		return nobody
	}
	for _, k := range r.people.all[who.index].names {
		last := r.names[k].last
		for i := last; i < last+8 && r.sameSentence(i, last); i++ {
			if !r.isKin(i) || !r.is(i+1, preposition) {
				continue
			}
			n := r.personBehindToken(i + 2)
			if n != nil && n.entity >= 0 && g != unknown && !contrary(g, r.people.all[n.entity].gender) {
				return referent{kind: names.Person, index: n.entity, score: scorePronoun}
			}
		}
	}
	return r.ofFamily(who, g)
}

// ofFamily returns the only other person with the family name of one, if the gender fits.
func (r *resolution) ofFamily(who referent, g gender) referent {
	family, other := r.people.all[who.index].best().familyNormal, nobody
	for k, one := range r.people.all {
		if family == "" || k == who.index || one.isFamily || one.best().familyNormal != family || contrary(g, one.gender) {
			continue
		}
		if other.index >= 0 {
			return nobody
		}
		other = referent{kind: names.Person, index: k, score: scoreNear}
	}
	return other
}

// kinWithin reports whether "my brother", or other kin of the gender, stands in the words between two tokens or in those
// of the paragraph before.
func (r *resolution) kinWithin(from, to int, g gender) bool {
	low := from
	for low > max(0, from-reach) && r.paragraph[from]-r.paragraph[low-1] <= 1 && r.inQuote[low-1] >= 0 {
		low--
	}
	for i := to - 1; i > max(low, to-reach); i-- {
		if r.isKin(i) && r.is(i-1, possessive) && r.word(i).CallingGender() == g {
			return true
		}
	}
	return false
}
