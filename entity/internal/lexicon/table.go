package lexicon

// table maps words and normal names to what is known of them. It stands in place of a map, which takes several times as
// long for a look, and each token of every text has one; nearly all looks find nothing. It holds hashes, not words: a
// stranger would meet an entry by chance once in some billion words.
type table[V any] struct {
	tags   []uint32 // of the hash in each slot, 0 in an empty one; a power of two of them, half of them empty at least
	values []V      // in each slot
}

func newTable[V any](entries map[string]V) table[V] { return newTableBy(entries, hash) }

// newTableBy returns a table whose keys are hashed by a function.
func newTableBy[V any](entries map[string]V, hash func(string) uint64) table[V] {
	size := 16
	for size < 2*len(entries) {
		size *= 2
	}
	t := table[V]{tags: make([]uint32, size), values: make([]V, size)}
	for key, value := range entries {
		h := hash(key)
		i := h & uint64(size-1)
		for t.tags[i] != 0 {
			i = (i + 1) & uint64(size-1)
		}
		t.tags[i], t.values[i] = tag(h), value
	}
	return t
}

// tag is what is kept of a hash, never 0.
func tag(h uint64) uint32 { return uint32(h>>32) | 1 }

// at returns the value of the key with a hash, or none.
func (t *table[V]) at(h uint64) (value V) {
	if i := t.slot(h); i >= 0 {
		return t.values[i]
	}
	return value
}

// slot returns where the key with a hash stands, or -1.
func (t *table[V]) slot(h uint64) int {
	mask := uint64(len(t.tags) - 1)
	for i := h & mask; ; i = (i + 1) & mask {
		switch t.tags[i] {
		case tag(h):
			return int(i)
		case 0:
			return -1
		}
	}
}
