package model

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/internal/gbdt"
)

// Model is the two forests. It is not changed by scoring and serves any number of goroutines.
type Model struct {
	First, Second *gbdt.Forest
	// The same with their features as cells of a matrix.
	first, second *gbdt.Forest
}

// New joins two forests over the figures of this package.
func New(first, second *gbdt.Forest) *Model {
	cells := 2*reach*stride + stride
	return &Model{First: first, Second: second, first: first.Remap(columns, cells), second: second.Remap(columns, cells)}
}

// doubt is the score of the first forest below which a block is looked at no more, if its neighbours are there too.
const doubt = 0.01

// Body returns how likely each block of the page is a part of the article's text, 0 to 1. The features of the page must
// have been measured.
func (m *Model) Body(p *page.Page) []float64 {
	cells := measure(p)
	out := make([]float64, cells.n)
	for i := range out {
		out[i] = m.first.Predict(cells.around(i))
	}
	cells.say(p, out)
	first := slices.Clone(out)
	for i := range out {
		if near := first[max(0, i-reach):min(len(first), i+reach+1)]; slices.Max(near) >= doubt {
			out[i] = m.second.Predict(cells.around(i))
		}
	}
	return out
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

// MarshalBinary encodes the model: the length of the first forest, the first, the second.
func (m *Model) MarshalBinary() ([]byte, error) {
	a, err := m.First.MarshalBinary()
	if err != nil {
		return nil, err
	}
	b, err := m.Second.MarshalBinary()
	if err != nil {
		return nil, err
	}
	out := binary.LittleEndian.AppendUint32(nil, uint32(len(a)))
	return append(append(out, a...), b...), nil
}

// UnmarshalBinary decodes a model and refuses one that was trained on other figures.
func (m *Model) UnmarshalBinary(b []byte) error {
	if len(b) < 4 || uint64(binary.LittleEndian.Uint32(b)) > uint64(len(b)-4) {
		return errors.New("model: the encoded model is cut short")
	}
	n := int(binary.LittleEndian.Uint32(b))
	var first, after gbdt.Forest
	if err := first.UnmarshalBinary(b[4 : 4+n]); err != nil {
		return err
	}
	if err := after.UnmarshalBinary(b[4+n:]); err != nil {
		return err
	}
	if first.Features != width || after.Features != width+len(second) {
		return fmt.Errorf("model: trained on %d and %d figures, the code has %d and %d", first.Features, after.Features, width, width+len(second))
	}
	*m = *New(&first, &after)
	return nil
}
