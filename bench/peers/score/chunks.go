package score

import "strings"

// Chunk is a run of tokens with a type, First to Last exclusive.
type Chunk struct {
	First, Last int
	Type        string
}

// Chunks reads BIO tags as conlleval does: an I- after O or after another type begins a chunk. Types that are not kept
// count as O.
func Chunks(tags []string, keep map[string]bool) []Chunk {
	var out []Chunk
	open := false
	for i, tag := range tags {
		part, kind, _ := strings.Cut(tag, "-")
		if kind == "" || !keep[kind] {
			open = false
			continue
		}
		if open && part == "I" && out[len(out)-1].Type == kind {
			out[len(out)-1].Last = i + 1
			continue
		}
		out = append(out, Chunk{i, i + 1, kind})
		open = true
	}
	return out
}

// Names counts exact chunks by type; "" is all of them.
type Names struct{ right, found, wanted map[string]int }

// Add counts a sentence.
func (n *Names) Add(gold, predicted []Chunk) {
	if n.right == nil {
		n.right, n.found, n.wanted = map[string]int{}, map[string]int{}, map[string]int{}
	}
	in := make(map[Chunk]bool, len(gold))
	for _, c := range gold {
		in[c] = true
		n.wanted[c.Type]++
		n.wanted[""]++
	}
	for _, c := range predicted {
		n.found[c.Type]++
		n.found[""]++
		n.right[c.Type] += one(in[c])
		n.right[""] += one(in[c])
	}
}

// Score is that of a type, of all types for "".
func (n *Names) Score(kind string) PRF { return prf(n.right[kind], n.found[kind], n.wanted[kind]) }

// Has reports whether the gold has a chunk of the type.
func (n *Names) Has(kind string) bool { return n.wanted[kind] > 0 }
