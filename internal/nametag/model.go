package nametag

import (
	"errors"
	"math"
	"math/bits"

	"github.com/copydesk/copydesk/internal/crf"
)

// Model holds the learnt weights and reads them in place.
//
// Its bytes are: magic, the number of slots, the size of the pool, the scale of a weight, the scores of label pairs, the
// points of the calibration; then slots of a 24-bit key and a 24-bit offset into the pool; then the pool, where each
// feature has a 24-bit set of labels and a signed byte for each of them. Key 0 is an empty slot.
type Model struct {
	slots, pool string
	count       uint32
	known       []uint64 // by the low bits of a key, whether any feature has them: most questions end here
	scale       float32
	chain       *crf.Chain
	calibration [calibrationPoints]float32
}

const (
	magic      = "cdnames2"
	weightSlot = 6
	headerSize = len(magic) + 12 + 4*Labels*Labels + 4*calibrationPoints
)

// ErrModel says that bytes are not a model of this version.
var ErrModel = errors.New("nametag: not a model of this version")

// OpenModel reads a model written by Build. It keeps data.
func OpenModel(data string) (*Model, error) {
	if len(data) < headerSize || data[:len(magic)] != magic {
		return nil, ErrModel
	}
	at := len(magic)
	m := &Model{count: word(data, at), chain: crf.NewChain(Labels)}
	pool := int(word(data, at+4))
	m.scale = math.Float32frombits(word(data, at+8))
	at += 12
	for i := range m.chain.Pair {
		m.chain.Pair[i] = math.Float32frombits(word(data, at+4*i))
	}
	at += 4 * len(m.chain.Pair)
	for i := range m.calibration {
		m.calibration[i] = math.Float32frombits(word(data, at+4*i))
	}
	at += 4 * len(m.calibration)
	if len(data) != at+int(m.count)*weightSlot+pool {
		return nil, ErrModel
	}
	Constrain(m.chain)
	m.slots, m.pool = data[at:at+int(m.count)*weightSlot], data[at+int(m.count)*weightSlot:]
	m.known = make([]uint64, 1<<knownBits/64)
	for i := 0; i < len(m.slots); i += weightSlot {
		key := uint32(m.slots[i]) | uint32(m.slots[i+1])<<8 | uint32(m.slots[i+2])<<16
		if key != 0 {
			key &= 1<<knownBits - 1
			m.known[key/64] |= 1 << (key % 64)
		}
	}
	return m, nil
}

// knownBits makes a filter that fits into the cache next to a core.
const knownBits = 21

// featureKey and featureHome share the bits of a hash: 24 for the key, and all of them, mixed, for the slot.
func featureKey(h uint32) uint32 { return max(h&0xffffff, 1) }

func featureHome(h, count uint32) uint32 { return uint32(uint64(h) * uint64(count) >> 32) }

// emit adds the weights of the features to the scores of one token. It goes over them in three rounds, so that the
// memory of many features is on its way at once: which are known at all, where they stand, what they weigh. The
// features are overwritten.
func (m *Model) emit(features []uint32, scores *[Labels]int32) {
	n := 0
	for _, f := range features {
		low := featureKey(f) & (1<<knownBits - 1)
		features[n] = f
		n += int(m.known[low/64] >> (low % 64) & 1)
	}
	slots, found := m.slots, 0
	for _, f := range features[:n] {
		key := featureKey(f)
		for i := int(featureHome(f, m.count)) * weightSlot; ; {
			slot := slots[i : i+weightSlot]
			held := uint32(slot[0]) | uint32(slot[1])<<8 | uint32(slot[2])<<16
			if held == key {
				features[found] = uint32(slot[3]) | uint32(slot[4])<<8 | uint32(slot[5])<<16
				found++
				break
			}
			if held == 0 {
				break
			}
			if i += weightSlot; i == len(slots) {
				i = 0
			}
		}
	}
	for _, offset := range features[:found] {
		weights := m.pool[offset:]
		set := uint32(weights[0]) | uint32(weights[1])<<8 | uint32(weights[2])<<16
		for at := 3; set != 0; set &= set - 1 {
			scores[bits.TrailingZeros32(set)] += int32(int8(weights[at]))
			at++
		}
	}
}
