package kindmodel

import (
	_ "embed"
	"math/bits"
	"sync"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// Model holds what each feature speaks for. It is not changed by reading and serves any number of goroutines.
type Model struct {
	Kinds []page.Kind // what it tells apart, in the order of its scores
	Scale float32     // what a weight of 1 is worth

	features []feature // by hash
	weights  []weight  // of all features, one after the other
	slots    []int32   // where a hash is looked for first: one more than its index in features; 0 is free
}

// feature is what the model knows by a hash: its weights are those from the end of the feature before up to end.
type feature struct {
	hash uint32
	end  int32
}

// weight is what a feature is worth for one kind.
type weight struct {
	kind  uint8
	value int8
}

// Weights are those of one feature, for Build: one for each kind, most of them 0.
type Weights struct {
	Hash   uint32
	Values []int8
}

// Build makes a model of weights that are in the order of their hashes. The hash 0 is what every block has.
func Build(kinds []page.Kind, scale float32, all []Weights) *Model {
	m := &Model{Kinds: kinds, Scale: scale}
	for _, w := range all {
		for k, v := range w.Values {
			if v != 0 {
				m.weights = append(m.weights, weight{uint8(k), v})
			}
		}
		m.features = append(m.features, feature{w.Hash, int32(len(m.weights))})
	}
	m.index()
	return m
}

// index fills the slots.
func (m *Model) index() {
	m.slots = make([]int32, max(4, 1<<bits.Len(uint(2*len(m.features)))))
	for i, f := range m.features {
		at := int(f.hash) & (len(m.slots) - 1)
		for m.slots[at] != 0 {
			at = (at + 1) & (len(m.slots) - 1)
		}
		m.slots[at] = int32(i + 1)
	}
}

// of returns the weights of a hash.
func (m *Model) of(hash uint32) []weight {
	for at := int(hash) & (len(m.slots) - 1); m.slots[at] != 0; at = (at + 1) & (len(m.slots) - 1) {
		if i := m.slots[at] - 1; m.features[i].hash == hash {
			from := int32(0)
			if i > 0 {
				from = m.features[i-1].end
			}
			return m.weights[from:m.features[i].end]
		}
	}
	return nil
}

// Scores puts into out, one for each of Kinds, the logarithm of how much the row speaks for each, up to a number that
// is the same for all.
func (m *Model) Scores(r *Row, out []float64) {
	clear(out)
	for _, w := range m.of(0) {
		out[w.kind] += float64(w.value)
	}
	for _, f := range r.Features {
		for _, w := range m.of(f.Hash) {
			out[w.kind] += float64(f.Value) * float64(w.value)
		}
	}
	for k := range out {
		out[k] *= float64(m.Scale)
	}
}

//go:embed weights.bin
var weights []byte

// Default is the embedded model, decoded at its first use.
var Default = sync.OnceValue(func() *Model {
	m := new(Model)
	if err := m.UnmarshalBinary(weights); err != nil {
		panic(err) // the embedded bytes are part of the program; a test decodes them
	}
	return m
})
