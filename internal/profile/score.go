package profile

import "slices"

// Grammars is how many languages, the first of a table, may have their words of grammar counted.
const Grammars = 8

// Score is what a text costs under each language of a table, in units of Step.
type Score struct {
	Costs   []int32
	Counts  Counts
	Grammar [Grammars]int // words that the grammar of the first languages needs
	spelled []int32
	table   *Table
}

// NewScore starts at nothing.
func (t *Table) NewScore() *Score {
	return &Score{Costs: make([]int32, len(t.Languages)), spelled: make([]int32, len(t.Languages)), table: t}
}

// Add adds a text.
func (s *Score) Add(text string) {
	EachWord(text, &s.Counts, s.word)
}

// Reset forgets what was added.
func (s *Score) Reset() {
	clear(s.Costs)
	s.Counts, s.Grammar = Counts{}, [Grammars]int{}
}

const (
	// reach is the most by which one word may tell two languages apart: typing errors must not decide.
	reach = 96
	// nameReach is the same for words with a capital: most are names, which say little of the language around them.
	nameReach = 28
)

func (s *Score) word(w *Word) {
	if r := s.table.find(w.key()); r != 0 {
		for l, c := range s.table.row(r) {
			s.Costs[l] += int32(c)
		}
		for bits, l := s.table.grammar[r], 0; bits != 0; bits, l = bits>>1, l+1 {
			s.Grammar[l] += int(bits & 1)
		}
		return
	}
	clear(s.spelled)
	for i := range w.Len {
		s.letter(w, i)
	}
	least := slices.Min(s.spelled)
	most := int32(reach)
	if w.Capital {
		most = nameReach
	}
	for l, c := range s.spelled {
		s.Costs[l] += min(c-least, most)
	}
}

// letter adds the cost of one letter given up to two before it, with the longest context that has a row.
func (s *Score) letter(w *Word, i int) {
	c := w.Letters[i]
	extra := int32(0)
	if i >= 2 {
		if r := s.table.find(gramKey(w.Letters[i-2], w.Letters[i-1], c)); r != 0 {
			s.spell(s.table.row(r), extra)
			return
		}
		extra += backoff
	}
	if i >= 1 {
		if r := s.table.find(gramKey(0, w.Letters[i-1], c)); r != 0 {
			s.spell(s.table.row(r), extra)
			return
		}
		extra += backoff
	}
	if r := s.table.find(gramKey(0, 0, c)); r != 0 {
		s.spell(s.table.row(r), extra)
		return
	}
	for l := range s.spelled {
		s.spelled[l] += Unseen
	}
}

func (s *Score) spell(row []uint8, extra int32) {
	spelled := s.spelled[:len(row)]
	for l, c := range row {
		spelled[l] += int32(c) + extra
	}
}
