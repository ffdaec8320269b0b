package lexicon

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/text"
)

// TestInventedLanguage adds a language by its folder and its line in the list alone.
func TestInventedLanguage(t *testing.T) {
	files := fstest.MapFS{
		"xx/honorifics.txt":    {Data: []byte("f: Zra\nm: Zro\n")},
		"xx/roles.txt":         {Data: []byte("n: zapi\n")},
		"xx/grammar.txt":       {Data: []byte("definite: zi\n")},
		"xx/organizations.txt": {Data: []byte("court: zudi zal\n")},
		"xx/says.txt":          {Data: []byte("zadi: zada\n")},
	}
	l := read(files, append(languages[:len(languages):len(languages)], language{code: "xx", headFirst: true}))["xx"]
	assert.Equal(t, Female, l.Of("zra").TitleGender())
	assert.NotZero(t, l.Of("zapi")&Role)
	assert.Equal(t, Determiner|Definite, l.Of("zi"))
	assert.NotZero(t, l.Of("zada")&Saying)
	assert.Equal(t, "court", l.HeadKind(Words("zudi zal norra"), l.Organizations))
}

func TestNormal(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"case and accents", "ÉTAT", "etat"},
		{"stops", "F.T.C.", "ftc"},
		{"marks and the space before them", "En Marche !", "en marche"},
		{"hyphens", "Jean-Luc", "jean luc"},
		{"spaces", " a \n b ", "a b"},
		{"plain already", "ann lee", "ann lee"},
		{"nothing", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { assert.Equal(t, tt.want, Normal(tt.in)) })
	}
}

func TestWords(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"spaces", "cour de cassation", []string{"cour", "de", "cassation"}},
		{"elision", "ligue des droits de l'homme", []string{"ligue", "des", "droits", "de", "l'", "homme"}},
		{"apostrophe at the end", "players' union", []string{"players'", "union"}},
		{"nothing", "", []string{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { assert.Equal(t, tt.want, Words(tt.in)) })
	}
}

func TestCompound(t *testing.T) {
	tests := []struct {
		name, word string
		language   text.Language
		role       bool
		gender     Gender
	}{
		{"an office once held", "ex-notaire", text.French, true, Unknown},
		{"the sex of what was held", "ex-pharmacienne", text.French, true, Female},
		{"who comes before another noun", "ex-Première", text.French, false, Unknown},
		{"two offices at once, the first heads", "députée-maire", text.French, true, Female},
		{"once held, English", "ex-lawman", text.English, true, Male},
		{"not yet held", "senator-elect", text.English, true, Unknown},
		{"shared", "co-translator", text.English, true, Unknown},
		{"two callings, the last heads", "novelist-actress", text.English, true, Female},
		{"no calling behind", "ex-votos", text.French, false, Unknown},
		{"one calling and something else", "nurse-led", text.English, false, Unknown},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var folds Folds
			folds.Reset(len(tt.word))
			_, parts := For(tt.language).Read(tt.word, &folds)
			assert.Equal(t, tt.role, parts&Role != 0)
			assert.Equal(t, tt.gender, parts.RoleGender())
		})
	}
}
