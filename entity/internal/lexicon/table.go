package lexicon

// table holds the parts of the words of a language in one array, in place of a map: a look at it, one for each token of
// every text, costs a third of that. It holds hashes of 64 bits, not words: a stranger would meet an entry by chance
// once in a million billion words.
type table struct {
	slots []slot // a power of two of them, half of them empty at least
}

type slot struct {
	hash uint64 // 0 of an empty slot
	word Word
}

func newTable(words map[string]Word) table {
	size := 16
	for size < 2*len(words) {
		size *= 2
	}
	t := table{slots: make([]slot, size)}
	for key, word := range words {
		h := hash(key)
		i := h & uint64(size-1)
		for t.slots[i].hash != 0 {
			i = (i + 1) & uint64(size-1)
		}
		t.slots[i] = slot{h, word}
	}
	return t
}

// at returns the parts of the word with a hash, none of one that the table does not have.
func (t *table) at(h uint64) Word {
	mask := uint64(len(t.slots) - 1)
	for i := h & mask; ; i = (i + 1) & mask {
		switch s := &t.slots[i]; s.hash {
		case h:
			return s.word
		case 0:
			return 0
		}
	}
}

// FNV-1a.
const (
	offset = 14695981039346656037
	prime  = 1099511628211
)

// mixed folds the high bits of a hash in, and keeps 0 for empty slots.
func mixed(h uint64) uint64 { return (h ^ h>>29) | 1<<63 }

func hash(s string) uint64 {
	h := uint64(offset)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * prime
	}
	return mixed(h)
}

// OfPlain is Of for a word that is its own fold, as one of small letters without accents is; it says in the same go
// whether it is one.
func (l *Lexicon) OfPlain(word string) (parts Word, plain bool) {
	h := uint64(offset)
	for i := range len(word) {
		c := word[i]
		if (c < 'a' || c > 'z') && (c < '!' || c > '?') {
			return 0, false
		}
		h = (h ^ uint64(c)) * prime
	}
	return l.table.at(mixed(h)), true
}
