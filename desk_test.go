package copydesk_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/text"
)

const german = `<html lang="de"><body><article><h1>Die alte Brücke wird abgerissen</h1>
<p>Die Stadtverwaltung von Altenbrück hat am Dienstag beschlossen, die alte Brücke über den Fluss noch in diesem Jahr abzureißen und durch einen Neubau zu ersetzen, der breiter sein soll.</p>
<p>Der Bürgermeister sagte, die Kosten seien mit zwölf Millionen Euro zwar hoch, doch könne niemand mehr für die Sicherheit des Bauwerks aus dem neunzehnten Jahrhundert bürgen.</p>
<p>Die Opposition kündigte an, gegen den Beschluss zu klagen, weil die Anwohner nicht gehört worden seien und die Umleitung durch das Naturschutzgebiet führe.</p></article></body></html>`

func TestLanguageOfAnArticle(t *testing.T) {
	read := func(d *copydesk.Desk, page string) *copydesk.Article {
		a, err := d.Read(t.Context(), strings.NewReader(page), copydesk.Source{MediaType: "text/html"})
		require.NoError(t, err)
		return a
	}
	t.Run("found", func(t *testing.T) {
		a := read(copydesk.New(), page("<p>"+story+"</p>"))
		assert.Equal(t, text.English, a.Language.Code)
		assert.Equal(t, "en", a.Language.Declared)
	})
	t.Run("neither", func(t *testing.T) {
		a := read(copydesk.New(), german)
		assert.Equal(t, text.Und, a.Language.Code, "an article in no language we read is no error")
		assert.Equal(t, "de", a.Language.Declared)
		assert.Zero(t, a.Entities)
		assert.NotEmpty(t, a.Text)
	})
	t.Run("the likelier", func(t *testing.T) {
		a := read(copydesk.New(copydesk.LikelierLanguage()), german)
		assert.Contains(t, []text.Language{text.French, text.English}, a.Language.Code)
		assert.LessOrEqual(t, a.Language.Confidence, 0.5, "the confidence says that it is neither")
	})
	t.Run("told", func(t *testing.T) {
		a := read(copydesk.New(copydesk.Language(text.French)), german)
		assert.Equal(t, text.French, a.Language.Code)
		assert.EqualValues(t, 1, a.Language.Confidence)
	})
	t.Run("of a block", func(t *testing.T) {
		french := "« Nous avons attendu quatre heures dans le garage, avec nos manteaux, parce qu’on nous avait dit que les canots seraient descendus de là, et personne n’est venu nous chercher avant le lever du jour », raconte une passagère."
		a := read(copydesk.New(), page("<p>"+story+"</p><p>"+french+"</p><p>"+story+"</p>"))
		assert.Equal(t, text.English, a.Language.Code)
		marked := 0
		for _, block := range a.Blocks {
			if block.Language != "" {
				marked++
				assert.Equal(t, text.French, block.Language)
				assert.Equal(t, french, block.Span.Of(a.Text))
			}
		}
		assert.Equal(t, 1, marked)
	})
}

func TestReferenceOfDates(t *testing.T) {
	const head = `<html lang="en"><head><meta property="article:published_time" content="2021-08-18T07:30:00+01:00"></head><body><article><h1>Ferry stays in port</h1><p>`
	for _, c := range []struct {
		name, reason, page string
		source             copydesk.Source
		reference, tuesday string
	}{
		{name: "the article's own", page: head + story, reference: "2021-08-18T07:30:00+01:00", tuesday: "2021-08-17"},
		{name: "the caller's", reason: "it beats the page's own", page: head + story, source: copydesk.Source{Reference: "2017-05-06"}, reference: "2017-05-06", tuesday: "2017-05-02"},
		{name: "none", reason: "then the date stays open, today is never used", page: page("<p>" + story), tuesday: "XXXX-WXX-2"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := desk.Read(t.Context(), strings.NewReader(c.page), c.source)
			require.NoError(t, err)
			assert.Equal(t, c.reference, a.Source.Reference, c.reason)
			require.NotEmpty(t, a.Dates)
			assert.Equal(t, "Tuesday", a.Dates[0].Text)
			assert.Equal(t, c.tuesday, a.Dates[0].Value, c.reason)
		})
	}
}

func TestGeneratorNamesVersionAndModels(t *testing.T) {
	a, err := desk.ReadText(t.Context(), story, copydesk.Source{})
	require.NoError(t, err)
	assert.Equal(t, copydesk.Version, a.Generator.Version)
	for _, model := range []string{"extract", "gazetteer", "language", "names"} {
		assert.Regexp(t, `^sha256:[0-9a-f]{16}$`, a.Generator.Models[model], model)
	}
	clear(a.Generator.Models)
	b, err := desk.ReadText(t.Context(), story, copydesk.Source{})
	require.NoError(t, err)
	assert.Len(t, b.Generator.Models, 4, "an article is its reader's own")
}

func TestWithoutEntities(t *testing.T) {
	a, err := copydesk.New(copydesk.WithoutEntities()).ReadText(t.Context(), story, copydesk.Source{})
	require.NoError(t, err)
	assert.Zero(t, a.Entities)
	assert.Empty(t, a.Source.Reference)
}
