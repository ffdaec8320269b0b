package entity

import "strings"

// learnGender reads it from the title, the role beside a name, kinship, or the given name.
func (p *people) learnGender(one *person) {
	if one.gender != unknown {
		return
	}
	given, woman := unknown, false
	for _, form := range one.forms {
		if form.full && given == unknown {
			given = p.v.genderOf(form.givenFold)
			woman = given == female && p.v.lex.GivenGender(form.givenFold) == female
		}
		if !form.full && len(one.forms) == 1 && len(one.titles) == 0 && !one.isFamily {
			given = p.v.lex.GivenGender(form.word) // « Katia, aide à domicile »
		}
	}
	for _, i := range one.names {
		g := p.v.genderBeside(&p.v.names[i])
		if g == unknown || g == male && woman && p.v.lex.HeadFirst {
			continue // « le maire, Mireille Roux »: an office may keep its gender, a name that the lists have tells
		}
		one.gender = g
		return
	}
	one.gender = given
}

// genderOf tells a man's given name, folded, from a woman's, by the lists of all languages, parts of a double name included.
func (v *view) genderOf(folded string) gender {
	if g := v.lex.GivenGender(folded); g != unknown {
		return g
	}
	if first, _, ok := strings.Cut(folded, "-"); ok {
		if g := v.lex.GivenGender(first); g != unknown {
			return g
		}
	}
	if !isFirstName(folded) {
		return unknown // of a name from far away the ending tells nothing
	}
	for _, ending := range []string{"a", "ette", "elle", "ine", "ienne"} {
		if strings.HasSuffix(folded, ending) && len(folded) > 3 {
			return female
		}
	}
	if strings.HasSuffix(folded, "o") && len(folded) > 2 {
		return male
	}
	return unknown
}

// genderBeside reads the gender of a noun in apposition to a name: « , maire » tells nothing, « , députée » does.
func (v *view) genderBeside(n *name) gender {
	for _, at := range []int{n.last + 1, n.last + 2, n.last + 3} {
		if v.folded(n.last) != "," || !v.sameSentence(n.last, at) {
			break
		}
		if v.folded(at) == "," || v.is(at, verb|relative) {
			break
		}
		if g := v.word(at).CallingGender(); g != unknown {
			return g
		}
	}
	for at := n.first - 1; at >= 0 && at >= n.first-4 && v.sameSentence(at, n.first); at-- {
		if v.isKin(at) && !v.isRole(at) && v.is(at+1, preposition) {
			break // « fille de Paul Roux » tells of somebody else
		}
		if g := v.word(at).CallingGender(); g != unknown {
			return g
		}
		if v.isRole(at) {
			// « Le PDG », « sa porte-parole »: the determiner tells.
			for k := at - 1; k >= at-3 && k >= 0 && v.sameSentence(k, at); k-- {
				if g := determinerGender(v.fold[k]); g != unknown {
					return g
				}
				if !v.is(k, modifier) {
					break
				}
			}
		}
		if at < n.first-2 || v.is(at, verb|relative|connector) {
			break
		}
	}
	return unknown
}

// determinerGender is the gender that a French determiner tells.
func determinerGender(folded string) gender {
	switch folded {
	case "la", "une", "sa", "ma", "cette", "celle":
		return female
	case "le", "un", "ce", "cet", "du", "au", "celui":
		return male
	}
	return unknown
}
