package entity

import "github.com/copydesk/copydesk/entity/internal/lexicon"

// findPredicates reads what the sentences say that somebody is, became or was made: « elle reste la présidente », "he was
// appointed chairman", "June Roe is also a board member". Words in quotation marks are read too: what they say of a
// person by name holds.
func (r *resolution) findPredicates() {
	for _, s := range r.doc.Sentences {
		r.roleOfOpening(s.First, s.Last)
		for i := s.First; i < s.Last; i++ {
			if r.words[i]&(lexicon.Copula|lexicon.Appoints|definite) == 0 {
				continue
			}
			switch {
			case r.is(i, definite) && r.inQuote[i] < 0 && (i == s.First || r.token(i-1) == ","):
				r.roleHeld(i, s.Last)
			case r.isCopula(i):
				if who := r.subjectOfCopula(s.First, i); who >= 0 {
					r.predicate(who, i, s.Last)
				}
			case r.isOfficeBefore(i):
				r.roleOfOffice(i, s.First, s.Last)
			}
		}
	}
}

// roleHeld reads a definite subject that begins at token i, and whose calling somebody is known by now to have: « Élue
// maire, elle … L’ex-maire a refusé ».
func (r *resolution) roleHeld(i, end int) {
	if p, ok := r.rolePhrase(i, end); ok && !r.named(p) && !r.isPossessiveMark(p.last) && r.actsAfter(p, end) {
		r.nominal(i, p.head, i, r.verbAfter(p, end), false)
	}
}

// isCopula reports whether token i is a verb that says what its subject is, without « n’ » before it.
func (r *resolution) isCopula(i int) bool {
	switch r.folded(i) {
	case "dit":
		return r.folded(i-1) == "se"
	case "himself", "herself":
		return r.isSaying(i-1) && r.is(i+1, determiner) // "calls himself a gardener"
	}
	return r.is(i, lexicon.Copula) && r.folded(i-1) != "n'" && r.folded(i-2) != "n'" && r.nameAt(i) == nil
}

// subjectOfCopula returns the person of whom the verb at token i tells, one named or a pronoun right before it, or -1.
func (r *resolution) subjectOfCopula(first, i int) int {
	at := i - 1
	if f := r.folded(i); f == "himself" || f == "herself" {
		at--
	}
	for at > first && (r.is(at, verb) && !r.is(at, preposition) || r.isAdverbOfPredicate(at)) {
		at-- // "had been", "has also been"
	}
	if at < first {
		return -1
	}
	if n := r.personAt(at); n != nil {
		return r.freeSubject(n)
	}
	if g := r.pronounGender(at); g != unknown && r.inQuote[at] < 0 {
		return r.pronoun(g, at).index
	}
	if r.isRole(at) && r.is(at-1, definite) && r.inQuote[at] < 0 {
		return r.nominal(at-1, at, at, i, false).index // "where the sheriff had been a deacon"
	}
	if r.is(at, relative) && (r.folded(at) == "who" || r.folded(at) == "qui") {
		if at--; r.token(at) == "," {
			at--
		}
		if n := r.personAt(at); n != nil {
			return n.entity
		}
		return -1
	}
	if r.token(at) == "," {
		for k := at - 1; k > first && k > at-furthest && (r.personAt(k) == nil || k == at-1); k-- {
			if r.is(k, verb) && !r.is(k, preposition|possessive) || r.isMark(k) {
				break
			}
			if n := r.personAt(k - 1); n != nil && r.token(k) == "," {
				return r.freeSubject(n) // "June Roe, the town's mayor, was"
			}
			if n := r.personAt(k); n != nil {
				return r.freeSubject(n) // "Its chairman, June Roe, is also"
			}
		}
	}
	return -1
}

// freeSubject returns the person of a name that no preposition governs and that nothing is joined to, or -1.
func (r *resolution) freeSubject(n *name) int {
	first := n.first
	if n.title.text != "" {
		first = n.title.first
	}
	if r.is(first-1, preposition|connector) && r.nameAt(first-1) == nil && r.sameSentence(first-1, first) {
		return -1
	}
	return n.entity
}

// isAdverbOfPredicate reports whether token i may stand between a copula and its predicate.
func (v *view) isAdverbOfPredicate(i int) bool {
	switch v.folded(i) {
	case "also", "now", "then", "still", "once", "already", "currently", "formerly", "briefly", "long", "later", "himself", "herself",
		"aussi", "egalement", "alors", "aujourd'hui", "desormais", "encore", "toujours", "deja", "autrefois", "longtemps", "ensuite", "elle-meme", "lui-meme", "actuellement":
		return true
	}
	return false
}

// predicate reads the roles behind the copula at token i, several joined by "and" too: "is also a board member and,
// since March, the mayor".
func (r *resolution) predicate(who, i, end int) {
	at := i + 1
	for at < end && (r.isAdverbOfPredicate(at) || r.folded(at) == "ete" || r.folded(at) == "been") {
		at++
	}
	if f := r.folded(at + 1); f == "ans" || f == "mois" {
		at += 2 // « qui fut dix ans trésorière »
	}
	p, ok := r.predicateAt(at, end)
	if !ok {
		return
	}
	r.addRole(who, p)
	if q, ok := r.becameAfter(p, end); ok {
		r.addRole(who, q)
	}
	for at = p.last; at < end && (r.is(at, connector) || r.token(at) == ","); at = p.last {
		if at++; r.token(at) == "," && r.is(at-1, connector) {
			for at++; at < end && r.token(at) != ","; at++ {
			}
			at++
		}
		if p, ok = r.predicateAt(at, end); !ok {
			return
		}
		r.addRole(who, p)
	}
}

// predicateAt reads a role that begins at token i behind a copula. Without an article a noun that is an adjective as well
// tells nothing: « elle est socialiste », "he was independent".
func (r *resolution) predicateAt(i, end int) (phrase, bool) {
	p, ok := r.predicateOffice(i, end)
	if !ok || p.opener < 0 && (p.first != i || r.isLooseNoun(p.head)) {
		return phrase{}, false
	}
	return p, true
}

// isLooseNoun reports whether a calling is an adjective or a participle too.
func (v *view) isLooseNoun(i int) bool {
	if v.is(i, lexicon.Accented) {
		return true // « il fut accusé »
	}
	switch v.folded(i) {
	case "independent", "conservative", "liberal", "republican", "democrat", "socialist", "nationalist", "unionist", "official", "veteran", "rebel", "suspect", "captive", "hostage", "second", "forward",
		"elu", "elue", "investi", "socialiste", "communiste", "ecologiste", "gaulliste", "centriste", "feministe", "responsable", "principal", "principale", "interne", "international", "internationale", "proprietaire", "temoin", "habitant", "sortant", "sortante", "rival", "rivale",
		"cadre", "tuteur", "critique", "garde", "rebelle", "suspecte", "notable", "milliardaire", "millionnaire", "benevole", "universitaire":
		return true
	}
	return false
}
