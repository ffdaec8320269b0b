package entity

import (
	"slices"
	"strings"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
)

// finiteEndings are those of French verbs that adjectives hardly have.
var finiteEndings = []string{"ait", "aient", "it", "ut", "end", "ient", "met", "era", "eront", "erent", "irent", "a"}

// adjectiveEndings are those of French adjectives in -e of both genders; womanEndings are those of a woman's only.
var (
	adjectiveEndings = []string{"iste", "ique", "able", "ible", "aire", "ogue", "crate", "esque", "ome", "ite", "ile", "eme", "erne", "oxe", "graphe"}
	womanEndings     = []string{"ale", "elle", "elles", "ive", "euse", "ante", "ente", "enne", "aise", "oise", "iere", "aine", "ine", "rice", "ee", "ste", "cte"}
)

func endsIn(word string, endings []string) bool {
	return slices.ContainsFunc(endings, func(ending string) bool { return len(word) > len(ending)+1 && strings.HasSuffix(word, ending) })
}

// isVerb reports whether token i is a small word that only a verb can be. « a » and « à » have one fold and are told
// apart by the accent.
func (v *view) isVerb(i int) bool {
	if v.lex.HeadFirst && v.token(i) == "a" {
		return true
	}
	return v.is(i, verb) && !v.is(i, preposition|determiner)
}

// isAdverb reports whether token i is a French adverb, which stands behind a verb and never in a role.
func (v *view) isAdverb(i int) bool {
	return v.lex.HeadFirst && (v.is(i, lexicon.Adverb) || strings.HasSuffix(v.folded(i), "ement") && !v.is(i-1, preposition|determiner|modifier))
}

// isFinite reports whether token i, in the complement of a French role whose head stands before token start, is the
// verb of which the role is the subject.
func (v *view) isFinite(i, start int) bool {
	if !v.isWord(i) || isUpper(v.token(i)) || v.nameAt(i) != nil || v.is(i-1, preposition|determiner|modifier) && v.nameAt(i-1) == nil {
		return false
	}
	if v.isAdverb(i + 1) {
		return true // « le maire garde pourtant »
	}
	if v.is(i, lexicon.Finite) {
		return true
	}
	word := v.fold[i]
	if v.isRole(i) || v.is(i, smallWord|lexicon.Adjective) {
		return false
	}
	if v.isSaying(i) && !strings.HasSuffix(word, "er") || endsIn(word, finiteEndings) {
		return true
	}
	opener := start - 2
	for v.is(opener, modifier) && !v.is(opener, determiner) {
		opener--
	}
	several := strings.HasSuffix(v.folded(start-1), "s") && v.is(opener, determiner)
	if several && strings.HasSuffix(word, "ent") {
		return true
	}
	if !v.opensObject(i+1) || !strings.HasSuffix(v.token(i), "e") {
		return false
	}
	man := v.folded(opener) == "le" || v.folded(opener) == "un" || v.folded(opener) == "du" || v.folded(opener) == "au"
	return !endsIn(word, adjectiveEndings) && (man || !endsIn(word, womanEndings))
}

// opensObject reports whether a name, with its title, begins at token i.
func (v *view) opensObject(i int) bool {
	return v.nameAt(i) != nil || v.isTitle(i) && v.nameAt(i+1) != nil
}
