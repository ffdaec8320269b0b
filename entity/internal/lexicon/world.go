package lexicon

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/copydesk/copydesk/text"
)

// Known is an entry of the table of names that are written in several ways.
type Known struct {
	Key  string // the one form of all writings, normal
	Kind string
}

// world is the names of all languages.
type world struct {
	particles map[string]struct{}
	nicknames map[string][]string // folded short form to normal full names
	same      map[string]Known
	acronyms  map[string]struct{} // normal names of that table that have a writing in capitals alone: « Otan »
	given     map[string]Gender
}

var loadWorld = sync.OnceValue(readWorld)

func readWorld() *world {
	w := &world{particles: map[string]struct{}{}, nicknames: map[string][]string{}, same: map[string]Known{}, acronyms: map[string]struct{}{}, given: map[string]Gender{}}
	for _, line := range entries(data, "particles.txt") {
		for word := range strings.FieldsSeq(line) {
			w.particles[text.Fold(word)] = struct{}{}
		}
	}
	addGiven(w.given, data, "given.txt")
	for full, line := range entries(data, "nicknames.txt") {
		for short := range strings.FieldsSeq(line) {
			short = text.Fold(short)
			w.nicknames[short] = append(w.nicknames[short], Normal(full))
		}
	}
	for kind, line := range entries(data, "same.txt") {
		first := ""
		for form := range strings.SplitSeq(line, "|") {
			written := strings.TrimSpace(form)
			form = Normal(form)
			if isAcronym(written) {
				w.acronyms[form] = struct{}{}
			}
			if first == "" {
				first = form
			}
			if _, ok := w.same[form]; !ok {
				w.same[form] = Known{Key: first, Kind: kind}
			}
		}
	}
	return w
}

// isAcronym reports whether a writing is a few capitals.
func isAcronym(written string) bool {
	for _, r := range written {
		if !unicode.IsUpper(r) {
			return false
		}
	}
	return len(written) > 1 && len(written) <= 8
}

// IsAcronym reports whether a normal name is one that newspapers write in capitals too: « Otan », "Nasa".
func IsAcronym(normal string) bool {
	_, ok := loadWorld().acronyms[normal]
	return ok
}

// IsParticle reports whether a folded word belongs to the family name behind it.
func IsParticle(folded string) bool {
	_, ok := loadWorld().particles[folded]
	return ok
}

// FullNames lists the normal full given names of a folded nickname. The caller does not change it.
func FullNames(short string) []string { return slices.Clip(loadWorld().nicknames[short]) }

// Lookup finds a normal name in the table of names that are written in several ways.
func Lookup(normal string) (Known, bool) {
	k, ok := loadWorld().same[normal]
	return k, ok
}
