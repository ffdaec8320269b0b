package lexicon

// table holds the parts of the words of a language in one array, in place of a map: a look at it, one for each token of
// every text, costs a third of that.
type table struct {
	slots []slot // a power of two of them, half of them empty at least
}

type slot struct {
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
		i := hash(key) & uint32(size-1)
		for t.slots[i].key != "" {
			i = (i + 1) & uint32(size-1)
		}
		t.slots[i] = slot{key, word}
	}
	return t
}

// of returns the parts of a word, none of one that it does not have.
func (t *table) of(key string) Word {
	mask := uint32(len(t.slots) - 1)
	for i := hash(key) & mask; ; i = (i + 1) & mask {
		switch s := &t.slots[i]; s.key {
		case key:
			return s.word
		case "":
			return 0
		}
	}
}

// hash is FNV-1a, its high bits folded in.
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h ^ h>>15
}
