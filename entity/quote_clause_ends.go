package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// Where the clause inside a quotation that says who speaks ends, and the speech goes on.

// clauseEnd returns where the clause with its subject at token i ends: behind its stop or colon, or behind the comma
// from which the speech goes on.
func (v *view) clauseEnd(i, limit int) int {
	for at := i; at < limit; at++ {
		switch v.token(at) {
		case ".", ":", "!", ";":
			return at + 1
		case "–", "—":
			return at + 1
		case "?":
			return at
		case ",":
			if v.goesOn(at+1, limit) {
				continue
			}
			if end, ok := v.asideEnd(at+1, limit); ok {
				return end
			}
			return at + 1
		}
	}
	return limit
}

// goesOn reports whether the words behind a comma still belong to the clause: an apposition, an age, « avant
// d’ajouter », « en souriant ».
func (v *view) goesOn(i, limit int) bool {
	if i >= limit {
		return false
	}
	if v.doc.Tokens[i].Kind == text.Number {
		return true
	}
	switch v.folded(i) {
	case "avant", "tout", "visiblement", "avec":
		return true
	case "en":
		return strings.HasSuffix(v.folded(i+1), "ant")
	case "qui":
		return true
	case "de", "du", "des", "d'":
		return v.isBelonging(i, limit)
	}
	for at := i; at < limit && at < i+5 && v.isWord(at); at++ {
		if n := v.nameAt(at); n != nil && n.Kind == names.Person {
			return v.nameAt(i-2) == nil // « le maire, Jean Petit »
		}
		if v.isTitle(at) && at == i {
			return v.nameAt(i-2) == nil
		}
		if v.isRole(at) || v.isKin(at) {
			return !v.isVerb(at+1) && !v.isVerb(at-1)
		}
		if !v.is(at, determiner|modifier) {
			return false
		}
	}
	return false
}

// asideEnd returns the end of the sentence at token i when all up to there goes with the clause before the comma, and
// speech follows: « , dans ses Mémoires, Les Marées. », « , économiste et ancienne rapporteure, aujourd’hui associée. ».
// It begins as a circumstance or an apposition does and holds no clause of its own.
func (v *view) asideEnd(i, limit int) (int, bool) {
	if i >= limit || !v.opensAside(i) {
		return 0, false
	}
	inRelative := false
	for at := i; at < min(limit-1, i+horizon); at++ {
		switch token := v.token(at); {
		case token == ".", strings.HasSuffix(token, ".") && !v.sameSentence(at, at+1):
			return at + 1, true // the second is « Perrier & Cie. » at the end of a sentence
		case token == "?", token == "!", token == ":", token == ";", v.isMark(at), v.isInversion(at):
			return 0, false
		case token == ",":
			inRelative = false
		case v.is(at, relative):
			inRelative = at > i && v.token(at-1) == "," || at == i
		case inRelative || v.nameAt(at) != nil:
		case v.isVerb(at), v.is(at, heWord|sheWord|theyWord) && !v.is(at, possessive), v.isSaying(at) && at > i, v.addresses(at):
			return 0, false
		}
	}
	return 0, false
}

// opensAside reports whether a circumstance or an apposition without an article begins at token i.
func (v *view) opensAside(i int) bool {
	if v.is(i, preposition|relative) && !v.is(i, determiner) || v.isAdverb(i) || v.isRole(i) && !isUpper(v.token(i)) {
		return true
	}
	if n := v.nameAt(i); n != nil && v.token(n.last) == "." {
		return true // « , soutient-elle dans ses Mémoires, Les Marées. »
	}
	if v.isWord(i) && !isUpper(v.token(i)) && v.is(i+1, preposition) && !v.is(i, smallWord) && endsIn(v.fold[i], participleEndings[:3]) {
		return true // « , interrogé par X. »
	}
	if v.is(i, definite) && v.isWord(i+1) && v.is(i+2, preposition) && v.nameAt(i+1) == nil {
		return true // « , les mains dans les poches. »
	}
	return v.folded(i) == "aujourd'hui" || v.is(i, determiner) && v.isRole(i+1) || v.is(i, modifier) && v.isRole(i+1)
}

// addresses reports whether token i is a word for the speaker or the one spoken to, which stands in speech alone.
func (v *view) addresses(i int) bool {
	switch v.folded(i) {
	case "vous", "tu", "moi", "toi", "me", "m'", "te", "t'", "ca", "cela", "c'", "j'", "je", "nous", "mon", "ma", "mes", "notre", "nos", "votre", "vos", "ton", "ta", "tes":
		return true
	}
	return false
}

// isBelonging reports whether all up to the next stop is where the one before the comma is from, with a name at its end:
// « , du barreau de Lyon. »
func (v *view) isBelonging(i, limit int) bool {
	for at := i + 1; at < limit && at < i+8; at++ {
		if n := v.nameAt(at); n != nil && n.Kind != names.Person && n.Kind != names.Misc {
			at = n.last
			return at < limit && v.token(at) == "."
		}
		f := v.folded(at)
		if !v.isWord(at) || v.isVerb(at) || strings.HasSuffix(f, "er") || strings.HasSuffix(f, "ir") || strings.HasSuffix(f, "re") {
			return false
		}
	}
	return false
}
