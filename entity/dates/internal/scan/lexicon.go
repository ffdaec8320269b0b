package scan

import (
	"fmt"
	"strconv"
	"strings"
)

// Class is a set of word classes, one bit each. The first bits are the same in every language.
type Class uint64

// The classes that the scanner sets itself or asks for.
const (
	Roman        Class = 1 << iota // written like a Roman numeral, ordinal endings included: "XXe"
	Elision                        // what an apostrophe cuts off: "l", "d", "qu"
	Proper                         // in lower case it is something else: "may"
	Abbreviation                   // a full stop behind it ends no sentence: "janv"
	Glue                           // may follow a figure without a space: "h", "th", "pm"
	firstFree
)

// Entry is one word of a lexicon with its classes and the value that it has in each.
type Entry struct {
	Classes Class
	values  []value
}

type value struct {
	class Class
	n     int
}

// Value is the word's value in a class, 0 when it has none.
func (e *Entry) Value(c Class) int {
	for _, v := range e.values {
		if v.class == c {
			return v.n
		}
	}
	return 0
}

// Lexicon holds the words that the grammar of a language knows. Word 0 is every word that it does not know.
type Lexicon struct {
	ids     map[string]uint16
	entries []Entry
	words   []string
	classes map[string]Class
	next    Class
	// heads holds, for a first byte, the lengths of words that begin with it: most words of a text are unknown, and
	// this says so before anything is hashed.
	heads [256]uint64
	// capital are the classes that a word of the class proper has only when it begins with a capital.
	capital Class
}

// NewLexicon reads lines of the form "class: word word=value …". A word may stand in several classes; # begins a
// comment at the head of a line. The line "@capital:" names the classes that words of the class proper have only with
// a capital.
func NewLexicon(data string) (*Lexicon, error) {
	l := &Lexicon{
		ids:     make(map[string]uint16, 1024),
		entries: make([]Entry, 1, 1024),
		words:   make([]string, 1, 1024),
		classes: map[string]Class{"roman": Roman, "elision": Elision, "glue": Glue, "abbr": Abbreviation, "proper": Proper},
		next:    firstFree,
	}
	number := 0
	var capital []string
	for line := range strings.Lines(data) {
		number++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		name, words, ok := strings.Cut(line, ":")
		if !ok {
			return nil, fmt.Errorf("lexicon line %d: no class", number)
		}
		if name == "@capital" {
			capital = strings.Fields(words)
			continue
		}
		class, ok := l.classes[name]
		if !ok {
			if l.next == 0 {
				return nil, fmt.Errorf("lexicon line %d: more than 64 classes", number)
			}
			class = l.next
			l.next <<= 1
			l.classes[name] = class
		}
		for _, w := range strings.Fields(words) {
			word, n := w, 0
			if before, after, ok := strings.Cut(w, "="); ok {
				v, err := strconv.Atoi(after)
				if err != nil {
					return nil, fmt.Errorf("lexicon line %d: %q: %w", number, w, err)
				}
				word, n = before, v
			}
			id := l.Intern(word)
			e := &l.entries[id]
			e.Classes |= class
			e.values = append(e.values, value{class, n})
		}
	}
	for _, name := range capital {
		l.capital |= l.classes[name]
	}
	return l, nil
}

// Intern gives the number of a word and adds it when it is new. It is for the time of building only.
func (l *Lexicon) Intern(word string) uint16 {
	if id, ok := l.ids[word]; ok {
		return id
	}
	id := uint16(len(l.entries))
	l.ids[word] = id
	l.entries = append(l.entries, Entry{})
	l.words = append(l.words, word)
	l.heads[word[0]] |= 1 << min(len(word), 63)
	return id
}

// Class gives the class of a name.
func (l *Lexicon) Class(name string) (Class, bool) {
	c, ok := l.classes[name]
	return c, ok
}

// Must gives the class of a name, or one that no word has.
func (l *Lexicon) Must(name string) Class { return l.classes[name] }

// Words lists the words of a class, in the order of the data.
func (l *Lexicon) Words(c Class) []string {
	var out []string
	for id := range l.entries {
		if l.entries[id].Classes&c != 0 {
			out = append(out, l.words[id])
		}
	}
	return out
}

// Entry gives the entry of a word's number.
func (l *Lexicon) Entry(id uint16) *Entry { return &l.entries[id] }

// Len is the number of words, unknown included.
func (l *Lexicon) Len() int { return len(l.entries) }

func (l *Lexicon) find(folded []byte) uint16 {
	if len(folded) == 0 || l.heads[folded[0]]&(1<<min(len(folded), 63)) == 0 {
		return 0
	}
	return l.ids[string(folded)]
}
