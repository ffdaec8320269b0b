package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// sentenceSubject returns the first person, body or role of the sentence of token open that no preposition governs.
func (r *resolution) sentenceSubject(open int) referent {
	first := max(r.doc.Sentences[r.sentence[open]].First, open-horizon)
	if r.is(first, definite) && r.nameAt(first) == nil {
		if who := r.unlisted(first, first); who.index >= 0 {
			return who // "The museum offered to keep it “until the spring”"
		}
	}
	for i := first; i < open; i++ {
		if r.inQuote[i] >= 0 {
			continue
		}
		if n := r.nameAt(i); n != nil {
			if (n.Kind == names.Person || n.Kind == names.Organization) && n.entity >= 0 && !r.governed(n) {
				return referent{kind: n.Kind, index: n.entity, score: scoreSame}
			}
			i = n.last - 1
			continue
		}
		if g := r.pronounGender(i); g != unknown {
			return r.pronoun(g, i)
		}
	}
	return nobody
}

// pronounGender returns the gender of the pronoun at token i for a person, « ce dernier » and « cette dernière »
// included, or unknown when there is none.
func (v *view) pronounGender(i int) gender {
	switch {
	case v.is(i, possessive):
	case v.is(i, heWord), v.folded(i) == "dernier" && v.folded(i-1) == "ce":
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
	return r.is(first, determiner) && !r.is(first, definite|possessive) && r.nameAt(first) == nil && r.isRoleWithin(first+1, min(first+4, open))
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
		return r.pronoun(male, at)
	case "-t-elle", "-elle":
		return r.pronoun(female, at)
	case "-t-on", "-on", "-ils", "-elles", "-je":
		return nobody
	}
	switch {
	case r.is(i, heWord):
		return r.pronoun(male, at)
	case r.folded(i) == "lui":
		return r.pronoun(male, min(i, at)) // « Selon lui, le juge aurait « … » »
	case r.is(i, sheWord) && !r.is(i, possessive):
		return r.pronoun(female, at)
	case r.folded(i) == "it" && r.speechJustBefore(i):
		return r.pronoun(unknown, at) // "In a statement, she … “…,” it read."
	case r.folded(i) == "it":
		return r.lastBody(at) // "“…,” it said in a tweet"
	case r.folded(i) == "ce" && r.pronounGender(i+1) == male, r.folded(i) == "cette" && r.pronounGender(i+1) == female:
		return r.pronoun(r.pronounGender(i+1), at) // « ce dernier »
	case r.is(i, theyWord):
		return nobody
	}
	if who := r.sibling(i); who.index >= 0 {
		return who
	}
	noun, prepositions := -1, false
	end := min(i+22, len(r.fold))
	for k := i; k < end; k++ {
		if !r.sameSentence(k, i) || r.isMark(k) && r.nameAt(k) == nil {
			break
		}
		if n := r.nameAt(k); n != nil {
			switch {
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
			if next := r.personBehind(k + 1); next >= 0 && (noun >= 0 || r.is(i, determiner)) {
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
			noun = -1 // "the club's president": what the owner is does not count
		case r.is(k, preposition) && k > i:
			prepositions = true
		case r.is(k, relative), r.is(k, verb) && k > i && !r.is(k, preposition):
			k = end
		}
	}
	if noun < 0 {
		return r.unlisted(i, at)
	}
	return r.nominal(i, noun, at, len(r.fold), true)
}

// unlisted reads a definite subject whose noun no list of callings has: a body by its head ("the company"), or somebody
// called by where they come from or how old they are (« le Marseillais », "the 22-year-old Romanian").
func (r *resolution) unlisted(i, at int) referent {
	if !r.is(i, definite) || r.isDemonstrative(i) {
		return nobody
	}
	head := i + 1
	for r.is(head, modifier) && r.isWord(head+1) {
		head++
	}
	if !r.lex.HeadFirst {
		for end := head + 5; head+1 < end && head+1 < len(r.fold) && r.isWord(head+1) && r.sameSentence(head+1, i) && !r.is(head+1, smallWord|lexicon.Saying); {
			head++
		}
	}
	switch {
	case !r.isWord(head) || r.nameAt(head) != nil || !r.sameSentence(head, i):
		return nobody
	case r.lex.Organizations.Kind(r.fold[head]) != "":
		return r.bodyOfKind(OrganizationKind(r.lex.Organizations.Kind(r.fold[head])), i)
	case isUpper(r.token(head)) || strings.HasSuffix(r.fold[head], "-year-old"):
		return r.pronoun(r.genderOfPhrase(i, head), at)
	}
	return nobody
}

// lastBody returns the body that the sentences right before token at have for a subject, or else the one that they name last.
func (r *resolution) lastBody(at int) referent {
	best := nobody
	for i := r.namesBefore(at) - 1; i >= 0; i-- {
		n := &r.names[i]
		if r.paragraph[n.first] != r.paragraph[at] || r.sentence[n.first] < r.sentence[at]-2 {
			break
		}
		if n.Kind != names.Organization || n.entity < 0 || r.inQuote[n.first] >= 0 {
			continue
		}
		who := referent{kind: names.Organization, index: n.entity, score: scorePronoun}
		if !r.governed(n) {
			return who
		}
		if best.index < 0 {
			best = who
		}
	}
	return best
}

// lookedAt is how many names of bodies a noun looks back over.
const lookedAt = 12

// bodyOfKind returns the body of a kind that was named last before token at.
func (r *resolution) bodyOfKind(kind OrganizationKind, at int) referent {
	seen := 0
	for i := r.namesBefore(at) - 1; i >= 0 && seen < lookedAt; i-- {
		n := &r.names[i]
		if n.Kind != names.Organization || n.entity < 0 {
			continue
		}
		if seen++; r.bodies.kind(r.bodies.all[n.entity]) == kind {
			return referent{kind: names.Organization, index: n.entity, score: scorePronoun}
		}
	}
	return nobody
}

// speechJustBefore reports whether the sentence of token i, or the one before it, names a statement or a letter.
func (r *resolution) speechJustBefore(i int) bool {
	for k := i; k >= 0 && k > i-horizon && r.sentence[k] >= r.sentence[i]-1; k-- {
		if r.isSpeechNoun(k) && r.inQuote[k] < 0 {
			return true
		}
	}
	return false
}

// personBehind returns the person whose name, with its title, begins at token i, or -1.
func (r *resolution) personBehind(i int) int {
	if n := r.personBehindToken(i); n != nil {
		return n.entity
	}
	return -1
}

// subjectBefore reads the subject of the verb at token verb, not before token low. at is where pronouns look back from.
func (r *resolution) subjectBefore(verb, low, at int) referent {
	for i := verb - 1; i >= max(low, verb-horizon); i-- {
		if r.inQuote[i] >= 0 {
			continue
		}
		if n := r.nameAt(i); n != nil {
			if (n.Kind == names.Person || n.Kind == names.Organization) && n.entity >= 0 && !r.governed(n) {
				if n.Kind == names.Organization && r.isRole(n.last) {
					return nobody // "a Home Office spokesperson"
				}
				return referent{kind: n.Kind, index: n.entity, score: scoreNamed}
			}
			i = n.first
			continue
		}
		if g := r.pronounGender(i); g != unknown {
			return r.pronoun(g, i)
		}
		if r.isInversion(i) {
			return r.subjectAt(i, at) // « a-t-il insisté, ajoutant : »
		}
		switch {
		case r.folded(i) == "it" && r.speechJustBefore(i):
			return r.pronoun(unknown, i)
		case r.folded(i) == "it":
			return r.lastBody(i)
		case r.is(i, theyWord):
			return nobody
		case r.isRole(i) || r.isRank(i) || r.isPersonNoun(i):
			opener := i - 1
			for opener > low && opener > i-6 && !r.is(opener, determiner) && r.isWord(opener) {
				opener--
			}
			if r.isPossessiveMark(opener) {
				i = opener // "the company's founder" stands beside a name, or for nobody
				continue
			}
			if !r.is(opener, determiner) {
				opener++
			}
			if r.governedAt(opener) || r.inApposition(opener) || r.isFrenchInfinitive(opener-1) {
				i = opener
				continue
			}
			return r.nominal(opener, i, at, verb, true)
		}
	}
	return nobody
}

// isFrenchInfinitive reports whether token i is an infinitive, of which what follows is the object: « soutenir la
// candidate ».
func (v *view) isFrenchInfinitive(i int) bool {
	f := v.folded(i)
	return v.lex.HeadFirst && v.isWord(i) && len(f) > 4 && !isUpper(v.token(i)) && !v.isRole(i) && !v.is(i, smallWord) &&
		(strings.HasSuffix(f, "er") || strings.HasSuffix(f, "ir") || strings.HasSuffix(f, "re"))
}

// inApposition reports whether a phrase that begins at token i stands between commas behind a name.
func (r *resolution) inApposition(i int) bool {
	if r.is(i-1, connector) {
		// "X, keeper of a lighthouse and a former sailor,"
		for i--; r.isWord(i-1) && !r.isVerb(i-1) && r.personAt(i-1) == nil && r.sameSentence(i-1, i); i-- {
		}
	}
	return r.token(i-1) == "," && r.nameAt(i-2) != nil
}
