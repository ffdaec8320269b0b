// Package lexicon holds the words by which names are resolved: the small words of grammar, titles, roles, kinship,
// verbs of saying, the head words of bodies and places, each of French and English in a folder named by the code; and
// names that no language owns: particles, nicknames, and the table of names that are written in several ways.
//
// A Lexicon is not changed by use and serves any number of goroutines. All words are folded (text.Fold).
package lexicon

import (
	"strings"
	"sync"

	"github.com/copydesk/copydesk/text"
)

// language is one entry of the list of languages.
type language struct {
	code      text.Language
	headFirst bool // a name begins with the noun that says what it is: « ministère de … »
}

// languages is the one list of the languages whose words this package knows: those of each stand in the folder named
// by its code.
var languages = []language{
	{code: text.French, headFirst: true},
	{code: text.English},
}

// Lexicon holds the words of one language.
type Lexicon struct {
	// HeadFirst tells languages whose names begin with the noun that says what they are: « ministère de … ».
	HeadFirst     bool
	Organizations *Heads
	Places        *Heads
	words         table[Word]
	given         table[Gender]
	endings       []string // of nouns that may be roles
	lasts         uint64   // the bytes that the endings end with, but for their high bits
	others        []*Lexicon
}

// For returns the words of a language, or those of all when it is not one of the list.
func For(l text.Language) *Lexicon {
	all := load()
	if lex, ok := all[l]; ok {
		return lex
	}
	return all[text.Und]
}

// Others yields the lexicons of the list but this one.
func (l *Lexicon) Others(yield func(*Lexicon) bool) {
	for _, other := range l.others {
		if !yield(other) {
			return
		}
	}
}

var load = sync.OnceValue(func() map[text.Language]*Lexicon { return read(data, languages) })

// Of returns the parts that a folded word plays.
func (l *Lexicon) Of(folded string) Word { return l.words.at(hash(folded)) }

// shortestCompound is how many bytes a calling with a hyphen has at least: "ex-MP".
const shortestCompound = 5

// Read returns the fold of a word as it is written, which it adds to folds unless it is the word itself, and the parts
// that the word plays: « jugé » is no « juge ».
func (l *Lexicon) Read(word string, folds *Folds) (folded string, parts Word) {
	h, ascii, same := hashSmall(word)
	switch {
	case same:
		folded, parts = word, l.words.at(h)
	case ascii:
		folded, parts = folds.small(word), l.words.at(h)
	default:
		folded = folds.Add(word)
		parts = l.Of(folded)
		if l.HeadFirst && parts&(Role|Accented) == Role && endsInAccent(word) {
			parts &^= Role
		}
	}
	if parts == 0 && len(word) >= shortestCompound {
		if at := strings.IndexByte(folded, '-'); at > 0 {
			parts = l.compound(folded, at)
		}
	}
	return folded, parts
}

// IsNormalTitle reports whether a word of a normal name is a title: "dr" for "Dr.".
func (l *Lexicon) IsNormalTitle(word string) bool { return l.Of(word)&normalTitle != 0 }

// EndsAsRole reports whether a folded word has the ending of a calling.
func (l *Lexicon) EndsAsRole(folded string) bool {
	if folded == "" || l.lasts>>(folded[len(folded)-1]&63)&1 == 0 {
		return false // nearly always
	}
	for _, ending := range l.endings {
		if len(folded) > len(ending)+1 && strings.HasSuffix(folded, ending) {
			return true
		}
	}
	return false
}

// GivenGender tells a man's given name, folded, from a woman's: by the list of the language, then by those of the others
// (« Jean » is a man in French).
func (l *Lexicon) GivenGender(folded string) Gender {
	h := hash(folded)
	if g := l.given.at(h); g != Unknown {
		return g
	}
	for _, other := range l.others {
		if g := other.given.at(h); g != Unknown {
			return g
		}
	}
	return loadWorld().given.at(h)
}
