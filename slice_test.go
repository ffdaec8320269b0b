package copydesk_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/text"
)

func TestSlice(t *testing.T) {
	a := &copydesk.Article{}
	a.Title, a.Text = "Élise à Nîmes", "À Nîmes, « Élise » attend."
	for _, c := range []struct {
		name, reason string
		span         text.Span
		field        entity.Field
		want         string
	}{
		{name: "a mention of the text", reason: "no field is the text", span: text.Span{Start: 3, End: 9}, want: "Nîmes"},
		{name: "a mention of the title", reason: "the same span is another word there", span: text.Span{Start: 0, End: 6}, field: entity.Title, want: "Élise"},
		{name: "the whole title", span: text.Span{Start: 0, End: len(a.Title)}, field: entity.Title, want: a.Title},
		{name: "nothing", span: text.Span{Start: 9, End: 9}, want: ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, a.Slice(c.span, c.field), c.reason)
		})
	}
	assert.Panics(t, func() { a.Slice(text.Span{Start: 0, End: len(a.Text)}, entity.Title) }, "a span of the text is not one of the title")
}

// Whatever has a span and a field is what Slice gives.
func TestSliceIsTheThingItself(t *testing.T) {
	a, err := desk.ReadText(t.Context(), "The ferry stays, Angela Merkel said in Berlin. “It will not sail before the inquiry has ended,” Merkel told reporters.", copydesk.Source{})
	require.NoError(t, err)
	read, err := desk.Read(t.Context(), strings.NewReader(strings.ReplaceAll(page("<p>Angela Merkel was in Berlin. "+story+"</p>"), "Ferry stays", "Angela Merkel stays")), copydesk.Source{})
	require.NoError(t, err)
	for _, a := range []*copydesk.Article{a, read} {
		sliceEverything(t, a)
	}
	require.NotEmpty(t, read.People)
	assert.Equal(t, entity.Title, read.People[0].Mentions[0].Field, "the headline was among them")
}

func sliceEverything(t *testing.T, a *copydesk.Article) {
	t.Helper()
	sliced := 0
	check := func(span text.Span, field entity.Field, want string) {
		sliced++
		assert.Equal(t, want, a.Slice(span, field))
	}
	mentions := func(all []entity.Occurrence) {
		for _, m := range all {
			check(m.Span, m.Field, m.Text)
		}
	}
	for _, p := range a.People {
		mentions(p.Mentions)
		for _, r := range p.Roles {
			check(r.Span, r.Field, r.Text)
		}
	}
	for _, o := range a.Organizations {
		mentions(o.Mentions)
	}
	for _, p := range a.Places {
		mentions(p.Mentions)
	}
	for _, q := range a.Quotations {
		check(q.Span, q.Field, q.Text)
	}
	require.Greater(t, sliced, 1)
}
