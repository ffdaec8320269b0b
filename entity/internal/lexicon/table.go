package lexicon

// table holds the parts of the words of a language in one array, in place of a map: a look at it, one for each token of
// every text, costs a third of that.
type table struct {
	slots []slot // a power of two of them, half of them empty at least
}

type slot struct {
	hash uint32 // of the key, so that a stranger is told without a look at its letters
	key  string
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
		i := h & uint32(size-1)
		for t.slots[i].key != "" {
			i = (i + 1) & uint32(size-1)
		}
		t.slots[i] = slot{h, key, word}
	}
	return t
}

// of returns the parts of a word, none of one that it does not have.
func (t *table) of(key string) Word { return t.at(key, hash(key)) }

func (t *table) at(key string, h uint32) Word {
	mask := uint32(len(t.slots) - 1)
	for i := h & mask; ; i = (i + 1) & mask {
		s := &t.slots[i]
		if s.hash == h && s.key == key {
			return s.word
		}
		if s.key == "" {
			return 0
		}
	}
}

// FNV-1a.
const (
	offset = 2166136261
	prime  = 16777619
)

// hash is FNV-1a, its high bits folded in.
func hash(s string) uint32 {
	h := uint32(offset)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * prime
	}
	return h ^ h>>15
}

// OfPlain is Of for a word that is its own fold, as one of small letters without accents is; it says in the same go
// whether it is one.
func (l *Lexicon) OfPlain(word string) (parts Word, plain bool) {
	h := uint32(offset)
	for i := range len(word) {
		c := word[i]
		if (c < 'a' || c > 'z') && (c < '!' || c > '?') {
			return 0, false
		}
		h = (h ^ uint32(c)) * prime
	}
	return l.table.at(word, h^h>>15), true
}
