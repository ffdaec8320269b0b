package verify_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/internal/verify"
	"github.com/copydesk/copydesk/lang"
	"github.com/copydesk/copydesk/text"
)

// sound is an article that keeps its promises.
func sound() *copydesk.Article {
	a := &copydesk.Article{Schema: copydesk.Schema, Language: lang.Result{Code: text.French, Confidence: .9}}
	a.Title = "Zoé part"
	a.Text = "Zoé est partie.\n\nElle l’a dit."
	a.Access = extract.Unknown
	a.Blocks = []extract.Block{
		{Kind: extract.Title, Text: "Zoé part", Path: "html > body > h1:nth-child(1)", Score: .1},
		{Kind: extract.Paragraph, Kept: true, Span: text.Span{Start: 0, End: 16}, Path: "html > body > p:nth-child(2)", Score: .9},
		{Kind: extract.Paragraph, Kept: true, Span: text.Span{Start: 18, End: 33}, Path: "html > body > p:nth-child(3)", Score: .9},
	}
	a.People = []entity.Person{{Name: "Zoé", Mentions: []entity.Occurrence{
		{Span: text.Span{Start: 0, End: 4}, Field: entity.Title, Text: "Zoé"}, {Span: text.Span{Start: 0, End: 4}, Text: "Zoé"},
	}}}
	return a
}

const soundPage = "<html><head></head><body><h1>Zoé part</h1><p>Zoé est partie.</p><p>Elle l’a dit.</p></body></html>"

func TestSoundArticleHasNoFaults(t *testing.T) {
	assert.Empty(t, verify.Article(sound()))
	faults, known := verify.Paths(sound(), []byte(soundPage))
	assert.True(t, known)
	assert.Empty(t, faults)
}

func TestEachBrokenPromiseIsFound(t *testing.T) {
	for _, c := range []struct {
		name, want string
		damage     func(*copydesk.Article)
	}{
		{"schema", "schema", func(a *copydesk.Article) { a.Schema = "" }},
		{"language", "language", func(a *copydesk.Article) { a.Language.Code = "de" }},
		{"confidence", "confidence", func(a *copydesk.Article) { a.Language.Confidence = 2 }},
		{"lead", "begin with the lead", func(a *copydesk.Article) { a.Lead = "Elle" }},
		{"invalid title", "not UTF-8", func(a *copydesk.Article) { a.Title = "Zo\xe9 part"; a.People = nil }},
		{"a gap", "it starts at", func(a *copydesk.Article) { a.Blocks[2].Span.Start++ }},
		{"an overlap", "no blank line", func(a *copydesk.Article) { a.Blocks[1].Span.End-- }},
		{"an end too soon", "cover", func(a *copydesk.Article) { a.Blocks = a.Blocks[:2] }},
		{"kept of a dropped kind", "kept is true of a share", func(a *copydesk.Article) { a.Blocks[1].Kind = extract.Share }},
		{"dropped without words", "without words", func(a *copydesk.Article) { a.Blocks[0].Text = "" }},
		{"score", "score", func(a *copydesk.Article) { a.Blocks[0].Score = 1.5 }},
		{"other words", "says", func(a *copydesk.Article) { a.People[0].Mentions[1].Text = "Zoe" }},
		{"beyond the end", "of 33 bytes", func(a *copydesk.Article) { a.People[0].Mentions[1].End = 99 }},
		{"inside a character", "cuts a character", func(a *copydesk.Article) { a.People[0].Mentions[1].End = 3 }},
		{"of the wrong field", "says", func(a *copydesk.Article) { a.Title = "Où ? Zoé" }},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := sound()
			c.damage(a)
			faults := verify.Article(a)
			require.NotEmpty(t, faults)
			assert.Contains(t, strings.Join(faults, "\n"), c.want)
		})
	}
}

func TestPathsThatFindNothingAreFound(t *testing.T) {
	a := sound()
	a.Blocks[1].Path = "html > body > p:nth-child(9)"
	faults, _ := verify.Paths(a, []byte(soundPage))
	assert.Len(t, faults, 1)
	_, known := verify.Paths(a, []byte(strings.Repeat("<div>", 1000)))
	assert.False(t, known, "too deep for the parser")
}

func TestLinesThatAreElsewhereAreFound(t *testing.T) {
	input := "Zoé est partie.\n\nElle l’a dit.\n"
	a := sound()
	a.Blocks = a.Blocks[1:]
	a.Blocks[0].Path, a.Blocks[0].Source = "line:1", text.Span{Start: 0, End: 16}
	a.Blocks[1].Path, a.Blocks[1].Source = "line:3", text.Span{Start: 18, End: 33}
	assert.Empty(t, verify.Lines(a, input))
	a.Blocks[1].Path = "line:2-3"
	assert.Len(t, verify.Lines(a, input), 1)
	a.Blocks[1].Path = "line:9"
	assert.Len(t, verify.Lines(a, input), 1)
}
