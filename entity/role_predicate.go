package entity

import (
	"slices"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
)

// findPredicates reads what the sentences say that somebody is, became or was made: « elle reste la présidente », "he was
// appointed chairman", "June Roe is also a board member". Words in quotation marks are read too: what they say of a
// person by name holds.
func (r *resolution) findPredicates() {
	for _, s := range r.doc.Sentences {
		r.roleOfOpening(s.First, s.Last)
		for i := s.First; i < s.Last; i++ {
			if !r.is(i, lexicon.Copula|lexicon.Appoints|definite) {
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

// roleOfOpening reads a role that opens the sentence before its subject, a pronoun or a name behind a relative clause:
// « Élue municipale de 1989 à 1995, elle », "The trust's chief executive since 2015, she", « Présidente de la fédération,
// dont …, Solenn Roux ».
func (r *resolution) roleOfOpening(first, end int) {
	if r.nameAt(first) != nil && r.personAt(first) != nil || r.is(first, preposition|relative) && !r.is(first, determiner) {
		return
	}
	if r.is(first, definite) && r.lex.HeadFirst || !r.hasAside(first, end) {
		return
	}
	p, ok := r.apposition(first, end)
	if !ok {
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
		if v.is(i, heWord|sheWord|relative|definite) && v.token(i-1) == "," {
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

// isOfficeBefore reports whether a role that somebody holds, held or was given may follow token i: "job as", « le poste
// de », "was elected", « nommée ».
func (v *view) isOfficeBefore(i int) bool {
	if !v.is(i, lexicon.Appoints) {
		return false
	}
	switch v.folded(i) {
	case "as":
		switch v.folded(i - 1) {
		case "job", "post", "role", "position", "career", "stint", "term", "tenure", "work", "time", "resigned", "resign", "resigning", "retired", "served", "serving", "worked", "working", "works", "sacked", "dismissed", "ousted", "down", "in",
			"hired", "appointed", "elected", "trained", "aside", "fired", "removed", "reelected", "re-elected":
			return true
		}
	case "appointed", "elected", "re-elected", "reelected", "named", "crowned", "ordained":
		return v.folded(i+1) != "as" && (v.is(i-1, verb) || v.folded(i-1) == "being" || v.isAdverbOfPredicate(i-1))
	case "nomme", "nommee", "elu", "elue", "reelu", "reelue", "promu", "promue", "designe", "designee", "sacre", "sacree":
		return v.is(i-1, verb) || v.folded(i-1) == "ete" || v.isAdverbOfPredicate(i-1)
	case "comme":
		switch v.folded(i - 1) {
		case "travaille", "travaillait", "engage", "engagee", "embauche", "embauchee", "recrute", "recrutee", "debute", "exerce", "exercait", "commence", "forme", "formee":
			return true
		}
	case "de", "d'":
		switch v.folded(i - 1) {
		case "poste", "fonction", "fonctions", "mandat", "charge", "metier":
			return true
		}
	}
	return false
}

// roleOfOffice reads the role behind token i and gives it to the subject of the sentence, or to the pronoun behind the
// clause that the sentence opens with: "a week after being appointed chair of the board, she".
func (r *resolution) roleOfOffice(i, first, end int) {
	p, ok := r.predicateOffice(i+1, end)
	if !ok {
		return
	}
	if who := r.sentenceSubject(i); who.kind == names.Person && who.index >= 0 {
		r.addRole(who.index, p)
		return
	}
	for k := p.last; k < end && k < p.last+8; k++ {
		if r.token(k) != "," {
			continue
		}
		if g := r.pronounGender(k + 1); g != unknown {
			if who := r.pronoun(g, first); who.index >= 0 {
				r.addRole(who.index, p)
			}
		}
		return
	}
}

// predicateOffice is predicateAt where a noun without an article is an office whatever it is else.
func (r *resolution) predicateOffice(i, end int) (phrase, bool) {
	if i >= end || r.is(i, possessive) || r.denies(i) {
		return phrase{}, false
	}
	p, ok := r.rolePhrase(i, end)
	if !ok || r.personAt(p.last) != nil || r.isPossessiveMark(p.last) || r.isKin(p.head) {
		return phrase{}, false
	}
	p.last = r.pastBody(max(p.head+1, r.closeComplement(p, end)))
	return p, true
}

// pastBody returns the token behind a body that a preposition joins to the calling before token i, "interpreter for the
// Royal Navy", « ambassadeur auprès de l’ONU », or i.
func (r *resolution) pastBody(i int) int {
	switch r.folded(i) {
	case "at", "for", "to", "with", "chez", "a", "au", "pour", "aupres":
	default:
		return i
	}
	at := i + 1
	if r.folded(at) == "de" || r.folded(at) == "of" {
		at++
	}
	if r.is(at, definite) && r.nameAt(at) == nil {
		at++
	}
	if n := r.nameAt(at); n != nil && n.first == at && n.Kind == names.Organization && r.sameSentence(at, i) {
		return n.last
	}
	return i
}

// denies reports whether token i says that somebody is not what follows.
func (v *view) denies(i int) bool {
	switch v.folded(i) {
	case "not", "never", "no", "neither", "hardly", "pas", "plus", "jamais":
		return true
	}
	return false
}
