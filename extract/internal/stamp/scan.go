package stamp

import (
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/bare"
)

type class uint8

const (
	number class = iota
	word
	mark
)

// token is a run of digits, a run of letters, or one mark; letters and digits part ("19h30" is three tokens).
type token struct {
	start, end int
	class      class
	value      int    // of a number of at most 9 digits, else -1
	digits     int    // how many
	folded     string // of a word, or the mark itself
	glued      bool   // no space before it
}

// maxWord is the longest word that is looked up; a longer one is in no lexicon.
const maxWord = 40

func scan(s string) []token {
	tokens := make([]token, 0, len(s)/4+4)
	glued := false
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r >= '0' && r <= '9':
			t := token{start: i, class: number, glued: glued}
			for i < len(s) && s[i] >= '0' && s[i] <= '9' {
				if t.digits < 9 {
					t.value = 10*t.value + int(s[i]-'0')
				} else {
					t.value = -1
				}
				t.digits++
				i++
			}
			t.end = i
			if year, rest, ok := t.unglue(); ok && len(tokens) > 0 && tokens[len(tokens)-1].class == word {
				tokens = append(tokens, year)
				t = rest
			}
			tokens = append(tokens, t)
			glued = true
		case unicode.IsLetter(r):
			t := token{start: i, class: word, glued: glued}
			ideograph := unicode.In(r, unicode.Han, unicode.Hangul)
			i += size
			before, last := rune(0), r
			for i < len(s) && !ideograph {
				r, size = utf8.DecodeRuneInString(s[i:])
				if !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) {
					break
				}
				if unicode.IsLower(last) && unicode.IsUpper(r) {
					break // "MayUpdated": two elements without a space
				}
				if unicode.IsUpper(before) && unicode.IsUpper(last) && unicode.IsLower(r) {
					i -= utf8.RuneLen(last) // "CDTUpdated"
					break
				}
				i += size
				before, last = last, r
			}
			t.end = i
			if t.end-t.start <= maxWord {
				t.folded = bare.Fold(s[t.start:t.end])
			}
			tokens = append(tokens, t)
			glued = true
		case unicode.IsSpace(r) || r == '\u200b' || r == '\u200e' || r == '\u200f' || r == '\ufeff':
			i += size
			glued = false
		default:
			tokens = append(tokens, token{start: i, end: i + size, class: mark, folded: s[i : i+size], glued: glued})
			i += size
			glued = true
		}
	}
	return tokens
}

// unglue parts a year from the day that follows it without a space, as themes print two dates of which a style sheet
// hides one: « 6 mai 20178 mai 2017 ».
func (t token) unglue() (year, rest token, ok bool) {
	if t.class != number || (t.digits != 5 && t.digits != 6) || t.value < 0 {
		return t, t, false
	}
	cut := 10
	if t.digits == 6 {
		cut = 100
	}
	year, rest = t, t
	year.value, year.digits, year.end = t.value/cut, 4, t.start+4
	rest.value, rest.digits, rest.start, rest.glued = t.value%cut, t.digits-4, t.start+4, false
	return year, rest, year.value >= 1900 && year.value < 2100 && rest.value >= 1 && rest.value <= 31
}
