package nametag

// Clusters maps words in small letters to a fine and a coarse class, read in place from bytes: the number of slots,
// then slots of a 32-bit hash and two 16-bit classes; hash 0 is an empty slot.
type Clusters struct {
	slots string
	count uint32
}

const clusterSlot = 8

// OpenClusters reads a table made by the program that trains; an empty one knows no word.
func OpenClusters(data string) *Clusters {
	if len(data) < 4+clusterSlot {
		return &Clusters{}
	}
	return &Clusters{slots: data[4:], count: word(data, 0)}
}

// Lookup returns the classes of a word, 0 and 0 for a word that is not in the table.
func (c *Clusters) Lookup(class uint32) (fine, coarse uint16) {
	if c.count == 0 {
		return 0, 0
	}
	class = max(class, 1)
	for i := home(class, c.count); ; {
		at := int(i) * clusterSlot
		switch word(c.slots, at) {
		case class:
			return half(c.slots, at+4), half(c.slots, at+6)
		case 0:
			return 0, 0
		}
		if i++; i == c.count {
			i = 0
		}
	}
}

// home is the first slot in which a hash may stand.
func home(h, count uint32) uint32 {
	return uint32(uint64(h*0x9e3779b1) * uint64(count) >> 32)
}

func word(s string, i int) uint32 {
	return uint32(s[i]) | uint32(s[i+1])<<8 | uint32(s[i+2])<<16 | uint32(s[i+3])<<24
}

func half(s string, i int) uint16 { return uint16(s[i]) | uint16(s[i+1])<<8 }
