// Package gbdt grows the forests of internal/gbdt: gradient boosting of the logistic loss over binned features, trees
// grown leaf by leaf (Friedman 2001; the histogram method of LightGBM, Ke et al. 2017). Same rows and options, same
// forest, bit for bit.
package gbdt

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/copydesk/copydesk/internal/gbdt"
)

// Options are the usual ones of boosting. Zero values stand for the defaults in brackets.
type Options struct {
	Trees     int     // [200]
	Leaves    int     // of each tree, at most 128 [24]
	Rate      float64 // learning rate [0.1]
	MinLeaf   float64 // least sum of weights in a leaf [20]
	L2        float64 // of leaf values [2]
	Columns   float64 // share of the features each tree may use [0.5]
	Rows      float64 // share of the rows each tree is grown on [0.8]
	Seed      uint64
	Progress  func(tree int, loss float64) // may be nil
	BinsAtMax int                          // of each feature [64]
}

func (o *Options) defaults() {
	set := func(p *float64, v float64) {
		if *p == 0 {
			*p = v
		}
	}
	if o.Trees == 0 {
		o.Trees = 200
	}
	if o.Leaves == 0 {
		o.Leaves = 24
	}
	if o.BinsAtMax == 0 {
		o.BinsAtMax = 64
	}
	set(&o.Rate, 0.1)
	set(&o.MinLeaf, 20)
	set(&o.L2, 2)
	set(&o.Columns, 0.5)
	set(&o.Rows, 0.8)
}

// Train grows a forest that predicts the probability of label. All rows have the same length; weight may be nil.
func Train(rows [][]float32, label []bool, weight []float32, o Options) *gbdt.Forest {
	o.defaults()
	n, nf := len(rows), len(rows[0])
	g := grower{Options: o, edges: make([][]float32, nf), bins: make([][]uint8, nf)}
	for f := range nf {
		g.edges[f] = edges(rows, f, o.BinsAtMax)
		g.bins[f] = make([]uint8, n)
		for i, r := range rows {
			k, _ := slices.BinarySearch(g.edges[f], r[f])
			g.bins[f][i] = uint8(k)
		}
	}
	w := make([]float64, n)
	var pos, all float64
	for i := range w {
		w[i] = 1
		if weight != nil {
			w[i] = float64(weight[i])
		}
		all += w[i]
		if label[i] {
			pos += w[i]
		}
	}
	forest := &gbdt.Forest{Features: nf, Bias: math.Log((pos + 1) / (all - pos + 1))}
	score := make([]float64, n)
	for i := range score {
		score[i] = forest.Bias
	}
	g.grad, g.hess = make([]float64, n), make([]float64, n)
	rng := rand.New(rand.NewPCG(o.Seed, 1))
	for t := range o.Trees {
		var loss float64
		for i := range score {
			p := 1 / (1 + math.Exp(-score[i]))
			y := 0.0
			if label[i] {
				y = 1
				loss -= w[i] * math.Log(max(p, 1e-15))
			} else {
				loss -= w[i] * math.Log(max(1-p, 1e-15))
			}
			g.grad[i], g.hess[i] = w[i]*(p-y), w[i]*max(p*(1-p), 1e-6)
		}
		tree := g.grow(rng, n)
		forest.Trees = append(forest.Trees, tree)
		for i, r := range rows {
			score[i] += leaf(tree, r)
		}
		if o.Progress != nil {
			o.Progress(t, loss/all)
		}
	}
	return forest
}

func leaf(tree []gbdt.Node, row []float32) float64 {
	n := tree[0]
	for n.Feature >= 0 {
		next := n.Left
		if row[n.Feature] > n.Threshold {
			next++
		}
		n = tree[next]
	}
	return float64(n.Threshold)
}

// edges returns the upper borders of the bins of a feature: value v is in bin k when edges[k-1] < v <= edges[k].
func edges(rows [][]float32, f, most int) []float32 {
	values := make([]float32, len(rows))
	for i, r := range rows {
		values[i] = r[f]
	}
	slices.Sort(values)
	var distinct []float32
	for i, v := range values {
		if i == 0 || v != values[i-1] {
			distinct = append(distinct, v)
		}
	}
	if len(distinct) <= 1 {
		return nil
	}
	var out []float32
	if len(distinct) <= most {
		for i := range len(distinct) - 1 {
			out = append(out, (distinct[i]+distinct[i+1])/2)
		}
		return out
	}
	for k := 1; k < most; k++ {
		i := k * len(values) / most
		j, _ := slices.BinarySearch(distinct, values[i])
		if j+1 >= len(distinct) {
			continue
		}
		e := (distinct[j] + distinct[j+1]) / 2
		if len(out) == 0 || e > out[len(out)-1] {
			out = append(out, e)
		}
	}
	return out
}

type grower struct {
	Options
	edges      [][]float32
	bins       [][]uint8 // by feature, then row
	grad, hess []float64
}

// cell sums the rows of one bin.
type cell struct{ g, h float64 }

// part is a leaf that may still be split.
type part struct {
	rows    []int32
	node    int
	sum     cell
	hist    [][]cell // by position in the tree's features
	gain    float64
	feature int
	bin     int
}

func (g *grower) grow(rng *rand.Rand, n int) []gbdt.Node {
	rows := make([]int32, 0, n)
	for i := range n {
		if rng.Float64() < g.Rows {
			rows = append(rows, int32(i))
		}
	}
	var features []int
	for f := range g.bins {
		if len(g.edges[f]) > 0 && rng.Float64() < g.Columns {
			features = append(features, f)
		}
	}
	tree := []gbdt.Node{{}}
	root := &part{rows: rows}
	g.fill(root, features)
	g.best(root, features)
	open := []*part{root}
	for leaves := 1; leaves < g.Leaves; leaves++ {
		k := -1
		for i, p := range open {
			if p.gain > 0 && (k < 0 || p.gain > open[k].gain) {
				k = i
			}
		}
		if k < 0 {
			break
		}
		p := open[k]
		left, right := g.split(p, features)
		left.node, right.node = len(tree), len(tree)+1
		tree[p.node] = gbdt.Node{Feature: int16(p.feature), Left: uint16(left.node), Threshold: g.edges[p.feature][p.bin]}
		tree = append(tree, gbdt.Node{}, gbdt.Node{})
		open[k] = left
		open = append(open, right)
	}
	for _, p := range open {
		tree[p.node] = gbdt.Node{Feature: -1, Threshold: float32(-g.Rate * p.sum.g / (p.sum.h + g.L2))}
	}
	return tree
}

func (g *grower) fill(p *part, features []int) {
	p.hist = make([][]cell, len(features))
	for k, f := range features {
		h := make([]cell, len(g.edges[f])+1)
		bins := g.bins[f]
		for _, i := range p.rows {
			c := &h[bins[i]]
			c.g += g.grad[i]
			c.h += g.hess[i]
		}
		p.hist[k] = h
	}
	for _, i := range p.rows {
		p.sum.g += g.grad[i]
		p.sum.h += g.hess[i]
	}
}

// best finds the split with the highest gain; gain stays 0 where none is worth it.
func (g *grower) best(p *part, features []int) {
	value := func(c cell) float64 { return c.g * c.g / (c.h + g.L2) }
	whole := value(p.sum)
	for k, f := range features {
		var left cell
		for b := range len(p.hist[k]) - 1 {
			left.g += p.hist[k][b].g
			left.h += p.hist[k][b].h
			right := cell{p.sum.g - left.g, p.sum.h - left.h}
			// The hessian of a row is at most a quarter of its weight.
			if left.h < g.MinLeaf/4 || right.h < g.MinLeaf/4 {
				continue
			}
			if gain := value(left) + value(right) - whole; gain > p.gain+1e-9 {
				p.gain, p.feature, p.bin = gain, f, b
			}
		}
	}
}

func (g *grower) split(p *part, features []int) (left, right *part) {
	left, right = &part{}, &part{}
	bins := g.bins[p.feature]
	for _, i := range p.rows {
		if int(bins[i]) <= p.bin {
			left.rows = append(left.rows, i)
		} else {
			right.rows = append(right.rows, i)
		}
	}
	// Only the smaller side is counted; the other is what is left of the parent.
	small, large := left, right
	if len(small.rows) > len(large.rows) {
		small, large = large, small
	}
	g.fill(small, features)
	large.sum = cell{p.sum.g - small.sum.g, p.sum.h - small.sum.h}
	large.hist = p.hist
	for k := range large.hist {
		for b := range large.hist[k] {
			large.hist[k][b].g -= small.hist[k][b].g
			large.hist[k][b].h -= small.hist[k][b].h
		}
	}
	p.hist = nil
	g.best(left, features)
	g.best(right, features)
	return left, right
}
