package text

import (
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold returns s as it is compared: small letters without accents, in whatever normal form they came (é, e + ´), the
// straight apostrophe, the plain hyphen and the plain space for all their kinds, œ and æ as two letters, and nothing
// that has no width. Two writings of one name have one fold: « L’ŒUVRE » and "l'oeuvre".
//
// A string that is folded already is returned as it is, without a copy. A byte that is no UTF-8 becomes U+FFFD.
func Fold(s string) string {
	i := 0
	for i < len(s) && s[i] < utf8.RuneSelf && (s[i] < 'A' || s[i] > 'Z') && s[i] != '`' {
		i++
	}
	if i == len(s) {
		return s
	}
	return string(AppendFold(make([]byte, 0, len(s)+4), s))
}

// AppendFold appends the fold of s to dst.
func AppendFold(dst []byte, s string) []byte {
	table := folds()
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			switch {
			case 'A' <= c && c <= 'Z':
				c += 'a' - 'A'
			case c == '`':
				c = '\''
			}
			dst = append(dst, c)
			i++
			continue
		}
		if 0xC2 <= c && c < 0xC9 && i+1 < len(s) && s[i+1]&0xC0 == 0x80 { // two bytes, as é and œ are
			dst = append(dst, table[rune(c&0x1F)<<6|rune(s[i+1]&0x3F)]...)
			i += 2
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case int(r) < latin:
			dst = append(dst, table[r]...)
		case generalPunctuation <= r && r < generalPunctuation+punctuation:
			dst = append(dst, table[latin+r-generalPunctuation]...)
		default:
			dst = appendFolded(dst, r)
		}
		i += n
	}
	return dst
}

// The runes of the table of folds: the Latin blocks, then typographic marks (’ “ … –) from generalPunctuation on.
const (
	latin              = 0x250
	generalPunctuation = 0x2000
	punctuation        = 0x70
)

// folds holds the fold of each of those runes, of which nearly all of French and English is made.
var folds = sync.OnceValue(func() *[latin + punctuation]string {
	table := new([latin + punctuation]string)
	for i := range table {
		r := rune(i)
		if i >= latin {
			r = generalPunctuation + rune(i-latin)
		}
		table[i] = string(appendFolded(nil, r))
	}
	return table
})

// appendFolded takes the accents off r, then folds the letter below them.
func appendFolded(dst []byte, r rune) []byte {
	for _, d := range norm.NFD.String(string(r)) {
		dst = appendBase(dst, unicode.ToLower(d))
	}
	return dst
}

func appendBase(dst []byte, r rune) []byte {
	switch r {
	case softHyphen, '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF':
		return dst
	case '\u2018', '\u2019', '\u02BC', '\u00B4', '\u2032', '\uFF07', '`':
		return append(dst, '\'')
	case '\u2010', '\u2011':
		return append(dst, '-')
	case 'œ':
		return append(dst, "oe"...)
	case 'æ':
		return append(dst, "ae"...)
	case 'ß':
		return append(dst, "ss"...)
	case 'ø':
		return append(dst, 'o')
	case 'đ', 'ð':
		return append(dst, 'd')
	case 'ł':
		return append(dst, 'l')
	case 'þ':
		return append(dst, "th"...)
	case 'ı':
		return append(dst, 'i')
	}
	if unicode.IsSpace(r) && r >= utf8.RuneSelf {
		return append(dst, ' ')
	}
	if unicode.Is(unicode.Mn, r) {
		return dst
	}
	return utf8.AppendRune(dst, r)
}
