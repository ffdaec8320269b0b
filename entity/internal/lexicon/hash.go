package lexicon

import "math/bits"

// Words are hashed, and their capitals made small, eight bytes at a time: each token of every text comes this way. A byte
// of a chunk is one of the word; those of a short one that are missing are 0.

// Each of eight bytes.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// The odd factors of the hash.
const (
	mixLength = 0x9e3779b97f4a7c15
	mixChunk  = 0xd6e8feb86659fd93
)

// hash returns the hash of a folded word.
func hash(s string) uint64 {
	h := uint64(len(s)) * mixLength
	for ; len(s) > 8; s = s[8:] {
		h = mixed(h, eight(s))
	}
	return mixed(h, few(s))
}

// joined is the hash of a phrase, of that of its words up to the last one and of that one's.
func joined(phrase, word uint64) uint64 { return mixed(phrase, word) }

// hashSmall is hash of the small letters of a word in ASCII; it says whether the word is one, so that these are its fold,
// and whether it is its own fold. Of any other word it tells nothing.
func hashSmall(s string) (h uint64, ascii, same bool) {
	h = uint64(len(s)) * mixLength
	capitals := uint64(0)
	for len(s) > 8 {
		x := eight(s)
		if !isFoldedByCase(x) {
			return 0, false, false
		}
		small := toSmall(x)
		capitals |= small ^ x
		h = mixed(h, small)
		s = s[8:]
	}
	var x uint64
	if n := len(s); n >= 4 { // few, where it costs no call
		x = four(s) | four(s[n-4:])<<32
	} else if n > 0 {
		x = uint64(s[0]) | uint64(s[n/2])<<8 | uint64(s[n-1])<<16
	}
	if !isFoldedByCase(x) {
		return 0, false, false
	}
	small := toSmall(x)
	return mixed(h, small), true, capitals|(small^x) == 0
}

func mixed(h, x uint64) uint64 {
	high, low := bits.Mul64(h^x, mixChunk)
	return high ^ low
}

// eight is the first eight bytes of s.
func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

func four(s string) uint64 {
	_ = s[3]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

// few is all of s, of at most eight bytes; bytes may stand in it twice.
func few(s string) uint64 {
	switch n := len(s); {
	case n >= 4:
		return four(s) | four(s[n-4:])<<32
	case n > 0:
		return uint64(s[0]) | uint64(s[n/2])<<8 | uint64(s[n-1])<<16
	}
	return 0
}

// holds is not 0 when one of eight bytes of ASCII is c.
func holds(x uint64, c byte) uint64 {
	x ^= uint64(c) * ones
	return (x - ones) &^ x & highs
}

// isFoldedByCase reports whether bytes are of ASCII and no grave accent, which is folded to an apostrophe.
func isFoldedByCase(x uint64) bool { return x&highs|holds(x, '`') == 0 }

// toSmall makes capitals of ASCII small letters: where 0x3f carries a byte into the high bit and 0x25 does not, it is one.
func toSmall(x uint64) uint64 {
	return x | (x+0x3f*ones)&^(x+0x25*ones)&highs>>2
}
