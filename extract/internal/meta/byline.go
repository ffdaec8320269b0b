package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/bare"
)

// Byline reads a line that says who wrote: « Par Luce Amiel », "By Jane Doe and John Roe",
// "by Ann Poe, The Daily Gazette", « Propos recueillis par … ». It reports false when the line does not open as a
// byline or names nobody.
func Byline(line string) (Signature, bool) {
	sg := signer{words: words()}
	rest, ok := sg.opening(fold(line))
	if !ok {
		return Signature{}, false
	}
	s := sg.read(rest, cuedLine)
	return s, len(s.Authors) > 0 || s.Agency != ""
}

// opening takes the words that open a byline off a line: "By", "Written by:", « Propos recueillis par ».
func (sg *signer) opening(line string) (rest string, ok bool) {
	rest = strings.TrimLeft(line, " \t\n–—-•|:*(")
	for n := 0; n < 3; n++ {
		cut := sg.openingOnce(rest)
		if cut == 0 {
			break
		}
		ok = true
		rest = strings.TrimLeft(rest[cut:], " \u00a0\u202f\t\n:–—-")
	}
	return rest, ok
}

// openingOnce is the length of the longest phrase of a byline that rest opens with, 0 when there is none.
func (sg *signer) openingOnce(rest string) int {
	longest, end := 0, 0
	var phrase strings.Builder
	for n := 0; n < 7; n++ {
		start := end
		for start < len(rest) {
			r, size := utf8.DecodeRuneInString(rest[start:])
			if !unicode.IsSpace(r) {
				break
			}
			start += size
		}
		stop := start
		for stop < len(rest) {
			r, size := utf8.DecodeRuneInString(rest[stop:])
			if unicode.IsSpace(r) || r == ':' || r == ',' || r == '：' {
				break
			}
			stop += size
		}
		if stop == start || stop-start > 30 {
			break
		}
		if n > 0 {
			phrase.WriteByte(' ')
		}
		phrase.WriteString(bare.Fold(rest[start:stop]))
		end = stop
		if n == 0 && !sg.words.byFirst[phrase.String()] {
			break
		}
		if sg.words.by[phrase.String()] || sg.words.label[phrase.String()] && labels(rest[end:]) {
			longest = end
		}
		if end < len(rest) && (rest[end] == ':' || rest[end] == ',') {
			break
		}
	}
	return longest
}

// labels reports whether what follows a word makes a label of it: a colon, the end of its line, or a name and no more.
func labels(rest string) bool {
	rest = strings.TrimLeft(rest, " \u00a0\u202f")
	if fields := strings.Fields(rest); len(fields) == 2 && unicode.IsUpper(firstRune(fields[0])) && unicode.IsUpper(firstRune(fields[1])) {
		return true // "Author Jane Doe"
	}
	return rest != "" && (rest[0] == ':' || rest[0] == '\n') || strings.HasPrefix(rest, "：")
}
