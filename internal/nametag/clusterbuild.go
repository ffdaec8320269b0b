package nametag

import "encoding/binary"

// ClusteredWord is a word in small letters with its classes and its habit.
type ClusteredWord struct {
	Word   string
	Fine   uint16
	Coarse uint8
	Habit  Habit
}

// BuildClusters is the table of the words in the form that is embedded. Of two words with one hash the first stays.
func BuildClusters(words []ClusteredWord) []byte {
	count := uint32(len(words)*4/3 + 1)
	slots := make([]byte, int(count)*clusterSlot)
	for _, w := range words {
		var f form
		f.read(w.Word)
		h := max(f.class, 1)
		i := home(h, count)
		for {
			at := int(i) * clusterSlot
			held := binary.LittleEndian.Uint32(slots[at:])
			if held == h {
				break
			}
			if held == 0 {
				binary.LittleEndian.PutUint32(slots[at:], h)
				binary.LittleEndian.PutUint16(slots[at+4:], w.Fine)
				slots[at+6], slots[at+7] = w.Coarse, byte(w.Habit)
				break
			}
			if i++; i == count {
				i = 0
			}
		}
	}
	return append(binary.LittleEndian.AppendUint32(nil, count), slots...)
}
