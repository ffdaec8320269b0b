package align

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Pieces finds the piece of a gold list that each block is, by the beginnings of both: blocks and pieces are in the
// order of the page, and a piece may lie in several blocks. What is on the page out of order is found if only one piece
// reads so. It is -1 for a block that is none.
func Pieces(blocks, pieces []string) []int {
	b, g := bare(blocks), bare(pieces)
	match := make([][]float64, len(b))
	for i := range b {
		match[i] = make([]float64, len(g))
		for j := range g {
			match[i][j] = alike(b[i], g[j])
		}
	}
	best := make([][]float64, len(b)+1) // of blocks i and later with pieces j and later
	for i := range best {
		best[i] = make([]float64, len(g)+1)
	}
	for i := len(b) - 1; i >= 0; i-- {
		for j := len(g); j >= 0; j-- {
			v := best[i+1][j]
			if j < len(g) {
				v = max(v, best[i][j+1])
				if match[i][j] > 0 {
					v = max(v, match[i][j]+best[i+1][j])
				}
			}
			best[i][j] = v
		}
	}
	out := make([]int, len(b))
	for i := range out {
		out[i] = -1
	}
	for i, j := 0, 0; i < len(b); {
		switch {
		case j < len(g) && match[i][j] > 0 && best[i][j] == match[i][j]+best[i+1][j]:
			out[i] = j
			i++
		case j < len(g) && best[i][j] == best[i][j+1]:
			j++
		default:
			i++
		}
	}
	for i := range out {
		if out[i] >= 0 {
			continue
		}
		only := -1
		for j := range g {
			if match[i][j] >= certain && only >= 0 {
				only = -1
				break
			} else if match[i][j] >= certain {
				only = j
			}
		}
		out[i] = only
	}
	return out
}

// certain is how alike two texts are at least that are found without regard to order.
const certain = 2

// alike tells how much a block and a piece read alike: 3 the same, 2 one is a beginning or a part of the other, 0 not.
func alike(block, piece string) float64 {
	short := min(len(block), len(piece))
	switch {
	case short == 0:
		return 0
	case block == piece:
		return 3
	case strings.HasPrefix(block, piece) || strings.HasPrefix(piece, block):
		if short >= 4 {
			return 2
		}
		return 1
	case len(block) >= 2 && strings.Contains(piece, block):
		return 2
	case 2*len(piece) > len(block) && strings.Contains(block, piece):
		return 1.5
	case len(piece) >= 40 && strings.Contains(block, piece[:40]):
		return 1
	}
	return 0
}

// bare takes all white space out of texts.
func bare(texts []string) []string {
	out := make([]string, len(texts))
	for i, s := range texts {
		out[i] = strings.Map(func(r rune) rune {
			if unicode.IsSpace(r) || r == '\u200b' || r == '\u00ad' {
				return -1
			}
			return r
		}, norm.NFC.String(s))
	}
	return out
}

// Covered is the share of a piece that lies in the texts.
func Covered(piece string, texts []string) float64 {
	g := bare([]string{piece})[0]
	mark := make([]bool, len(g))
	set := func(from, to int) {
		for i := from; i < to; i++ {
			mark[i] = true
		}
	}
	for _, b := range bare(texts) {
		if b == "" {
			continue
		}
		for at := 0; ; at++ {
			k := strings.Index(g[at:], b)
			if k < 0 {
				break
			}
			at += k
			set(at, at+len(b))
		}
		if strings.Contains(b, g) || len(g) > 40 && strings.HasPrefix(b, g[:40]) {
			return 1
		}
		for n := min(len(b), len(g)) - 1; n > 11; n-- {
			if strings.HasSuffix(b, g[:n]) {
				set(0, n)
				break
			}
			if strings.HasPrefix(b, g[len(g)-n:]) {
				set(len(g)-n, len(g))
				break
			}
		}
	}
	n := 0
	for _, is := range mark {
		if is {
			n++
		}
	}
	return float64(n) / float64(max(1, len(g)))
}
