package gazetteer

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// folded holds, for the letters of Latin script, the one or two plain lower-case letters that stand for each.
var folded = foldings()

const foldLimit = 0x0250

func foldings() (table [foldLimit][2]byte) {
	for r := rune(0); r < foldLimit; r++ {
		lower := unicode.ToLower(r)
		switch lower {
		case 'æ':
			table[r] = [2]byte{'a', 'e'}
		case 'œ':
			table[r] = [2]byte{'o', 'e'}
		case 'ß':
			table[r] = [2]byte{'s', 's'}
		case 'ø':
			table[r] = [2]byte{'o'}
		case 'ł':
			table[r] = [2]byte{'l'}
		case 'đ', 'ð':
			table[r] = [2]byte{'d'}
		case 'ı':
			table[r] = [2]byte{'i'}
		default:
			var buffer [utf8.UTFMax]byte
			n := utf8.EncodeRune(buffer[:], lower)
			if plain := norm.NFD.Bytes(buffer[:n]); plain[0] < utf8.RuneSelf {
				table[r] = [2]byte{plain[0]}
			}
		}
	}
	return table
}

// Hash is the state of a phrase: the words so far, without case, accents, hyphens and apostrophes.
type Hash uint64

const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

// Extend returns the state after one more token. A token of several pieces ("Jean-Luc", "l’Est") extends by each.
func (h Hash) Extend(token string) Hash {
	piece, empty := uint64(fnvOffset), true
	for i := 0; i < len(token); {
		c := token[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'A' <= c && c <= 'Z':
				c += 'a' - 'A'
			case c == '-' || c == '\'' || c == ' ' || c == '/':
				if !empty {
					h, piece, empty = h.piece(piece), fnvOffset, true
				}
				continue
			case c == '.':
				continue
			}
			piece, empty = (piece^uint64(c))*fnvPrime, false
			continue
		}
		r, size := utf8.DecodeRuneInString(token[i:])
		switch {
		case r < foldLimit && folded[r][0] != 0:
			piece, empty = (piece^uint64(folded[r][0]))*fnvPrime, false
			if second := folded[r][1]; second != 0 {
				piece = (piece ^ uint64(second)) * fnvPrime
			}
		case r == '’' || r == '‑' || r == '–' || r == '\u00a0' || r == '\u202f':
			if !empty {
				h, piece, empty = h.piece(piece), fnvOffset, true
			}
		case 0x0300 <= r && r < 0x0370: // a combining accent
		default:
			for _, b := range []byte(token[i : i+size]) {
				piece, empty = (piece^uint64(b))*fnvPrime, false
			}
		}
		i += size
	}
	if !empty {
		h = h.piece(piece)
	}
	return h
}

func (h Hash) piece(p uint64) Hash {
	x := (uint64(h) ^ p) * 0xff51afd7ed558ccd
	return Hash(x ^ x>>32)
}

// Plain is the letter without its accent, as far as one letter can stand for it.
func Plain(r rune) rune {
	if r < foldLimit && folded[r][0] != 0 && r >= utf8.RuneSelf {
		return rune(folded[r][0])
	}
	return r
}
