// Package bare writes words the way word lists keep them: lower case, without accents, ligatures opened.
package bare

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold returns s in lower case and without accents; ’ becomes ', no-break spaces become spaces. ASCII in lower case is
// returned as it is, without an allocation. It is safe for concurrent use.
func Fold(s string) string {
	plain, ascii := true, true
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			plain, ascii = false, false
			break
		}
		if s[i] >= 'A' && s[i] <= 'Z' {
			plain = false
		}
	}
	if plain {
		return s
	}
	if ascii {
		return strings.ToLower(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFD.String(s) {
		switch r {
		case 'ı', 'İ':
			b.WriteByte('i')
		case 'ø', 'Ø':
			b.WriteByte('o')
		case 'ł', 'Ł':
			b.WriteByte('l')
		case 'æ', 'Æ':
			b.WriteString("ae")
		case 'œ', 'Œ':
			b.WriteString("oe")
		case 'ß':
			b.WriteString("ss")
		case '’', '‘', 'ʼ':
			b.WriteByte('\'')
		case '\u00a0', '\u202f', '\u2009':
			b.WriteByte(' ')
		default:
			if !unicode.Is(unicode.Mn, r) {
				b.WriteRune(unicode.ToLower(r))
			}
		}
	}
	return b.String()
}
