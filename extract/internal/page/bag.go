package page

import (
	"unicode"
	"unicode/utf8"
)

// bag holds the words of some texts and their pairs, as hashes of their lower-case letters and digits.
type bag struct{ words, pairs hashes }

func (g *bag) add(words []uint64) {
	last := uint64(0)
	for _, h := range words {
		g.words.add(h)
		if last != 0 {
			g.pairs.add(pair(last, h))
		}
		last = h
	}
}

// share is the part of some words that are in the bag, and of the pairs of words.
func (g *bag) share(words []uint64) (single, pairs float32) {
	if g.words.count == 0 || len(words) == 0 {
		return 0, 0
	}
	hit, hit2 := 0, 0
	last := uint64(0)
	for _, h := range words {
		if g.words.has(h) {
			hit++
			if last != 0 && g.pairs.has(pair(last, h)) {
				hit2++
			}
		}
		last = h
	}
	return float32(hit) / float32(len(words)), float32(hit2) / float32(max(len(words)-1, 1))
}

// hashes is a set of hashes, none of which is 0.
type hashes struct {
	slots []uint64 // 0 where free; their count is a power of two
	count int
}

func (s *hashes) has(h uint64) bool {
	if s.count == 0 {
		return false
	}
	for at := slot(h, len(s.slots)); ; at = (at + 1) & (len(s.slots) - 1) {
		if s.slots[at] == h || s.slots[at] == 0 {
			return s.slots[at] == h
		}
	}
}

func (s *hashes) add(h uint64) {
	if 2*s.count >= len(s.slots) {
		old := s.slots
		s.slots, s.count = make([]uint64, max(64, 4*len(old))), 0
		for _, h := range old {
			if h != 0 {
				s.add(h)
			}
		}
	}
	at := slot(h, len(s.slots))
	for s.slots[at] != 0 && s.slots[at] != h {
		at = (at + 1) & (len(s.slots) - 1)
	}
	if s.slots[at] == 0 {
		s.slots[at] = h
		s.count++
	}
}

// slot is where a hash is looked for first: in its upper bits, since the lowest one is always set.
func slot(h uint64, slots int) int { return int(h>>20) & (slots - 1) }

// pair is the hash of two words in a row.
func pair(a, b uint64) uint64 { return a*0x9E3779B97F4A7C15 ^ b | 1 }

// appendWords appends a hash (FNV-1a, never 0) of each run of letters and digits.
func appendWords(words []uint64, s string) []uint64 {
	const offset, prime = 14695981039346656037, 1099511628211
	h := uint64(offset)
	in := false
	for _, r := range s {
		if r < utf8.RuneSelf {
			switch {
			case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			case 'A' <= r && r <= 'Z':
				r += 'a' - 'A'
			default:
				r = -1
			}
		} else if unicode.IsLetter(r) || unicode.IsDigit(r) {
			r = unicode.ToLower(r)
		} else {
			r = -1
		}
		if r < 0 {
			if in {
				words = append(words, h|1)
				h, in = offset, false
			}
			continue
		}
		h = (h ^ uint64(r)) * prime
		in = true
	}
	if in {
		words = append(words, h|1)
	}
	return words
}
