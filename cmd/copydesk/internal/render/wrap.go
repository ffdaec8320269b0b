package render

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wrap breaks s into lines of at most width columns, with indent before each; a longer word has a line of its own.
func wrap(out *strings.Builder, s string, width int, indent string) {
	room := max(width-columns(indent), 1)
	used := 0
	for _, word := range strings.FieldsFunc(s, breakable) {
		n := columns(word)
		switch {
		case used == 0:
			out.WriteString(indent)
		case used+1+n > room:
			out.WriteString("\n")
			out.WriteString(indent)
			used = 0
		default:
			out.WriteByte(' ')
			used++
		}
		out.WriteString(word)
		used += n
	}
	if used > 0 {
		out.WriteByte('\n')
	}
}

// columns is the width of s on a terminal; marks that sit on the letter before them take none.
func columns(s string) int {
	n := utf8.RuneCountInString(s)
	for _, r := range s {
		if r > 0x2FF && unicode.Is(unicode.Mn, r) {
			n--
		}
	}
	return n
}

// harmless takes out of s the control characters by which a page could steer a terminal; line breaks and tabs stay.
func harmless(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' {
			return r
		}
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return -1
		}
		return r
	}, s)
}
