package crf

import "math"

// Lattice is the scratch of one sequence after another, for the chain that it was last prepared for.
type Lattice struct {
	labels             int
	before, after      [MostLabels][]edge
	start, end         row     // scores
	gain               float32 // by how much a pair, a start or an end scores at most above those of label 0
	startWeight        row
	endWeight          row
	alpha, beta, local []row // by token; each token's alpha sums to 1
	scale              []float32
	back               [][MostLabels]uint8
	// Marginal is the probability of each label at each token, token*Labels+label, after Marginals.
	Marginal []float32
}

// Prepare computes what the other methods need of the chain; call it again when the chain has changed.
func (l *Lattice) Prepare(c *Chain) {
	k := c.Labels
	l.labels, l.gain = k, 0
	for y := range k {
		l.gain = max(l.gain, c.Start[y]-c.Start[0], c.End[y]-c.End[0])
		l.before[y], l.after[y] = l.before[y][:0], l.after[y][:0]
		l.start[y], l.startWeight[y] = c.Start[y], exp(c.Start[y])
		l.end[y], l.endWeight[y] = c.End[y], exp(c.End[y])
	}
	for x := range k {
		for y := range k {
			if score := c.Pair[x*k+y]; score > Never {
				l.gain = max(l.gain, score-c.Pair[0])
				weight := exp(score)
				l.before[y] = append(l.before[y], edge{uint8(x), score, weight})
				l.after[x] = append(l.after[x], edge{uint8(y), score, weight})
			}
		}
	}
}

// Sure reports whether label 0 at every token is the best sequence for certain, because nowhere another label comes
// close: a token with another label changes two pairs at most, and each of them gains at most l.gain.
func (l *Lattice) Sure(emissions []float32, n int) bool {
	k := l.labels
	for t := range n {
		here := emissions[t*k : t*k+k]
		least := here[0] - 2*l.gain
		for _, e := range here[1:] {
			if e >= least {
				return false
			}
		}
	}
	return true
}

// Best writes the best sequence of labels for the emissions (token*Labels+label) into path. Of two that are as good
// the one with the smaller labels at its end wins.
func (l *Lattice) Best(emissions []float32, path []uint8) {
	n, k := len(path), l.labels
	if n == 0 {
		return
	}
	l.back = resize(l.back, n)
	var score, next row
	for y := range k {
		score[y] = l.start[y] + emissions[y]
	}
	for t := 1; t < n; t++ {
		back := &l.back[t]
		for y, e := range emissions[t*k : t*k+k] {
			best, from := 2*Never, uint8(0)
			for i := range l.before[y%MostLabels] {
				b := &l.before[y%MostLabels][i]
				if s := *score.at(b.label) + b.score; s > best {
					best, from = s, b.label
				}
			}
			next[y%MostLabels] = best + e
			back[y%MostLabels] = from
		}
		score = next
	}
	best, last := float32(math.Inf(-1)), 0
	for y := range k {
		if s := score[y] + l.end[y]; s > best {
			best, last = s, y
		}
	}
	for t := n - 1; t >= 0; t-- {
		path[t] = uint8(last)
		last = int(l.back[t][last])
	}
}

// negligible is how far below the best label of its token a label counts for nothing in the probabilities.
const negligible = 12

// Marginals computes the probability of each label at each of n tokens. It returns the logarithm of the norm.
func (l *Lattice) Marginals(emissions []float32, n int) float64 {
	k := l.labels
	l.alpha, l.beta, l.local = resize(l.alpha, n), resize(l.beta, n), resize(l.local, n)
	l.scale, l.Marginal = resize(l.scale, n), resize(l.Marginal, n*k)
	if n == 0 {
		return 0
	}
	norm := l.forward(emissions, n)
	l.backward(n)
	for t := range n {
		alpha, beta, marginal := &l.alpha[t], &l.beta[t], l.Marginal[t*k:t*k+k]
		for y := range marginal {
			marginal[y] = alpha[y%MostLabels] * beta[y%MostLabels]
		}
	}
	return norm
}

func (l *Lattice) forward(emissions []float32, n int) float64 {
	k := l.labels
	norm := 0.0
	for t := range n {
		here := emissions[t*k : t*k+k]
		top := here[0]
		for _, e := range here {
			top = max(top, e)
		}
		norm += float64(top)
		alpha, local := &l.alpha[t], &l.local[t]
		sum := float32(0)
		for y, score := range here {
			y %= MostLabels
			e := float32(0)
			if d := score - top; d == 0 {
				e = 1
			} else if d > -negligible {
				e = exp(d)
			}
			if t == n-1 {
				e *= l.endWeight[y]
			}
			local[y] = e
			alpha[y] = 0
			if e == 0 {
				continue
			}
			in := l.startWeight[y]
			if t > 0 {
				in = weigh(l.before[y], &l.alpha[t-1])
			}
			alpha[y] = in * e
			sum += alpha[y]
		}
		if sum <= 0 {
			sum = math.SmallestNonzeroFloat32
		}
		l.scale[t] = sum
		norm += math.Log(float64(sum))
		for y := range k {
			alpha[y%MostLabels] /= sum
		}
	}
	return norm
}

func (l *Lattice) backward(n int) {
	for y := range l.labels {
		l.beta[n-1][y] = 1
	}
	for t := n - 2; t >= 0; t-- {
		beta, ahead, local := &l.beta[t], &l.beta[t+1], &l.local[t+1]
		var both row
		for y := range l.labels {
			both[y%MostLabels] = local[y%MostLabels] * ahead[y%MostLabels] / l.scale[t+1]
		}
		alpha := &l.alpha[t]
		for x := range l.labels {
			x %= MostLabels
			beta[x] = 0
			if alpha[x] != 0 {
				beta[x] = weigh(l.after[x], &both)
			}
		}
	}
}

// weigh sums the values of the labels at the other ends of the edges. Products are rounded before they are added, so
// that processors that can do both at once give the same sum.
func weigh(edges []edge, values *row) (sum float32) {
	for i := range edges {
		sum += float32(*values.at(edges[i].label) * edges[i].weight)
	}
	return sum
}

// AddPairs adds the expected number of each pair of labels, after Marginals over n tokens, to counts.
func (l *Lattice) AddPairs(n int, counts []float32) {
	k := l.labels
	for t := 1; t < n; t++ {
		for x := range k {
			a := l.alpha[t-1][x] / l.scale[t]
			if a == 0 {
				continue
			}
			for _, e := range l.after[x] {
				counts[x*k+int(e.label)] += float32(a * e.weight * l.local[t][e.label] * l.beta[t][e.label])
			}
		}
	}
}

// Span returns the probability that the labels stand exactly so at the tokens from first on, after Marginals.
func (l *Lattice) Span(first int, labels []uint8) float64 {
	t, y := first, labels[0]
	p := float64(*l.alpha[t].at(y))
	for _, next := range labels[1:] {
		t++
		weight := float32(0)
		for _, e := range l.after[y%MostLabels] {
			if e.label == next {
				weight = e.weight
			}
		}
		p *= float64(weight) * float64(*l.local[t].at(next)) / float64(l.scale[t])
		y = next
	}
	return p * float64(*l.beta[t].at(y))
}

func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	return s[:n]
}
