package agency

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestIs(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"initials", "AFP", "AFP"},
		{"initials in lower case", "afp", "AFP"},
		{"full name, fr", "Agence France-Presse", "AFP"},
		{"full name, en", "The Associated Press", "AP"},
		{"no-break space and dash", "Agence\u00a0France‑Presse", "AFP"},
		{"a person", "Alice Pratt", ""},
		{"empty", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, ok := Is(c.in)
			assert.Equal(t, c.want, got)
			assert.Equal(t, c.want != "", ok)
		})
	}
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ name, reason, in, want string }{
		{name: "credit", in: "Photo Jean Petit/AFP via Getty Images", want: "AFP"},
		{name: "dateline", in: "PARIS (Reuters) –", want: "Reuters"},
		{name: "fr with the agency spelled out", in: "avec l’Agence France-Presse", want: "Agence France-Presse"},
		{name: "initials in another case", reason: "« pa » is a word of other languages", in: "il n’est pa là"},
		{name: "part of a word", in: "Reutersberg"},
		{name: "none", in: "Par la rédaction"},
	} {
		t.Run(c.name, func(t *testing.T) {
			m, ok := Find(c.in)
			require.Equal(t, c.want != "", ok)
			assert.Equal(t, c.want, m.Of(c.in), c.reason)
		})
	}
}

func TestPaper(t *testing.T) {
	for in, want := range map[string]bool{
		"The Harbour Ledger": true, "Le Courrier des quais": true, "L’Écho du Centre": true, "Reuters": true,
		"Blue Advocate": true, "Jean Petit": false, "Mary Ann Smith": false, "": false,
		"a long line that happens to hold the word news somewhere in it": false,
	} {
		assert.Equal(t, want, Paper(in), in)
	}
}

func TestInventedLanguage(t *testing.T) {
	l, err := load(fstest.MapFS{"xx/agencies.txt": {Data: []byte("# none\nZZP | Zip Zap Press ; Zork")}, "xx/papers.txt": {Data: []byte("zeppel")}}, []string{"xx"})
	require.NoError(t, err)
	assert.Equal(t, map[string]string{"zzp": "ZZP", "zip zap press": "ZZP", "zork": "Zork"}, l.names)
	assert.True(t, l.words["zeppel"])
	_, err = load(fstest.MapFS{}, []string{"xx"})
	assert.ErrorContains(t, err, "xx/agencies.txt")
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"Photo Jean Petit/AFP via Getty Images", "PARIS (Reuters) –", "Agence\u00a0France-Presse", "\xff AP"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		m, ok := Find(s)
		if !ok {
			return
		}
		if m.Start < 0 || m.End > len(s) || m.Start >= m.End {
			t.Fatalf("span %v of %q", m.Span, s)
		}
		if name, ok := Is(m.Of(s)); !ok || name != m.Name {
			t.Fatalf("%q is found and not known", m.Of(s))
		}
		Paper(s)
	})
}
