package entity_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// scored recognizes one name with a score of many places.
type scored struct{ start, end int }

func (s scored) Recognize(_ context.Context, doc *text.Document) ([]names.Mention, error) {
	span := text.Span{Start: s.start, End: s.end}
	return []names.Mention{{Span: span, Kind: names.Person, Text: span.Of(doc.Text), Score: 0.87654321}}, nil
}

func TestScoresAreRounded(t *testing.T) {
	got, err := entity.New(entity.WithRecognizer(text.English, scored{0, 7})).Find(context.Background(), entity.Input{Text: "Ann Roe left.", Language: text.English})
	require.NoError(t, err)
	require.Len(t, got.People, 1)
	assert.InDelta(t, 0.877, got.People[0].Mentions[0].Score, 0, "three places are made for output")
}
