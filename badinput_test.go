package copydesk_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/internal/verify"
	"github.com/copydesk/copydesk/text"
)

// story is an article's worth of sentences, in the three paragraphs of a page.
const story = `The harbour master of Port Tasker said on Tuesday that the ferry would not sail before the inquiry had ended. ` +
	`He told the council that two of the three engines had failed within an hour of each other, and that nobody could say why. ` +
	`The owners have promised to pay for the hotel rooms of all passengers until the crossing opens again next week.</p>
<p>Passengers who were on board that night remember it in different ways. Some slept through the alarm, and others spent ` +
	`four hours in the car deck with their coats on, because a steward had told them that the lifeboats would be lowered from there. ` +
	`“It was not the cold, it was the silence,” said one of them, a teacher on her way home from the islands.</p>
<p>The yard that built the engines has sent two of its own people to the port. They have asked for the records of the last ` +
	`three years, which the company keeps on paper, and for the fuel that was taken on board the day before. A first report is ` +
	`expected in the autumn; until then the northern line will carry the mail, the freight and whoever can wait for it.`

func page(body string) string {
	return "<!DOCTYPE html><html lang=en><head><title>Ferry stays in port</title></head><body><article><h1>Ferry stays in port</h1>" + body + "</article></body></html>"
}

// endless gives the same bytes for ever, so that a limit is what ends the reading.
type endless string

func (e endless) Read(p []byte) (int, error) {
	n := 0
	for n < len(p) {
		n += copy(p[n:], e)
	}
	return n, nil
}

func TestBadInput(t *testing.T) {
	broken := errors.New("the disk is on fire")
	for _, c := range []struct {
		name, reason string
		in           io.Reader
		want         error
	}{
		{name: "empty", reason: "an empty input is said to be one", in: strings.NewReader(""), want: copydesk.ErrEmpty},
		{name: "blank", reason: "nor is white space", in: strings.NewReader(" \n\t\n\ufeff "), want: copydesk.ErrEmpty},
		{name: "an empty page", in: strings.NewReader("<html><body></body></html>"), want: copydesk.ErrNoArticle},
		{
			name: "a page without an article", reason: "links alone are a front page",
			in:   strings.NewReader("<html><body><ul>" + strings.Repeat(`<li><a href="/a">Read more news</a></li>`, 40) + "</ul></body></html>"),
			want: copydesk.ErrNoArticle,
		},
		{name: "an image", in: strings.NewReader("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + strings.Repeat("\x00\x01\x02\xff", 500)), want: copydesk.ErrBinary},
		{name: "random bytes", in: strings.NewReader(strings.Repeat("\x00\x01\x02\x03\xfe\x1b\x7f\x08", 500)), want: copydesk.ErrBinary},
		{name: "a reader that fails", reason: "what was read until then is not taken for the page", in: io.MultiReader(strings.NewReader(page("<p>"+story)), iotest.ErrReader(broken)), want: broken},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := desk.Read(t.Context(), c.in, copydesk.Source{})
			assert.ErrorIs(t, err, c.want, c.reason)
			assert.Nil(t, a, "no half value")
		})
	}
}

func TestLimitOnBytes(t *testing.T) {
	const size = 50 << 20
	for _, c := range []struct {
		name string
		in   io.Reader
	}{
		{"a page of 50 MB", strings.NewReader(page(strings.Repeat("<p>"+story+"</p>\n", size/len(story))))},
		{"a page without end", endless("<p>" + story + "</p>\n")},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := desk.Read(t.Context(), c.in, copydesk.Source{})
			var limit *copydesk.LimitError
			require.ErrorAs(t, err, &limit)
			assert.Nil(t, a)
			assert.Equal(t, "bytes of input", limit.What)
			assert.Greater(t, limit.Got, limit.Max)
			assert.EqualValues(t, copydesk.DefaultMaxBytes, limit.Max)
			assert.Contains(t, limit.Error(), limit.How, "the message says how to raise the limit")
		})
	}
}

func TestDamagedPagesStillComeThrough(t *testing.T) {
	whole := page("<p>" + story + "</p><p>" + story + "</p>")
	french := page("<p>Le conseil municipal s’était réuni dans la soirée, portes closes, après trois semaines de disputes sur l’avenir du bâtiment, dont le toit prend l’eau depuis l’hiver dernier et que la commune n’a plus les moyens de réparer.</p><p>Le maire de Vaumarais a déclaré mardi que l’école resterait fermée jusqu’à la fin du mois, « malgré les protestations » des parents d’élèves et des enseignants. Le préfet, lui, n’a pas souhaité s’exprimer sur cette décision.</p><p>Les élèves seront accueillis à partir de lundi dans le bourg voisin, à onze kilomètres, où deux salles ont été libérées. Un car partira chaque matin de la place de l’église ; les parents, eux, disent qu’ils n’enverront personne avant d’avoir été reçus.</p>")
	for _, c := range []struct {
		name, reason string
		in           string
		source       copydesk.Source
		with         string
	}{
		{name: "cut in the middle", reason: "a broken download has its first half", in: whole[:len(whole)-len(story)-40], with: "The harbour master of Port Tasker"},
		{name: "100,000 nested elements", reason: "html.Parse refuses more than 512", in: page(strings.Repeat("<div>", 100_000) + "<p>" + story + "</p>"), with: "nobody could say why"},
		{name: "100,000 nested elements of a line", in: page("<p>" + story + strings.Repeat("<b>", 100_000) + story), with: "nobody could say why"},
		{name: "no tag closed", in: "<html><body><h1>Ferry stays in port<p>" + story + "<p>" + story, with: "nobody could say why"},
		{name: "invalid UTF-8", reason: "one bad byte costs one character", in: strings.Replace(french, "l’école", "l’\xffécole", 1), with: "resterait fermée jusqu’à la fin du mois"},
		{name: "a wrong label", reason: "the bytes are UTF-8 whatever the header says", in: french, source: copydesk.Source{Charset: "iso-8859-1"}, with: "l’école resterait fermée"},
		{name: "an unknown label", in: french, source: copydesk.Source{Charset: "x-none-such"}, with: "l’école resterait fermée"},
		{name: "NUL bytes in a page", in: strings.Replace(whole, "engines", "eng\x00ines", 1), with: "of the three"},
		{name: "a thousand attributes", in: page("<p " + strings.Repeat(`a="b" `, 1000) + ">" + story + "</p>"), with: "nobody could say why"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := desk.Read(t.Context(), strings.NewReader(c.in), c.source)
			require.NoError(t, err, c.reason)
			assert.Contains(t, a.Text, c.with, c.reason)
			assert.Empty(t, verify.Article(a))
		})
	}
}

func TestCancelledContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	a, err := desk.Read(ctx, strings.NewReader(page("<p>"+story)), copydesk.Source{})
	assert.ErrorIs(t, err, context.Canceled)
	assert.Nil(t, a)
	a, err = desk.ReadText(ctx, story, copydesk.Source{})
	assert.ErrorIs(t, err, context.Canceled)
	assert.Nil(t, a)
}

func TestMalformedSource(t *testing.T) {
	for _, c := range []struct {
		name   string
		source copydesk.Source
		field  string
	}{
		{"a reference in words", copydesk.Source{Reference: "yesterday"}, "Reference"},
		{"a day that is none", copydesk.Source{Reference: "2017-02-30"}, "Reference"},
		{"a local form", copydesk.Source{Retrieved: "06/05/2017"}, "Retrieved"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, read := range []func() (*copydesk.Article, error){
				func() (*copydesk.Article, error) { return desk.Read(t.Context(), strings.NewReader(story), c.source) },
				func() (*copydesk.Article, error) { return desk.ReadText(t.Context(), story, c.source) },
			} {
				a, err := read()
				var form *copydesk.FormError
				require.ErrorAs(t, err, &form)
				assert.Equal(t, c.field, form.Field)
				assert.Nil(t, a)
			}
		})
	}
}

func TestWellFormedReferences(t *testing.T) {
	for _, reference := range []string{
		"2017", "2017-05", "2017-05-06", "2017-05-06T18:30", "2017-05-06T18:30:15", "2017-05-06T18:30Z",
		"2017-05-06T18:30+02:00", "2017-05-06T18:30:15+02:00", "2017-05-06T18:30:15.123Z",
	} {
		assert.NoError(t, copydesk.Source{Reference: reference}.Check(), reference)
		_, err := desk.ReadText(t.Context(), "They met on Friday.", copydesk.Source{Reference: reference})
		assert.NoError(t, err, "what passes the check is read by the grammar of dates: %s", reference)
	}
}

func TestReadText(t *testing.T) {
	t.Run("as it is", func(t *testing.T) {
		in := "  Jean Dupont a quitté Paris.\r\n\r\nIl e\u0301tait fatigué.\u00ad "
		a, err := desk.ReadText(t.Context(), in, copydesk.Source{})
		require.NoError(t, err)
		assert.Equal(t, in, a.Text, "no NFC, no trimming, line ends kept")
		assert.Empty(t, a.Blocks)
		assert.Empty(t, verify.Article(a))
	})
	t.Run("blank", func(t *testing.T) {
		a, err := desk.ReadText(t.Context(), " \n", copydesk.Source{})
		assert.ErrorIs(t, err, copydesk.ErrNoArticle)
		assert.Nil(t, a)
	})
	t.Run("not UTF-8", func(t *testing.T) {
		a, err := desk.ReadText(t.Context(), "caf\xe9", copydesk.Source{})
		assert.ErrorIs(t, err, copydesk.ErrNotUTF8)
		assert.Nil(t, a)
	})
}

// faulty is a recognizer that throws, as code on wild input may.
type faulty struct{ entity.Recognizer }

func TestAFaultCostsOnePage(t *testing.T) {
	d := copydesk.New(copydesk.WithRecognizer(text.English, faulty{}))
	a, err := d.Read(t.Context(), bytes.NewReader([]byte(page("<p>"+story))), copydesk.Source{})
	var fault *copydesk.FaultError
	require.ErrorAs(t, err, &fault)
	assert.Nil(t, a)
	assert.NotEmpty(t, fault.Stack)
}
