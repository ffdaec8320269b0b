package text_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/text"
)

func TestIndex(t *testing.T) {
	s := "é👍a"
	ix := text.NewIndex(s)
	for _, tt := range []struct {
		name                 string
		offset, runes, units int
	}{
		{"start", 0, 0, 0}, {"inside é counts as its start", 1, 0, 0}, {"after é", 2, 1, 1}, {"inside the emoji", 4, 1, 1},
		{"after the emoji", 6, 2, 3}, {"end", 7, 3, 4}, {"beyond", 99, 3, 4}, {"below", -1, 0, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.runes, ix.Convert(tt.offset, text.Runes))
			assert.Equal(t, tt.units, ix.Convert(tt.offset, text.UTF16))
		})
	}
	assert.Equal(t, 4, text.NewIndex("plain").Convert(4, text.Runes), "ASCII is the same in all units")
	assert.Equal(t, 0, text.NewIndex("").Convert(3, text.UTF16))
}

func FuzzIndex(f *testing.F) {
	f.Add(strings.Repeat("é👍a", 100))
	f.Add("\xff\xf0\x9f" + strings.Repeat("€", 200))
	f.Fuzz(func(t *testing.T, s string) {
		ix := text.NewIndex(s)
		runes, units := 0, 0
		for i, r := range s {
			if ix.Convert(i, text.Bytes) != i || ix.Convert(i, text.Runes) != runes || ix.Convert(i, text.UTF16) != units {
				t.Fatalf("byte %d is rune %d and unit %d, got %d and %d", i, runes, units, ix.Convert(i, text.Runes), ix.Convert(i, text.UTF16))
			}
			runes++
			units += utf16.RuneLen(r)
		}
	})
}

func BenchmarkIndex(b *testing.B) {
	s := strings.Repeat(french, 400)
	ix, want := text.NewIndex(s), utf8.RuneCountInString(s)
	b.Run("increasing", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i = (i + 17) % len(s) {
			if ix.Convert(i, text.Runes) > want {
				b.Fatal(i)
			}
		}
	})
	b.Run("random", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if i := rand.IntN(len(s)); ix.Convert(i, text.UTF16) > i {
				b.Fatal(i)
			}
		}
	})
}
