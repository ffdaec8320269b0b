package entity

import "slices"

// roleOfOpening reads a role that opens the sentence before its subject, a pronoun or a name behind a relative clause:
// « Élue municipale de 1989 à 1995, elle », "The trust's chief executive since 2015, she", « Présidente de la fédération,
// dont …, Solenn Roux ».
func (r *resolution) roleOfOpening(first, end int) {
	if r.nameAt(first) != nil && r.personAt(first) != nil || r.is(first, preposition|relative) && !r.is(first, determiner|asWord) && r.folded(first) != "en" {
		return
	}
	if r.is(first, definite) && r.lex.HeadFirst || !r.hasAside(first, end) {
		return
	}
	from := first
	switch {
	case r.is(first, asWord):
		from++ // "As mayor, she"
	case r.folded(first) == "en" && r.folded(first+1) == "tant":
		from += 3
	case r.becomes(first):
		from++ // « Devenue maire, elle »
	}
	p, ok := r.apposition(from, end)
	if !ok {
		return
	}
	if n := r.personAt(p.last + 1); from > first && n != nil && r.token(p.last) == "," && n.entity >= 0 {
		r.addRole(n.entity, p)
		return
	}
	at := p.last
	for at < end && at < p.last+5 && r.token(at) != "," && !r.isVerb(at) && !r.is(at, relative) {
		at++
	}
	if r.token(at) != "," || at+1 >= end {
		return
	}
	if g := r.pronounGender(at + 1); g != unknown {
		if who := r.pronoun(g, at+1); who.index >= 0 && r.inQuote[first] < 0 {
			r.addRole(who.index, p)
		}
		return
	}
	if r.is(at+1, definite) {
		r.roleOfSubject(at+1, p) // « Avocate pendant vingt ans, la magistrate »
		return
	}
	if !r.is(at+1, relative) {
		return
	}
	for k := at + 2; k < end-1 && k < at+furthest; k++ {
		if r.nameAt(k) != nil && r.personAt(k) != nil {
			return
		}
		if r.token(k) != "," {
			continue
		}
		next := k + 1
		for r.isTitle(next) {
			next++
		}
		if n := r.personAt(next); n != nil && n.entity >= 0 {
			r.addRole(n.entity, p)
			return
		}
	}
}

// hasAside reports whether a comma stands before a pronoun for somebody, a relative or a definite noun between two tokens.
func (v *view) hasAside(first, end int) bool {
	for i := first + 1; i < end; i++ {
		if v.token(i-1) == "," && (v.is(i, heWord|sheWord|relative|definite) || v.personAt(i) != nil) {
			return true
		}
	}
	return false
}

// roleOfSubject gives a role to whom the subject that begins at token i stands for, where that is known.
func (r *resolution) roleOfSubject(i int, p phrase) {
	at, _ := slices.BinarySearchFunc(r.subjects, i, func(e event, at int) int { return e.token - at })
	if at < len(r.subjects) && r.subjects[at].token < i+5 && r.subjects[at].who >= 0 {
		r.addRole(r.subjects[at].who, p)
	}
}
