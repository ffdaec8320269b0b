package main

import (
	"regexp"
	"strings"

	"github.com/copydesk/copydesk/extract/train/align"
)

var word = regexp.MustCompile(`[\p{L}\p{N}_]+`)

// shingles counts the runs of four words of a text.
func shingles(s string) map[string]int {
	w := word.FindAllString(align.Clean(s), -1)
	out := map[string]int{}
	if len(w) == 0 {
		return out
	}
	for i := range max(1, len(w)-3) {
		out[strings.Join(w[i:min(len(w), i+4)], " ")]++
	}
	return out
}

// scores are precision, recall and F1 of means over pages, as the article extraction benchmark counts them.
type scores struct {
	p, r   float64
	np, nr int
}

func (s *scores) add(gold []string, predicted string) float64 {
	got := shingles(predicted)
	var bp, br, bf float64
	var has bool
	for k, g := range gold {
		want := shingles(g)
		tp, np, ng := 0, 0, 0
		for w, n := range got {
			tp += min(n, want[w])
			np += n
		}
		for _, n := range want {
			ng += n
		}
		p, r := 0.0, 0.0
		if np > 0 {
			p = float64(tp) / float64(np)
		}
		if ng > 0 {
			r = float64(tp) / float64(ng)
		}
		f := f1(p, r)
		if k == 0 || f > bf {
			bp, br, bf, has = p, r, f, np > 0
		}
	}
	if has {
		s.p += bp
		s.np++
	}
	s.r += br
	s.nr++
	return bf
}

func (s *scores) f1() (p, r, f float64) {
	if s.np == 0 || s.nr == 0 {
		return 0, 0, 0
	}
	p, r = s.p/float64(s.np), s.r/float64(s.nr)
	return p, r, f1(p, r)
}

func f1(p, r float64) float64 {
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}
