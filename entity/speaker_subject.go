package entity

import (
	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// sentenceSubject returns the first person, body or role of the sentence of token open that no preposition governs.
func (r *resolution) sentenceSubject(open int) referent {
	first := max(r.doc.Sentences[r.sentence[open]].First, open-horizon)
	if r.is(first, definite) && r.nameAt(first) == nil {
		p, ok := r.rolePhrase(first, open)
		if who := r.unlisted(first, first); who.index >= 0 && !(ok && r.named(p)) {
			return who // "The museum offered to keep it “until the spring”"
		}
		if ok && (r.complemented(p.head, open) || r.isOfBody(first, p.head)) && !r.named(p) {
			return orUnnamed(r.nominal(first, p.head, first, open, false)) // « Le manager de X a été plus direct : »
		}
	}
	for i := first; i < open; i++ {
		if r.inQuote[i] >= 0 {
			continue
		}
		if n := r.nameAt(i); n != nil {
			if r.owns(n) && r.isPossessiveMark(n.last) && r.isRole(n.last+1) {
				return orUnnamed(r.phraseAt(i, open)) // "Roe’s manager was blunter:"
			}
			if (n.Kind == names.Person || n.Kind == names.Organization) && n.entity >= 0 && !r.governed(n) {
				return referent{kind: n.Kind, index: n.entity, score: scoreSame}
			}
			i = n.last - 1
			continue
		}
		if r.folded(i) == "on" && r.lex.HeadFirst && r.token(open-1) == ":" {
			return unnamed // « on se veut serein : »
		}
		if g := r.pronounGender(i); g != unknown {
			if r.token(i-1) == "," && r.token(i+1) == "," && r.is(first, definite) {
				return unnamed // « La préfecture, elle, a donné son accord « … » »
			}
			return r.heOrIt(g, i)
		}
	}
	return nobody
}

// pronounGender returns the gender of the pronoun at token i for a person, « ce dernier » and « cette dernière »
// included, or unknown when there is none.
func (v *view) pronounGender(i int) gender {
	switch {
	case v.is(i, possessive):
	case v.is(i, heWord), v.token(i) == "Lui" && v.lex.HeadFirst, v.folded(i) == "dernier" && v.folded(i-1) == "ce":
		return male
	case v.is(i, sheWord), v.folded(i) == "derniere" && v.folded(i-1) == "cette":
		return female
	}
	return unknown
}

// opensWithStranger reports whether the sentence of a token begins with somebody whom it does not name: « Un diplomate,
// …, se montre prudent : « ».
func (r *resolution) opensWithStranger(open int) bool {
	first := r.doc.Sentences[r.sentence[open]].First
	if r.isStrangerAt(first, open) {
		return true
	}
	for i := first + 1; i < open && i < first+longestRelative; i++ {
		if r.token(i) == "," && r.openedByPhrase(i) && r.isStrangerAt(i+1, open) {
			return true // « Sur le marché, une vendeuse soupire : « »
		}
	}
	return false
}

// isStrangerAt reports whether an indefinite calling begins at token i, before an opening mark.
func (r *resolution) isStrangerAt(i, open int) bool {
	return r.is(i, determiner) && !r.is(i, definite|possessive|preposition) && r.nameAt(i) == nil && r.isRoleWithin(i+1, min(i+4, open))
}

// isRoleWithin reports whether a calling stands between two tokens.
func (r *resolution) isRoleWithin(i, end int) bool {
	for ; i < end; i++ {
		if r.looksRole(i) || r.isPersonNoun(i) {
			return true
		}
	}
	return false
}

// subjectAt reads the subject that begins at token i: a name, a role with or without its name, a pronoun. at is where
// pronouns look back from.
func (r *resolution) subjectAt(i, at int) referent {
	switch r.folded(i) {
	case "-t-il", "-il":
		return r.heOrIt(male, at)
	case "-t-elle", "-elle":
		return r.heOrIt(female, at)
	case "-t-on", "-on", "-ils", "-elles", "-je":
		return nobody
	}
	switch {
	case r.is(i, heWord):
		return r.heOrIt(male, at)
	case r.folded(i) == "lui":
		return r.pronoun(male, min(i, at)) // « Selon lui, le juge aurait « … » »
	case r.is(i, sheWord) && !r.is(i, possessive):
		return r.heOrIt(female, at)
	case r.folded(i) == "it":
		return r.it(i, at, at)
	case r.folded(i) == "ce" && r.pronounGender(i+1) == male, r.folded(i) == "cette" && r.pronounGender(i+1) == female:
		return r.pronoun(r.pronounGender(i+1), at) // « ce dernier »
	case r.is(i, theyWord):
		return nobody
	}
	if who := r.sibling(i); who.index >= 0 {
		return who
	}
	return r.phraseAt(i, at)
}

// phraseAt reads the noun phrase that begins at token i as a subject.
func (r *resolution) phraseAt(i, at int) referent {
	noun, prepositions, owned := -1, false, false
	end := min(i+22, len(r.fold))
	if r.isOneOf(i) {
		return r.oneOf(i, end)
	}
	for k := i; k < end; k++ {
		if !r.sameSentence(k, i) || r.isMark(k) && r.nameAt(k) == nil {
			break
		}
		if n := r.nameAt(k); n != nil {
			switch {
			case r.owns(n) && !prepositions:
				noun, owned = -1, true // "Roe's lawyer", "the Roe campaign", "the club's president"
			case n.Kind == names.Person && !prepositions && n.entity >= 0:
				return referent{kind: names.Person, index: n.entity, score: scoreNamed}
			case n.Kind == names.Organization && !prepositions && noun < 0 && !r.isRole(n.last) && n.entity >= 0:
				return referent{kind: names.Organization, index: n.entity, score: scoreNamed}
			}
			k = n.last - 1
			continue
		}
		switch token := r.token(k); {
		case token == ",":
			// « le directeur technique, Luc Morin »
			if next := r.personInApposition(k + 1); next >= 0 && (noun >= 0 || owned || r.is(i, determiner)) {
				return referent{kind: names.Person, index: next, score: scoreNamed}
			}
			k = end
		case r.doc.Tokens[k].Kind == text.Punct && token != "-":
			k = end
		case (r.isRole(k) || r.isRank(k) || r.isPersonNoun(k)) && noun < 0 && !prepositions:
			noun = k
			if !r.lex.HeadFirst {
				for noun+1 < end && r.isRole(noun+1) && r.nameAt(noun+1) == nil {
					noun++
				}
				k = noun
			}
		case r.isPossessiveMark(k):
			noun, owned = -1, true // "the club's president": what the owner is does not count
		case r.is(k, preposition) && k > i:
			prepositions = true
		case r.is(k, relative):
			if who := r.introducesItself(k); who >= 0 {
				return referent{kind: names.Person, index: who, score: scoreNamed}
			}
			k = end
		case r.is(k, verb) && k > i && !r.is(k, preposition):
			k = end
		}
	}
	switch {
	case owned:
		return r.onlyHolder(noun)
	case noun < 0:
		if who := r.issuer(i, end); who.index >= 0 {
			return who
		}
		return r.unlisted(i, at)
	}
	return r.nominal(i, noun, at, len(r.fold), true)
}

// isOneOf reports whether "one of several" begins at token i: « l’un des négociateurs », « une de ses clientes ».
func (v *view) isOneOf(i int) bool {
	if v.folded(i) == "l'" && (v.folded(i+1) == "un" || v.folded(i+1) == "une") {
		return true
	}
	switch v.folded(i) {
	case "un", "une":
		f := v.folded(i + 1)
		return f == "de" || f == "des" || f == "d'"
	case "one", "two", "some", "another", "several":
		return v.folded(i+1) == "of"
	}
	return false
}

// oneOf returns the person whose name follows "one of several", or nobody.
func (r *resolution) oneOf(i, end int) referent {
	for ; i < end && (r.isWord(i) || r.nameAt(i) != nil); i++ {
	}
	if next := r.personBehindToken(i + 1); i < end && r.token(i) == "," && next != nil {
		return referent{kind: names.Person, index: next.entity, score: scoreNamed}
	}
	return nobody
}

// owns reports whether what is named has or is followed by what speaks: "Roe's lawyer", "the Roe campaign".
func (v *view) owns(n *name) bool {
	return !v.lex.HeadFirst && (v.isPossessiveMark(n.last) || n.Kind == names.Person && v.is(n.last, lexicon.Camp) && !v.isSaying(n.last))
}

// onlyHolder returns the only person of the text with a role of this noun: whose lawyer it is need not be told twice.
func (r *resolution) onlyHolder(noun int) referent {
	if noun < 0 {
		return nobody
	}
	if all := r.holders.of(r.folded(noun)); len(all) == 1 {
		return referent{kind: names.Person, index: all[0], score: scorePronoun}
	}
	return nobody
}

// introducesItself returns the person whose name the relative clause at token i gives to somebody who had none, or -1: « un
// homme qui s’est présenté comme le commandant X », "a man who gave his name as X".
func (r *resolution) introducesItself(i int) int {
	told := false
	for k := i + 1; k < i+11 && (r.isWord(k) || told && r.token(k) == ","); k++ {
		if n := r.personAt(k); n != nil {
			if told {
				return n.entity
			}
			return -1
		}
		switch r.folded(k) {
		case "presente", "presentee", "appele", "appeler", "nomme", "nommer", "prenomme", "prenom", "nom", "identified", "introduced", "named", "called", "name":
			told = true
		}
	}
	return -1
}

// personInApposition returns the person whose name, with its title and role, begins at token i, or -1: « son fils, le
// cinéaste Paul Roux », "her grandson, Canon Paul Roe".
func (r *resolution) personInApposition(i int) int {
	if n := r.personBehindToken(i); n != nil {
		return n.entity
	}
	for k := i; k < i+6 && r.isWord(k); k++ {
		if n := r.personAt(k); n != nil {
			if n.first != k || r.isParticiple(k-1) {
				return -1
			}
			return n.entity
		}
		if r.isVerb(k) || r.is(k, relative|preposition|connector|heWord|sheWord|theyWord) && !r.is(k, determiner) || r.isSaying(k) && !r.isRole(k) || r.nameAt(k) != nil {
			return -1
		}
	}
	return -1
}
