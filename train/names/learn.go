package main

import (
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"slices"
	"sync"

	"github.com/copydesk/copydesk/internal/crf"
	"github.com/copydesk/copydesk/internal/nametag"
)

// settings of one training.
type settings struct {
	epochs   int
	rate     float64 // AdaGrad's
	decay    float64 // L2, at each visit of a weight
	dropout  float64 // share of features hidden from a token at each visit
	minCount int     // a feature seen less often is not learnt
	strange  int     // trainings on text with strangers, beside one without
	plain    float64 // share of the one without in the mean of all
	seed     uint64
}

// learner trains a chain model on sequences. It is deterministic: one goroutine, a fixed order, a fixed generator.
type learner struct {
	settings
	rows    map[uint32]int32
	weights []float32 // row*Labels+label
	squares []float32 // sums of squared gradients
	chain   *crf.Chain
	pairSq  []float32

	lattice   crf.Lattice
	emissions []float32
	kept      []int32
	keptEnds  []int32
	expected  []float32
}

const labelCount = nametag.Labels

// index gives a row to each feature that occurs at least minCount times and returns the sequences over rows.
func (l *learner) index(lexicon nametag.Lexicon, sets []prepared) []sequence {
	scratch := nametag.NewScratch(lexicon)
	counts := make(map[uint32]int32)
	type hashed struct {
		features []uint32
		ends     []int32
		gold     []uint8
	}
	var raw []hashed
	for _, p := range sets {
		for d, doc := range p.texts {
			scratch.Read(doc)
			for k, s := range doc.Sentences {
				h := hashed{gold: nametag.Encode(p.documents[d].Sentences[k].Tags)}
				for i := s.First; i < s.Last; i++ {
					h.features = append(h.features, scratch.Features(i, s)...)
					h.ends = append(h.ends, int32(len(h.features)))
				}
				for _, f := range h.features {
					counts[f]++
				}
				raw = append(raw, h)
			}
		}
	}
	l.rows = make(map[uint32]int32)
	sequences := make([]sequence, len(raw))
	for k, h := range raw {
		q := sequence{gold: h.gold, ends: make([]int32, 0, len(h.ends)), features: make([]int32, 0, len(h.features))}
		start := int32(0)
		for _, end := range h.ends {
			for _, f := range h.features[start:end] {
				if int(counts[f]) < l.minCount {
					continue
				}
				row, ok := l.rows[f]
				if !ok {
					row = int32(len(l.rows))
					l.rows[f] = row
				}
				q.features = append(q.features, row)
			}
			q.ends = append(q.ends, int32(len(q.features)))
			start = end
		}
		sequences[k] = q
		raw[k] = hashed{}
	}
	return sequences
}

// trainMany trains on the text as it is and, as often as the settings say, on the text with strangers added, others
// each time: the first knows more names, the others lean on their surroundings, and what one training owes to the order
// of its sentences the rest do not repeat.
func (l *learner) trainMany(lexicon nametag.Lexicon, sets []prepared, a augmentation, log io.Writer) []*learner {
	all := recased(sets, a, l.seed)
	once := count(all)
	for _, p := range sets {
		for range p.set.again {
			all = append(all, p)
		}
	}
	ends := []int{count(all)}
	for k := range l.strange {
		all = append(all, estranged(sets, a, l.seed+uint64(k))...)
		ends = append(ends, count(all))
	}
	sequences := l.index(lexicon, all)
	fmt.Fprintf(log, "%d sentences and %d with strangers, %d features\n", ends[0], len(sequences)-ends[0], len(l.rows))
	trained := make([]*learner, len(ends))
	var each sync.WaitGroup
	free := make(chan struct{}, atOnce)
	for k := range trained {
		trained[k] = &learner{settings: l.settings, rows: l.rows}
		trained[k].seed += uint64(k)
		text := sequences[:ends[0]]
		if k > 0 {
			text = slices.Concat(sequences[:once], sequences[ends[k-1]:ends[k]])
		}
		each.Go(func() {
			free <- struct{}{}
			trained[k].train(text, log)
			<-free
		})
	}
	each.Wait()
	return trained
}

// mix makes the weights a mean of those of several trainings, in which the first counts for a share of plain.
func (l *learner) mix(trained []*learner, plain float64) {
	l.weights, l.chain = make([]float32, len(l.rows)*labelCount), crf.NewChain(labelCount)
	for k, t := range trained {
		share := float32(plain)
		if k > 0 {
			share = float32((1 - plain) / float64(len(trained)-1))
		}
		for i, w := range t.weights {
			l.weights[i] += float32(share * w)
		}
		for i, w := range t.chain.Pair {
			l.chain.Pair[i] += float32(share * w)
		}
	}
	nametag.Constrain(l.chain)
}

// atOnce is how many trainings run beside each other; each holds its weights and their history in memory.
const atOnce = 2

func count(sets []prepared) (sentences int) {
	for _, p := range sets {
		for _, d := range p.documents {
			sentences += len(d.Sentences)
		}
	}
	return sentences
}

// train learns the weights; what it leaves is their average over the second half of the epochs.
func (l *learner) train(sequences []sequence, log io.Writer) {
	n := len(l.rows) * labelCount
	l.weights, l.squares = make([]float32, n), make([]float32, n)
	for i := range l.squares {
		l.squares[i] = 0.1
	}
	l.chain = crf.NewChain(labelCount)
	nametag.Constrain(l.chain)
	l.pairSq = make([]float32, labelCount*labelCount)
	for i := range l.pairSq {
		l.pairSq[i] = 1
	}
	l.expected = make([]float32, labelCount*labelCount)
	average := make([]float64, n)
	pairAverage := make([]float64, len(l.chain.Pair))
	averaged := 0
	random := rand.New(rand.NewPCG(l.seed, l.seed+1))
	order := make([]int, len(sequences))
	for i := range order {
		order[i] = i
	}
	for epoch := range l.epochs {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		loss := 0.0
		for _, k := range order {
			loss += l.visit(&sequences[k], random)
		}
		fmt.Fprintf(log, "epoch %d loss %.0f\n", epoch+1, loss)
		if epoch >= l.epochs/2 {
			for i, w := range l.weights {
				average[i] += float64(w)
			}
			for i, w := range l.chain.Pair {
				pairAverage[i] += float64(w)
			}
			averaged++
		}
	}
	for i := range l.weights {
		l.weights[i] = float32(average[i] / float64(averaged))
	}
	for i := range l.chain.Pair {
		l.chain.Pair[i] = float32(pairAverage[i] / float64(averaged))
	}
}

// visit takes one step on one sentence and returns its loss.
func (l *learner) visit(q *sequence, random *rand.Rand) float64 {
	n := len(q.gold)
	l.hide(q, random)
	l.emissions = resize(l.emissions, n*labelCount)
	scale := float32(1 / (1 - l.dropout))
	start := int32(0)
	for t := range n {
		row := l.emissions[t*labelCount : (t+1)*labelCount]
		clear(row)
		for _, f := range l.kept[start:l.keptEnds[t]] {
			w := l.weights[int(f)*labelCount : int(f)*labelCount+labelCount]
			for y := range row {
				row[y] += w[y]
			}
		}
		for y := range row {
			row[y] *= scale
		}
		start = l.keptEnds[t]
	}
	l.lattice.Prepare(l.chain)
	norm := l.lattice.Marginals(l.emissions, n)
	gold := float64(l.chain.Start[q.gold[0]] + l.chain.End[q.gold[n-1]])
	for t, y := range q.gold {
		gold += float64(l.emissions[t*labelCount+int(y)])
		if t > 0 {
			gold += float64(l.chain.Pair[int(q.gold[t-1])*labelCount+int(y)])
		}
	}
	l.learnPairs(q, n)
	l.learnRows(q, n, scale)
	return norm - gold
}

func (l *learner) hide(q *sequence, random *rand.Rand) {
	l.kept, l.keptEnds = l.kept[:0], l.keptEnds[:0]
	threshold := uint32(l.dropout * math.MaxUint32)
	start := int32(0)
	for _, end := range q.ends {
		for _, f := range q.features[start:end] {
			if threshold == 0 || random.Uint32() >= threshold {
				l.kept = append(l.kept, f)
			}
		}
		l.keptEnds = append(l.keptEnds, int32(len(l.kept)))
		start = end
	}
}

// negligible is the gradient below which a label's weights are left alone at a token.
const negligible = 0.002

func (l *learner) learnRows(q *sequence, n int, scale float32) {
	rate, decay := float32(l.rate), float32(l.decay)
	start := int32(0)
	var active [labelCount]int
	var slope [labelCount]float32
	for t := range n {
		k := 0
		for y := range labelCount {
			g := l.lattice.Marginal[t*labelCount+y]
			if int(q.gold[t]) == y {
				g--
			}
			if g > negligible || g < -negligible {
				active[k], slope[k] = y, float32(g*scale)
				k++
			}
		}
		if k > 0 {
			for _, f := range l.kept[start:l.keptEnds[t]] {
				base := int(f) * labelCount
				for j, y := range active[:k] {
					i := base + y
					w := l.weights[i]
					g := slope[j] + float32(decay*w)
					sq := l.squares[i] + float32(g*g)
					l.squares[i] = sq
					l.weights[i] = w - float32(rate*g)/float32(math.Sqrt(float64(sq)))
				}
			}
		}
		start = l.keptEnds[t]
	}
}

func (l *learner) learnPairs(q *sequence, n int) {
	clear(l.expected)
	l.lattice.AddPairs(n, l.expected)
	for t := 1; t < n; t++ {
		l.expected[int(q.gold[t-1])*labelCount+int(q.gold[t])]--
	}
	for i, g := range l.expected {
		if l.chain.Pair[i] == crf.Never || g == 0 {
			continue
		}
		l.pairSq[i] += float32(g * g)
		l.chain.Pair[i] -= float32(l.rate) * g / float32(math.Sqrt(float64(l.pairSq[i])))
	}
}

// pruning says what is left of the learnt weights: those of at least weight, of features that have one of at least row.
type pruning struct{ weight, row float64 }

// model makes a model of the learnt weights.
func (l *learner) model(least pruning, calibration []float32) (model *nametag.Model, size int, err error) {
	data := l.bytes(least, calibration)
	model, err = nametag.OpenModel(string(data))
	return model, len(data), err
}

func (l *learner) bytes(least pruning, calibration []float32) []byte {
	rows := make(map[uint32][labelCount]float32)
	for f, r := range l.rows {
		var row [labelCount]float32
		largest := 0.0
		for y, w := range l.weights[int(r)*labelCount : int(r+1)*labelCount] {
			size := math.Abs(float64(w))
			if size >= least.weight {
				row[y] = w
			}
			largest = max(largest, size)
		}
		if largest >= max(least.row, least.weight) {
			rows[f] = row
		}
	}
	return nametag.Build(nametag.Learnt{Rows: rows, Pairs: l.chain.Pair, Calibration: calibration})
}

func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	return s[:n]
}
