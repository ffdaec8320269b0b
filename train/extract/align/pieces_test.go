package align_test

import (
	"slices"
	"testing"

	"github.com/copydesk/copydesk/extract/train/align"
)

func TestPieces(t *testing.T) {
	for _, c := range []struct {
		name, reason   string
		blocks, pieces []string
		want           []int
	}{
		{"in order", "a word that stands twice is found by its place", []string{"Sport", "Un", "Sport"}, []string{"Sport", "Sport"}, []int{0, -1, 1}},
		{"a piece of several", "gold gives a box as one", []string{"Lettre du quai", "Chaque jeudi."}, []string{"Lettre du quai Chaque jeudi."}, []int{0, 0}},
		{"a beginning", "gold gives the first characters", []string{"We use cookies to count you, and to greet you"}, []string{"We use cookies to count"}, []int{0}},
		{"out of order", "it is found if it reads like one piece alone", []string{"Newsletter", "Footer"}, []string{"Footer", "Newsletter"}, []int{1, 0}},
		{"white space", "it counts for nothing", []string{"Lire\u00a0aussi :  le pont"}, []string{"Lire aussi\u202f: le pont"}, []int{0}},
		{"nothing", "a block of no piece", []string{"La cloche", ""}, []string{"Partager"}, []int{-1, -1}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := align.Pieces(c.blocks, c.pieces); !slices.Equal(got, c.want) {
				t.Errorf("%v, want %v: %s", got, c.want, c.reason)
			}
		})
	}
}

func TestCovered(t *testing.T) {
	for _, c := range []struct {
		piece string
		texts []string
		least float64
		most  float64
	}{
		{"Lettre du quai", []string{"La lettre", "Lettre du quai, chaque jeudi"}, 1, 1},
		{"Lettre du quai. Chaque jeudi", []string{"Lettre du quai."}, 0.4, 0.6},
		{"Lettre du quai", []string{"Sport", ""}, 0, 0},
	} {
		if got := align.Covered(c.piece, c.texts); got < c.least || got > c.most {
			t.Errorf("%q in %q: %.2f, want %.2f to %.2f", c.piece, c.texts, got, c.least, c.most)
		}
	}
}
