package entity_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/internal/annotated"
	"github.com/copydesk/copydesk/text"
)

// TestArticles holds resolution, with the names given, to floors on annotated articles of both languages. Lowering one
// needs a reason.
func TestArticles(t *testing.T) {
	documents, err := annotated.Load("testdata/articles")
	require.NoError(t, err)
	for _, language := range []text.Language{text.French, text.English} {
		t.Run(string(language), func(t *testing.T) {
			var s annotated.Scores
			for _, doc := range documents {
				if doc.Language != language {
					continue
				}
				a := entity.New(entity.WithRecognizer(language, doc.Recognizer()))
				in := entity.Input{Text: doc.Text, Language: language, Reference: doc.Published}
				got, err := a.Find(context.Background(), in)
				require.NoError(t, err)
				check(t, in, got)
				s.Add(doc, got)
			}
			var table strings.Builder
			s.Print(&table, string(language))
			assert.GreaterOrEqual(t, s.Coreference.F1(), .97, "B³\n%s", table.String())
			assert.GreaterOrEqual(t, s.Acronyms.Precision.Value(), .98, "acronyms, precision\n%s", table.String())
			assert.GreaterOrEqual(t, s.Acronyms.Recall.Value(), .98, "acronyms, recall")
			assert.GreaterOrEqual(t, s.Roles.F1(), .90, "roles\n%s", table.String())
			assert.GreaterOrEqual(t, s.Honorifics.F1(), .97, "honorifics")
			assert.GreaterOrEqual(t, s.Given.F1(), .96, "given names")
			assert.GreaterOrEqual(t, s.Family.F1(), .96, "family names")
			assert.GreaterOrEqual(t, s.Kinds.Value(), .92, "kinds")
			assert.GreaterOrEqual(t, s.Quotations.F1(), .97, "quotations")
			assert.GreaterOrEqual(t, s.Speakers.Value(), .92, "speakers")
		})
	}
}
