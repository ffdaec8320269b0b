package cue

import (
	"io/fs"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestScan(t *testing.T) {
	for _, c := range []struct {
		name, reason, in string
		want             Topic
	}{
		{"french read also", "the apostrophe and the accent do not matter", "À lire aussi : le pont", ReadAlso},
		{"french, other case", "capitals do not matter", "LIRE AUSSI", ReadAlso},
		{"english read also", "", "Read more: How it began", ReadAlso},
		{"typographic apostrophe", "’ parts words as ' does", "Vos propos n’engagent que leurs auteurs.", CommentPolicy},
		{"donation", "in the middle of a sentence", "If you can, please make a donation today.", Donation},
		{"short phrase", "a lone word", "Partager", Share},
		{"one word in between", "* is any word", "18 commentaires", CommentHead},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, got := NewScanner().Scan(c.in)
			assert.True(t, got.Has(c.want), "%s: %s", c.in, c.reason)
		})
	}
	t.Run("short phrases in long texts", func(t *testing.T) {
		_, got := NewScanner().Scan("Partager le pain est un geste que les habitants du village font depuis toujours avec les voyageurs de passage.")
		assert.False(t, got.Has(Share))
	})
	t.Run("function words", func(t *testing.T) {
		share, _ := NewScanner().Scan("Le maire a dit que la cloche est à eux.")
		assert.Greater(t, share, float32(0.5))
	})
}

func TestSpeaker(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"french, date after", "Posté par Anna Le Goff le 11/05/2006 14:22", "Anna Le Goff"},
		{"french, verb after", "Anna a écrit :", "Anna"},
		{"french, dit", "Le Goff dit :", "Le Goff"},
		{"english, verb after", "raslebol says:", "raslebol"},
		{"english, mark after", "by fabmonkey » Tue Oct 09, 2012", "fabmonkey"},
		{"english, on", "Posted by Old Tom on 3 May", "Old Tom"},
		{"typographic apostrophe", "Par Anne d’Albe, le 3 mai", "Anne d’Albe"},
		{"label, bracket", "De : Anselme (Bruxelles)", "Anselme (Bruxelles)"},
		{"label without its colon", "De Gaulle", ""},
		{"a number of the name", "par voyageur n° 53 le 4 mars", "voyageur n° 53"},
		{"a bracket of the name", "Posted by: A hydrologist (not of that parish) | 19 April", "A hydrologist (not of that parish)"},
		{"no cue", "Anna, 3 mai", ""},
		{"a sentence", "Nobody says that the mayor was asleep.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, ok := Speaker(c.in)
			assert.Equal(t, c.want, got)
			assert.Equal(t, c.want != "", ok)
		})
	}
}

func TestHint(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     Topic
	}{
		{"hyphens", "read-also box", ReadAlso},
		{"camel case", "relatedArticles", Related},
		{"two words", "art__chapo", Lead},
		{"french", "liste-commentaires", Comment},
		{"accents", "mots-clés", Tags},
	} {
		t.Run(c.name, func(t *testing.T) { assert.True(t, NewScanner().Hint(c.in).Has(c.want)) })
	}
	assert.Zero(t, NewScanner().Hint("download gradient shadow"), "parts of words do not count")
}

func TestInventedLanguage(t *testing.T) {
	xx := fstest.MapFS{
		"phrases.txt":  {Data: []byte("[donation]\nblorgh vnu\n")},
		"classes.txt":  {Data: []byte("[comment]\nblorghs\n")},
		"function.txt": {Data: []byte("vnu\n")},
		"speakers.txt": {Data: []byte("[before]\nblorgh\n")},
	}
	l, err := read(append(slices.Clone(languages), xx))
	require.NoError(t, err)
	number := func(word string) int32 { return l.vocabulary.find([]byte(word), hashOf([]byte(word))) }
	id := number("blorgh")
	require.NotZero(t, id, "a language is a folder and a line in the list")
	assert.True(t, l.phrases.match([]int32{id, number("vnu")}, 0).Has(Donation))
}

func TestReadRefuses(t *testing.T) {
	for name, phrases := range map[string]string{"an unknown topic": "[weather]\nrain\n", "a phrase without words": "[share]\n^$\n"} {
		_, err := read([]fs.FS{fstest.MapFS{
			"phrases.txt": {Data: []byte(phrases)}, "classes.txt": {}, "function.txt": {}, "speakers.txt": {},
		}})
		assert.Error(t, err, name)
	}
}

func BenchmarkScan(b *testing.B) {
	b.ReportAllocs()
	c := NewScanner()
	for b.Loop() {
		if _, s := c.Scan("Les commentaires sont modérés a priori. Consultez notre charte de participation."); !s.Has(CommentPolicy) {
			b.Fatal(s)
		}
	}
}
