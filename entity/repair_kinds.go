package entity

import (
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/gazetteer"
	"strings"
)

// proveCoordinated makes a person of a surname that "and" or « et » joins to that of a person: "led by Poe and Roe".
func (v *view) proveCoordinated() {
	for k := 1; k < len(v.names); k++ {
		a, b := &v.names[k-1], &v.names[k]
		if b.first != a.last+1 || !v.is(a.last, connector) || a.last-a.first != 1 || b.last-b.first != 1 {
			continue
		}
		if a.Kind == names.Person {
			a, b = b, a
		}
		if a.Kind == names.Organization && b.Kind == names.Person && a.Score < trusted && !isCaps(a.Text) && listed(a.Text)&gazetteer.Surname != 0 {
			a.Kind = names.Person
			a.person = v.parsePerson(a.first, a.last)
		}
	}
}

// proveHeads makes organizations of people's and places' names that the recognizer is not sure of and whose head noun is
// one of bodies only: "Manila Courier", "Northern Argus".
func (v *view) proveHeads() {
	for k := range v.names {
		n := &v.names[k]
		if n.Kind != names.Person && n.Kind != names.Place || n.Score >= trusted || n.last-n.first < 2 || v.isTitle(n.first-1) || n.Kind == names.Person && isFirstName(v.token(n.first)) {
			continue
		}
		head := n.last - 1
		if v.lex.HeadFirst {
			head = n.first
		}
		if v.lex.Organizations.Kind(v.fold[head]) != "" && v.lex.Places.Kind(v.fold[head]) == "" && listed(n.Text)&gazetteer.Place == 0 {
			n.Kind = names.Organization
		}
	}
}

// trusted is the score from which a recognizer's kind is not put in doubt.
const trusted = 0.9

// proveBodies makes organizations of one-word mentions of another kind that are the name proper of a body of several
// words ("Corvane" of "Corvane Therapeutics PLC", "Herald" of "Northern Herald"), where neither a person nor a place of
// the document or of the lists has the word.
func (v *view) proveBodies(known *evidence) {
	for k := range v.names {
		n := &v.names[k]
		if n.Kind == names.Organization || n.Score >= trusted || n.last-n.first > 1 || known.family(n.Text) != nil || v.isTitle(n.first-1) {
			continue
		}
		score, ok := v.bodyCalled(n)
		if !ok || listed(n.Text)&gazetteer.Place != 0 {
			continue
		}
		n.Kind = names.Organization
		n.Score = min(n.Score, score)
	}
}

// bodyCalled returns the score of the body of several words of which word is the name proper, and false when there is
// none or a person or a place has the word.
func (v *view) bodyCalled(called *name) (score float64, ok bool) {
	word := called.Text
	all := v.nearby(called.first)
	for k := range all {
		n := &all[k]
		if n.last-n.first < 2 {
			continue
		}
		for i := n.first; i < n.last; i++ {
			if v.token(i) != word {
				continue
			}
			if n.Kind != names.Organization {
				return 0, false
			}
			if i == n.last-1 && !v.lex.HeadFirst ||
				(i == n.first || i == n.last-1) && isUpper(word) && !v.is(i, smallWord) && v.lex.Organizations.Kind(v.fold[i]) == "" {
				score, ok = n.Score, true
			}
		}
	}
	return score, ok
}

// proveKinds makes people of one-word mentions of another kind that are names of people of the document, where no body
// and no place of the document has the word; where the lists know one by it, the words around must speak for a person.
func (v *view) proveKinds(known *evidence) {
	for k := range v.names {
		n := &v.names[k]
		if n.Kind == names.Person || n.Score >= trusted || strings.Contains(n.Text, " ") {
			continue
		}
		score, ok := known.person(n.Text, v.foldOf(n))
		if !ok {
			score, ok = v.misspelt(known, n)
		}
		if !ok {
			continue
		}
		if listed(n.Text)&(gazetteer.Place|gazetteer.Organization) != 0 && !v.isSaying(n.last) && !v.isSaying(n.first-1) && !v.isTitle(n.first-1) {
			continue
		}
		n.Kind = names.Person
		n.Score = min(n.Score, score)
		n.person = v.parsePerson(n.first, n.last)
	}
}
