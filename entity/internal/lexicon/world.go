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
	particles table[bool]
	nicknames table[[]string] // folded short form to normal full names
	same      table[Known]
	acronyms  table[bool] // normal names of that table that have a writing in capitals alone: « Otan »
	given     table[Gender]
	first     table[FamilyOrder]
}

// FamilyOrder says whether a word is a family name that stands before the given name.
type FamilyOrder uint8

// The orders. A FamilyJoined is a given name elsewhere.
const (
	FamilyLast FamilyOrder = iota
	FamilyJoined
	FamilyFirst
)

var loadWorld = sync.OnceValue(readWorld)

func readWorld() *world {
	particles, nicknames, given := map[string]bool{}, map[string][]string{}, map[string]Gender{}
	for _, line := range entries(data, "particles.txt") {
		for word := range strings.FieldsSeq(line) {
			particles[text.Fold(word)] = true
		}
	}
	addGiven(given, data, "given.txt")
	first := map[string]FamilyOrder{}
	for mark, line := range entries(data, "family_first.txt") {
		for word := range strings.FieldsSeq(line) {
			if first[text.Fold(word)] = FamilyJoined; mark == "only" {
				first[text.Fold(word)] = FamilyFirst
			}
		}
	}
	for full, line := range entries(data, "nicknames.txt") {
		for short := range strings.FieldsSeq(line) {
			short = text.Fold(short)
			nicknames[short] = append(nicknames[short], Normal(full))
		}
	}
	same, acronyms := readSame()
	return &world{particles: newTable(particles), nicknames: newTable(nicknames), same: newTable(same), acronyms: newTable(acronyms), given: newTable(given), first: newTable(first)}
}

// readSame reads the table of names that are written in several ways.
func readSame() (same map[string]Known, acronyms map[string]bool) {
	same, acronyms = map[string]Known{}, map[string]bool{}
	for kind, line := range entries(data, "same.txt") {
		first := ""
		for form := range strings.SplitSeq(line, "|") {
			written := strings.TrimSpace(form)
			form = Normal(form)
			if isAcronym(written) {
				acronyms[form] = true
			}
			if first == "" {
				first = form
			}
			if _, ok := same[form]; !ok {
				same[form] = Known{Key: first, Kind: kind}
			}
		}
	}
	return same, acronyms
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
func IsAcronym(normal string) bool { return loadWorld().acronyms.at(hash(normal)) }

// IsParticle reports whether a folded word belongs to the family name behind it.
func IsParticle(folded string) bool { return loadWorld().particles.at(hash(folded)) }

// OrderOf says whether a folded word is a family name that stands before the given name, as in China, Korea and Vietnam.
func OrderOf(folded string) FamilyOrder { return loadWorld().first.at(hash(folded)) }

// FullNames lists the normal full given names of a folded nickname. The caller does not change it.
func FullNames(short string) []string { return slices.Clip(loadWorld().nicknames.at(hash(short))) }

// Lookup finds a normal name in the table of names that are written in several ways.
func Lookup(normal string) (known Known, ok bool) {
	same := &loadWorld().same
	if i := same.slot(hash(normal)); i >= 0 {
		return same.values[i], true
	}
	return Known{}, false
}
