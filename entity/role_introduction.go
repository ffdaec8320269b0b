package entity

import "slices"

// findIntroductions gives a role that brings somebody in at the end of a sentence to the person whom the next one names
// first: "It began with a bookkeeper. Joan Roe, who", « face au maire. Paul Roux a demandé », "it shared its chairman.
// That was Carl Roe". Nobody else may have the role, and the name no other.
func (r *resolution) findIntroductions() {
	for who, one := range r.people.all {
		if one.isFamily {
			continue
		}
		n := r.firstFull(one)
		if n == nil {
			n = &r.names[one.names[0]]
		}
		if p, ok := r.tellsName(n); ok {
			r.addRole(who, p)
		}
		first, pointed := r.opensWith(n)
		if !n.person.full || !pointed && r.hasRoleBeside(one, n) || first <= 0 || r.paragraph[first] != r.paragraph[first-1] {
			continue
		}
		aged := r.token(n.last) == "," && r.isNumber(n.last+1)
		if p, ok := r.introducedBefore(first, pointed, aged); ok && !contrary(one.gender, r.genderOfPhrase(p.opener, p.head)) && r.inQuote[p.head] == r.inQuote[n.first] {
			r.addRole(who, p)
		}
	}
}

// hasRoleBeside reports whether a person has a role in the sentence of a name of his.
func (r *resolution) hasRoleBeside(one *person, n *name) bool {
	return slices.ContainsFunc(one.roles, func(other role) bool { return !other.nominal && r.sameSentence(other.head, n.first) })
}

// firstFull returns the first name of a person in the text, when it is a full one.
func (r *resolution) firstFull(one *person) *name {
	for _, i := range one.names {
		if n := &r.names[i]; n.person.full {
			return n
		}
	}
	return nil
}

// opensWith returns the first token of a sentence that opens with a name, or with words that point at it, "That was",
// « C’était », and whether it does so; or 0.
func (r *resolution) opensWith(n *name) (first int, pointed bool) {
	first = n.first
	if n.title.text != "" {
		first = n.title.first
	}
	at := r.doc.Sentences[r.sentence[first]].First
	for at < first && (r.isMark(at) || r.isDash(at)) {
		at++
	}
	if at == first {
		return at, false
	}
	switch r.folded(at) {
	case "that", "it", "this", "c'", "ce":
		if at+2 == first && r.is(at+1, verb) {
			return at, true
		}
	}
	return 0, false
}

// tellsName reads the role of somebody who tells his name in a relative clause: "a retired oysterman who gave his name only
// as Biscuit", « un batelier qui dit se prénommer Luc ».
func (r *resolution) tellsName(n *name) (phrase, bool) {
	told := false
	for i := n.first - 1; i > n.first-16 && i > 0 && r.sameSentence(i, n.first) && r.nameAt(i) == nil; i-- {
		switch r.folded(i) {
		case "name", "goes", "named", "nickname", "identified", "calls", "prenom", "nom", "prenommer", "nommer", "appeler", "prenomme", "appelle":
			told = true
		case "who", "qui":
			if !told {
				return phrase{}, false
			}
			end := i
			if r.token(end-1) == "," {
				end--
			}
			for opener := end - 1; opener > end-8 && r.sameSentence(opener, i); opener-- {
				if p, ok := r.rolePhrase(opener, end); ok && p.opener == opener && p.last == end {
					return p, true
				}
			}
			return phrase{}, false
		}
	}
	return phrase{}, false
}

// introducedBefore reads the last role of the sentence before token first: at its very end, or anywhere when the next
// sentence points back at it; the subject, when an age behind the name tells that it is brought in there.
func (r *resolution) introducedBefore(first int, pointed, aged bool) (phrase, bool) {
	s := r.doc.Sentences[r.sentence[first-1]]
	if s.First >= s.Last || s.Last > first {
		return phrase{}, false
	}
	for head := s.Last - 1; head >= s.First; head-- {
		if r.personAt(head) != nil {
			break
		}
		if !r.isRole(head) {
			continue
		}
		opener := head - 1
		for opener > s.First && opener > head-5 && !r.is(opener, determiner|preposition) && r.isWord(opener) {
			opener--
		}
		if !r.is(opener, determiner) && r.folded(opener) != "au" && r.folded(opener) != "du" {
			return phrase{}, false
		}
		p, ok := r.rolePhrase(opener+1, s.Last)
		if !ok || p.head != head || r.isTaken(p) {
			return phrase{}, false
		}
		p.opener = opener
		p.last = max(head+1, r.closeComplement(p, s.Last))
		closes := r.endsSentence(p.last, s.Last)
		if closes || pointed || aged && opener == s.First && r.is(opener, definite) {
			return p, true
		}
		return phrase{}, false
	}
	return phrase{}, false
}

// endsSentence reports whether nothing but marks, and a time or place of a few words, stands between token i and last.
func (r *resolution) endsSentence(i, last int) bool {
	if r.is(i, preposition) && !r.isVerb(i) {
		for i < last && r.isWord(i) {
			i++ // "rang me on the landline"
		}
	}
	for ; i < last; i++ {
		if r.isWord(i) {
			return false
		}
	}
	return true
}

// isTaken reports whether somebody named before a phrase has a role of its noun.
func (r *resolution) isTaken(p phrase) bool {
	return slices.ContainsFunc(r.holders.of(r.folded(p.head)), func(k int) bool {
		one := r.people.all[k]
		return r.names[one.names[0]].first < p.head && r.holds(one, r.folded(p.head), phrase{})
	})
}

// tellsOwnName reports whether a relative clause at token i tells the name of whom it speaks: "who goes by Lion".
func (r *resolution) tellsOwnName(i int) bool {
	if !r.is(i, relative) {
		return false
	}
	for k := i + 1; k < i+6; k++ {
		if n := r.personAt(k); n != nil {
			_, ok := r.tellsName(n)
			return ok
		}
	}
	return false
}
