package text

import (
	"unicode"
	"unicode/utf8"
)

const softHyphen = '\u00AD'

// class is what the scanner needs to know of a rune.
type class uint8

const (
	other class = iota
	space
	letter
	digit
	mark // one mark of punctuation
)

// ascii holds the classes of the first 128 runes: most text is read from it alone.
var ascii = func() (table [utf8.RuneSelf]class) {
	for i := range table {
		r := rune(i)
		switch {
		case isSpace(r):
			table[i] = space
		case unicode.IsLetter(r):
			table[i] = letter
		case unicode.IsDigit(r):
			table[i] = digit
		case unicode.IsPunct(r):
			table[i] = mark
		}
	}
	return table
}()

// isSpace reports whether no token holds r: white space, the no-break spaces, and what has no width and is not inside
// a word.
func isSpace(r rune) bool {
	switch r {
	case '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF':
		return true
	}
	return unicode.IsSpace(r)
}

// classOf returns the class of the rune at the start of s[i:] and its length in bytes.
func classOf(s string, i int) (class, int) {
	if s[i] < utf8.RuneSelf {
		return ascii[s[i]], 1
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case r == utf8.RuneError && n == 1:
		return other, 1
	case isSpace(r):
		return space, n
	case joinsEmoji(r):
		return other, n
	case unicode.IsLetter(r) || unicode.Is(unicode.M, r) || r == softHyphen || r == '\u200C':
		return letter, n
	case unicode.Is(unicode.Nd, r):
		return digit, n
	case unicode.IsPunct(r):
		return mark, n
	}
	return other, n
}

// joinsEmoji reports whether r joins, colours or shapes the emoji before it.
func joinsEmoji(r rune) bool {
	return r == '\u200D' || '\uFE00' <= r && r <= '\uFE0F' || 0x1F3FB <= r && r <= 0x1F3FF
}

func isApostrophe(r rune) bool {
	return r == '\'' || r == '\u2019' || r == '\u02BC' || r == '\u2018' || r == '\uFF07'
}

// apostropheAt returns the length of the apostrophe at s[i:], or 0. The opening single quote counts as none: it is one.
func apostropheAt(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	if s[i] == '\'' {
		return 1
	}
	if s[i] < utf8.RuneSelf {
		return 0
	}
	if r, n := utf8.DecodeRuneInString(s[i:]); isApostrophe(r) && r != '\u2018' {
		return n
	}
	return 0
}

// hyphenAt returns the length of the hyphen at s[i:], or 0. Dashes are not hyphens.
func hyphenAt(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	if s[i] == '-' {
		return 1
	}
	if s[i] < utf8.RuneSelf {
		return 0
	}
	if r, n := utf8.DecodeRuneInString(s[i:]); r == '\u2010' || r == '\u2011' {
		return n
	}
	return 0
}

func appendLower(to []byte, r rune) []byte { return utf8.AppendRune(to, unicode.ToLower(r)) }

// isUpperAt and isLowerAt look at the rune that begins at s[i:].
func isUpperAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	if s[i] < utf8.RuneSelf {
		return 'A' <= s[i] && s[i] <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

func isLowerAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	if s[i] < utf8.RuneSelf {
		return 'a' <= s[i] && s[i] <= 'z'
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLower(r)
}

// letterAt and digitAt return the length of the letter or digit at s[i:], or 0.
func letterAt(s string, i int) int { return ofClass(s, i, letter) }
func digitAt(s string, i int) int  { return ofClass(s, i, digit) }

func ofClass(s string, i int, want class) int {
	if i >= len(s) {
		return 0
	}
	if c, n := classOf(s, i); c == want {
		return n
	}
	return 0
}

func wordAt(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	if c, n := classOf(s, i); c == letter || c == digit {
		return n
	}
	return 0
}

// markAt returns the length of the combining mark at s[i:], or 0.
func markAt(s string, i int) int {
	if i >= len(s) || s[i] < utf8.RuneSelf {
		return 0
	}
	if r, n := utf8.DecodeRuneInString(s[i:]); unicode.Is(unicode.M, r) {
		return n
	}
	return 0
}
