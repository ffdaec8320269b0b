package entity

import (
	"strconv"

	"github.com/copydesk/copydesk/text"
)

// generation prefers the elder or the younger of two people where the text says which: "the elder Roe".
func (v *view) generation(one *person, n *name, all []name) float64 {
	wanted := v.age(n.first-1, n.last)
	if wanted == 0 {
		return 0
	}
	if years, ok := v.yearsOf(one, all); ok {
		return float64(wanted*(years-50)) / 50
	}
	for _, i := range one.names {
		for at := all[i].first - 6; at < all[i].last+8; at++ {
			if !v.sameSentence(at, all[i].first) {
				continue
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
	if v.lex.HeadFirst {
		return v.ageWord(behind)
	}
	return 0
}

// ageWord is 1 for a word of the elder, -1 for one of the younger, else 0.
func (v *view) ageWord(i int) int {
	switch v.folded(i) {
	case "elder", "older", "senior", "aine", "ainee", "pere", "father", "mere", "mother":
		return 1
	case "younger", "junior", "cadet", "cadette", "fils", "fille", "son", "daughter", "benjamin":
		if v.is(i, possessive) && v.lex.HeadFirst {
			return 0 // « son »
		}
		return -1
	}
	return 0
}
