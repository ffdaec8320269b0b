package profile

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEachWord(t *testing.T) {
	for _, c := range []struct {
		name, in string
		words    []string
		counts   Counts
	}{
		{"sentence", "L’été, déjà.", []string{"l", "été", "déjà"}, Counts{Latin: 8, Words: 3, Capitals: 1}},
		{"capitals", "ÉTÉ Œuvre", []string{"été", "œuvre"}, Counts{Latin: 8, Words: 2, Capitals: 2}},
		{"hyphen", "peut-être", []string{"peut", "être"}, Counts{Latin: 8, Words: 2}},
		{"soft hyphen", "gou\u00advernement", []string{"gouvernement"}, Counts{Latin: 12, Words: 1}},
		{"zero width", "a\u200bb", []string{"ab"}, Counts{Latin: 2, Words: 1}},
		{"figures", "12 345,60 €", nil, Counts{Digit: 7}},
		{"Greek", "Αθήνα 2024", nil, Counts{Other: 5, Digit: 4}},
		{"ideographs", "政府", nil, Counts{Other: 6}},
		{"Vietnamese", "Chính phủ", []string{"chính", "phủ"}, Counts{Latin: 8, Words: 2, Capitals: 1}},
		{"Turkish capital", "İzmir", []string{"izmir"}, Counts{Latin: 5, Words: 1, Capitals: 1}},
		{"multiplication", "3 × 4", nil, Counts{Digit: 2}},
		{"code", "a[i] = b.c(d);", []string{"a", "i", "b", "c", "d"}, Counts{Latin: 5, Mark: 6, Words: 5}},
		{"abbreviation", "the U.S. army", []string{"the", "u", "s", "army"}, Counts{Latin: 9, Words: 4, Capitals: 2}},
		{"address", "see https://example.org/a/b?c now", []string{"see", "now"}, Counts{Latin: 11, Mark: 4, Words: 2}},
		{"address without scheme", "see www.example.org/a now", []string{"see", "now"}, Counts{Latin: 9, Mark: 4, Words: 2}},
		{"mail", "to jean@example.org now", []string{"to", "now"}, Counts{Latin: 9, Mark: 4, Words: 2}},
		{"emoji", "😀 ok", []string{"ok"}, Counts{Latin: 2, Mark: 1, Words: 1}},
		{"invalid", "a\xe9b", []string{"a", "b"}, Counts{Latin: 2, Mark: 1, Words: 2}},
		{"long", strings.Repeat("a", 100), []string{strings.Repeat("a", MaxWord)}, Counts{Latin: 100, Words: 1}},
		{"empty", "", nil, Counts{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var words []string
			var counts Counts
			EachWord(c.in, &counts, func(w *Word) { words = append(words, w.String()) })
			assert.Equal(t, c.words, words)
			assert.Equal(t, c.counts, counts)
			assert.Equal(t, Counts{}, counts.Minus(counts))
		})
	}
}

func small(t testing.TB) []byte {
	t.Helper()
	b := NewBuilder([]string{"fr", "en", "de"})
	require.True(t, b.Word("été", []uint8{10, 200, 150}, 1))
	require.False(t, b.Word("été", []uint8{1, 1, 1}, 0), "a second row of one key")
	require.False(t, b.Word("deux mots", []uint8{1, 1, 1}, 0), "two words")
	require.False(t, b.Word("court", []uint8{1}, 0), "too few costs")
	require.True(t, b.Gram([]rune("a"), []uint8{20, 21, 22}))
	require.True(t, b.Gram([]rune("ab"), []uint8{5, 50, 6}))
	require.True(t, b.Gram([]rune("abc"), []uint8{1, 2, 3}))
	require.False(t, b.Gram([]rune("a1"), []uint8{1, 2, 3}), "a figure is no letter")
	var out bytes.Buffer
	_, err := b.WriteTo(&out)
	require.NoError(t, err)
	return out.Bytes()
}

func TestScore(t *testing.T) {
	table, err := Read(small(t))
	require.NoError(t, err)
	assert.Equal(t, []string{"fr", "en", "de"}, table.Languages)
	for _, c := range []struct {
		name, in string
		costs    []int32
		grammar  int
	}{
		{"nothing", "", []int32{0, 0, 0}, 0},
		{"a word of the table", "Été", []int32{10, 200, 150}, 1},
		{"twice", "été été", []int32{20, 400, 300}, 2},
		// a: 20 21 22; b after a: 5 50 6; c after ab: 1 2 3; the least is 26.
		{"by its letters", "abc", []int32{0, 47, 5}, 0},
		{"a name says less", "Abc", []int32{0, 28, 5}, 0},
		// b has no row after b, and none by itself: it costs the same everywhere.
		{"unknown letters", "bb", []int32{0, 0, 0}, 0},
		// a after b is read as a alone.
		{"shorter context", "ba", []int32{0, 1, 2}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := table.NewScore()
			s.Add("été abc")
			s.Reset()
			s.Add(c.in)
			assert.Equal(t, c.costs, s.Costs)
			assert.Equal(t, c.grammar, s.Grammar[0])
			assert.Zero(t, s.Grammar[1])
		})
	}
}

func TestReadDamaged(t *testing.T) {
	whole := small(t)
	for n := range whole {
		_, err := Read(whole[:n])
		require.ErrorIs(t, err, ErrFormat, "cut to %d", n)
	}
	for _, in := range []string{"", "no gzip", "\x1f\x8b\x08"} {
		_, err := Read([]byte(in))
		require.ErrorIs(t, err, ErrFormat)
	}
}

func TestWriteIsDeterministic(t *testing.T) {
	assert.Equal(t, small(t), small(t))
}

func FuzzEachWord(f *testing.F) {
	f.Add("L’été, déjà https://example.org/a www.b.c d@e.f")
	f.Add("www.")
	f.Add("a://")
	f.Fuzz(func(t *testing.T, s string) {
		var counts Counts
		words, letters := 0, 0
		EachWord(s, &counts, func(w *Word) {
			words++
			letters += w.Len
			require.Positive(t, w.Len)
			require.NotEmpty(t, w.String())
		})
		require.Equal(t, words, counts.Words, fmt.Sprint(counts))
		require.LessOrEqual(t, letters, counts.Latin)
		require.LessOrEqual(t, counts.Latin+counts.Digit, len(s))
	})
}
