package nametag

import (
	"errors"
	"math"
	"math/bits"

	"github.com/copydesk/copydesk/internal/crf"
)

// Model holds the learnt weights.
//
// Its bytes are: magic, the number of features, the scale of a weight, the scores of label pairs, the points of the
// calibration; then the features by rising hash: how much the hash has risen, as a varint, a 24-bit set of labels and a
// signed byte for each of them. Opening it puts the features into a table for quick access.
type Model struct {
	table       []weights
	known       []uint64 // by the low bits of a hash, whether any feature has them: most questions end here
	scale       float32
	chain       *crf.Chain
	calibration [calibrationPoints]float32
}

const (
	magic      = "cdnames3"
	headerSize = len(magic) + 8 + 4*Labels*Labels + 4*calibrationPoints
)

// ErrModel says that bytes are not a model of this version.
var ErrModel = errors.New("nametag: not a model of this version")

// OpenModel reads a model written by Build.
func OpenModel(data string) (*Model, error) {
	if len(data) < headerSize || data[:len(magic)] != magic {
		return nil, ErrModel
	}
	at := len(magic)
	count := word(data, at)
	m := &Model{chain: crf.NewChain(Labels), scale: math.Float32frombits(word(data, at+4))}
	at += 8
	for i := range m.chain.Pair {
		m.chain.Pair[i] = math.Float32frombits(word(data, at+4*i))
	}
	at += 4 * len(m.chain.Pair)
	for i := range m.calibration {
		m.calibration[i] = math.Float32frombits(word(data, at+4*i))
	}
	at += 4 * len(m.calibration)
	Constrain(m.chain)
	if err := m.fill(data[at:], int(count)); err != nil {
		return nil, err
	}
	return m, nil
}

// smallestRow is the fewest bytes a feature takes.
const smallestRow = 5

func (m *Model) fill(data string, count int) error {
	if count > len(data)/smallestRow {
		return ErrModel
	}
	m.table = make([]weights, count*5/4+1)
	m.known = make([]uint64, 1<<knownBits/64)
	hash := uint32(0)
	for range count {
		rise, n := varint(data)
		if n == 0 || len(data) < n+3 {
			return ErrModel
		}
		hash += rise
		set := uint32(data[n]) | uint32(data[n+1])<<8 | uint32(data[n+2])<<16
		held := set
		data = data[n+3:]
		if set>>Labels != 0 || bits.OnesCount32(set) > len(data) {
			return ErrModel
		}
		w := noWeights
		w.hash = hash
		for i := 0; set != 0; set &= set - 1 {
			w.set(bits.TrailingZeros32(set), data[i])
			i++
		}
		data = data[bits.OnesCount32(held):]
		m.put(w)
	}
	if data != "" {
		return ErrModel
	}
	return nil
}

func (m *Model) put(w weights) {
	i := m.home(w.hash)
	for m.table[i].known {
		if i++; i == len(m.table) {
			i = 0
		}
	}
	m.table[i] = w
	low := w.hash & (1<<knownBits - 1)
	m.known[low/64] |= 1 << (low % 64)
}

// varint reads a number of at most 32 bits, seven of them a byte, and how many bytes it takes; 0 when it is cut.
func varint(data string) (value uint32, size int) {
	for i := 0; i < len(data) && i < 5; i++ {
		value |= uint32(data[i]&0x7f) << (7 * i)
		if data[i] < 0x80 {
			return value, i + 1
		}
	}
	return 0, 0
}

// knownBits makes a filter that fits into the cache next to a core.
const knownBits = 22

// home is where the weights of a hash stand, or before that.
func (m *Model) home(hash uint32) int { return int(uint64(hash) * uint64(len(m.table)) >> 32) }

// emit adds the weights of the features to the sum. It asks first which of them are known at all, so that the memory of
// several is on its way at once. The features are overwritten.
func (m *Model) emit(features []uint32, to *sum) {
	n := 0
	for _, f := range features {
		features[n] = f
		low := f & (1<<knownBits - 1)
		n += int(m.known[low/64] >> (low % 64) & 1)
	}
	table := m.table
	for _, f := range features[:n] {
		for i := m.home(f); ; {
			w := &table[i]
			if w.hash == f && w.known {
				to.add(w)
				break
			}
			if !w.known {
				break
			}
			if i++; i == len(table) {
				i = 0
			}
		}
	}
}
