package plain

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestHostile(t *testing.T) {
	for _, c := range []struct {
		name, in string
		blocks   int
	}{
		{"a line of a megabyte", strings.Repeat("mot ", 1<<18), 1},
		{"a word of a megabyte", strings.Repeat("m", 1<<20), 1},
		{"brackets", strings.Repeat("(Lire aussi ", 1<<15), 1},
		{"open references", strings.Repeat("(Lire aussi : ", 1<<16), 1},
		{"open quotations", strings.Repeat("Lire aussi : « a. ", 1<<15), 1 << 15},
		{"full stops", strings.Repeat(". ", 1<<17), 1},
		{"references", strings.Repeat("Fin. Lire aussi : « a » ", 1<<12), 1 << 13},
		{"numbers", strings.Repeat("1. 1. 1. 1. says:\n", 1<<13), 1 << 13},
		{"heads of comments", strings.Repeat("2 comments\n", 1<<13), 1 << 13},
		{"names and dates", strings.Repeat("Kit\n4 May 2024\n", 1<<12), 1 << 13},
		{"lines of a letter", strings.Repeat("a\n", 1<<18), 1 << 18},
		{"empty lines", strings.Repeat("\r\n", 1<<18), 0},
		{"combining marks", strings.Repeat("e\u0301\u0301\u0301", 1<<12), 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := cut(t, c.in)
			assert.Equal(t, c.blocks, len(p.Blocks))
			Judge(p, Options{})
		})
	}
}
