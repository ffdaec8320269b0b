package crf

import "math"

// Never is the score of a pair of labels that cannot follow each other.
const Never = float32(-1e4)

// Chain holds the scores of neighbouring labels.
type Chain struct {
	Labels int
	Pair   []float32 // from*Labels+to
	Start  []float32
	End    []float32
}

// NewChain returns a chain in which all pairs score 0.
func NewChain(labels int) *Chain {
	return &Chain{Labels: labels, Pair: make([]float32, labels*labels), Start: make([]float32, labels), End: make([]float32, labels)}
}

// negligible is how far below the best label of its token a label counts for nothing in the probabilities.
const negligible = 16

// Lattice is the scratch of one sequence after another.
type Lattice struct {
	alpha, beta, local []float32 // by token and label, each token's alpha sums to 1
	scale              []float32
	pair               []float32 // exp(Pair)
	before, after      [][]uint8 // by label, the labels that may stand before and behind it
	back               []uint8
	score, next        []float32
	// Marginal is the probability of each label at each token, token*Labels+label, after Marginals.
	Marginal []float32
}

// Best writes the best sequence of labels for the emissions (token*Labels+label) into path. Prepare comes first.
func (l *Lattice) Best(c *Chain, emissions []float32, path []uint8) {
	n, k := len(path), c.Labels
	if n == 0 {
		return
	}
	l.back = resize(l.back, n*k)
	l.score, l.next = resize(l.score, k), resize(l.next, k)
	for y := range k {
		l.score[y] = c.Start[y] + emissions[y]
	}
	for t := 1; t < n; t++ {
		for y := range k {
			best, from := 2*Never, uint8(0)
			for _, x := range l.before[y] {
				if s := l.score[x] + c.Pair[int(x)*k+y]; s > best {
					best, from = s, x
				}
			}
			l.next[y] = best + emissions[t*k+y]
			l.back[t*k+y] = from
		}
		l.score, l.next = l.next, l.score
	}
	best, last := float32(math.Inf(-1)), 0
	for y := range k {
		if s := l.score[y] + c.End[y]; s > best {
			best, last = s, y
		}
	}
	for t := n - 1; t >= 0; t-- {
		path[t] = uint8(last)
		last = int(l.back[t*k+last])
	}
}

// Prepare computes what the other methods need of the chain; call it again when the chain has changed.
func (l *Lattice) Prepare(c *Chain) {
	k := c.Labels
	if len(l.before) != k {
		l.before, l.after = make([][]uint8, k), make([][]uint8, k)
	}
	for y := range k {
		l.before[y], l.after[y] = l.before[y][:0], l.after[y][:0]
	}
	l.pair = resize(l.pair, k*k)
	for x := range k {
		for y := range k {
			l.pair[x*k+y] = exp(c.Pair[x*k+y])
			if c.Pair[x*k+y] > Never {
				l.before[y] = append(l.before[y], uint8(x))
				l.after[x] = append(l.after[x], uint8(y))
			}
		}
	}
}

// Marginals computes the probability of each label at each token of n. It returns the logarithm of the norm.
func (l *Lattice) Marginals(c *Chain, emissions []float32, n int) float64 {
	k := c.Labels
	l.alpha, l.beta = resize(l.alpha, n*k), resize(l.beta, n*k)
	l.local, l.scale = resize(l.local, n*k), resize(l.scale, n)
	l.Marginal = resize(l.Marginal, n*k)
	if n == 0 {
		return 0
	}
	norm := 0.0
	for t := range n {
		top := emissions[t*k]
		for _, e := range emissions[t*k : t*k+k] {
			top = max(top, e)
		}
		norm += float64(top)
		sum := float32(0)
		for y := range k {
			e := float32(0)
			if d := emissions[t*k+y] - top; d > -negligible {
				e = exp(d)
			}
			switch t {
			case n - 1:
				e *= exp(c.End[y])
			}
			l.local[t*k+y] = e
			in := float32(0)
			if t == 0 {
				in = exp(c.Start[y])
			} else {
				alpha := l.alpha[(t-1)*k : t*k]
				for _, x := range l.before[y] {
					in += alpha[x] * l.pair[int(x)*k+y]
				}
			}
			l.alpha[t*k+y] = in * e
			sum += in * e
		}
		if sum <= 0 {
			sum = math.SmallestNonzeroFloat32
		}
		l.scale[t] = sum
		norm += math.Log(float64(sum))
		for y := range k {
			l.alpha[t*k+y] /= sum
		}
	}
	for y := range k {
		l.beta[(n-1)*k+y] = 1
	}
	for t := n - 2; t >= 0; t-- {
		ahead, local := l.beta[(t+1)*k:(t+2)*k], l.local[(t+1)*k:(t+2)*k]
		for x := range k {
			sum := float32(0)
			for _, y := range l.after[x] {
				sum += l.pair[x*k+int(y)] * local[y] * ahead[y]
			}
			l.beta[t*k+x] = sum / l.scale[t+1]
		}
	}
	for i := range n * k {
		l.Marginal[i] = l.alpha[i] * l.beta[i]
	}
	return norm
}

// AddPairs adds the expected number of each pair of labels, after Marginals over n tokens, to counts.
func (l *Lattice) AddPairs(c *Chain, n int, counts []float32) {
	k := c.Labels
	for t := 1; t < n; t++ {
		for x := range k {
			a := l.alpha[(t-1)*k+x] / l.scale[t]
			for _, y := range l.after[x] {
				counts[x*k+int(y)] += a * l.pair[x*k+int(y)] * l.local[t*k+int(y)] * l.beta[t*k+int(y)]
			}
		}
	}
}

// Span returns the probability that the labels stand exactly so at the tokens from first on, after Marginals.
func (l *Lattice) Span(c *Chain, first int, labels []uint8) float64 {
	k := c.Labels
	t, y := first, int(labels[0])
	p := float64(l.alpha[t*k+y])
	for _, next := range labels[1:] {
		t++
		p *= float64(l.pair[y*k+int(next)]) * float64(l.local[t*k+int(next)]) / float64(l.scale[t])
		y = int(next)
	}
	return p * float64(l.beta[t*k+y])
}

func exp(x float32) float32 { return float32(math.Exp(float64(x))) }

func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	return s[:n]
}
