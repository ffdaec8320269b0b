package gbdt

import (
	"cmp"
	"fmt"
	"math"
	"math/bits"
	"slices"
)

// mostLeaves is how many leaves a tree of a Scorer has at most: one bit each.
const mostLeaves = 32

// Scorer predicts what its Forest does, to the last bit, faster. It does not walk the trees: it goes through the splits
// feature by feature, in the order of their thresholds, and strikes from each tree the leaves that a split shuts off.
// The side that the usual figure takes shuts nothing off, so that there is little to do for a usual row.
//
// A Scorer is not changed by predicting and serves any number of goroutines.
type Scorer struct {
	bias     float64
	features []feature
	splits   []split
	leaves   []float32 // of all trees, the first of several open ones is the right one
	first    []int32   // by tree: index of its first leaf
	all      []uint32  // by tree: its leaves, one bit each
}

// feature is a cell of a row and its splits: splits[from:middle] speak when the figure is above their threshold, lowest
// first, and splits[middle:to] when it is not, highest first. None speaks from above low up to high.
type feature struct {
	low, high              float32
	cell, from, middle, to int32
}

// split keeps some leaves of a tree.
type split struct {
	threshold float32
	tree      uint32
	keep      uint32
}

// Scorer returns a Scorer for rows in which what was feature f is at columns[f], and usual[f] is what it mostly is. A
// tree with more than 32 leaves is an error.
func (f *Forest) Scorer(columns []int, usual []float32) (*Scorer, error) {
	s := &Scorer{bias: f.Bias}
	above, below := make([][]split, f.Features), make([][]split, f.Features)
	for t, tree := range f.Trees {
		first := len(s.leaves)
		var walk func(i int)
		walk = func(i int) {
			n := tree[i]
			if n.Feature < 0 {
				s.leaves = append(s.leaves, n.Threshold)
				return
			}
			to := above
			open, shut := int(n.Left), int(n.Left)+1
			if usual[n.Feature] > n.Threshold {
				open, shut, to = shut, open, below
			}
			from := len(s.leaves) - first
			walk(open)
			side := uint32(1)<<(len(s.leaves)-first-from) - 1
			to[n.Feature] = append(to[n.Feature], split{n.Threshold, uint32(t), ^(side << from)})
			walk(shut)
		}
		walk(0)
		n := len(s.leaves) - first
		if n > mostLeaves {
			return nil, fmt.Errorf("gbdt: a tree of %d leaves; %d is the most", n, mostLeaves)
		}
		s.first = append(s.first, int32(first))
		s.all = append(s.all, math.MaxUint32>>(mostLeaves-n))
	}
	for i := range f.Features {
		if len(above[i])+len(below[i]) == 0 {
			continue
		}
		slices.SortStableFunc(above[i], func(a, b split) int { return cmp.Compare(a.threshold, b.threshold) })
		slices.SortStableFunc(below[i], func(a, b split) int { return cmp.Compare(b.threshold, a.threshold) })
		from := len(s.splits)
		s.splits = append(append(s.splits, above[i]...), below[i]...)
		f := feature{
			low: float32(math.Inf(-1)), high: float32(math.Inf(1)),
			cell: int32(columns[i]), from: int32(from), middle: int32(from + len(above[i])), to: int32(len(s.splits)),
		}
		if len(above[i]) > 0 {
			f.high = above[i][0].threshold
		}
		if len(below[i]) > 0 {
			f.low = below[i][0].threshold
		}
		s.features = append(s.features, f)
	}
	return s, nil
}

// together is how many rows are gone through with a feature before the next one: neighbours are alike, and so the
// processor guesses right which splits speak.
const together = 16

// Predict returns the probability of the positive class for each row. The rows begin at the given cells and may overlap;
// one that is too short panics, as indexing does.
func (s *Scorer) Predict(cells []float32, begin []int) []float64 {
	out := make([]float64, 0, len(begin))
	open := make([]uint32, min(len(begin), together)*len(s.all))
	for rows := range slices.Chunk(begin, together) {
		for i := range rows {
			copy(open[i*len(s.all):], s.all)
		}
		s.strike(cells, rows, open)
		for i := range rows {
			sum := s.bias
			for t, leaves := range open[i*len(s.all) : (i+1)*len(s.all)] {
				sum += float64(s.leaves[int(s.first[t])+bits.TrailingZeros32(leaves)])
			}
			out = append(out, 1/(1+math.Exp(-sum)))
		}
	}
	return out
}

// strike shuts off leaves of all trees, which are in open for one row after the other.
func (s *Scorer) strike(cells []float32, rows []int, open []uint32) {
	trees := uint32(len(s.all))
	for i := range s.features {
		f := &s.features[i]
		for k, begin := range rows {
			x := cells[begin+int(f.cell)]
			if x > f.low && !(x > f.high) {
				continue
			}
			at := uint32(k) * trees
			if x > f.high {
				for _, split := range s.splits[f.from:f.middle] {
					if !(x > split.threshold) {
						break
					}
					open[at+split.tree] &= split.keep
				}
				continue
			}
			for _, split := range s.splits[f.middle:f.to] {
				if x > split.threshold {
					break
				}
				open[at+split.tree] &= split.keep
			}
		}
	}
}
