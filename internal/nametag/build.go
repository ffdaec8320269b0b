package nametag

import (
	"encoding/binary"
	"fmt"
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
func Build(l Learnt) ([]byte, error) {
	type row struct {
		hash uint32
		at   int
	}
	scale := float32(largestWeight) / 127
	hashes := make([]uint32, 0, len(l.Rows))
	for h := range l.Rows {
		hashes = append(hashes, h)
	}
	slices.Sort(hashes)
	var pool []byte
	var rows []row
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
		rows = append(rows, row{h, len(pool)})
		pool = append(append(pool, byte(set), byte(set>>8), byte(set>>16)), values...)
	}
	if len(pool) >= 1<<24 {
		return nil, fmt.Errorf("nametag: weights take %d bytes, at most %d can be addressed", len(pool), 1<<24)
	}
	count := uint32(len(rows)*10/7 + 1)
	data := []byte(magic)
	data = binary.LittleEndian.AppendUint32(data, count)
	data = binary.LittleEndian.AppendUint32(data, uint32(len(pool)))
	data = binary.LittleEndian.AppendUint32(data, math.Float32bits(scale))
	for _, p := range l.Pairs {
		data = binary.LittleEndian.AppendUint32(data, math.Float32bits(p))
	}
	for i := range calibrationPoints {
		data = binary.LittleEndian.AppendUint32(data, math.Float32bits(l.Calibration[i]))
	}
	slots := make([]byte, int(count)*weightSlot)
	for _, r := range rows {
		for i := int(featureHome(r.hash, count)); ; i = (i + 1) % int(count) {
			slot := slots[i*weightSlot : (i+1)*weightSlot]
			held := uint32(slot[0]) | uint32(slot[1])<<8 | uint32(slot[2])<<16
			if held != 0 && held != featureKey(r.hash) {
				continue
			}
			if held == 0 {
				k := featureKey(r.hash)
				copy(slot, []byte{byte(k), byte(k >> 8), byte(k >> 16), byte(r.at), byte(r.at >> 8), byte(r.at >> 16)})
			}
			break
		}
	}
	return append(append(data, slots...), pool...), nil
}
