package scan_test

import (
	"testing"

	"github.com/copydesk/copydesk/entity/dates/internal/scan"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const lexicon = "elision: l d jusqu\nmonth: mai=5 may=5\nword: aujourd'hui o'clock h pm sept\nglue: h pm th\nproper: may\n@capital: month\nabbr: sept\n"

func tokens(t *testing.T, s string) []scan.Token {
	t.Helper()
	lex, err := scan.NewLexicon(lexicon)
	require.NoError(t, err)
	sc := scan.Scanner{Text: s, Lex: lex}
	var out []scan.Token
	for more := true; more; {
		var some []scan.Token
		some, more = sc.Next(nil, 1000)
		out = append(out, some...)
	}
	return out
}

func TestFigures(t *testing.T) {
	cases := []struct {
		name, in string
		form     scan.Form
	}{
		{"year", "2017", scan.Int},
		{"hour before its letter", "20h", scan.Int},
		{"clock", "18:30", scan.Colon},
		{"clock with seconds", "18:30:05", scan.Colon},
		{"no clock", "25:61", scan.Other},
		{"thousands with a comma", "1,204", scan.Grouped},
		{"thousands with a space", "6 810", scan.Grouped},
		{"thousands with a narrow space", "6\u202f810", scan.Grouped},
		{"decimals", "61,5", scan.Decimal},
		{"score or days", "3-14", scan.Dash},
		{"years with an en dash", "1939–45", scan.Dash},
		{"slashes", "2002/2003", scan.Slash},
		{"date", "03/04/2021", scan.Triple},
		{"version", "4.10.17.2", scan.Other},
		{"telephone", "1-800-555-2020", scan.Other},
		{"time stamp", "2017-05-09T18:22:00Z", scan.Stamp},
		{"price", "$2015", scan.Other},
		{"share", "12 %", scan.Other},
		{"code", "2019-A", scan.Other},
		{"sticks to a word", "747s", scan.Other},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			for _, tok := range tokens(t, c.in) {
				if tok.Kind == scan.Number {
					assert.Equal(t, c.form, tok.Form)
					return
				}
			}
			t.Fatal("no figure")
		})
	}
}

func TestWords(t *testing.T) {
	cases := []struct {
		name, in string
		want     []string
	}{
		{"elision", "l’an d'hier", []string{"l’", "an", "d'", "hier"}},
		{"an apostrophe inside", "aujourd’hui, o'clock", []string{"aujourd’hui", ",", "o'clock"}},
		{"possessive", "Monday's", []string{"Monday", "'", "s"}},
		{"letters and figures are a name", "A7 G20 B2B", []string{"A7", "G20", "B2B"}},
		{"figure and unit", "20h30", []string{"20", "h", "30"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, tok := range tokens(t, c.in) {
				got = append(got, c.in[tok.Start:tok.End])
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestAWordThatNeedsItsCapital(t *testing.T) {
	got := tokens(t, "may May MAY")
	assert.True(t, got[0].Class.Without(scan.Proper).None(), "the verb")
	assert.False(t, got[1].Class.Without(scan.Proper).None())
	assert.False(t, got[2].Class.Without(scan.Proper).None())
}

func TestSentencesWithoutBounds(t *testing.T) {
	starts := 0
	for _, tok := range tokens(t, "It ended. Then, in sept. 2017, it began? Yes. He stayed") {
		if tok.Sentence {
			starts++
		}
	}
	assert.Equal(t, 4, starts, "no sentence begins behind an abbreviation")
}

func TestFoldComposes(t *testing.T) {
	assert.Equal(t, "février", string(scan.Fold(nil, "FE\u0301VRIER")))
	assert.Equal(t, "aujourd'hui", string(scan.Fold(nil, "Aujourd’hui")))
}
