// Package align labels the blocks of a page by its gold text: which of them are the article.
package align

import (
	"sort"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Labels is what aligning found.
type Labels struct {
	Kept []bool // by block
	// Covered is the share of the gold's words that lie in kept blocks. Low where the page does not hold the text that
	// the gold was made from; such a page teaches nothing.
	Covered float64
}

// least is the share of a block's words that must stand in the gold where the block is placed.
const least = 0.7

// Blocks places blocks in the gold in one order: text that is on the page twice (a headline, a teaser of the same
// story) is kept only where the chain of all blocks has it. The chain that covers most words wins.
func Blocks(blocks []string, gold string) Labels {
	g := Words(gold)
	at := map[string][]int{} // positions of every word
	for i, w := range g {
		at[w] = append(at[w], i)
	}
	out := Labels{Kept: make([]bool, len(blocks))}
	if len(g) == 0 {
		return out
	}

	best := newPrefixMax(len(g) + 1)
	type link struct{ block, prev, weight int }
	var chain []link
	for b, s := range blocks {
		w := Words(s)
		var found []placed
		for _, p := range places(w, g, at) {
			value, prev := best.upTo(p.start)
			found = append(found, placed{p, value + p.matched, prev})
		}
		for _, f := range found {
			chain = append(chain, link{b, f.prev, f.matched})
			best.raise(f.end, f.value, len(chain)-1)
		}
	}
	total := 0
	for _, k := best.upTo(len(g)); k >= 0; k = chain[k].prev {
		out.Kept[chain[k].block] = true
		total += chain[k].weight
	}
	out.Covered = min(1, float64(total)/float64(len(g)))
	return out
}

type place struct{ start, end, matched int }

type placed struct {
	place
	value int
	prev  int
}

// places finds where in the gold g the words w may stand: at most a dozen places, each with enough words in common.
func places(w, g []string, at map[string][]int) []place {
	if len(w) == 0 {
		return nil
	}
	// The rarest words of the block vote for a start.
	order := make([]int, len(w))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool { return rarity(at, w[order[a]]) < rarity(at, w[order[b]]) })
	votes := map[int]bool{}
	var starts []int
	for k, i := range order {
		if k >= 6 || len(starts) >= 12 {
			break
		}
		for _, p := range at[w[i]] {
			s := max(0, p-i)
			if !votes[s] && len(starts) < 12 {
				votes[s] = true
				starts = append(starts, s)
			}
		}
	}
	sort.Ints(starts)
	var out []place
	for _, s := range starts {
		end := min(len(g), s+len(w))
		if m := common(w, g[s:end]); float64(m) >= least*float64(len(w)) && m > 0 && (len(w) > 2 || m == len(w)) {
			out = append(out, place{s, end, m})
		}
	}
	return out
}

func rarity(at map[string][]int, w string) int {
	if n := len(at[w]); n > 0 {
		return n
	}
	return 1 << 30
}

func common(a, b []string) int {
	count := make(map[string]int, len(b))
	for _, w := range b {
		count[w]++
	}
	n := 0
	for _, w := range a {
		if count[w] > 0 {
			count[w]--
			n++
		}
	}
	return n
}

// Words are the runs of letters and digits, in lower case; soft hyphens and zero-width characters are not there.
func Words(s string) []string {
	return strings.FieldsFunc(strings.ToLower(Clean(s)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// prefixMax is a Fenwick tree of maxima: the best chain that ends at or before a position.
type prefixMax struct{ value, link []int }

func newPrefixMax(n int) *prefixMax {
	p := &prefixMax{make([]int, n+1), make([]int, n+1)}
	for i := range p.link {
		p.link[i] = -1
	}
	return p
}

func (p *prefixMax) raise(at, value, link int) {
	for i := at + 1; i < len(p.value); i += i & -i {
		if value > p.value[i] {
			p.value[i], p.link[i] = value, link
		}
	}
}

func (p *prefixMax) upTo(at int) (value, link int) {
	link = -1
	for i := at + 1; i > 0; i -= i & -i {
		if p.value[i] > value {
			value, link = p.value[i], p.link[i]
		}
	}
	return value, link
}

// Clean removes what cannot be seen, and composes accents.
func Clean(s string) string { return norm.NFC.String(unseen.Replace(s)) }

var unseen = strings.NewReplacer("\u00ad", "", "\u200b", "", "\u200c", "", "\u200d", "", "\ufeff", "")
