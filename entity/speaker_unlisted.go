package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
)

// Whom a definite noun or a pronoun stands for that no list of callings has.

// unlisted reads a definite subject whose noun no list of callings has: a body by its head ("the company"), or somebody
// called by where they come from or how old they are (« le Marseillais », "the 22-year-old Romanian").
func (r *resolution) unlisted(i, at int) referent {
	if !r.is(i, definite) || r.isDemonstrative(i) && !r.lex.HeadFirst {
		return nobody // "this newspaper"; « ce Génois » is somebody
	}
	if who := r.ofTwo(i); who.index >= 0 {
		return who
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
	case !r.isWord(head) || r.nameAt(head) != nil || !r.sameSentence(head, i) || r.is(head, lexicon.Camp):
		return nobody
	case isAnyBody(r.fold[head]) || r.lex.Organizations.Kind(r.fold[head]) != "":
		who := r.bodyOfKind(OrganizationKind(r.lex.Organizations.Kind(r.fold[head])), i)
		if who.index < 0 && isAnyBody(r.fold[head]) && !r.complemented(head, len(r.fold)) {
			who = r.lastBody(i) // whose kind its name does not tell
			who.score = min(who.score, scoreBody)
		}
		return who
	case isUpper(r.token(head)) || strings.HasSuffix(r.fold[head], "-year-old"):
		return r.pronoun(r.genderOfPhrase(i, head), at)
	case r.beside(head) >= 0:
		return referent{kind: names.Person, index: r.beside(head), score: scoreNominal}
	case r.standsForPerson(i, head):
		return r.reprise(r.genderOfPhrase(i, head), at)
	}
	return nobody
}

// beside returns the person at whose name the noun at token head stood before, "the tightrope walker Ann Roe", or -1.
func (r *resolution) beside(head int) int {
	for k := head - 1; k >= max(0, head-2*reach); k-- {
		if r.fold[k] != r.fold[head] || r.inQuote[k] >= 0 || isUpper(r.token(k)) {
			continue
		}
		at := k + 1
		if r.token(at) == "," {
			at++
		}
		if n := r.personAt(at); n != nil && n.entity >= 0 {
			return n.entity
		}
	}
	return -1
}

// isAnyBody reports whether a folded noun can stand for bodies of all kinds.
func isAnyBody(noun string) bool {
	switch noun {
	case "organisation", "organization", "institution", "structure", "groupe", "group", "entreprise", "societe", "company", "firm", "firme", "etablissement", "association", "collectif", "body", "outfit":
		return true
	}
	return false
}

// ofTwo returns which of the two people whom a sentence before named together the phrase at token i means: « le second »,
// "the former".
func (r *resolution) ofTwo(i int) referent {
	first := false
	switch r.folded(i + 1) {
	case "premier", "premiere", "former":
		first = true
	case "second", "seconde", "latter":
	default:
		return nobody
	}
	if r.isWord(i+2) && r.sameSentence(i, i+2) && !r.isVerb(i+2) && !r.isSaying(i+2) && !r.is(i+2, smallWord) {
		return nobody // "the former mayor"
	}
	last, seen := nobody, 0
	for k := r.namesBefore(i) - 1; k >= 0 && r.paragraph[r.names[k].first] == r.paragraph[i] && seen < lookedAt; k-- {
		n := &r.names[k]
		if seen++; n.Kind != names.Person || n.entity < 0 || r.inQuote[n.first] >= 0 {
			continue
		}
		switch {
		case last.index < 0:
			last = referent{kind: names.Person, index: n.entity, score: scoreNominal}
		case n.entity != last.index && first:
			return referent{kind: names.Person, index: n.entity, score: scoreNominal}
		case n.entity != last.index:
			return last
		}
	}
	return nobody
}

// standsForPerson reports whether a noun in the singular ends as callings do, « l’héritier », "the ex-lawman", and nothing
// behind it makes somebody new of it.
func (r *resolution) standsForPerson(opener, head int) bool {
	f := r.fold[head]
	if f == "" || r.folded(opener) == "les" || f[len(f)-1] == 's' || r.complemented(head, len(r.fold)) {
		return false
	}
	return r.looksRole(head) || strings.HasPrefix(f, "ex-")
}

// lastBody returns the body that the sentences right before token at have for a subject, or else the one that they name last.
func (r *resolution) lastBody(at int) referent {
	best := nobody
	for i := r.namesBefore(at) - 1; i >= 0; i-- {
		n := &r.names[i]
		if r.paragraph[n.first] != r.paragraph[at] || r.sentence[n.first] < r.sentence[at]-2 || n.first < at-farthest {
			break
		}
		if n.Kind != names.Organization || n.entity < 0 || r.inQuote[n.first] >= 0 {
			continue
		}
		who := referent{kind: names.Organization, index: n.entity, score: scorePronoun}
		if !r.governed(n) || r.token(n.last) == "," && r.is(n.last+1, relative) {
			return who // "pressed by the Bank, which had grown alarmed"
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
	before := r.namesBefore(at)
	for i := before - 1; i >= max(0, before-4*fuzzy) && seen < lookedAt; i-- {
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
