package page

import (
	"unicode"
	"unicode/utf8"
)

// bag holds the words of some texts and their pairs, as hashes of their lower-case letters and digits.
type bag struct {
	words, pairs map[uint64]struct{}
}

func newBag() *bag {
	return &bag{words: map[uint64]struct{}{}, pairs: map[uint64]struct{}{}}
}

func (g *bag) add(s string) {
	last := uint64(0)
	eachWord(s, func(h uint64) {
		g.words[h] = struct{}{}
		if last != 0 {
			g.pairs[pair(last, h)] = struct{}{}
		}
		last = h
	})
}

// share is the part of the words of s that are in the bag, and of its pairs of words.
func (g *bag) share(s string) (words, pairs float32) {
	if len(g.words) == 0 {
		return 0, 0
	}
	n, hit, hit2 := 0, 0, 0
	last := uint64(0)
	eachWord(s, func(h uint64) {
		n++
		if _, ok := g.words[h]; ok {
			hit++
			if last != 0 {
				if _, ok := g.pairs[pair(last, h)]; ok {
					hit2++
				}
			}
		}
		last = h
	})
	if n == 0 {
		return 0, 0
	}
	return float32(hit) / float32(n), float32(hit2) / float32(max(n-1, 1))
}

func pair(a, b uint64) uint64 { return a*0x9E3779B97F4A7C15 ^ b }

// eachWord calls f with a hash (FNV-1a, never 0) of each run of letters and digits.
func eachWord(s string, f func(uint64)) {
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
				f(h | 1)
				h, in = offset, false
			}
			continue
		}
		h = (h ^ uint64(r)) * prime
		in = true
	}
	if in {
		f(h | 1)
	}
}
