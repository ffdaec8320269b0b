package cue

import (
	"bufio"
	"fmt"
	"io/fs"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/copydesk/copydesk/extract/internal/cue/en"
	"github.com/copydesk/copydesk/extract/internal/cue/fr"
	"github.com/copydesk/copydesk/extract/internal/cue/other"
)

// languages are the lists of all languages. A new language is a folder of its own and a line here.
var languages = []fs.FS{fr.Lists, en.Lists, other.Lists}

// lists are the files of all languages, ready to be looked up.
type lists struct {
	vocabulary *vocabulary // every word of the lists
	function   []bool      // by number: whether it is a function word
	phrases    *tree
	classes    *tree
	// Words before and after the name of a speaker, and those that end it.
	before, after, stop map[string]bool
	label               map[string]bool // words that present a speaker before a colon only
	presents            map[string]bool // the first words of these
	dating              map[string]bool // words that introduce a date
	status              map[string]bool // what a page says in brackets of somebody who is not known to it
}

var load = sync.OnceValue(func() *lists {
	l, err := read(languages)
	if err != nil {
		panic("cue: embedded lists: " + err.Error()) // a build that no test passed
	}
	return l
})

func read(languages []fs.FS) (*lists, error) {
	l := &lists{vocabulary: newVocabulary(), phrases: new(tree), classes: new(tree),
		before: map[string]bool{}, after: map[string]bool{}, stop: map[string]bool{}, label: map[string]bool{}, presents: map[string]bool{}, dating: map[string]bool{},
		status: map[string]bool{}}
	var functions []int32
	for _, dir := range languages {
		for name, add := range map[string]func(section, line string) error{
			"function.txt": func(_, line string) error {
				functions = append(functions, l.ids(line)...)
				return nil
			},
			"phrases.txt":  func(section, line string) error { return l.add(l.phrases, section, line) },
			"speakers.txt": l.addSpeaker,
			"classes.txt": func(section, line string) error {
				for _, phrase := range strings.Split(line, ",") {
					if err := l.add(l.classes, section, phrase); err != nil {
						return err
					}
				}
				return nil
			},
		} {
			if err := eachLine(dir, name, add); err != nil {
				return nil, err
			}
		}
	}
	l.function = make([]bool, len(l.vocabulary.words))
	for _, id := range functions {
		l.function[id] = true
	}
	return l, nil
}

// eachLine calls add with every line of a file that is no comment and the [section] it stands in.
func eachLine(dir fs.FS, name string, add func(section, line string) error) error {
	file, err := dir.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	section, number := "", 0
	scan := bufio.NewScanner(file)
	for scan.Scan() {
		number++
		line := strings.TrimSpace(scan.Text())
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]"):
			section = line[1 : len(line)-1]
		default:
			if err := add(section, line); err != nil {
				return fmt.Errorf("%s:%d: %w", name, number, err)
			}
		}
	}
	return scan.Err()
}

// add puts a phrase into a tree. The section is a topic, and "short" when the phrase counts in short texts only; a
// phrase that begins with ^ stands at the beginning of the text, one that ends with $ at its end; * is any one word.
func (l *lists) add(t *tree, section, phrase string) error {
	name, short := strings.CutSuffix(section, " short")
	topic, ok := topicNames[name]
	if !ok {
		return fmt.Errorf("no topic %q", name)
	}
	phrase, first := strings.CutPrefix(strings.TrimSpace(phrase), "^")
	phrase, last := strings.CutSuffix(phrase, "$")
	ids := l.ids(phrase)
	if len(ids) == 0 {
		return fmt.Errorf("no word in %q", phrase)
	}
	t.add(ids, ending{topic: topic, short: short, first: first, last: last})
	return nil
}

func (l *lists) addSpeaker(section, line string) error {
	set := map[string]map[string]bool{"before": l.before, "after": l.after, "stop": l.stop, "label": l.label, "dating": l.dating, "status": l.status}[section]
	if set == nil {
		return fmt.Errorf("no section %q", section)
	}
	if section == "dating" {
		for _, w := range split(line) {
			set[w.bare] = true
		}
		return nil
	}
	words := split(line)
	set[key(words)] = true
	if section == "before" || section == "after" || section == "label" {
		l.presents[words[0].bare] = true
	}
	return nil
}

// ids numbers the words of a phrase; the asterisk has a number of its own.
func (l *lists) ids(phrase string) []int32 {
	var ids []int32
	c := NewScanner()
	for _, field := range strings.Fields(phrase) {
		if field == "*" {
			ids = append(ids, anyWord)
			continue
		}
		for at := 0; c.next(field, &at); {
			ids = append(ids, l.vocabulary.add(c.word))
		}
	}
	return ids
}

// appendBare appends the lower-case letter without its accents.
func appendBare(b []byte, r rune) []byte {
	switch r = unicode.ToLower(r); r {
	case 'é', 'è', 'ê', 'ë':
		return append(b, 'e')
	case 'à', 'â', 'ä', 'á':
		return append(b, 'a')
	case 'î', 'ï', 'í':
		return append(b, 'i')
	case 'ô', 'ö', 'ó':
		return append(b, 'o')
	case 'ù', 'û', 'ü', 'ú':
		return append(b, 'u')
	case 'ç':
		return append(b, 'c')
	case 'œ':
		return append(b, "oe"...)
	case 'æ':
		return append(b, "ae"...)
	}
	if r >= 0x2E80 || r < 0xC0 { // nothing to take off
		return utf8.AppendRune(b, r)
	}
	for _, p := range norm.NFD.String(string(r)) {
		if !unicode.Is(unicode.Mn, p) {
			b = utf8.AppendRune(b, p)
		}
	}
	return b
}

// camel puts a space before each capital letter that follows a small one.
func camel(s string) string {
	at := -1
	for i := 1; i < len(s); i++ {
		if 'A' <= s[i] && s[i] <= 'Z' && 'a' <= s[i-1] && s[i-1] <= 'z' {
			at = i
			break
		}
	}
	if at < 0 {
		return s
	}
	b := make([]byte, 0, len(s)+8)
	for i := range len(s) {
		if i > 0 && 'A' <= s[i] && s[i] <= 'Z' && 'a' <= s[i-1] && s[i-1] <= 'z' {
			b = append(b, ' ')
		}
		b = append(b, s[i])
	}
	return string(b)
}
