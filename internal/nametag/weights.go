package nametag

// weights are what one feature says of every label, as bytes that are 128 more than the weight, so that eight of them
// can be added at once: label 1 to 8 in low, 9 to 16 in high, label 0 by itself.
type weights struct {
	low, high uint64
	hash      uint32
	outside   int16
	known     bool
}

const bias = 128

// sum adds up weights: labels of even and of odd places in lanes of 16 bits, which hold mostRows rows.
type sum struct {
	lanes   [4]uint64
	outside int32
	rows    int32
}

// mostRows is how many features a token may have; the templates make fewer than half of it.
const mostRows = (1<<16 - 1) / (1<<8 - 1)

const evenBytes = 0x00ff00ff00ff00ff

func (s *sum) add(w *weights) {
	s.lanes[0] += w.low & evenBytes
	s.lanes[1] += w.low >> 8 & evenBytes
	s.lanes[2] += w.high & evenBytes
	s.lanes[3] += w.high >> 8 & evenBytes
	s.outside += int32(w.outside)
	s.rows++
}

func (s *sum) addSum(o *sum) {
	s.lanes[0] += o.lanes[0]
	s.lanes[1] += o.lanes[1]
	s.lanes[2] += o.lanes[2]
	s.lanes[3] += o.lanes[3]
	s.outside += o.outside
	s.rows += o.rows
}

// scores writes the sums of all labels, times scale.
func (s *sum) scores(to *[Labels]float32, scale float32) {
	to[0] = float32(s.outside) * scale
	offset := s.rows * bias
	for lane, packed := range s.lanes {
		first := 1 + lane/2*8 + lane%2
		for i := range 4 {
			to[first+2*i] = float32(int32(packed>>(16*i)&0xffff)-offset) * scale
		}
	}
}

// noWeights has the weight 0 for every label.
var noWeights = weights{low: 0x8080808080808080, high: 0x8080808080808080, known: true}

// set gives a label without weight the one that the signed byte holds.
func (w *weights) set(label int, signed byte) {
	switch {
	case label == 0:
		w.outside = int16(int8(signed))
	case label <= 8:
		w.low ^= uint64(signed) << (8 * (label - 1))
	default:
		w.high ^= uint64(signed) << (8 * (label - 9))
	}
}
