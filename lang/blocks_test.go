package lang

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/internal/profile"
	"github.com/copydesk/copydesk/text"
)

func written(t testing.TB, b *profile.Builder) []byte {
	t.Helper()
	var out bytes.Buffer
	_, err := b.WriteTo(&out)
	require.NoError(t, err)
	return out.Bytes()
}

// paragraphs joins blocks as an article does and returns their spans.
func paragraphs(blocks ...string) (string, []text.Span) {
	var spans []text.Span
	at := 0
	for _, b := range blocks {
		spans = append(spans, text.Span{Start: at, End: at + len(b)})
		at += len(b) + len("\n\n")
	}
	return strings.Join(blocks, "\n\n"), spans
}

func TestBlocks(t *testing.T) {
	const (
		frenchQuote  = "« Nous n’avons jamais été consultés sur ce projet, et personne ne nous a répondu quand nous avons écrit à la préfecture », dit-elle."
		englishQuote = "“We were never asked about any of this, and nobody answered when we wrote to the people who had drawn up the plan,” she said."
		germanQuote  = "„Niemand hat uns gefragt, und als wir der Verwaltung geschrieben haben, bekamen wir keine Antwort“, sagte sie der Zeitung."
	)
	for _, c := range []struct {
		name, reason string
		blocks       []string
		whole        text.Language
		want         []text.Language
	}{
		{"pure English", "nothing to say", []string{englishNews, englishQuote, englishNews}, text.English, []text.Language{"", "", ""}},
		{"pure French", "nothing to say", []string{frenchNews, frenchQuote, frenchNews}, text.French, []text.Language{"", "", ""}},
		{"French quotation", "English with a French span", []string{englishNews, frenchQuote, englishNews}, text.English, []text.Language{"", "fr", ""}},
		{"English quotation", "French with an English span", []string{frenchNews, englishQuote, frenchNews, frenchNews}, text.French, []text.Language{"", "en", "", ""}},
		{"German quotation", "a language that is not read", []string{englishNews, germanQuote, englishNews}, text.English, []text.Language{"", "und", ""}},
		{"passage in pieces", "short lines count together", []string{englishNews, "Les élus ont voté hier soir.", "Ils n’étaient pas tous d’accord.", "La mairie se tait encore.", englishNews}, text.English, []text.Language{"", "fr", "fr", "fr", ""}},
		{"short remark", "too short for a language of its own", []string{englishNews, "C’est la vie !", englishNews}, text.English, []text.Language{"", "", ""}},
		{"names", "names take the language around them", []string{englishNews, "Jean-Pierre Lefebvre, Marie-Thérèse Beauchamp, Gérard Desrosiers, Françoise Thibault", englishNews}, text.English, []text.Language{"", "", ""}},
		{"figures", "so do figures", []string{frenchNews, "2019 12,4 % 1 204", "2020 11,8 % 1 187", frenchNews}, text.French, []text.Language{"", "", "", ""}},
		{"title in English", "a title is no passage", []string{frenchNews, "The Wall Street Journal", "The New York Times", frenchNews}, text.French, []text.Language{"", "", "", ""}},
		{"stranger with an English quotation", "in an article that is not read", []string{germanNews, englishQuote, germanNews}, text.Und, []text.Language{"", "en", ""}},
		{"one block", "the whole says it all", []string{frenchNews}, text.French, []text.Language{""}},
		{"none", "no text", nil, text.Und, []text.Language{}},
		{"empty blocks", "nothing in them", []string{"", frenchNews, ""}, text.French, []text.Language{"", "", ""}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, spans := paragraphs(c.blocks...)
			whole, got := New().Blocks(s, spans)
			assert.Equal(t, c.whole, whole.Code, c.reason)
			assert.Equal(t, c.want, got, c.reason)
		})
	}
}

func TestBlocksWithBadSpans(t *testing.T) {
	whole, got := New().Blocks(frenchNews, []text.Span{{Start: -1, End: 5}, {Start: 9, End: 3}, {Start: 0, End: 1 << 30}})
	assert.Equal(t, text.French, whole.Code)
	assert.Equal(t, []text.Language{"", "", ""}, got)
}

func TestBlocksMany(t *testing.T) {
	blocks := make([]string, 0, 20_000)
	for range 10_000 {
		blocks = append(blocks, "The vote was put off.", "Nobody said why.")
	}
	s, spans := paragraphs(blocks...)
	whole, got := New().Blocks(s, spans)
	assert.Equal(t, text.English, whole.Code)
	assert.Len(t, got, len(spans))
}

func FuzzBlocks(f *testing.F) {
	f.Add(englishNews+"\n"+frenchNews, 3)
	f.Add("a\n\nb", 1)
	d := New(TableOnly())
	f.Fuzz(func(t *testing.T, s string, every int) {
		every = max(1, min(every, len(s)))
		var spans []text.Span
		for i := 0; i < len(s) && len(spans) < 200; i += every {
			spans = append(spans, text.Span{Start: i, End: min(i+every, len(s))})
		}
		whole, got := d.Blocks(s, spans)
		require.Len(t, got, len(spans))
		for _, code := range got {
			require.NotEqual(t, whole.Code, code, "only what differs is said")
		}
	})
}

func BenchmarkBlocks(b *testing.B) {
	s, spans := paragraphs(frenchNews, frenchNews, englishNews, frenchNews, frenchNews, frenchNews, frenchNews, frenchNews, frenchNews)
	d := New()
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		if whole, got := d.Blocks(s, spans); whole.Code != text.French || got[2] != text.English {
			b.Fatal(whole, got)
		}
	}
}
