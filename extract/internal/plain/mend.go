package plain

import (
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/charset"
)

// mend undoes what somebody did to a line before it came here: characters encoded or escaped twice, and UTF-8 of a
// script with other letters than ours that was read byte by byte.
func mend(s string) string {
	if out, ok := unbyte(s); ok {
		return out
	}
	if out, ok := charset.RepairText(s); ok {
		return out
	}
	return s
}

// leastUnread is how many characters a line must have that were read byte by byte.
const leastUnread = 3

// unbyte reads the characters of s up to U+00FF as bytes. It reports false unless nearly all of those above ASCII are
// UTF-8 then, and most of that letters of other scripts than the Latin one. White space that was made of a byte by
// whoever folded it is read as that byte.
func unbyte(s string) (string, bool) {
	if !mayBeBytes(s) {
		return s, false
	}
	runes := []rune(s)
	out := make([]byte, 0, len(s))
	high, read, foreign := 0, 0, 0
	for i := 0; i < len(runes); {
		r := runes[i]
		n := sequence(r)
		if r >= 0x80 {
			high++
		}
		if n == 0 || i+n > len(runes) {
			out = utf8.AppendRune(out, r)
			i++
			continue
		}
		c := character(runes[i : i+n])
		if c == utf8.RuneError {
			out = utf8.AppendRune(out, r)
			i++
			continue
		}
		read++
		if !unicode.Is(unicode.Latin, c) && unicode.IsLetter(c) {
			foreign++
		}
		out = utf8.AppendRune(out, c)
		i += n
	}
	return string(out), foreign >= leastUnread && foreign*2 > read && read*10 >= high*8
}

// mayBeBytes reports whether s has characters that begin a byte sequence, and none above U+00FF but for few.
func mayBeBytes(s string) bool {
	leads, others := 0, 0
	for _, r := range s {
		switch {
		case r > 0xFF:
			others++
		case r >= 0xC2 && r <= 0xF4:
			leads++
		}
	}
	return leads >= leastUnread && others*8 <= leads
}

// sequence is how many bytes the UTF-8 sequence has that a byte begins, 0 when it begins none.
func sequence(r rune) int {
	switch {
	case 0xC2 <= r && r <= 0xDF:
		return 2
	case 0xE0 <= r && r <= 0xEF:
		return 3
	case 0xF0 <= r && r <= 0xF4:
		return 4
	}
	return 0
}

// character decodes a sequence whose bytes are runes. A space in it stands for one of the two bytes that are white space
// to programs, the one that makes a letter which is in use.
func character(bytes []rune) rune {
	var b [utf8.UTFMax]byte
	space := -1
	for i, r := range bytes {
		switch {
		case i > 0 && r == ' ':
			space = i
			r = 0xA0
		case r > 0xFF:
			return utf8.RuneError
		}
		b[i] = byte(r)
	}
	c, n := utf8.DecodeRune(b[:len(bytes)])
	if n != len(bytes) {
		return utf8.RuneError
	}
	if space >= 0 {
		b[space] = 0x85
		if d, n := utf8.DecodeRune(b[:len(bytes)]); n == len(bytes) && 'а' <= d && d <= 'я' {
			return d
		}
	}
	return c
}
