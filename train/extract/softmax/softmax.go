// Package softmax trains linear models that tell some classes apart by sparse features.
package softmax

import (
	"math"
	"math/rand/v2"
)

// Example is a row of features, by their number, with its class.
type Example struct {
	Features []Feature
	Class    int
	Weight   float32 // how much it counts
}

// Feature is a feature of an example.
type Feature struct {
	Index int32
	Value float32
}

// Options of training.
type Options struct {
	Classes  int
	Features int
	Epochs   int
	Rate     float64
	Decay    float64 // what the squares of all weights cost, against the loss summed over all examples
	Seed     uint64
}

// Train returns the weights, Classes for each feature, and the constants. The same examples in the same order give the
// same weights.
//
// It is stochastic descent with a rate of its own for each weight (AdaGrad). The price of a feature's weights is paid in
// equal parts by the examples that have it.
func Train(examples []Example, o Options) (weights, constants []float32) {
	k := o.Classes
	weights, constants = make([]float32, o.Features*k), make([]float32, k)
	squares, constantSquares := make([]float32, o.Features*k), make([]float32, k)
	share := make([]float32, o.Features)
	for _, e := range examples {
		for _, f := range e.Features {
			share[f.Index]++
		}
	}
	for i, n := range share {
		if n > 0 {
			share[i] = float32(o.Decay) / n
		}
	}
	order := make([]int, len(examples))
	for i := range order {
		order[i] = i
	}
	chance := rand.New(rand.NewPCG(o.Seed, 0))
	p := make([]float64, k)
	rate := float32(o.Rate)
	step := func(w, square *float32, g float32) {
		*square += g * g
		*w -= rate * g / float32(math.Sqrt(float64(*square)+1e-6))
	}
	for range o.Epochs {
		chance.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, at := range order {
			e := &examples[at]
			Predict(weights, constants, e.Features, p)
			p[e.Class]--
			for _, f := range e.Features {
				row := int(f.Index) * k
				pay := share[f.Index]
				for c := range k {
					w := &weights[row+c]
					step(w, &squares[row+c], e.Weight*float32(p[c])*f.Value+pay**w)
				}
			}
			for c := range k {
				step(&constants[c], &constantSquares[c], e.Weight*float32(p[c]))
			}
		}
	}
	return weights, constants
}

// Predict puts into p how likely each class is.
func Predict(weights, constants []float32, features []Feature, p []float64) {
	for c := range p {
		p[c] = float64(constants[c])
	}
	for _, f := range features {
		row := weights[int(f.Index)*len(p):][:len(p)]
		for c, w := range row {
			p[c] += float64(w * f.Value)
		}
	}
	top := math.Inf(-1)
	for _, v := range p {
		top = max(top, v)
	}
	sum := 0.0
	for c, v := range p {
		p[c] = math.Exp(v - top)
		sum += p[c]
	}
	for c := range p {
		p[c] /= sum
	}
}
