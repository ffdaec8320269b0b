package score

import (
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// clean brings text into NFC and takes out what has no width.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff':
			return -1
		}
		return r
	}, norm.NFC.String(s))
}

// flat is clean text on one line, each run of white space one space.
func flat(s string) string { return strings.Join(strings.FieldsFunc(clean(s), isSpace), " ") }

// isSpace is white space as Python has it: Unicode's, and the four separators of ASCII.
func isSpace(r rune) bool { return unicode.IsSpace(r) || r >= 0x1c && r <= 0x1f }

// isWord is what Python's \w matches: marks are no part of a word, numerals of any kind are.
func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || r == '_' }

// loose keeps the letters and figures of s, case folded.
func loose(s string) string {
	return strings.Map(func(r rune) rune {
		if isWord(r) && r != '_' {
			return r
		}
		return -1
	}, cases.Fold().String(flat(s)))
}

var between = regexp.MustCompile(` *[;,|/] *| +(?:and|et|und|y|&) +`)

// people is the set of names in a byline.
func people(author string) map[string]bool {
	set := map[string]bool{}
	for _, name := range between.Split(flat(author), -1) {
		if name = loose(name); name != "" {
			set[name] = true
		}
	}
	return set
}

// shingles counts the runs of four words; a text of fewer words is one run.
func shingles(s string) (counts map[string]int, total int) {
	words := strings.FieldsFunc(s, func(r rune) bool { return !isWord(r) })
	counts = map[string]int{}
	if len(words) == 0 {
		return counts, 0
	}
	total = max(1, len(words)-3)
	for i := range total {
		counts[strings.Join(words[i:min(i+4, len(words))], " ")]++
	}
	return counts, total
}
