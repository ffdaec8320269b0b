package nametag

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/copydesk/copydesk/internal/gazetteer"
)

// casing says what the capitals of a token look like.
type casing uint8

const (
	lowerCase casing = iota
	capitalized
	upperCase // two letters or more
	mixedCase // "iPhone", "McDonald"
	initial   // one capital: "J", "J."
	numeric
	mark // punctuation, symbols
)

func (c casing) capital() bool { return c >= capitalized && c <= initial }

// form is what the features ask of one token by itself.
type form struct {
	exact, lower, fold uint32 // hashes: as written, in small letters, in small letters without accents
	shape              uint32
	class              uint32    // hash of small letters with every digit as 0, the key of word classes
	prefix             [3]uint32 // of 2, 3 and 4 letters
	suffix             [4]uint32 // of 1, 2, 3 and 4 letters
	hashtag            bool
	casing             casing
	letters            uint8 // at most 255
	name, cue          gazetteer.Class
	aside              gazetteer.Class // cues of the topic and of verbs, which do not join the others
	parts              [2]part         // first and last of a word with hyphens
	cluster, group     uint16          // fine and coarse word class, 0 is none
	habit              Habit
}

// part is a piece of a word with hyphens: what it is known as, and its hash in small letters.
type part struct {
	name  gazetteer.Class
	lower uint32
}

const (
	hashSeed  = 2166136261
	hashPrime = 16777619
)

func step(h uint32, r rune) uint32 { return (h ^ uint32(r)) * hashPrime }

// affixSize is the longest affix in letters.
const affixSize = 4

// read fills the form from the token's text. It allocates only for text that is not in NFC.
func (f *form) read(token string) {
	for i := 0; i < len(token); i++ {
		if token[i] == 0xcc || token[i] == 0xcd { // a combining accent
			token = norm.NFC.String(token)
			break
		}
	}
	*f = form{}
	exact, lower, fold, shape := uint32(hashSeed), uint32(hashSeed), uint32(hashSeed), uint32(hashSeed)
	zeroed := uint32(hashSeed)
	var tail [affixSize]rune
	var last byte
	shapeLength, uppers, lowers, digits, runes := 0, 0, 0, 0, 0
	firstUpper := false
	for i := 0; i < len(token); {
		r, size := rune(token[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(token[i:])
		}
		i += size
		if r == '’' {
			r = '\''
		}
		var class byte
		small := r
		switch {
		case 'a' <= r && r <= 'z':
			class, lowers = 'x', lowers+1
		case 'A' <= r && r <= 'Z':
			class, uppers, small = 'X', uppers+1, r+('a'-'A')
		case '0' <= r && r <= '9':
			class, digits = 'd', digits+1
		case r < utf8.RuneSelf:
			class = byte(r)
		case unicode.IsUpper(r):
			class, uppers, small = 'X', uppers+1, unicode.ToLower(r)
		case unicode.IsLetter(r):
			class, lowers = 'x', lowers+1
		case unicode.IsDigit(r):
			class, digits = 'd', digits+1
		default:
			class = '~'
		}
		if runes == 0 {
			firstUpper = class == 'X'
		}
		exact, lower = step(exact, r), step(lower, small)
		if class == 'd' {
			zeroed = step(zeroed, '0')
		} else {
			zeroed = step(zeroed, small)
		}
		plain := gazetteer.Plain(small)
		fold = step(fold, plain)
		if class != last && shapeLength < 10 {
			shape, last = step(shape, rune(class)), class
			shapeLength++
		}
		runes++
		if runes >= 2 && runes <= affixSize {
			f.prefix[runes-2] = fold
		}
		tail[runes%affixSize] = plain
	}
	f.exact, f.lower, f.fold, f.shape, f.class = exact, lower, fold, shape, zeroed
	f.letters = uint8(min(runes, 255))
	f.hashtag = token != "" && token[0] == '#' && uppers+lowers > 0
	h := uint32(hashSeed)
	for n := 0; n < min(runes, affixSize); n++ {
		h = step(h, tail[(runes-n)%affixSize])
		f.suffix[n] = h
	}
	switch {
	case uppers+lowers == 0 && digits > 0:
		f.casing = numeric
	case uppers+lowers == 0:
		f.casing = mark
	case uppers == 0:
		f.casing = lowerCase
	case uppers == 1 && lowers == 0:
		f.casing = initial
	case lowers == 0:
		f.casing = upperCase
	case firstUpper && uppers == 1 || firstUpper && hyphenated(token):
		f.casing = capitalized
	default:
		f.casing = mixedCase
	}
}

func hyphenated(token string) bool {
	for i := 0; i < len(token); i++ {
		if token[i] == '-' || token[i] == '\'' || token[i] == 0xe2 {
			return true
		}
	}
	return false
}
