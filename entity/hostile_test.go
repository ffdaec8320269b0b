package entity_test

import (
	"context"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// capitals is a recognizer that takes every run of capitalized words for a name, of a kind that changes from one to
// the next: resolution must bear any mentions.
type capitals struct{ seed int }

func (c capitals) Recognize(_ context.Context, doc *text.Document) ([]names.Mention, error) {
	kinds := []names.Kind{names.Person, names.Organization, names.Person, names.Place, names.Misc, names.Person}
	var all []names.Mention
	for i := 0; i < len(doc.Tokens); i++ {
		first := i
		for i < len(doc.Tokens) && doc.Tokens[i].Kind == text.Word && doc.Token(i) != strings.ToLower(doc.Token(i)) && i-first < 4 {
			i++
		}
		if i == first {
			continue
		}
		span := text.Span{Start: doc.Tokens[first].Start, End: doc.Tokens[i-1].End}
		all = append(all, names.Mention{Span: span, Kind: kinds[(len(all)+c.seed)%len(kinds)], Text: span.Of(doc.Text), Score: 0.5})
		i--
	}
	return all, nil
}

// check asserts what holds of any result.
func check(t *testing.T, in entity.Input, got *entity.Entities) {
	t.Helper()
	of := func(field entity.Field) string {
		if field == entity.Title {
			return in.Title
		}
		return in.Text
	}
	for _, p := range got.People {
		require.NotEmpty(t, p.Mentions)
		for _, m := range p.Mentions {
			require.Equal(t, m.Text, m.Of(of(m.Field)))
		}
		for _, r := range p.Roles {
			require.Equal(t, r.Text, r.Of(of(r.Field)))
		}
	}
	for _, o := range got.Organizations {
		require.NotEmpty(t, o.Mentions)
		for _, m := range o.Mentions {
			require.Equal(t, m.Text, m.Of(of(m.Field)))
		}
	}
	for _, p := range got.Places {
		for _, m := range p.Mentions {
			require.Equal(t, m.Text, m.Of(of(m.Field)))
		}
	}
	for _, q := range got.Quotations {
		require.Equal(t, q.Text, q.Of(of(q.Field)))
		require.NotEmpty(t, q.Text)
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"« Non », a dit M. de Villepin, ministre de l’Intérieur. « Nous verrons, a-t-il ajouté, en 2018. »",
		"“It’s late,” said Lt. Col. Ann Lee of Ohio, the chair. “Go home.”\n\n“Why?” Lee’s aide, Bob Roe, asked.",
		"Walter “Skip” Roe (WSR), dit le Grand Walter, et les époux Roe ; ROE ET ROE.", "« “ ‘ a ' \" » ” ’", "\xff«\xfe M.",
	} {
		f.Add("", s, uint8(0))
		f.Add("M. Dupont « revient »", s, uint8(2))
	}
	f.Add("A. A00000", "A", uint8('O')) // a name over the border of title and text
	f.Fuzz(func(t *testing.T, title, s string, seed uint8) {
		if len(title)+len(s) > 4096 {
			return
		}
		for _, language := range []text.Language{text.French, text.English, text.Und} {
			a := entity.New(entity.WithRecognizer(language, capitals{int(seed)}))
			in := entity.Input{Title: title, Text: s, Language: language, Reference: "2017-05-05"}
			got, err := a.Find(context.Background(), in)
			require.NoError(t, err)
			if utf8.ValidString(title + s) {
				check(t, in, got)
			}
			again, err := a.Find(context.Background(), in)
			require.NoError(t, err)
			assert.Equal(t, got, again, "same input, same output")
		}
	})
}

func TestFindHostile(t *testing.T) {
	for name, piece := range map[string]string{
		"opening marks": "« ", "nested marks": "« “ ‘ ", "closing marks": "» ” ", "straight marks": `"a" `, "names": "Ann Roe said. ", "initials": "A. B. Roe, ",
		"speech": "« Oui », a dit Jean Roe. ", "pronouns": "« Oui », dit-il. ", "appositions": "Ann Roe, chair, ", "brackets": "Union of Men (UM) ", "long brackets": "Union of men of all ages and unions and men (UMAU) ", "reversed brackets": "UM (Union of Men) ",
		"open brackets": "UM ((", "head words": "the Court of Men rose, the Court sat ", "capitals": "ROES MET ROES, Roes Men ", "turns": "— Oui.\n\n", "commas": ", , , ",
		"words said": "“Yes,” the company said. ", "unknown callings": "the walker, ", "callings in a row": "the mayor smiled, ", "reports in a row": "“yes,” the walker said, ",
		"roles": "le président ", "one family": "M. Roe ", "paragraphs": "« Oui\n\n",
	} {
		t.Run(name, func(t *testing.T) {
			for _, language := range []text.Language{text.French, text.English} {
				in := entity.Input{Text: strings.Repeat(piece, 1_000), Language: language}
				got, err := entity.New(entity.WithRecognizer(language, capitals{})).Find(context.Background(), in)
				require.NoError(t, err)
				for _, q := range got.Quotations[:min(len(got.Quotations), 100)] {
					require.Equal(t, q.Text, q.Of(in.Text))
				}
			}
		})
	}
}

// TestFindLong holds that nothing looks over a whole document again and again: it would take minutes.
func TestFindLong(t *testing.T) {
	for _, tt := range []struct{ name, before, piece, why string }{
		{"10,000 commas", "", ",", "in one token row"},
		{"10,000 commas apart", "Ann Roe", " ,", "behind a name, each is a place where an apposition may begin"},
		{"10,000 quotation marks", "", "“", "none closes"},
		{"10,000 straight marks", "", `"`, "each may open or close"},
		{"10,000 pairs of marks", "", "« » ", "with nothing in them"},
		{"nouns before commas", "", "the walker, ", "a noun that no list has looks back for a name beside it, and finds only commas"},
		{"sayings of a body", "The Bank of Roe sat. ", "“Yes,” the company said. ", "the kind of the body is asked for each time"},
	} {
		t.Run(tt.name, func(t *testing.T) { findLong(t, tt.before+strings.Repeat(tt.piece, 10_000)) })
	}
	for _, clause := range []string{"the walker walks on and ", "the mayor, who is the chair, ", "Ann Roe said that the company ", "le maire, ancien notaire, ", "« oui », a dit le jongleur, "} {
		t.Run("one sentence of 50,000 words, "+clause, func(t *testing.T) {
			findLong(t, "Ann Roe saw "+strings.Repeat(clause, 50_000/len(strings.Fields(clause))))
		})
	}
}

func findLong(t *testing.T, s string) {
	for _, language := range []text.Language{text.French, text.English} {
		in := entity.Input{Text: s, Language: language}
		started := time.Now()
		got, err := entity.New(entity.WithRecognizer(language, capitals{})).Find(context.Background(), in)
		require.NoError(t, err)
		require.Less(t, time.Since(started), 20*time.Second, language)
		for _, q := range got.Quotations[:min(len(got.Quotations), 100)] {
			require.Equal(t, q.Text, q.Of(in.Text))
		}
	}
}

func TestManyPeople(t *testing.T) {
	var b strings.Builder
	for i := range 2_000 {
		b.WriteString("Ann R" + strings.Repeat("o", i%40) + "e" + string(rune('a'+i%26)) + string(rune('a'+i/26%26)) + " said. ")
	}
	in := entity.Input{Text: b.String(), Language: text.English}
	got, err := entity.New(entity.WithRecognizer(text.English, capitals{})).Find(context.Background(), in)
	require.NoError(t, err)
	assert.NotEmpty(t, got.People)
}
