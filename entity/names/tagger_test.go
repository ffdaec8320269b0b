package names_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

var update = flag.Bool("update", false, "write the golden files anew")

func read(t testing.TB, r names.Recognizer, in string, language text.Language) []names.Mention {
	t.Helper()
	doc := text.NewDocument(in, language)
	found, err := r.Recognize(context.Background(), doc)
	require.NoError(t, err)
	requireSound(t, doc, found)
	return found
}

// requireSound holds mentions to the contract of Recognizer.
func requireSound(t testing.TB, doc *text.Document, found []names.Mention) {
	t.Helper()
	end, sentence := 0, 0
	for _, m := range found {
		require.Equal(t, m.Text, m.Of(doc.Text))
		require.NotEmpty(t, m.Text)
		require.GreaterOrEqual(t, m.Start, end, "in order, without overlap")
		require.True(t, m.Score > 0 && m.Score <= 1, "score %v", m.Score)
		for doc.Sentences[sentence].End < m.End {
			sentence++
		}
		require.LessOrEqual(t, doc.Sentences[sentence].Start, m.Start, "%q crosses sentences", m.Text)
		end = m.End
	}
}

func lines(found []names.Mention) string {
	var b strings.Builder
	for _, m := range found {
		fmt.Fprintf(&b, "%s\t%s\n", m.Kind, m.Text)
	}
	return b.String()
}

// TestGolden reads testdata/NAME.LANGUAGE.txt and compares with NAME.LANGUAGE.names, which -update writes.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		base := strings.TrimSuffix(file, ".txt")
		language := text.Language(strings.TrimPrefix(filepath.Ext(base), "."))
		t.Run(filepath.Base(base), func(t *testing.T) {
			in, err := os.ReadFile(file)
			require.NoError(t, err)
			got := lines(read(t, names.Default(), string(in), language))
			if *update {
				require.NoError(t, os.WriteFile(base+".names", []byte(got), 0o644))
			}
			want, err := os.ReadFile(base + ".names")
			require.NoError(t, err)
			require.Equal(t, string(want), got)
		})
	}
}

func TestDefaultKnowsWhatNamesAreNot(t *testing.T) {
	for _, c := range []struct {
		name, in string
		language text.Language
		not      string
		reason   string
	}{
		{"month", "En mai, Sophie Delmas a quitté Rennes.", text.French, "mai", "months are dates"},
		{"English month", "In May, Laura Benson left Leeds.", text.English, "May", "months are dates"},
		{"demonym", "Les Allemands ont voté dimanche.", text.French, "Allemands", "peoples are nothing"},
		{"English demonym", "Two Germans and a Dutch driver were hurt.", text.English, "Germans", "peoples are nothing"},
		{"role", "Le président de la République a parlé.", text.French, "président", "roles stay outside"},
		{"common acronym", "La TVA reste à 20 %.", text.French, "TVA", "a tax is no organization"},
		{"GDP", "GDP grew 0.3 percent last year.", text.English, "GDP", "a measure is no organization"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, m := range read(t, names.Default(), c.in, c.language) {
				require.NotEqual(t, c.not, m.Text, c.reason)
			}
		})
	}
}

func TestTitlesStayOutside(t *testing.T) {
	for in, language := range map[string]text.Language{
		"M. Karim Vasseur est arrivé.": text.French, "M.\u00a0Karim Vasseur est arrivé.": text.French, "Mme Karim Vasseur est arrivée.": text.French,
		"Dr. Karim Vasseur has arrived.": text.English, "President Karim Vasseur has arrived.": text.English,
	} {
		require.Equal(t, "person\tKarim Vasseur\n", lines(read(t, names.Default(), in, language)), in)
	}
}

func TestApostrophesAndForms(t *testing.T) {
	for _, in := range []string{"Il vit à l’Élysée depuis Paris.", "Il vit à l'Élysée depuis Paris.", "Il vit à l’E\u0301lyse\u0301e depuis Paris."} {
		found := read(t, names.Default(), in, text.French)
		require.Len(t, found, 2, in)
		require.Equal(t, "Paris", found[1].Text)
		require.NotEqual(t, byte('l'), found[0].Text[0], "the elided article is outside")
	}
}

func TestUndIsRead(t *testing.T) {
	require.NotEmpty(t, read(t, names.Default(), "Angela Merkel, Berlin.", text.Und))
}

func TestHostileText(t *testing.T) {
	for name, in := range map[string]string{
		"empty": "", "blanks": " \n\n\t", "invalid UTF-8": "M. \xff\xfeDupont\xc3 à \x80Lyon", "one long word": strings.Repeat("A", 1<<16),
		"capitals without end": strings.Repeat("Aa Bb ", 1<<13), "brackets": strings.Repeat("(", 5000), "accents alone": strings.Repeat("\u0301", 3000),
		"apostrophes": strings.Repeat("l’", 3000), "zero": "\x00\x00Paris\x00",
	} {
		t.Run(name, func(t *testing.T) {
			for _, language := range []text.Language{text.French, text.English, text.Und} {
				for _, r := range []names.Recognizer{names.Default(), names.NewRules()} {
					read(t, r, in, language)
				}
			}
		})
	}
}

func TestWrongDocumentsAreErrors(t *testing.T) {
	good := text.NewDocument("Anna est à Lyon.", text.French)
	for name, spoil := range map[string]func(d *text.Document){
		"token beyond the text":    func(d *text.Document) { d.Tokens[0].End = 1000 },
		"tokens out of order":      func(d *text.Document) { d.Tokens[0], d.Tokens[1] = d.Tokens[1], d.Tokens[0] },
		"sentence beyond tokens":   func(d *text.Document) { d.Sentences[0].Last = 99 },
		"tokens without sentences": func(d *text.Document) { d.Sentences = nil },
	} {
		t.Run(name, func(t *testing.T) {
			bad := &text.Document{Text: good.Text, Language: good.Language, Tokens: append([]text.Token(nil), good.Tokens...), Sentences: append([]text.Sentence(nil), good.Sentences...)}
			spoil(bad)
			for _, r := range []names.Recognizer{names.Default(), names.NewRules()} {
				found, err := r.Recognize(context.Background(), bad)
				var wrong *names.DocumentError
				require.ErrorAs(t, err, &wrong)
				require.Nil(t, found)
			}
		})
	}
}

func TestContextIsHonoured(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	doc := text.NewDocument("Anna est à Lyon.", text.French)
	for _, r := range []names.Recognizer{names.Default(), names.NewRules()} {
		found, err := r.Recognize(ctx, doc)
		require.True(t, errors.Is(err, context.Canceled))
		require.Nil(t, found)
	}
}

func TestManyGoroutinesGetTheSame(t *testing.T) {
	in := strings.Repeat("Le ministre Paul Arvor a rencontré à Lyon la direction de Brandt Énergie. ", 20)
	want := read(t, names.Default(), in, text.French)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 5 {
				found, err := names.Default().Recognize(context.Background(), text.NewDocument(in, text.French))
				if err != nil || lines(found) != lines(want) {
					t.Errorf("another answer: %v", err)
				}
			}
		})
	}
	group.Wait()
}

func FuzzRecognizers(f *testing.F) {
	f.Add("M. de Villepin est à l’Élysée, d’après l'AFP.", "fr")
	f.Add("Dr. O’Neill of the U.S. Navy said \"no\".", "en")
	f.Add("\u00ab\u00a0Paris\u202f!\u00a0\u00bb", "und")
	f.Fuzz(func(t *testing.T, in, language string) {
		for _, r := range []names.Recognizer{names.Default(), names.NewRules()} {
			first := read(t, r, in, text.Language(language))
			require.Equal(t, first, read(t, r, in, text.Language(language)), "same in, same out")
		}
	})
}

func BenchmarkRecognize(b *testing.B) {
	for _, c := range []struct{ name, file string }{{"fr", "testdata/conseil.fr.txt"}, {"en", "testdata/merger.en.txt"}} {
		b.Run(c.name, func(b *testing.B) {
			in, err := os.ReadFile(c.file)
			require.NoError(b, err)
			doc := text.NewDocument(string(in), text.Language(c.name))
			want := len(read(b, names.Default(), string(in), text.Language(c.name)))
			b.SetBytes(int64(len(in)))
			b.ReportAllocs()
			for b.Loop() {
				found, err := names.Default().Recognize(context.Background(), doc)
				if err != nil || len(found) != want {
					b.Fatalf("%d mentions, want %d: %v", len(found), want, err)
				}
			}
			b.ReportMetric(float64(len(doc.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
		})
	}
}

func ExampleDefault() {
	doc := text.NewDocument("Anne Hidalgo a reçu à Paris une délégation de l’Unesco.", text.French)
	found, err := names.Default().Recognize(context.Background(), doc)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, m := range found {
		fmt.Println(m.Kind, m.Text)
	}
	// Output:
	// person Anne Hidalgo
	// place Paris
	// organization Unesco
}

func TestAddressesAndHashtags(t *testing.T) {
	for _, c := range []struct {
		name, reason, in string
		language         text.Language
	}{
		{"French", "a hashtag is no place even where it is made of one", "Rendez-vous à #Marseille, à #KohLanta et sur http://www.lyon.example/Paris demain.", text.French},
		{"handle", "who is spoken to is no organization", "@MPI vous avez raison, @marseille aussi.", text.French},
		{"English", "an address is no name", "They met in #London and at www.boston.example in the morning.", text.English},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, m := range read(t, names.Default(), c.in, c.language) {
				require.False(t, strings.Contains(m.Text, ".example"), c.reason)
				require.False(t, strings.HasPrefix(m.Text, "@"), c.reason)
				if strings.HasPrefix(m.Text, "#") {
					require.Equal(t, names.Misc, m.Kind, c.reason)
				}
			}
		})
	}
}
