package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/names"
)

// bareForm takes the article off the front of a name and the legal forms off its end.
func (v *view) bareForm(s string) string {
	if bare, ok := v.bare[s]; ok {
		return bare
	}
	bare := v.strip(s)
	if v.bare != nil {
		v.bare[s] = bare
	}
	return bare
}

// strip does the work of bareForm.
func (v *view) strip(s string) string {
	words := wordsOf(normal(s))
	for len(words) > 1 {
		if _, ok := v.lex.suffixes[words[len(words)-1]]; !ok {
			break
		}
		words = words[:len(words)-1]
	}
	if len(words) > 1 && (words[len(words)-1] == "&" || words[len(words)-1] == ",") {
		words = words[:len(words)-1]
	}
	for len(words) > 1 && v.lex.grammar[words[0]]&definite != 0 {
		words = words[1:]
	}
	return strings.ReplaceAll(strings.Join(words, " "), "' ", "'")
}

// placeKinds are the kinds of places in the table of names; all other kinds are those of organizations.
var placeKinds = map[string]struct{}{
	string(Country): {}, string(Region): {}, string(City): {}, string(Street): {}, string(Site): {}, string(Water): {}, string(PlaceElse): {},
}

// knownName looks a name up in the table of names that are written in several ways.
func (v *view) knownName(s string, kind names.Kind) (known, bool) {
	form := normal(s)
	k, ok := v.world.same[form]
	if !ok {
		k, ok = v.world.same[v.bareForm(s)]
	}
	if !ok {
		return known{}, false
	}
	_, place := placeKinds[k.kind]
	if place != (kind == names.Place) && k.kind != string(OrganizationElse) {
		return known{}, false
	}
	return k, true
}

func (v *view) knownKey(s string, kind names.Kind) string {
	k, _ := v.knownName(s, kind)
	return k.key
}
