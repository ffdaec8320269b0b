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
	slots    []slot    // a hash table of the features
	// filter has a bit for the upper bits of each hash: most of what pages say was never learnt, and is known by a table
	// that stays near the processor.
	filter [1 << filterBits / 64]uint64
}

const filterBits = 17

// maybe reports whether the model may know a hash.
func (m *Model) maybe(hash uint32) bool {
	at := hash >> (32 - filterBits)
	return m.filter[at/64]>>(at%64)&1 == 1
}

// mostKinds is how many kinds a model tells apart at most.
const mostKinds = 32

// feature is what the model knows by a hash: its weights are those from the end of the feature before up to end.
type feature struct {
	hash uint32
	end  int32
}

// slot is a place of the table: the weights of a hash, free without any.
type slot struct {
	hash     uint32
	from, to int32
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

// Build makes a model of weights that are in the order of their hashes, for mostKinds kinds at most. The hash 0 is what
// every block has.
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
	m.slots = make([]slot, max(4, 1<<bits.Len(uint(2*len(m.features)))))
	from := int32(0)
	for _, f := range m.features {
		bit := f.hash >> (32 - filterBits)
		m.filter[bit/64] |= 1 << (bit % 64)
		at := int(f.hash) & (len(m.slots) - 1)
		for m.slots[at].to > m.slots[at].from {
			at = (at + 1) & (len(m.slots) - 1)
		}
		m.slots[at] = slot{f.hash, from, f.end}
		from = f.end
	}
}

// of returns the weights of a hash.
func (m *Model) of(hash uint32) []weight {
	for at := int(hash) & (len(m.slots) - 1); ; at = (at + 1) & (len(m.slots) - 1) {
		if s := &m.slots[at]; s.hash == hash || s.from == s.to {
			return m.weights[s.from:s.to]
		}
	}
}

// Scores puts into out, one for each of Kinds, the logarithm of how much the row speaks for each, up to a number that
// is the same for all.
func (m *Model) Scores(r *Row, out []float64) {
	var sums [mostKinds]float32
	for _, w := range m.of(0) {
		sums[w.kind%mostKinds] += float32(w.value)
	}
	for _, f := range r.Features {
		if !m.maybe(f.Hash) {
			continue
		}
		for _, w := range m.of(f.Hash) {
			sums[w.kind%mostKinds] += f.Value * float32(w.value)
		}
	}
	for k := range out {
		out[k] = float64(sums[k] * m.Scale)
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
