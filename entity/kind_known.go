package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
)

// bareOf takes the article off the front of a normal name, cut into words, and the legal forms off its end.
func (v *view) bareOf(normal string, words []string) form {
	for len(words) > 1 && v.lex.Of(words[len(words)-1])&lexicon.LegalForm != 0 {
		normal = shorter(normal, len(words[len(words)-1]))
		words = words[:len(words)-1]
		words[len(words)-1] = strings.TrimSuffix(words[len(words)-1], ",")
	}
	if len(words) > 1 && words[len(words)-1] == "&" {
		normal = shorter(normal, 1)
		words = words[:len(words)-1]
	}
	for len(words) > 1 && v.lex.Of(words[0])&definite != 0 {
		normal = normal[len(words[0]):]
		if normal[0] == ' ' {
			normal = normal[1:]
		}
		words = words[1:]
	}
	return form{text: normal, words: words}
}

// shorter takes the last word of n bytes off a normal name, with the comma and the space before it.
func shorter(normal string, n int) string {
	normal = normal[:len(normal)-n]
	for normal != "" && (normal[len(normal)-1] == ' ' || normal[len(normal)-1] == ',') {
		normal = normal[:len(normal)-1]
	}
	return normal
}

// isPlaceKind reports whether a kind in the table of names is one of places; all others are those of organizations.
func isPlaceKind(kind string) bool {
	switch PlaceKind(kind) {
	case Country, Region, City, Street, Site, Water, PlaceElse:
		return true
	}
	return false
}

// knownAs looks a normal name, and its bare form, up in the table of names that are written in several ways.
func knownAs(normal, bare string, kind names.Kind) lexicon.Known {
	k, ok := lexicon.Lookup(normal)
	if !ok && bare != normal {
		k, ok = lexicon.Lookup(bare)
	}
	if !ok {
		return lexicon.Known{}
	}
	if isPlaceKind(k.Kind) != (kind == names.Place) && k.Kind != string(OrganizationElse) {
		return lexicon.Known{}
	}
	return k
}

// knownName is knownAs of a name as it is written.
func (v *view) knownName(s string, kind names.Kind) lexicon.Known {
	form := normal(s)
	return knownAs(form, v.bareOf(form, wordsOf(form)).text, kind)
}
