package gazetteer

import (
	_ "embed"
	"encoding/binary"
	"sync"
)

//go:embed names.bin
var compiled string

// Table maps phrase hashes to classes. Its bytes are: the number of distinct classes and of slots, the classes, then
// slots of a 32-bit key and a 16-bit number of a class; key 0 is an empty slot.
type Table struct {
	classes []Class
	slots   string
	count   uint32
}

const slotSize = 6

// Default is the table of the lists in this tree and of the names of the world.
var Default = sync.OnceValue(func() *Table { return open(compiled) })

func open(data string) *Table {
	if len(data) < 8 {
		return &Table{}
	}
	header := []byte(data[:8])
	n, count := binary.LittleEndian.Uint32(header), binary.LittleEndian.Uint32(header[4:])
	t := &Table{classes: make([]Class, n), count: count}
	for i := range t.classes {
		t.classes[i] = Class(word(data, 8+8*i)) | Class(word(data, 12+8*i))<<32
	}
	t.slots = data[8+8*int(n):]
	return t
}

func word(s string, i int) uint32 {
	return uint32(s[i]) | uint32(s[i+1])<<8 | uint32(s[i+2])<<16 | uint32(s[i+3])<<24
}

func (h Hash) key() uint32 {
	if k := uint32(h >> 32); k != 0 {
		return k
	}
	return 1
}

// home is the first slot in which a key may stand; it uses other bits than the key.
func (h Hash) home(count uint32) uint32 { return uint32(uint64(uint32(h)) * uint64(count) >> 32) }

// Lookup returns what the words of the phrase are, and whether a longer entry begins with them.
func (t *Table) Lookup(h Hash) (class Class, longer bool) {
	if t.count == 0 {
		return 0, false
	}
	key := h.key()
	for i := h.home(t.count); ; {
		at := int(i) * slotSize
		switch word(t.slots, at) {
		case key:
			found := t.classes[int(t.slots[at+4])|int(t.slots[at+5])<<8]
			return found &^ prefix, found&prefix != 0
		case 0:
			return 0, false
		}
		if i++; i == t.count {
			i = 0
		}
	}
}
