package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// Key returns the stable normal form of a name, by which the same person, body or place can be joined across articles
// and languages: folded, without honorifics, articles and legal forms, and the one form of the names that French and
// English write differently ("European Union" and « Union européenne » have one key).
func Key(kind names.Kind, name string, language text.Language) string {
	v := &view{lex: lexiconOf(language), world: loadWorld()}
	return v.keyOf(kind, name)
}

func (v *view) keyOf(kind names.Kind, name string) string {
	if kind == names.Person {
		words := strings.Fields(normal(name))
		for len(words) > 1 {
			if _, ok := v.lex.honorifics[words[0]]; !ok {
				if _, ok := v.lex.honorifics[words[0]+"."]; !ok {
					break
				}
			}
			words = words[1:]
		}
		return strings.Join(words, " ")
	}
	if key := v.knownKey(name, kind); key != "" {
		return key
	}
	return v.bareForm(name)
}
