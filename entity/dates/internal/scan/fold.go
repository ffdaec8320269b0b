package scan

import (
	"unicode"
	"unicode/utf8"
)

// maxWord is the length in bytes beyond which a word is in no lexicon.
const maxWord = 40

// Fold appends s in lower case, with decomposed French letters composed and every apostrophe as '. It stops after
// maxWord bytes: what is longer is no word of a lexicon.
func Fold(dst []byte, s string) []byte {
	for i := 0; i < len(s) && len(dst) < maxWord; {
		c := s[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			dst = append(dst, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch {
		case r == '’' || r == 'ʼ' || r == '‘':
			dst = append(dst, '\'')
		case r >= 0x300 && r <= 0x36f:
			dst = compose(dst, r)
		default:
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		}
	}
	return dst
}

// compose joins a combining mark with the ASCII letter before it where French has a letter for the two.
func compose(dst []byte, mark rune) []byte {
	if len(dst) == 0 {
		return dst
	}
	var from, to string
	switch mark {
	case 0x300:
		from, to = "aeu", "àèù"
	case 0x301:
		from, to = "e", "é"
	case 0x302:
		from, to = "aeiou", "âêîôû"
	case 0x308:
		from, to = "eiuy", "ëïüÿ"
	case 0x327:
		from, to = "c", "ç"
	}
	last := dst[len(dst)-1]
	for i := range len(from) {
		if from[i] == last {
			return append(dst[:len(dst)-1], to[2*i:2*i+2]...)
		}
	}
	return dst
}
