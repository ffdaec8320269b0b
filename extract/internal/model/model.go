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
	// The same over what a matrix has around a block.
	first, second *gbdt.Scorer
}

// New joins two forests over the figures of this package. Trees of more leaves than a gbdt.Scorer takes are an error.
func New(first, second *gbdt.Forest) (*Model, error) {
	m := &Model{First: first, Second: second}
	usual := usually(names())
	var err error
	if m.first, err = first.Scorer(columns[:width], usual[:width]); err != nil {
		return nil, err
	}
	if m.second, err = second.Scorer(columns, usual); err != nil {
		return nil, err
	}
	return m, nil
}

// doubt is the score of the first forest below which a block is looked at no more, if its neighbours are there too.
const doubt = 0.01

// Body returns how likely each block of the page is a part of the article's text, 0 to 1. The features of the page must
// have been measured.
func (m *Model) Body(p *page.Page) []float64 {
	cells := measure(p)
	rows := make([]int, cells.n)
	for i := range rows {
		rows[i] = cells.around(i)
	}
	out := m.first.Predict(cells.cells, rows)
	cells.say(p, out)
	var again []int
	for i := range out {
		if near := out[max(0, i-reach):min(len(out), i+reach+1)]; slices.Max(near) >= doubt {
			again = append(again, i)
		}
	}
	rows = rows[:0]
	for _, i := range again {
		rows = append(rows, cells.around(i))
	}
	for k, p := range m.second.Predict(cells.cells, rows) {
		out[again[k]] = p
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
	read, err := New(&first, &after)
	if err != nil {
		return err
	}
	*m = *read
	return nil
}
