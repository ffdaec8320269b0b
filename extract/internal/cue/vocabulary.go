package cue

// vocabulary numbers words from 1. It is a hash table of its own, since each word of each page is looked up in it: the
// hash is made while the word is read, and most words are not in it.
type vocabulary struct {
	words []string // by number; the first one stands for none
	slots []place  // their count is a power of two
}

// place is a word in the table, the number 0 a free place.
type place struct {
	hash uint32
	id   int32
}

func newVocabulary() *vocabulary {
	return &vocabulary{words: []string{""}, slots: make([]place, 1<<10)}
}

// find returns the number of a word, 0 when it has none.
func (v *vocabulary) find(word []byte, hash uint32) int32 {
	mask := uint32(len(v.slots) - 1)
	for at := hash & mask; ; at = (at + 1) & mask {
		p := v.slots[at]
		if p.id == 0 || p.hash == hash && v.words[p.id] == string(word) {
			return p.id
		}
	}
}

// add returns the number of a word, a new one if it had none.
func (v *vocabulary) add(word []byte) int32 {
	hash := hashOf(word)
	if id := v.find(word, hash); id != 0 {
		return id
	}
	id := int32(len(v.words))
	v.words = append(v.words, string(word))
	if 4*len(v.words) > len(v.slots) {
		v.slots = make([]place, 4*len(v.slots))
		for i, w := range v.words[1:] {
			v.put(hashOf([]byte(w)), int32(i+1))
		}
	} else {
		v.put(hash, id)
	}
	return id
}

func (v *vocabulary) put(hash uint32, id int32) {
	mask := uint32(len(v.slots) - 1)
	at := hash & mask
	for v.slots[at].id != 0 {
		at = (at + 1) & mask
	}
	v.slots[at] = place{hash, id}
}

// The hash is FNV-1a with its upper half folded in.
const (
	hashBegin uint32 = 2166136261
	hashPrime uint32 = 16777619
)

func hashOf(word []byte) uint32 {
	h := hashBegin
	for _, b := range word {
		h = (h ^ uint32(b)) * hashPrime
	}
	return mix(h)
}

// mix ends a hash: its low bits alone choose the slot.
func mix(h uint32) uint32 { return h ^ h>>15 }
