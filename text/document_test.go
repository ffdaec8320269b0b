package text_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/text"
)

// checkDocument asserts what every document of ours keeps: tokens in order, without overlap, over every visible rune,
// each in exactly one sentence.
func checkDocument(t *testing.T, s string, doc *text.Document) {
	t.Helper()
	end := 0
	for i, token := range doc.Tokens {
		if token.Start < end || token.End <= token.Start || token.End > len(s) {
			t.Fatalf("token %d %v after %d of %d bytes", i, token.Span, end, len(s))
		}
		checkBlank(t, s, end, token.Start)
		end = token.End
	}
	checkBlank(t, s, end, len(s))
	next := 0
	for i, sentence := range doc.Sentences {
		if sentence.First != next || sentence.Last <= sentence.First || sentence.Last > len(doc.Tokens) {
			t.Fatalf("sentence %d has tokens %d:%d after %d", i, sentence.First, sentence.Last, next)
		}
		if sentence.Start != doc.Tokens[sentence.First].Start || sentence.End != doc.Tokens[sentence.Last-1].End {
			t.Fatalf("sentence %d spans %v", i, sentence.Span)
		}
		next = sentence.Last
	}
	if next != len(doc.Tokens) {
		t.Fatalf("%d tokens of %d in sentences", next, len(doc.Tokens))
	}
}

func checkBlank(t *testing.T, s string, from, to int) {
	t.Helper()
	for _, r := range s[from:to] {
		if !unicode.IsSpace(r) && !strings.ContainsRune("\u200B\u200E\u200F\u2060\uFEFF", r) {
			t.Fatalf("%q between tokens", s[from:to])
		}
	}
}

func FuzzNewDocument(f *testing.F) {
	for _, s := range []string{
		"M. de Villepin, l’ancien Premier ministre, a dit : « Non. » Puis rien…",
		"“It’s 5 p.m. in the U.S.,” Mr. O’Neill said.\n\nHe didn't stay.",
		"jean@example.org https://example.org/a(b). 1\u202f204 000 20h30", "\xff\xfea\x80'", "a\r\nb\r\n\r\nc",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, language := range []text.Language{text.French, text.English, text.Und, "xx"} {
			doc := text.NewDocument(s, language)
			checkDocument(t, s, doc)
			assert.Equal(t, doc, text.NewDocument(s, language))
		}
	})
}

func FuzzSplitCallersTokens(f *testing.F) {
	f.Add("Oui. Non ! « Si »\n\nFin", uint8(3))
	f.Fuzz(func(t *testing.T, s string, width uint8) {
		// Tokens of another tokenizer: pieces of a fixed width, cut anywhere but at spaces.
		var tokens []text.Token
		for i := 0; i < len(s); {
			r, n := utf8.DecodeRuneInString(s[i:])
			if unicode.IsSpace(r) {
				i += n
				continue
			}
			end := i + n
			for end < len(s) && end-i < int(width) && !unicode.IsSpace(rune(s[end])) && utf8.RuneStart(s[end]) && s[end] < utf8.RuneSelf {
				end++
			}
			tokens = append(tokens, text.Token{Span: text.Span{Start: i, End: end}, Kind: text.Kind(i % 7)})
			i = end
		}
		next := 0
		for _, sentence := range text.Split(s, tokens, text.French) {
			require.Equal(t, next, sentence.First)
			next = sentence.Last
		}
		require.Equal(t, len(tokens), next)
	})
}

func TestIsFunctionWord(t *testing.T) {
	for _, word := range []string{"le", "L’", "qu'", "À", "été", "Dans"} {
		assert.True(t, text.IsFunctionWord(text.French, word), word)
	}
	for _, word := range []string{"the", "The", "’s", "of"} {
		assert.True(t, text.IsFunctionWord(text.English, word), word)
	}
	assert.False(t, text.IsFunctionWord(text.English, "dans"))
	assert.False(t, text.IsFunctionWord(text.French, "the"))
	assert.True(t, text.IsFunctionWord(text.Und, "the"))
	assert.True(t, text.IsFunctionWord(text.Und, "dans"))
	assert.False(t, text.IsFunctionWord(text.English, strings.Repeat("a", 1000)))
}

const french = "M. de Villepin, l’ancien Premier ministre, a déclaré lundi à l’AFP qu’il « ne se présenterait pas ». Il a 63 ans, et 14 000 adhérents. "
const english = "The former U.S. secretary of state, Mr. Kerry, said on Monday that he wouldn’t run. “I’m 73,” he told reporters at 5 p.m. in Boston. "

func BenchmarkNewDocument(b *testing.B) {
	for _, bb := range []struct {
		name      string
		language  text.Language
		s         string
		sentences int
	}{{"fr", text.French, french, 2}, {"en", text.English, english, 2}} {
		b.Run(bb.name, func(b *testing.B) {
			s := strings.Repeat(bb.s, 200)
			b.ReportAllocs()
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				if got := len(text.NewDocument(s, bb.language).Sentences); got != 200*bb.sentences {
					b.Fatalf("want %d sentences, got %d", 200*bb.sentences, got)
				}
			}
		})
	}
}
