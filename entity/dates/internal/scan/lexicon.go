package scan

import (
	"fmt"
	"strconv"
	"strings"
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
	next    int // the number of the next class
	// heads holds, for a first byte, the lengths of words that begin with it: most words of a text are unknown, and
	// this says so before anything is hashed.
	heads [256]uint64
	// capital are the classes that a word of the class proper has only when it begins with a capital.
	capital Class
	// ordinalMark is the class of the endings of ordinals: "th", « ème ».
	ordinalMark Class
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
			if l.next == MaxClasses {
				return nil, fmt.Errorf("lexicon line %d: more than %d classes", number, MaxClasses)
			}
			class = classAt(l.next)
			l.next++
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
			e.Classes = e.Classes.Or(class)
			e.values = append(e.values, value{class, n})
		}
	}
	for _, name := range capital {
		l.capital = l.capital.Or(l.classes[name])
	}
	l.ordinalMark = l.Must("ordmark")
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

// Must gives the classes of some names; a name that the lexicon lacks adds nothing.
func (l *Lexicon) Must(names ...string) Class {
	var c Class
	for _, name := range names {
		c = c.Or(l.classes[name])
	}
	return c
}

// Words lists the words of a class, in the order of the data.
func (l *Lexicon) Words(c Class) []string {
	var out []string
	for id := range l.entries {
		if l.entries[id].Classes.Has(c) {
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
