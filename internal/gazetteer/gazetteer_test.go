package gazetteer

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/text"
)

func lookup(t *Table, seed Hash, tokens ...string) Class {
	for _, token := range tokens {
		seed = seed.Extend(token)
	}
	class, _ := t.Lookup(seed)
	return class
}

func TestExtendIsBlindToCaseAccentsAndJoints(t *testing.T) {
	want := Names().Extend("saint").Extend("etienne")
	for _, tokens := range [][]string{
		{"Saint-Étienne"}, {"SAINT-ETIENNE"}, {"Saint", "Étienne"}, {"Saint", "-", "Étienne"}, {"Saint‑Étienne"}, {"Saint-E\u0301tienne"},
	} {
		h := Names()
		for _, token := range tokens {
			h = h.Extend(token)
		}
		require.Equal(t, want, h, "%q", tokens)
	}
	require.NotEqual(t, want, Names().Extend("saintetienne"))
	require.Equal(t, Names().Extend("U.S."), Names().Extend("US"))
	require.Equal(t, Names().Extend("l’Est"), Names().Extend("l'Est"))
}

func TestDefaultTable(t *testing.T) {
	table := Default()
	french, ok := Cues(text.French)
	require.True(t, ok)
	english, ok := Cues(text.English)
	require.True(t, ok)
	for name, c := range map[string]struct {
		seed   Hash
		tokens []string
		class  Class
	}{
		"a city in French":       {Names(), []string{"Londres"}, City},
		"a country in English":   {Names(), []string{"South", "Korea"}, Country},
		"a French first name":    {Names(), []string{"Bernadette"}, FirstName | CommonFirstName},
		"an agency":              {Names(), []string{"Reuters"}, Media},
		"a French honorific":     {french, []string{"Mme"}, Honorific},
		"an English honorific":   {english, []string{"Mrs"}, Honorific},
		"a role of two words":    {english, []string{"prime", "minister"}, Role},
		"a French role":          {french, []string{"porte-parole"}, Role},
		"an acronym of no body":  {french, []string{"TVA"}, CommonAcronym},
		"capitals of no company": {english, []string{"GDP"}, CommonAcronym},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, c.class, lookup(table, c.seed, c.tokens...)&c.class) })
	}
	require.Zero(t, lookup(table, french, "Mrs")&Honorific, "cues belong to their language")
	_, longer := table.Lookup(Names().Extend("South"))
	require.True(t, longer)
}

// An invented language plugs in by the list of languages and a folder.
func TestInventedLanguage(t *testing.T) {
	known := languages
	languages = append(append([]text.Language{}, known...), "xx")
	defer func() { languages = known }()
	b := NewBuilder()
	require.NoError(t, b.AddTree(fstest.MapFS{"xx/honorifics.txt": {Data: []byte("zor; zora\nzoran")}, "xx/cities.txt": {Data: []byte("Xanadu")}}))
	table, err := b.Table()
	require.NoError(t, err)
	seed, ok := Cues("xx")
	require.True(t, ok)
	require.Equal(t, Honorific, lookup(table, seed, "Zora"))
	require.Equal(t, City, lookup(table, Names(), "XANADU"))
}

func TestBuilderIsDeterministic(t *testing.T) {
	build := func(names ...string) []byte {
		b := NewBuilder()
		for _, n := range names {
			b.Add(Names(), n, City)
		}
		data, err := b.Bytes()
		require.NoError(t, err)
		return data
	}
	require.Equal(t, build("a", "b c", "d"), build("d", "a", "b c"))
}

func TestEntryWithoutLettersIsAnError(t *testing.T) {
	require.Error(t, NewBuilder().AddTree(fstest.MapFS{"fr/cities.txt": {Data: []byte("Paris; -; Lyon")}}))
}

func TestEmptyTable(t *testing.T) {
	class, longer := open("").Lookup(Names().Extend("Paris"))
	require.Zero(t, class)
	require.False(t, longer)
}

func BenchmarkLookup(b *testing.B) {
	table := Default()
	b.ReportAllocs()
	for b.Loop() {
		if class, _ := table.Lookup(Names().Extend("Montpellier")); class&City == 0 {
			b.Fatal(class)
		}
	}
}
