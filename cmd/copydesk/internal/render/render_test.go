package render_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/cmd/copydesk/internal/render"
	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/entity/dates"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/lang"
	"github.com/copydesk/copydesk/text"
)

// article has a block of each kind given, with its words, and a link over the first occurrence of linked.
func article(title, linked string, kinds []extract.Kind, words ...string) *copydesk.Article {
	a := &copydesk.Article{Schema: copydesk.Schema, Language: lang.Result{Code: text.English, Confidence: .98}}
	a.Title = title
	for i, kind := range kinds {
		if i > 0 {
			a.Text += "\n\n"
		}
		start := len(a.Text)
		a.Text += words[i]
		a.Blocks = append(a.Blocks, extract.Block{Kind: kind, Kept: true, Span: text.Span{Start: start, End: len(a.Text)}})
	}
	if at := strings.Index(a.Text, linked); linked != "" {
		a.Links = []extract.Link{{Span: text.Span{Start: at, End: at + len(linked)}, Text: linked, URL: "https://a.example/x y>"}}
	}
	return a
}

func TestPageWrapsWords(t *testing.T) {
	for _, c := range []struct{ name, reason, in, want string }{
		{"at the width", "", "one two three four five six", "one two three four\nfive six\n"},
		{"a long word", "it has a line of its own", "a antidisestablishmentarianism b", "a\nantidisestablishmentarianism\nb\n"},
		{"no-break space", "a line never ends before « ! »", "il a dit oui encore\u00a0!", "il a dit oui\nencore\u00a0!\n"},
		{"marks above letters", "they take no column", "e\u0301e\u0301e\u0301e\u0301 e\u0301e\u0301e\u0301e\u0301 e\u0301e\u0301e\u0301e\u0301 ab", "e\u0301e\u0301e\u0301e\u0301 e\u0301e\u0301e\u0301e\u0301 e\u0301e\u0301e\u0301e\u0301 ab\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := render.Page{Width: 20}.Render(article("", "", []extract.Kind{extract.Paragraph}, c.in))
			_, body, _ := strings.Cut(got, "\n\n")
			assert.Equal(t, c.want, body, c.reason)
		})
	}
}

func TestPageKinds(t *testing.T) {
	a := article("T", "", []extract.Kind{extract.Lead, extract.ListItem, extract.ListItem, extract.Quotation, extract.Preformatted}, "lead", "one", "two", "said", "a  b\n  c")
	a.Comments = make([]extract.Comment, 2)
	a.Blocks = append(a.Blocks, extract.Block{Kind: extract.Share, Text: "Share"})
	assert.Equal(t, "T\nEnglish (0.98)\n\nlead\n\n• one\n• two\n\n  │ said\n\na  b\n  c\n\n2 comments · 1 block left out\n", render.Page{Width: 40}.Render(a))
	colored := render.Page{Width: 40, Color: true}.Render(a)
	assert.Contains(t, colored, "\x1b[1mT\x1b[0m", "the title is bold")
}

func TestBylineNamesAPaperOnce(t *testing.T) {
	a := article("T", "", nil)
	a.Authors, a.Site, a.Published.Time = []extract.Author{{Name: "Le Ressac"}}, "le ressac", "2022-10-08"
	assert.Contains(t, render.Page{Width: 80}.Render(a), "T\nLe Ressac · 2022-10-08 · English (0.98)\n")
}

func TestPageIsHarmless(t *testing.T) {
	a := article("a\x1b[31mred\x07", "", []extract.Kind{extract.Paragraph, extract.Preformatted}, "b\x1b]0;title\x07\u202e", "c\x9b2J")
	a.People = []entity.Person{{Name: "d\x1b[2J", Roles: []entity.Role{{Text: "e\x1b"}}}}
	got := render.Page{Width: 40}.Render(a)
	for _, r := range []string{"\x1b", "\x07", "\u009b", "\u202e"} {
		assert.NotContains(t, got, r, "a page cannot steer the terminal")
	}
}

func TestListsCount(t *testing.T) {
	a := article("", "", nil)
	a.People = []entity.Person{{Name: "Ann Lee", Mentions: make([]entity.Occurrence, 3), Roles: []entity.Role{{Text: "minister"}, {Text: "minister"}, {Text: "author"}}}}
	a.Organizations = []entity.Organization{{Name: "Board", Acronym: "NB", Kind: entity.Agency, Mentions: make([]entity.Occurrence, 1)}}
	a.Dates = []entity.Date{
		{Value: "2017-05-05", Text: "Friday", Type: dates.TypeDate}, {Value: "2017-05-05", Text: "that\nday", Type: dates.TypeDate},
		{Value: "2017-05-05", Text: "Friday", Type: dates.TypeDate}, {Value: "2017", Text: "2017", Type: dates.TypeDate},
		{Value: "XXXX-XX-XX", Text: "today", Type: dates.TypeDate, Anchor: dates.AnchorNone}, {Value: "XXXX-XX-XX", Text: "la veille", Type: dates.TypeDate, Anchor: dates.AnchorNone},
	}
	assert.Equal(t, `English (0.98)

People
    3  Ann Lee  minister, author

Organizations
    1  Board  NB, agency

Dates
    3  2017-05-05  Friday, that day
    1  2017
    1  today  open
    1  la veille  open
`, render.Page{Width: 60}.Render(a))
}

func TestMarkdown(t *testing.T) {
	for _, c := range []struct {
		name, reason string
		kind         extract.Kind
		in, linked   string
		want         string
	}{
		{name: "paragraph", kind: extract.Paragraph, in: "Plain words.", want: "Plain words.\n"},
		{name: "lead", kind: extract.Lead, in: "The lead.", want: "**The lead.**\n"},
		{name: "heading", kind: extract.Heading, in: "A head", want: "## A head\n"},
		{name: "quotation", kind: extract.Quotation, in: "one\ntwo", want: "> one\\\n> two\n"},
		{name: "preformatted", kind: extract.Preformatted, in: "a *b*\n c", want: "    a *b*\n     c\n"},
		{name: "emphasis", reason: "signs of Markdown mean themselves", kind: extract.Paragraph, in: "2 * 3 * 4 _x_ [a](b) <b> & `c` \\ |", want: "2 \\* 3 \\* 4 \\_x\\_ \\[a\\](b) \\<b\\> \\& \\`c\\` \\\\ \\|\n"},
		{name: "a list that is none", kind: extract.Paragraph, in: "1. mai\n- non\n# 5\n12) x\n3.5 km", want: "1\\. mai\\\n\\- non\\\n\\# 5\\\n12\\) x\\\n3\\.5 km\n"},
		{name: "a link", reason: "its address stays inside its brackets", kind: extract.Paragraph, in: "See the *report* now.", linked: "the *report*", want: "See [the \\*report\\*](<https://a.example/x y%3E>) now.\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := render.Markdown(article("", c.linked, []extract.Kind{c.kind}, c.in), copydesk.Everything)
			_, body, _ := strings.Cut(got, "\n\n")
			assert.Equal(t, c.want, body, c.reason)
		})
	}
}

func TestLanguageIsALine(t *testing.T) {
	a := &copydesk.Article{Source: copydesk.Origin{Path: "a.txt", Line: 3}, Language: lang.Result{Code: text.Und, Confidence: .7, Declared: "fr-FR"}}
	assert.Equal(t, "a.txt:3\tlanguage unknown (0.70), declared fr-FR\n", render.Page{View: copydesk.LanguageOnly}.Render(a))
	assert.Equal(t, "- a.txt:3: language unknown (0.70), declared fr-FR\n", render.Markdown(a, copydesk.LanguageOnly))
}
