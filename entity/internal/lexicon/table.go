package lexicon

// table holds the parts of the words of a language in place of a map, which takes several times as long for the look
// that it has of each token of every text. It holds hashes, not words: a stranger would meet an entry by chance once in
// some billion words.
type table struct {
	tags  []uint32 // of the hash in each slot, 0 in an empty one; a power of two of them, half of them empty at least
	words []Word   // in each slot; most looks are for words of no list and need none of it
}

func newTable(words map[string]Word) table {
	size := 16
	for size < 2*len(words) {
		size *= 2
	}
	t := table{tags: make([]uint32, size), words: make([]Word, size)}
	for key, word := range words {
		h := hash(key)
		i := h & uint64(size-1)
		for t.tags[i] != 0 {
			i = (i + 1) & uint64(size-1)
		}
		t.tags[i], t.words[i] = tag(h), word
	}
	return t
}

// tag is what is kept of a hash, never 0.
func tag(h uint64) uint32 { return uint32(h>>32) | 1 }

// at returns the parts of the word with a hash, none of one that the table does not have.
func (t *table) at(h uint64) Word {
	mask := uint64(len(t.tags) - 1)
	for i := h & mask; ; i = (i + 1) & mask {
		switch t.tags[i] {
		case tag(h):
			return t.words[i]
		case 0:
			return 0
		}
	}
}
