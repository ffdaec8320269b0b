package profile

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// MaxWord is how many letters of a word are looked at; what is longer is no word of these languages, or a compound
// whose language shows by then.
const MaxWord = 24

// Word is one word of a text, in lower case and cut at apostrophes and hyphens. Letters outside the Latin alphabet
// end it.
type Word struct {
	Letters [MaxWord]uint16 // codes of letter
	Len     int
	Capital bool // begins with a capital
}

// Counts are the characters of a text by what they are.
type Counts struct {
	Latin    int // letters of the Latin alphabet
	Other    int // letters of other scripts; an ideograph counts as three
	Digit    int
	Mark     int // neither letter, digit, space nor the punctuation of sentences
	Words    int
	Capitals int // words that begin with a capital
}

// Minus is what c counts beyond d.
func (c Counts) Minus(d Counts) Counts {
	return Counts{c.Latin - d.Latin, c.Other - d.Other, c.Digit - d.Digit, c.Mark - d.Mark, c.Words - d.Words, c.Capitals - d.Capitals}
}

// EachWord calls yield for each word of s. The word is reused.
func EachWord(s string, counts *Counts, yield func(w *Word)) {
	var w Word
	letters := 0 // of the word, also those beyond MaxWord
	flush := func() {
		if letters > 0 {
			counts.Words++
			if w.Capital {
				counts.Capitals++
			}
			yield(&w)
		}
		w.Len, letters, w.Capital = 0, 0, false
	}
	for i := 0; i < len(s); {
		var code uint16
		if c := s[i]; c < utf8.RuneSelf {
			i++
			switch {
			case 'a' <= c && c <= 'z':
				code = uint16(c)
			case 'A' <= c && c <= 'Z':
				code = uint16(c + 'a' - 'A')
				if letters == 0 {
					w.Capital = true
				}
			case '0' <= c && c <= '9':
				counts.Digit++
			default:
				if n := address(s, i-1, letters, w); n > 0 {
					// The parts of addresses are words of no text.
					counts.Mark += addressMarks
					i += n
					w.Len, letters, w.Capital = 0, 0, false
				} else if odd[c] || letters > 0 && i < len(s) && joins(c, s[i]) {
					counts.Mark++
				}
			}
		} else {
			r, n := utf8.DecodeRuneInString(s[i:])
			i += n
			switch {
			case r == 0xAD || r == 0x200B || r == 0x200C || r == 0x200D:
				continue // soft hyphens and what has no width do not end a word
			default:
				code = letter(r)
				if code == 0 {
					countOther(r, counts)
				} else if letters == 0 && unicode.IsUpper(r) {
					w.Capital = true
				}
			}
		}
		if code == 0 {
			flush()
			continue
		}
		counts.Latin++
		if letters < MaxWord {
			w.Letters[letters] = code
			w.Len++
		}
		letters++
	}
	flush()
}

// odd marks the ASCII characters that prose has little of and code much.
var odd = func() (t [utf8.RuneSelf]bool) {
	for _, c := range "#$&*+/<=>@[\\]^_`{|}~;" {
		t[c] = true
	}
	return t
}()

// addressMarks is what an address counts for among the marks.
const addressMarks = 4

// address is the length of the rest of an address whose "://", "www." or "@" begins at i, after a word so far.
func address(s string, i, letters int, w Word) int {
	switch s[i] {
	case ':':
		if !strings.HasPrefix(s[i:], "://") {
			return 0
		}
	case '.':
		if letters != 3 || w.Letters[0] != 'w' || w.Letters[1] != 'w' || w.Letters[2] != 'w' {
			return 0
		}
	case '@':
		if letters == 0 {
			return 0
		}
	default:
		return 0
	}
	if n := strings.IndexAny(s[i:], " \t\r\n<>\""); n >= 0 {
		return max(n-1, 0)
	}
	return len(s) - i - 1
}

// joins reports a mark that ties two words of code or of an address: "u.id", "run(args". After the full stop of an
// abbreviation stands a capital.
func joins(c, next byte) bool {
	return (c == '.' || c == '(' || c == ':') && 'a' <= next && next <= 'z'
}

func countOther(r rune, counts *Counts) {
	switch {
	case unicode.Is(unicode.Han, r):
		counts.Other += 3
	case unicode.IsLetter(r):
		counts.Other++
	case unicode.IsDigit(r):
		counts.Digit++
	case r > 0x2100:
		counts.Mark++
	}
}

// codes of letters fit ten bits: the Latin blocks up to U+024F stand for themselves in lower case, U+1E00 to U+1EFF
// follow them.
const (
	firstExtended = 0x250
	codeBits      = 10
)

// letter is the code of a Latin letter, its lower case, or 0.
func letter(r rune) uint16 {
	switch {
	case r < 0xC0 || r == '×' || r == '÷':
		if 'a' <= r && r <= 'z' {
			return uint16(r)
		}
		if r == 'ª' || r == 'º' || !unicode.IsLetter(r) || r == 'µ' {
			return 0
		}
		return uint16(unicode.ToLower(r))
	case r < firstExtended:
		if l := unicode.ToLower(r); l < firstExtended {
			return uint16(l)
		}
		return uint16(r)
	case 0x1E00 <= r && r < 0x1F00:
		return uint16(unicode.ToLower(r)) - 0x1E00 + firstExtended
	}
	return 0
}

// String is the word as text.
func (w *Word) String() string {
	var b []byte
	for _, c := range w.Letters[:w.Len] {
		r := rune(c)
		if c >= firstExtended {
			r = r - firstExtended + 0x1E00
		}
		b = utf8.AppendRune(b, r)
	}
	return string(b)
}

// key of up to three letters.
func gramKey(a, b, c uint16) uint32 {
	return uint32(a)<<(2*codeBits) | uint32(b)<<codeBits | uint32(c)
}

// key of a whole word, in another range than those of grams.
func (w *Word) key() uint32 {
	h := uint32(2166136261)
	for _, c := range w.Letters[:w.Len] {
		h = (h ^ uint32(c&0xff)) * 16777619
		h = (h ^ uint32(c>>8)) * 16777619
	}
	return h | 1<<31
}
