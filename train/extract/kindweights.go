package main

import (
	"maps"
	"math"
	"slices"

	"github.com/copydesk/copydesk/extract/internal/kindmodel"
	"github.com/copydesk/copydesk/extract/train/softmax"
)

// fitKinds trains on the examples and cuts the weights down to what is shipped.
func fitKinds(examples []example) *kindmodel.Model {
	count := map[uint32]int{}
	for _, e := range examples {
		for _, f := range e.features {
			count[f.Hash]++
		}
	}
	hashes := slices.Sorted(maps.Keys(count))
	hashes = slices.DeleteFunc(hashes, func(h uint32) bool { return count[h] < leastSeen || h == 0 })
	index := make(map[uint32]int32, len(hashes))
	for i, h := range hashes {
		index[h] = int32(i)
	}
	rows := make([]softmax.Example, len(examples))
	for i, e := range examples {
		rows[i] = softmax.Example{Class: e.kind, Weight: 1}
		for _, f := range e.features {
			if k, ok := index[f.Hash]; ok {
				rows[i].Features = append(rows[i].Features, softmax.Feature{Index: k, Value: f.Value})
			}
		}
	}
	options := kindOptions
	options.Classes, options.Features = len(kinds), len(hashes)
	weights, constants := softmax.Train(rows, options)
	return pack(hashes, weights, constants)
}

// leastSeen is how many examples a feature has at least that is learned.
const leastSeen = 2

var kindOptions = softmax.Options{Epochs: 15, Rate: 0.1, Decay: 1, Seed: 1}

// mostWeights is how many weights are shipped, the largest ones: two bytes each, and five for each feature.
const mostWeights = 40000

// pack rounds the weights to whole numbers and leaves the small ones out.
func pack(hashes []uint32, weights, constants []float32) *kindmodel.Model {
	top := float32(0)
	sizes := make([]float32, 0, len(weights))
	for _, ws := range [][]float32{weights, constants} {
		for _, w := range ws {
			top = max(top, float32(math.Abs(float64(w))))
		}
	}
	for _, w := range weights {
		sizes = append(sizes, float32(math.Abs(float64(w))))
	}
	slices.Sort(sizes)
	least := sizes[max(0, len(sizes)-mostWeights)]
	scale := top / math.MaxInt8
	round := func(ws []float32, least float32) ([]int8, bool) {
		out, any := make([]int8, len(ws)), false
		for i, w := range ws {
			if float32(math.Abs(float64(w))) >= least {
				out[i] = int8(math.Round(float64(w / scale)))
				any = any || out[i] != 0
			}
		}
		return out, any
	}
	values, _ := round(constants, 0)
	all := []kindmodel.Weights{{Hash: 0, Values: values}}
	for i, h := range hashes {
		if values, any := round(weights[i*len(kinds):(i+1)*len(kinds)], least); any {
			all = append(all, kindmodel.Weights{Hash: h, Values: values})
		}
	}
	return kindmodel.Build(kinds, scale, all)
}
