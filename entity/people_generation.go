package entity

import (
	"strconv"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// generation prefers the elder or the younger of two people where the text says which: "the elder Roe".
func (v *view) generation(one *person, n *name, all []name) float64 {
	wanted := v.age(n.first-1, n.last)
	if wanted == 0 {
		return 0
	}
	if told := one.suffixAge(); told != 0 {
		return float64(2 * told * wanted)
	}
	if years, ok := v.yearsOf(one, all); ok {
		return float64(wanted*(years-50)) / 50
	}
	for _, i := range one.names {
		for at := all[i].first - 6; at < all[i].last+8; at++ {
			if !v.sameSentence(at, all[i].first) {
				continue
			}
			if at > all[i].last && v.isPossessiveMark(all[i].last) {
				break // "Ann's mother" tells the age of somebody else
			}
			if found := v.ageWord(at); found != 0 {
				if found == wanted {
					return 2
				}
				return -2
			}
		}
	}
	return 0
}

// suffixAge is 1 for somebody whose name ends in "Sr.", -1 for one whose name ends in "Jr.", else 0.
func (one *person) suffixAge() int {
	for _, f := range one.forms {
		switch f.suffix {
		case "sr", "senior":
			return 1
		case "jr", "junior":
			return -1
		}
	}
	return 0
}

// yearsOf returns the age that the text gives a person: "Ann Lee, 41,".
func (v *view) yearsOf(one *person, all []name) (int, bool) {
	for _, i := range one.names {
		at := all[i].last
		if v.token(at) == "," && at+1 < len(v.doc.Tokens) && v.doc.Tokens[at+1].Kind == text.Number && len(v.fold[at+1]) <= 3 {
			if years, err := strconv.Atoi(v.fold[at+1]); err == nil && years < 130 {
				return years, true
			}
		}
	}
	return 0, false
}

// age reads a word of age right before or right behind a name.
func (v *view) age(before, behind int) int {
	if found := v.ageWord(before); found != 0 {
		return found
	}
	if !v.lex.HeadFirst {
		return 0
	}
	if v.is(behind, definite) {
		behind++ // « Roux l’aîné »
	}
	return v.ageWord(behind)
}

// ageWord is 1 for a word of the elder, -1 for one of the younger, else 0.
func (v *view) ageWord(i int) int {
	switch v.folded(i) {
	case "elder", "older", "senior", "aine", "ainee", "pere", "father", "mere", "mother", "vieux", "vieille", "grandfather", "grandmother", "grand-pere", "grand-mere", "oncle", "tante", "uncle", "aunt":
		return 1
	case "younger", "junior", "cadet", "cadette", "fils", "fille", "son", "daughter", "grandson", "granddaughter", "petit-fils", "petite-fille", "jeune", "benjamin", "neveu", "niece", "nephew":
		if v.is(i, possessive) && v.lex.HeadFirst {
			return 0 // « son »
		}
		return -1
	}
	return 0
}

// sibling returns the one of two people of one family whom an age alone tells at token i: « l’aîné », "the younger". The
// text tells the age of one of them at least: « Paul Roux, son petit frère ».
func (r *resolution) sibling(i int) referent {
	wanted := r.ageWord(i + 1)
	if wanted == 0 || !r.is(i, definite) || r.is(i+1, possessive) {
		return nobody
	}
	for k, one := range r.people.all {
		told := r.siblingAge(one)
		if told == 0 {
			continue
		}
		if told == wanted {
			return referent{kind: names.Person, index: k, score: scoreNominal}
		}
		for other, two := range r.people.all {
			if family := one.best().familyNormal; other != k && family != "" && two.best().familyNormal == family && !two.isFamily {
				return referent{kind: names.Person, index: other, score: scoreNominal}
			}
		}
	}
	return nobody
}

// siblingAge is 1 for somebody named beside words for an elder brother or sister, -1 beside those for a younger one.
func (r *resolution) siblingAge(one *person) int {
	for _, i := range one.names {
		n := &r.names[i]
		for at := n.first - 4; at < n.last+5; at++ {
			if !r.sameSentence(at, n.first) {
				continue
			}
			switch r.folded(at + 1) {
			case "frere", "soeur", "brother", "sister":
			default:
				continue
			}
			switch r.folded(at) {
			case "petit", "petite", "little", "younger", "baby", "kid":
				return -1
			case "grand", "grande", "big", "elder", "older":
				return 1
			}
		}
	}
	return 0
}
