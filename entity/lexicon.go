package entity

import (
	"embed"
	"io/fs"
	"strings"
	"sync"

	"github.com/copydesk/copydesk/text"
)

//go:embed fr/*.txt en/*.txt *.txt
var data embed.FS

// language is one entry of that list.
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

// gender is what a word tells of the person that it names.
type gender uint8

const (
	unknown gender = iota
	male
	female
)

var genderMarks = map[string]gender{"m": male, "f": female, "n": unknown}

// lexicon holds the words of one language, folded.
type lexicon struct {
	headFirst     bool
	honorifics    map[string]gender
	roles         map[string]gender
	kin           map[string]gender
	given         map[string]gender
	says          map[string]struct{}
	grammar       map[string]grammar
	organizations *heads
	places        *heads
	suffixes      map[string]struct{}
	aliases       map[string]struct{} // words that introduce another name of the same person
	endings       []string            // of nouns that may be roles
	noRole        map[string]struct{} // nouns that end so and are none
	adverbs       map[string]bool     // words that stand behind a verb and never in a role
	adjectives    map[string]bool     // adjectives that look like verbs
	offices       map[string]bool     // roles that one person has at a place: nobody else is meant by them
	speech        map[string]bool     // nouns of speech
	waters        map[string]bool     // words that stand near the name of a river
	personNouns   map[string]gender   // nouns for a man or a woman that are no role
	apart         map[string]struct{} // words that say that two people only share a name
}

// grammar is a set of the parts that a small word can play.
type grammar uint16

const (
	determiner  grammar = 1 << iota // opens a noun phrase
	possessive                      // opens one and points back: « son », "its"
	definite                        // opens one that the reader knows
	preposition                     // goes on a noun phrase: « de », "of"
	relative                        // ends one: « qui », "who"
	modifier                        // stands before the noun: « ancien », "former"
	heWord                          // a pronoun for a man
	sheWord                         // a pronoun for a woman
	theyWord                        // a pronoun for nobody in particular: « on », "they"
	verb                            // ends a noun phrase: « est », "was"
	connector                       // joins two: « et », "and"
	according                       // makes a source of what follows: « selon », "according to"
	asWord                          // « comme », "as"
)

var grammarMarks = map[string]grammar{
	"determiner": determiner, "possessive": determiner | possessive, "definite": determiner | definite, "preposition": preposition,
	"relative": relative, "modifier": modifier, "he": heWord, "she": sheWord, "they": theyWord, "verb": verb,
	"connector": connector, "according": according, "as": asWord,
}

// names in all languages.
type world struct {
	particles map[string]struct{}
	nicknames map[string][]string // folded short form to folded full names
	same      map[string]known
}

// known is a name of the table of names that are written in several ways.
type known struct {
	key  string
	kind string
}

var (
	loadWorld    = sync.OnceValue(readWorld)
	loadLexicons = sync.OnceValue(func() map[text.Language]*lexicon { return readLexicons(data, languages) })
)

// readLexicons reads the words of all languages of a list, and what they share as those of Und.
func readLexicons(files fs.FS, languages []language) map[text.Language]*lexicon {
	all := map[text.Language]*lexicon{}
	shared := newLexicon()
	for _, l := range languages {
		lex := newLexicon()
		lex.headFirst = l.headFirst
		lex.add(files, l.code)
		shared.add(files, l.code)
		all[l.code] = lex
	}
	all[text.Und] = shared
	return all
}

// lexiconOf returns the words of a language, or those of all when it is not one of the list.
func lexiconOf(l text.Language) *lexicon {
	all := loadLexicons()
	if lex, ok := all[l]; ok {
		return lex
	}
	return all[text.Und]
}

func newLexicon() *lexicon {
	return &lexicon{
		honorifics: map[string]gender{}, roles: map[string]gender{}, kin: map[string]gender{}, given: map[string]gender{},
		says: map[string]struct{}{}, grammar: map[string]grammar{}, organizations: newHeads(), places: newHeads(),
		suffixes: map[string]struct{}{}, aliases: map[string]struct{}{}, apart: map[string]struct{}{}, speech: map[string]bool{}, adverbs: map[string]bool{}, adjectives: map[string]bool{}, offices: map[string]bool{}, waters: map[string]bool{}, noRole: map[string]struct{}{}, personNouns: map[string]gender{},
	}
}

func (l *lexicon) add(files fs.FS, code text.Language) {
	dir := string(code) + "/"
	for file, words := range map[string]map[string]gender{"honorifics": l.honorifics, "roles": l.roles, "kin": l.kin, "person_nouns": l.personNouns, "given": l.given} {
		for mark, line := range entries(files, dir+file+".txt") {
			for _, word := range strings.Fields(line) {
				word = text.Fold(word)
				// A word of both sexes, or listed for both, tells neither.
				if g, ok := words[word]; ok && g != genderMarks[mark] {
					words[word] = unknown
				} else {
					words[word] = genderMarks[mark]
				}
			}
		}
	}
	for mark, line := range entries(files, dir+"grammar.txt") {
		for _, word := range strings.Fields(line) {
			l.grammar[text.Fold(word)] |= grammarMarks[mark]
		}
	}
	for head, line := range entries(files, dir+"says.txt") {
		forms := strings.Fields(line)
		if len(forms) == 0 || head == "" {
			for _, infinitive := range forms {
				l.conjugate(infinitive)
			}
			continue
		}
		l.says[text.Fold(head)] = struct{}{}
		for _, form := range forms {
			l.says[text.Fold(form)] = struct{}{}
		}
	}
	for kind, line := range entries(files, dir+"organizations.txt") {
		l.organizations.add(kind, line)
	}
	for kind, line := range entries(files, dir+"places.txt") {
		l.places.add(kind, line)
	}
	for file, words := range map[string]map[string]struct{}{"suffixes": l.suffixes} {
		for _, line := range entries(files, dir+file+".txt") {
			for _, word := range strings.Fields(line) {
				words[text.Fold(word)] = struct{}{}
			}
		}
	}
	for mark, line := range entries(files, dir+"role_endings.txt") {
		for _, word := range strings.Fields(line) {
			if mark == "ending" {
				l.endings = append(l.endings, text.Fold(word))
			} else {
				l.noRole[text.Fold(word)] = struct{}{}
			}
		}
	}
	for file, words := range map[string]map[string]bool{"speech": l.speech, "adverbs": l.adverbs, "adjectives": l.adjectives, "offices": l.offices, "waters": l.waters} {
		for _, line := range entries(files, dir+file+".txt") {
			for _, word := range strings.Fields(line) {
				words[text.Fold(word)] = true
			}
		}
	}
	for mark, line := range entries(files, dir+"names.txt") {
		words := map[string]map[string]struct{}{"alias": l.aliases, "apart": l.apart}[mark]
		for _, word := range strings.Fields(line) {
			words[text.Fold(word)] = struct{}{}
		}
	}
}

// conjugate adds the forms of a French verb in -er that reports and descriptions of speech use.
func (l *lexicon) conjugate(infinitive string) {
	stem, ok := strings.CutSuffix(text.Fold(infinitive), "er")
	if !ok {
		return
	}
	soft := stem // g and c before a
	if strings.HasSuffix(stem, "g") {
		soft = stem + "e"
	}
	for _, form := range []string{stem + "er", stem + "e", stem + "ee", stem + "es", stem + "ent", stem + "era", soft + "ait", soft + "aient", soft + "a"} {
		l.says[form] = struct{}{}
	}
}

// entries yields the lines of a list: what stands before the first ": ", or "", and what stands after it.
func entries(files fs.FS, file string) func(yield func(mark, line string) bool) {
	return func(yield func(string, string) bool) {
		raw, err := fs.ReadFile(files, file)
		if err != nil {
			return // a language has only the lists that it needs
		}
		for line := range strings.Lines(string(raw)) {
			line = strings.TrimSpace(line)
			if line == "" || line[0] == '#' {
				continue
			}
			mark, rest, ok := strings.Cut(line, ": ")
			if !ok {
				mark, rest = "", line
			}
			if !yield(mark, rest) {
				return
			}
		}
	}
}

func readWorld() *world {
	w := &world{particles: map[string]struct{}{}, nicknames: map[string][]string{}, same: map[string]known{}}
	for _, line := range entries(data, "particles.txt") {
		for _, word := range strings.Fields(line) {
			w.particles[text.Fold(word)] = struct{}{}
		}
	}
	for full, line := range entries(data, "nicknames.txt") {
		for _, short := range strings.Fields(line) {
			short = text.Fold(short)
			w.nicknames[short] = append(w.nicknames[short], text.Fold(full))
		}
	}
	for kind, line := range entries(data, "same.txt") {
		first := ""
		for form := range strings.SplitSeq(line, "|") {
			form = normal(form)
			if first == "" {
				first = form
			}
			if _, ok := w.same[form]; !ok {
				w.same[form] = known{key: first, kind: kind}
			}
		}
	}
	return w
}

// heads maps head words, and phrases that begin with one, to kinds.
type heads struct {
	kinds   map[string]string
	longest int // words in the longest phrase
}

func newHeads() *heads { return &heads{kinds: map[string]string{}} }

func (h *heads) add(kind, line string) {
	for phrase := range strings.SplitSeq(line, ";") {
		words := wordsOf(normal(phrase))
		if len(words) == 0 {
			continue
		}
		if key := strings.Join(words, " "); h.kinds[key] == "" {
			h.kinds[key] = kind
		}
		h.longest = max(h.longest, len(words))
	}
}

// at returns the kind of the longest phrase that begins at words[i], and its length in words.
func (h *heads) at(words []string, i int) (string, int) {
	for n := min(h.longest, len(words)-i); n > 0; n-- {
		if kind, ok := h.kinds[strings.Join(words[i:i+n], " ")]; ok {
			return kind, n
		}
	}
	return "", 0
}
