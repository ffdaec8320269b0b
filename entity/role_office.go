package entity

import (
	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
)

// isOfficeBefore reports whether a role that somebody holds, held or was given may follow token i: "job as", « le poste
// de », "was elected", « nommée ».
func (v *view) isOfficeBefore(i int) bool {
	if !v.is(i, lexicon.Appoints) {
		return false
	}
	switch v.folded(i) {
	case "as":
		switch v.folded(i - 1) {
		case "succeeded", "job", "post", "role", "position", "career", "stint", "term", "tenure", "work", "time", "resigned", "resign", "resigning", "retired", "served", "serving", "worked", "working", "works", "sacked", "dismissed", "ousted", "down", "in",
			"hired", "appointed", "elected", "trained", "aside", "fired", "removed", "reelected", "re-elected":
			return true
		}
	case "appointed", "elected", "re-elected", "reelected", "named", "crowned", "ordained":
		return v.folded(i+1) != "as" && (v.is(i-1, verb) || v.folded(i-1) == "being" || v.isAdverbOfPredicate(i-1))
	case "nomme", "nommee", "elu", "elue", "reelu", "reelue", "promu", "promue", "designe", "designee", "sacre", "sacree":
		return v.is(i-1, verb) || v.folded(i-1) == "ete" || v.isAdverbOfPredicate(i-1)
	case "comme":
		switch v.folded(i - 1) {
		case "succede", "succedera", "travaille", "travaillait", "engage", "engagee", "embauche", "embauchee", "recrute", "recrutee", "debute", "exerce", "exercait", "commence", "forme", "formee":
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
	if n := r.personAt(p.last + 1); n != nil && r.folded(p.last) == "by" {
		r.addRole(n.entity, p) // "He was succeeded as bishop by X"
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
