package plain

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestDecode(t *testing.T) {
	const para = "The council, which met on Tuesday evening, voted to open the ferry again.\n"
	for _, c := range []struct {
		name, reason, in string
		scores           []float64
		out, skipped     []int
		want             string // + kept, - not
	}{
		{"nothing", "no blocks", "", nil, nil, nil, ""},
		{"all below nought", "a page without an article keeps nothing", "a\nb\n", []float64{-1, -2}, nil, nil, "--"},
		{"one run", "what is before and after costs nothing", "a\n" + para + para + "b\n", []float64{-3, 2, 2, -3}, nil, nil, "-++-"},
		{"a heading", "a line that costs less than leaving is kept", para + "x\n" + para, []float64{2, -0.5, 2}, nil, nil, "+++"},
		{"an interruption", "one that costs more is left out, the article goes on", para + "x\ny\n" + para, []float64{4, -3, -3, 4}, nil, nil, "+--+"},
		{"an island", "prose far off is not worth the way", para + para + strings.Repeat("x\n", 12) + para,
			append(append([]float64{3, 3}, repeat(-4, 12)...), 0.5), nil, nil, "++" + strings.Repeat("-", 12) + "-"},
		{"a comment", "is out, whatever its score", para + para + para, []float64{3, 9, -1}, []int{1}, nil, "+--"},
		{"a read-also line", "is left out and does not break off", para + "x\n" + para, []float64{3, 1, 0.3}, nil, []int{1}, "+-+"},
		{"below the comments", "their head is a border", para + para + "4 comments\n" + para, []float64{3, 3, 2, 5}, nil, nil, "++--"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := cut(t, c.in)
			out, skipped := make([]bool, len(p.Blocks)), make([]bool, len(p.Blocks))
			for _, i := range c.out {
				out[i] = true
			}
			for _, i := range c.skipped {
				skipped[i] = true
			}
			var got strings.Builder
			for _, k := range decode(p, c.scores, out, skipped, false) {
				got.WriteByte("-+"[map[bool]int{false: 0, true: 1}[k]])
			}
			assert.Equal(t, c.want, got.String(), c.reason)
		})
	}
}

func repeat(x float64, n int) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = x
	}
	return out
}
