package lang

import (
	"math"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/internal/profile"
	"github.com/copydesk/copydesk/text"
)

// doubtful is put to lingua-go.
const doubtful = "Album de la musica popular, la chanson de la Plaza Mayor"

const (
	frenchNews  = "Le conseil municipal a adopté mardi soir le budget de la commune, après trois heures d’un débat que le maire a qualifié de vif. L’opposition, qui réclamait un report du vote, a quitté la salle avant la fin. Les crédits de l’école et de la voirie augmentent, ceux de la culture baissent pour la deuxième année de suite."
	englishNews = "The city council adopted the budget on Tuesday night, after three hours of a debate that the mayor called lively. The opposition, which had asked for the vote to be put off, walked out before the end. Spending on schools and roads will rise, while that on the arts falls for the second year in a row."
	germanNews  = "Der Stadtrat hat am Dienstagabend den Haushalt beschlossen, nach einer Debatte von drei Stunden, die der Bürgermeister lebhaft nannte. Die Opposition, die eine Vertagung verlangt hatte, verließ vor dem Ende den Saal. Die Mittel für Schulen und Straßen steigen, die für Kultur sinken im zweiten Jahr."
)

func TestDetect(t *testing.T) {
	for _, c := range []struct {
		in   string
		want text.Language
	}{{frenchNews, text.French}, {englishNews, text.English}, {germanNews, text.Und}} {
		got := Detect(c.in)
		assert.Equal(t, c.want, got.Code)
		assert.GreaterOrEqual(t, got.Confidence, .99)
		assert.Empty(t, got.Declared)
	}
}

func TestDetectLongText(t *testing.T) {
	for _, c := range []struct {
		name, reason, in string
		want             text.Language
	}{
		{"English head", "menus and teasers stand first", strings.Repeat("Home News Sport Contact ", 8) + strings.Repeat(frenchNews+"\n\n", 30), text.French},
		{"table in the middle", "an article is what its paragraphs are", frenchNews + strings.Repeat("\n2019 12,4 % 1204 km", 200) + frenchNews, text.French},
		{"quotations", "less than half", strings.Repeat(englishNews+"\n\n«\u00a0Nous n’avons jamais été consultés.\u00a0»\n\n", 20), text.English},
		{"no spaces", "samples cut anywhere", strings.Repeat("é", 100_000), text.Und},
		{"invalid UTF-8", "bytes of another charset", strings.Repeat("\xe9\xe8 ", 10_000), text.Und},
		{"megabytes", "samples only", strings.Repeat(englishNews+" ", 20_000), text.English},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, Detect(c.in).Code, c.reason)
		})
	}
}

func TestDoubtIsPutToLingua(t *testing.T) {
	asked := 0
	d := New()
	ask := d.ask
	d.ask = func(sample string, s standing) float64 {
		asked++
		return ask(sample, s)
	}
	d.Detect(frenchNews)
	d.Detect(germanNews)
	assert.Zero(t, asked, "what is plain costs no model")
	d.Detect(doubtful)
	assert.Equal(t, 1, asked)
	assert.Equal(t, New(TableOnly()).Detect(doubtful).Likelier, New().Detect(doubtful).Likelier)
}

func TestDetectIsDeterministic(t *testing.T) {
	for _, s := range []string{doubtful, frenchNews, germanNews, "Le Monde", "Grand Prix de Monaco, Formule 1, Scuderia Ferrari, Lewis Hamilton"} {
		want := Detect(s)
		for range 50 {
			require.Equal(t, want, Detect(s))
		}
	}
}

func TestDetectOnManyGoroutines(t *testing.T) {
	d := New()
	texts := []string{frenchNews, englishNews, germanNews, doubtful, "", "Oui"}
	var want []Result
	for _, s := range texts {
		want = append(want, New().Detect(s))
	}
	var wg sync.WaitGroup
	for range 16 {
		wg.Go(func() {
			for i, s := range texts {
				assert.Equal(t, want[i], d.Detect(s))
				_, blocks := d.Blocks(s, []text.Span{{Start: 0, End: len(s) / 2}, {Start: len(s) / 2, End: len(s)}})
				assert.Len(t, blocks, 2)
			}
		})
	}
	wg.Wait()
}

func TestNoGoroutineIsLeft(t *testing.T) {
	Detect(doubtful)
	before := runtime.NumGoroutine()
	for range 100 {
		Detect(doubtful)
	}
	// Those of lingua-go hand in their answer before they return.
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(time.Millisecond)
	}
	t.Fatalf("%d goroutines, %d before", runtime.NumGoroutine(), before)
}

// TestAnInventedLanguage adds a language by its entry in the list and its column in a table.
func TestAnInventedLanguage(t *testing.T) {
	b := profile.NewBuilder([]string{"xx", "fr", "de"})
	for word, costs := range map[string][]uint8{
		"blorp": {10, 90, 90}, "zug": {10, 90, 80}, "et": {80, 10, 80}, "le": {80, 10, 90}, "und": {90, 90, 10},
	} {
		require.True(t, b.Word(word, costs, 0b11))
	}
	table, err := profile.Read(written(t, b))
	require.NoError(t, err)
	k, err := newKnowledge([]language{{code: "xx"}, {code: text.French}}, table)
	require.NoError(t, err)
	d := New(TableOnly())
	d.know = func() *knowledge { return k }
	assert.Equal(t, text.Language("xx"), d.Detect("blorp zug blorp").Code)
	assert.Equal(t, text.French, d.Detect("le et le").Code)
	assert.Equal(t, text.Und, d.Detect("und und und").Code)
	_, err = newKnowledge([]language{{code: "yy"}}, table)
	require.Error(t, err)
}

func FuzzDetect(f *testing.F) {
	for _, c := range oddities {
		f.Add(c.in)
	}
	d := New(TableOnly())
	f.Fuzz(func(t *testing.T, s string) {
		got := d.Detect(s)
		require.Contains(t, []text.Language{text.French, text.English, text.Und}, got.Code)
		require.Contains(t, []text.Language{text.French, text.English}, got.Likelier)
		require.False(t, math.IsNaN(got.Confidence))
		require.GreaterOrEqual(t, got.Confidence, 0.0)
		require.LessOrEqual(t, got.Confidence, 1.0)
		require.Equal(t, got, d.Detect(s))
	})
}

func BenchmarkDetect(b *testing.B) {
	article := strings.Repeat(frenchNews+"\n\n", 9)
	for _, c := range []struct {
		name, in string
		want     text.Language
	}{
		{"sentence", frenchNews[:strings.IndexByte(frenchNews, '.')], text.French},
		{"article", article, text.French},
		{"stranger", germanNews, text.Und},
	} {
		b.Run(c.name, func(b *testing.B) {
			d := New()
			b.SetBytes(int64(len(c.in)))
			b.ReportAllocs()
			for b.Loop() {
				if got := d.Detect(c.in); got.Code != c.want {
					b.Fatal(got)
				}
			}
		})
	}
}
