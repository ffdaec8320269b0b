package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// Key returns the stable normal form of a name, by which the same person, body or place can be joined across articles
// and languages: folded, without honorifics, articles and legal forms, and the one form of the names that French and
// English write differently ("European Union" and « Union européenne » have one key).
func Key(kind names.Kind, name string, language text.Language) string {
	v := &view{lex: lexicon.For(language)}
	return v.keyOf(kind, name)
}

func (v *view) keyOf(kind names.Kind, name string) string {
	if kind == names.Person {
		return v.withoutTitles(normal(name))
	}
	form := normal(name)
	bare := v.bareOf(form, wordsOf(form)).text
	if k := knownAs(form, bare, kind); k.Key != "" {
		return k.Key
	}
	return bare
}

// keyOfPerson is the key of the best name of a person, without nicknames and suffixes.
func (v *view) keyOfPerson(n *personName) string {
	key := n.normal
	if n.givenNormal != "" && n.familyNormal != "" && !isJoined(key, n.givenNormal, n.familyNormal) {
		key = n.givenNormal + " " + n.familyNormal
	}
	return v.withoutTitles(key)
}

// isJoined reports whether s is two words with a space between.
func isJoined(s, first, last string) bool {
	return len(s) == len(first)+1+len(last) && s[len(first)] == ' ' && strings.HasPrefix(s, first) && strings.HasSuffix(s, last)
}

// withoutTitles takes courtesy titles and ranks off the front of a normal name.
func (v *view) withoutTitles(normal string) string {
	for {
		first, rest, ok := strings.Cut(normal, " ")
		if !ok || !v.lex.IsNormalTitle(first) {
			return normal
		}
		normal = rest
	}
}
