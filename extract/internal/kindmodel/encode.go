package kindmodel

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// MarshalBinary encodes the model: the kinds, the scale, then each feature as the distance of its hash from the one
// before and its weights.
func (m *Model) MarshalBinary() ([]byte, error) {
	if len(m.Kinds) == 0 || len(m.Kinds) > mostKinds {
		return nil, fmt.Errorf("kindmodel: %d kinds", len(m.Kinds))
	}
	out := []byte{byte(len(m.Kinds))}
	for _, k := range m.Kinds {
		out = append(binary.AppendUvarint(out, uint64(len(k))), k...)
	}
	out = binary.LittleEndian.AppendUint32(out, math.Float32bits(m.Scale))
	out = binary.AppendUvarint(out, uint64(len(m.features)))
	before, from := uint32(0), int32(0)
	for i, f := range m.features {
		if i > 0 && f.hash <= before {
			return nil, errors.New("kindmodel: hashes out of order")
		}
		out = binary.AppendUvarint(out, uint64(f.hash-before))
		out = append(out, byte(f.end-from))
		for _, w := range m.weights[from:f.end] {
			out = append(out, w.kind, byte(w.value))
		}
		before, from = f.hash, f.end
	}
	return out, nil
}

// reader takes numbers off the front of a slice; after an error all of them are 0.
type reader struct {
	b   []byte
	err error
}

var errShort = errors.New("kindmodel: the encoded model is cut short")

func (r *reader) take(n uint64) []byte {
	if r.err != nil || n > uint64(len(r.b)) {
		r.err = errShort
		return nil
	}
	out := r.b[:n]
	r.b = r.b[n:]
	return out
}

func (r *reader) byte() byte {
	if b := r.take(1); r.err == nil {
		return b[0]
	}
	return 0
}

func (r *reader) uvarint() uint64 {
	v, n := binary.Uvarint(r.b)
	if r.err != nil || n <= 0 {
		r.err = errShort
		return 0
	}
	r.b = r.b[n:]
	return v
}

// UnmarshalBinary decodes a model. Bytes that MarshalBinary does not write are an error, and the model stays as it was.
func (m *Model) UnmarshalBinary(b []byte) error {
	r := &reader{b: b}
	var out Model
	for range r.byte() {
		out.Kinds = append(out.Kinds, page.Kind(r.take(r.uvarint())))
	}
	if scale := r.take(4); r.err == nil {
		out.Scale = math.Float32frombits(binary.LittleEndian.Uint32(scale))
	}
	n := r.uvarint()
	if r.err == nil && n > uint64(len(r.b))/2 { // each has two bytes at least
		r.err = errShort
	}
	hash := uint64(0)
	for i := uint64(0); i < n && r.err == nil; i++ {
		step := r.uvarint()
		if hash += step; i > 0 && step == 0 || step > math.MaxUint32 || hash > math.MaxUint32 {
			return errors.New("kindmodel: hashes out of order")
		}
		ws := r.take(2 * uint64(r.byte()))
		for k := 0; k < len(ws); k += 2 {
			if int(ws[k]) >= len(out.Kinds) {
				return fmt.Errorf("kindmodel: weight for kind %d of %d", ws[k], len(out.Kinds))
			}
			out.weights = append(out.weights, weight{ws[k], int8(ws[k+1])})
		}
		out.features = append(out.features, feature{uint32(hash), int32(len(out.weights))})
	}
	switch {
	case r.err != nil:
		return r.err
	case len(r.b) > 0:
		return fmt.Errorf("kindmodel: %d bytes after the encoded model", len(r.b))
	case len(out.Kinds) == 0 || len(out.Kinds) > mostKinds || math.IsNaN(float64(out.Scale)) || math.IsInf(float64(out.Scale), 0):
		return errors.New("kindmodel: no kinds, too many or no scale")
	}
	out.index()
	*m = out
	return nil
}
