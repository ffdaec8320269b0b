package entity_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/entity/dates"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/annotated"
	"github.com/copydesk/copydesk/text"
)

// marked is a recognizer that finds the names that a test gives it, wherever they stand as whole words.
type marked map[string]names.Kind

func (m marked) Recognize(_ context.Context, doc *text.Document) ([]names.Mention, error) {
	var all []names.Mention
	for i := 0; i < len(doc.Tokens); i++ {
		best := 0
		for name, kind := range m {
			start := doc.Tokens[i].Start
			if len(name) > best && strings.HasPrefix(doc.Text[start:], name) && endsToken(doc, i, start+len(name)) {
				best = len(name)
				span := text.Span{Start: start, End: start + len(name)}
				if len(all) > 0 && all[len(all)-1].Start == start {
					all = all[:len(all)-1]
				}
				all = append(all, names.Mention{Span: span, Kind: kind, Text: name, Score: 0.9})
			}
		}
		for best > 0 && i+1 < len(doc.Tokens) && doc.Tokens[i+1].Start < all[len(all)-1].End {
			i++
		}
	}
	return all, nil
}

func endsToken(doc *text.Document, i, end int) bool {
	for ; i < len(doc.Tokens) && doc.Tokens[i].Start < end; i++ {
		if doc.Tokens[i].End == end {
			return true
		}
	}
	return false
}

type failing struct{ err error }

func (f failing) Recognize(context.Context, *text.Document) ([]names.Mention, error) {
	return nil, f.err
}

func TestFindTitleAndText(t *testing.T) {
	a := entity.New(entity.WithRecognizer(text.French, marked{"Macron": names.Person, "Emmanuel Macron": names.Person}))
	in := entity.Input{Title: "Macron à Lyon", Text: "Le président Emmanuel Macron est arrivé hier.", Language: text.French, Reference: "2017-05-05"}
	got, err := a.Find(context.Background(), in)
	require.NoError(t, err)
	require.Len(t, got.People, 1, "the headline's name is the text's person")
	p := got.People[0]
	assert.Equal(t, "Emmanuel Macron", p.Name)
	assert.Equal(t, "emmanuel macron", p.Key)
	require.Len(t, p.Mentions, 2)
	assert.Equal(t, entity.Title, p.Mentions[0].Field)
	assert.Equal(t, "Macron", p.Mentions[0].Of(in.Title), "spans of the title count there")
	assert.Equal(t, "Emmanuel Macron", p.Mentions[1].Of(in.Text))
	require.Len(t, p.Roles, 1)
	assert.Equal(t, "président", p.Roles[0].Of(in.Text))
	require.Len(t, got.Dates, 1)
	assert.Equal(t, "hier", got.Dates[0].Of(in.Text), "dates are those of the text")
}

func TestFindErrors(t *testing.T) {
	broken := errors.New("no model")
	a := entity.New(entity.WithRecognizer(text.French, failing{broken}))
	got, err := a.Find(context.Background(), entity.Input{Text: "Paris", Language: text.French})
	assert.ErrorIs(t, err, broken)
	assert.Nil(t, got, "no half value")

	a = entity.New(entity.WithRecognizer(text.French, marked{}))
	got, err = a.Find(context.Background(), entity.Input{Text: "Paris", Language: text.French, Reference: "never"})
	var reference *dates.ReferenceError
	assert.ErrorAs(t, err, &reference)
	assert.Nil(t, got)

	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	got, err = a.Find(ctx, entity.Input{Text: "Paris", Language: text.French})
	assert.ErrorIs(t, err, context.Canceled)
	assert.Nil(t, got)
}

// TestBehind cuts the title off tokens and sentences that were made once, for both.
func TestBehind(t *testing.T) {
	documents, err := annotated.Load("testdata/articles")
	require.NoError(t, err)
	for _, doc := range documents {
		whole := text.NewDocument("A headline? No\n\n"+doc.Text, doc.Language)
		assert.Equal(t, text.NewDocument(doc.Text, doc.Language), entity.Behind(whole, len("A headline? No\n\n")), doc.ID)
	}
	assert.Empty(t, entity.Behind(text.NewDocument("Title\n\n", text.English), len("Title\n\n")).Tokens, "no text")
}

func TestNamesOfPeopleHoldNoDates(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		language text.Language
		want     []string
	}{
		{"a given name that is a feast", "L’historien Noël Chastaing a parlé lundi à Tours.", text.French, []string{"lundi"}},
		{"a surname that is a day", "Pierre Mercredi sera jugé le 3 mai 2024 à Lyon, a dit Pierre Mercredi.", text.French, []string{"le 3 mai 2024"}},
		{"a given name that is a month", "April Jones left London in April 2012.", text.English, []string{"April 2012"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			all, err := entity.New().Find(context.Background(), entity.Input{Text: tt.in, Language: tt.language})
			require.NoError(t, err)
			var got []string
			for _, d := range all.Dates {
				got = append(got, d.Of(tt.in))
			}
			assert.Equal(t, tt.want, got)
		})
	}
}
