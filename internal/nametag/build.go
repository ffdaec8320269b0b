package nametag

import (
	"encoding/binary"
	"math"
	"slices"
)

// Learnt is what training hands over: a row of weights for each feature, the scores of label pairs and the calibration.
type Learnt struct {
	Rows        map[uint32][Labels]float32
	Pairs       []float32
	Calibration []float32
}

// largestWeight is cut off: no single feature needs to say more.
const largestWeight = 5

// Build writes a model. The same weights give the same bytes. Weights that round to nothing are left out.
func Build(l Learnt) []byte {
	const scale = float32(largestWeight) / 127
	hashes := make([]uint32, 0, len(l.Rows))
	for h := range l.Rows {
		hashes = append(hashes, h)
	}
	slices.Sort(hashes)
	var rows []byte
	count, last := uint32(0), uint32(0)
	for _, h := range hashes {
		set, values := uint32(0), make([]byte, 0, Labels)
		for y, w := range l.Rows[h] {
			if q := int(math.Round(float64(min(max(w, -largestWeight), largestWeight) / scale))); q != 0 {
				set |= 1 << y
				values = append(values, byte(int8(q)))
			}
		}
		if set == 0 {
			continue
		}
		rows = binary.AppendUvarint(rows, uint64(h-last))
		rows = append(append(rows, byte(set), byte(set>>8), byte(set>>16)), values...)
		count, last = count+1, h
	}
	data := []byte(magic)
	data = binary.LittleEndian.AppendUint32(data, count)
	data = binary.LittleEndian.AppendUint32(data, math.Float32bits(scale))
	for _, p := range l.Pairs {
		data = binary.LittleEndian.AppendUint32(data, math.Float32bits(p))
	}
	for i := range calibrationPoints {
		data = binary.LittleEndian.AppendUint32(data, math.Float32bits(l.Calibration[i]))
	}
	return append(data, rows...)
}
