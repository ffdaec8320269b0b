package crf

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// enumerate scores every sequence, as a reference.
func enumerate(c *Chain, emissions []float32, n int, yield func(path []uint8, score float64)) {
	path := make([]uint8, n)
	var walk func(t int, score float64)
	walk = func(t int, score float64) {
		if t == n {
			yield(path, score+float64(c.End[path[n-1]]))
			return
		}
		for y := range c.Labels {
			s := score + float64(emissions[t*c.Labels+y])
			if t == 0 {
				s += float64(c.Start[y])
			} else {
				s += float64(c.Pair[int(path[t-1])*c.Labels+y])
			}
			path[t] = uint8(y)
			walk(t+1, s)
		}
	}
	walk(0, 0)
}

func random(labels, n int) (*Chain, []float32) {
	r := rand.New(rand.NewPCG(3, 5))
	c := NewChain(labels)
	fill := func(s []float32) {
		for i := range s {
			s[i] = float32(r.NormFloat64())
		}
	}
	fill(c.Pair)
	fill(c.Start)
	fill(c.End)
	c.Pair[1] = Never
	emissions := make([]float32, n*labels)
	fill(emissions)
	return c, emissions
}

func TestAgainstEnumeration(t *testing.T) {
	const labels, n = 3, 5
	c, emissions := random(labels, n)
	best, bestScore, norm := make([]uint8, n), math.Inf(-1), 0.0
	marginal := make([]float64, n*labels)
	enumerate(c, emissions, n, func(path []uint8, score float64) {
		if score > bestScore {
			bestScore = score
			copy(best, path)
		}
		norm += math.Exp(score)
		for i, y := range path {
			marginal[i*labels+int(y)] += math.Exp(score)
		}
	})
	var l Lattice
	l.Prepare(c)
	path := make([]uint8, n)
	l.Best(emissions, path)
	require.Equal(t, best, path)
	require.InDelta(t, math.Log(norm), l.Marginals(emissions, n), 1e-3)
	for i := range marginal {
		require.InDelta(t, marginal[i]/norm, l.Marginal[i], 1e-4)
	}
	span := 0.0
	enumerate(c, emissions, n, func(path []uint8, score float64) {
		if path[1] == 2 && path[2] == 0 {
			span += math.Exp(score)
		}
	})
	require.InDelta(t, span/norm, l.Span(1, []uint8{2, 0}), 1e-4)
	pairs := make([]float32, labels*labels)
	l.AddPairs(n, pairs)
	sum := float32(0)
	for _, p := range pairs {
		sum += p
	}
	require.InDelta(t, n-1, sum, 1e-3, "the expected pairs are as many as the neighbours")
}

// What Sure is sure of is what Best finds, and it is sure often enough to be of use.
func TestSureIsRight(t *testing.T) {
	const labels, n = 4, 6
	c, _ := random(labels, n)
	r := rand.New(rand.NewPCG(7, 9))
	var l Lattice
	l.Prepare(c)
	sure := 0
	for range 2000 {
		emissions := make([]float32, n*labels)
		for i := range emissions {
			emissions[i] = float32(r.NormFloat64())
			if i%labels == 0 {
				emissions[i] += float32(r.Float64() * 40)
			}
		}
		path := make([]uint8, n)
		l.Best(emissions, path)
		if l.Sure(emissions, n) {
			sure++
			require.Equal(t, make([]uint8, n), path)
		}
	}
	require.Greater(t, sure, 20)
}

func TestEmptySequence(t *testing.T) {
	c := NewChain(2)
	var l Lattice
	l.Prepare(c)
	l.Best(nil, nil)
	require.Zero(t, l.Marginals(nil, 0))
}

func TestLargeScoresStayFinite(t *testing.T) {
	c := NewChain(2)
	emissions := []float32{5000, -5000, -5000, 5000}
	var l Lattice
	l.Prepare(c)
	norm := l.Marginals(emissions, 2)
	require.False(t, math.IsNaN(norm) || math.IsInf(norm, 0))
	require.InDelta(t, 1, l.Marginal[0], 1e-6)
}
