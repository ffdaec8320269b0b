package copydesk_test

import (
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/text"
)

var writtenScore = regexp.MustCompile(`"score":([0-9.e+-]+)`)

func TestEncoderWritesScoresOfThreePlaces(t *testing.T) {
	article := func() *copydesk.Article {
		mentions := func(score float64) []entity.Occurrence {
			return []entity.Occurrence{{Span: text.Span{Start: 0, End: 3}, Text: "Zoé", Score: score}}
		}
		a := &copydesk.Article{Schema: copydesk.Schema}
		a.Text = "Zoé"
		a.People = []entity.Person{{Name: "Zoé", Mentions: mentions(0.9815995954200506)}}
		a.Organizations = []entity.Organization{{Name: "Zoé", Mentions: mentions(0.00004)}}
		a.Places = []entity.Place{{Name: "Zoé", Mentions: mentions(0.99996)}}
		a.Quotations = []entity.Quotation{{Text: "Zoé", Speaker: entity.Speaker{Name: "Zoé", Score: 1.0 / 3}}}
		return a
	}
	for _, unit := range []text.Unit{text.Bytes, text.Runes, text.UTF16} {
		a := article()
		record := encode(t, a, func(e *copydesk.Encoder) { e.Offsets = unit })
		var got []string
		for _, m := range writtenScore.FindAllStringSubmatch(record, -1) {
			got = append(got, m[1])
		}
		assert.Equal(t, []string{"0.982", "0", "1", "0.333"}, got, "people, organizations, places, speakers")
		assert.Equal(t, article(), a, "encoding does not change the article")
	}
}

func TestEncoderWritesScoresOfAPageInThreePlaces(t *testing.T) {
	a, err := desk.ReadText(t.Context(), "Angela Merkel left Berlin on Friday, and the owners of the ferry stayed in Paris.", copydesk.Source{})
	require.NoError(t, err)
	scores := writtenScore.FindAllStringSubmatch(encode(t, a, nil), -1)
	require.NotEmpty(t, scores)
	for _, s := range scores {
		assert.Regexp(t, `^(0|1|0\.[0-9]{1,3})$`, s[1])
	}
}
