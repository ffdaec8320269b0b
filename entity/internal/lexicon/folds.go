package lexicon

import (
	"strings"

	"github.com/copydesk/copydesk/text"
)

// Folds holds the folds of the words of one text in one piece of memory. It serves one text after the other.
type Folds struct {
	all  strings.Builder
	room [64]byte
}

// Reset begins a text of so many bytes, of which those that are folded need a third. The folds of the text before stay.
func (f *Folds) Reset(size int) {
	f.all.Reset()
	f.all.Grow(size/3 + 64)
}

// Add returns the fold of a word.
func (f *Folds) Add(word string) string {
	return f.add(text.AppendFold(f.room[:0], word))
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
