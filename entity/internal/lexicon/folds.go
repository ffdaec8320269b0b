package lexicon

import (
	"strings"

	"github.com/copydesk/copydesk/text"
)

// Folds holds the folds of the words of one text in one piece of memory. It serves one text after the other.
type Folds struct {
	all  strings.Builder
	room [64]byte
	name normalizer
}

// Reset begins a text of so many bytes, half of which are enough for what is folded. The folds of the text before stay.
func (f *Folds) Reset(size int) {
	f.all.Reset()
	f.all.Grow(size/2 + 64)
}

// Free forgets the text, but keeps what names are put together in.
func (f *Folds) Free() { *f = Folds{name: normalizer{dst: f.name.dst[:0]}} }

// Add returns the fold of a word.
func (f *Folds) Add(word string) string {
	return f.add(text.AppendFold(f.room[:0], word))
}

// AddPart adds a folded part to the name that Normal returns.
func (f *Folds) AddPart(folded string) { f.name.add(folded) }

// Normal returns what Normal makes of the parts added since the last call, side by side.
func (f *Folds) Normal() string {
	normal := f.add(f.name.dst)
	f.name = normalizer{dst: f.name.dst[:0]}
	return normal
}

// small is Add for a word of ASCII.
func (f *Folds) small(word string) string {
	small := append(f.room[:0], word...)
	for i, c := range small {
		if 'A' <= c && c <= 'Z' {
			small[i] = c + ('a' - 'A')
		}
	}
	return f.add(small)
}

func (f *Folds) add(folded []byte) string {
	start := f.all.Len()
	f.all.Write(folded)
	return f.all.String()[start:]
}
