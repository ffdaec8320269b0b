package meta

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
	"sync"

	"github.com/copydesk/copydesk/extract/internal/bare"
)

// languages is the one list: each has a folder with words.txt. "other" holds what is cheap to know of the languages
// without a folder of their own.
var languages = []string{"fr", "en", "other"}

//go:embed */words.txt
var folders embed.FS

// hint says what the class names of an element, or its tag, speak of.
type hint uint16

const (
	authorHint hint = 1 << iota
	dateHint
	commentHint
	relatedHint
	creditHint
	captionHint
	titleHint
	leadHint
	tagsHint
)

var hintNames = map[string]hint{
	"author": authorHint, "date": dateHint, "comment": commentHint, "related": relatedHint, "credit": creditHint,
	"caption": captionHint, "title": titleHint, "lead": leadHint, "tags": tagsHint,
}

// wordlist is what all languages know, folded.
type wordlist struct {
	by      map[string]bool // phrases that open a byline
	label   map[string]bool // words that open a byline only before a colon or a line break: "Author:"
	byFirst map[string]bool // first words of both
	and     map[string]bool
	role    map[string]bool // words of functions: "correspondent"
	staff   map[string]bool // whole names that are nobody
	degree  map[string]bool // letters after a name: "PhD"
	stop    map[string]bool // words that end the names of a byline
	photo   map[string]bool // words that open a credit
	rights  map[string]bool // words that open a reservation of rights
	classes map[string]hint
	starts  [26][26]bool // the first two letters of byFirst
	roleEnd []string     // endings of words of functions: "…korrespondent"
}

// words is loaded at its first use. The data is embedded and tested, so an error in it is a programming error.
var words = sync.OnceValue(func() *wordlist {
	l, err := loadWords(folders, languages)
	if err != nil {
		panic(err)
	}
	return l
})

// loadWords reads the words.txt of each language. A line is "key: phrase | phrase"; "#" begins a comment.
func loadWords(files fs.FS, codes []string) (*wordlist, error) {
	l := &wordlist{
		by: map[string]bool{}, label: map[string]bool{}, byFirst: map[string]bool{}, and: map[string]bool{}, role: map[string]bool{}, staff: map[string]bool{},
		degree: map[string]bool{}, stop: map[string]bool{}, photo: map[string]bool{}, rights: map[string]bool{}, classes: map[string]hint{},
	}
	sets := map[string]map[string]bool{"by": l.by, "label": l.label, "and": l.and, "role": l.role, "staff": l.staff, "degree": l.degree, "stop": l.stop, "photo": l.photo, "rights": l.rights}
	for _, code := range codes {
		name := code + "/words.txt"
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, fmt.Errorf("meta: language %s: %w", code, err)
		}
		for i, line := range strings.Split(string(data), "\n") {
			line = strings.TrimSpace(line)
			if line == "" || line[0] == '#' {
				continue
			}
			key, phrases, _ := strings.Cut(line, ":")
			class, isClass := strings.CutPrefix(key, "class ")
			set := sets[key]
			if isClass && hintNames[class] == 0 || !isClass && set == nil && key != "role end" {
				return nil, fmt.Errorf("meta: %s:%d: unknown key %q", name, i+1, key)
			}
			for _, p := range strings.Split(phrases, "|") {
				p = bare.Fold(strings.TrimSpace(p))
				if isClass {
					l.classes[p] |= hintNames[class]
					continue
				}
				if key == "role end" {
					l.roleEnd = append(l.roleEnd, p)
					continue
				}
				set[p] = true
				if key == "by" || key == "label" {
					first := strings.Fields(p)[0]
					l.byFirst[first] = true
					if len(first) > 1 && isLetter(first[0]) && isLetter(first[1]) {
						l.starts[first[0]-'a'][first[1]-'a'] = true
					}
				}
			}
		}
	}
	return l, nil
}

// mayOpen spares looking up the many words that do not begin as a byline does.
func (l *wordlist) mayOpen(a, b byte) bool {
	a, b = a|0x20, b|0x20
	return !isLetter(a) || !isLetter(b) || l.starts[a-'a'][b-'a']
}

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' }

// isRole reports whether a folded word names a function.
func (l *wordlist) isRole(w string) bool {
	if l.role[w] {
		return true
	}
	for _, end := range l.roleEnd {
		if len(w) > len(end)+2 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// classHint looks the words of a class or id attribute up. Words end where the letters end, and at a capital after a
// small letter; words that run together are found when the attribute begins with them.
func (l *wordlist) classHint(attribute string) hint {
	var h hint
	start := 0
	flush := func(end int) {
		if end-start > 1 {
			h |= l.classes[strings.ToLower(attribute[start:end])]
		}
	}
	for i := 0; i < len(attribute); i++ {
		c := attribute[i]
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
		switch {
		case !letter:
			flush(i)
			start = i + 1
		case i > start && c <= 'Z' && attribute[i-1] >= 'a':
			flush(i)
			start = i
		}
	}
	flush(len(attribute))
	return h
}
