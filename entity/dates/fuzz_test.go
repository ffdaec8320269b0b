package dates_test

import (
	"context"
	"testing"
	"unicode/utf8"

	"github.com/copydesk/copydesk/entity/dates"
	"github.com/copydesk/copydesk/text"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// FuzzFind holds for any text and reference: spans slice to their text, follow each other, intervals run forward, the
// same input gives the same output, and an error comes without dates. The seeds are the examples of the documentation.
func FuzzFind(f *testing.F) {
	seeds := []string{
		"Le tribunal a tranché le 2 mai et le lendemain, l’avocat faisait appel.",
		"He served between April 23 and May 25, late Friday, at 6 p.m. GMT Friday, in 44 BC.",
		"dans la nuit de mardi à mercredi ; les 2, 3 et 4 juin ; du 28 décembre au 3 janvier ; fin mai ; 52 av. J.-C.",
		"2017-05-09T18:22:00+02:00 03/04/2021 2016-17 1,204 1 204 6-4 10.3.1 1-800-555-2020 99/99/9999 24:60",
		"XXe siècle, les années 1990, the 1700s, the mid-19th century, Q3 2016, the third quarter of 2012",
		"the end of the end of the end of the week before the week before last week",
		"fe\u0301vrier \xff\xfe May\x00 5, 2017 \u202f14\u00a0h\u202f30",
		"every other Friday, twice a week, tous les deux ans, deux fois par semaine",
	}
	for _, s := range seeds {
		f.Add(s, "2017-05-10T14:00:00-04:00", true)
		f.Add(s, "", false)
	}
	f.Fuzz(func(t *testing.T, s, reference string, english bool) {
		language := text.French
		if english {
			language = text.English
		}
		doc := text.NewDocument(s, language)
		got, err := dates.Find(context.Background(), doc, dates.Options{Reference: reference})
		if err != nil {
			require.Nil(t, got)
			return
		}
		checkAll(t, s, got)
		again, err := dates.Find(context.Background(), doc, dates.Options{Reference: reference})
		require.NoError(t, err)
		require.Equal(t, got, again)
	})
}

// checkAll holds what every answer holds.
func checkAll(t *testing.T, s string, got []dates.Date) {
	t.Helper()
	end := 0
	for _, d := range got {
		require.LessOrEqual(t, end, d.Start, "one date inside another: %+v", d)
		check(t, s, d)
		end = d.End
	}
}

func check(t *testing.T, s string, d dates.Date) {
	t.Helper()
	require.Less(t, d.Start, d.End)
	require.LessOrEqual(t, d.End, len(s))
	require.Equal(t, s[d.Start:d.End], d.Text)
	require.NotEmpty(t, d.Value, "%q", d.Text)
	require.NotEmpty(t, d.Type)
	require.NotEmpty(t, d.Anchor)
	assert.Equal(t, d.From == "", d.To == "")
	if d.From != "" && len(d.From) == len(d.To) {
		require.Less(t, d.From, d.To, "%q", d.Text)
	}
	if utf8.ValidString(s) {
		require.True(t, utf8.ValidString(d.Text), "%q", d.Text)
	}
	for _, p := range d.Parts {
		require.GreaterOrEqual(t, p.Start, d.Start, "%q of %q", p.Text, d.Text)
		require.LessOrEqual(t, p.End, d.End)
		check(t, s, p)
	}
}
