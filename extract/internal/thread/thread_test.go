package thread

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/extract/internal/page"
)

const article = `<h1>La cloche de Hann est fêlée</h1><p>Le bedeau l’a vu mardi matin, avant la messe, quand le son a changé.</p>`

// cut cuts a page with an article above the thread.
func cut(t testing.TB, thread string) *page.Page {
	t.Helper()
	root, err := page.Parse(context.Background(), []byte(article+thread))
	require.NoError(t, err)
	p, err := page.Cut(context.Background(), root, 100_000, false)
	require.NoError(t, err)
	p.Given.Titles = []string{"La cloche de Hann est fêlée"}
	p.Measure()
	return p
}

type row struct {
	author, when, text string
	depth, number      int
}

func rows(comments []Comment) []row {
	var out []row
	for _, c := range comments {
		out = append(out, row{c.Author, c.Published.Time, c.Text, c.Depth, c.Number})
	}
	return out
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		name, reason, in string
		want             []row
	}{
		{
			"blog, nested lists", "replies lie in the item they answer",
			`<div id="comments"><h2>2 réflexions sur « La cloche »</h2><ol class="commentlist">
			<li class="comment depth-1"><article class="comment-body"><footer><b class="fn">Anna</b> <span class="says">dit :</span> <time datetime="2017-05-07T11:31:00+02:00">7 mai 2017</time></footer>
			<p>Je l’entends aussi.</p><p>Depuis lundi.</p></article><a class="comment-reply-link">Répondre</a>
			<ol class="children"><li class="comment depth-2"><article class="comment-body"><footer><b class="fn">Le Goff</b> dit : <time datetime="2017-05-07T12:00:00+02:00">12 h</time></footer><p>Moi non.</p></article></li></ol></li></ol></div>`,
			[]row{{"Anna", "2017-05-07T11:31:00+02:00", "Je l’entends aussi.\nDepuis lundi.", 0, 0}, {"Le Goff", "2017-05-07T12:00:00+02:00", "Moi non.", 1, 0}},
		},
		{
			"boxes without telling classes", "the shape and the line above are enough",
			`<section><h3>3 comments</h3><div class="x1"><div><b>tom</b><i>May 3, 2017 at 10:00 am</i></div><div>It rang again.</div><span>Reply</span><span>12</span></div>
			<div class="x1"><div><b>Ann B.</b><i>May 3, 2017 at 11:00 am</i></div><div>Not here.</div><span>Reply</span></div></section>`,
			[]row{{"tom", "2017-05-03T10:00", "It rang again.", 0, 0}, {"Ann B.", "2017-05-03T11:00", "Not here.", 0, 0}},
		},
		{
			"old table", "head and text are rows of their own",
			`<b>Vos réactions (2)</b><table><tr><td><b>1.</b> Posté par <b>Anna</b> le 11/05/2006 14:22</td></tr><tr><td>Bel article.<br>Merci.</td></tr>
			<tr><td><b>2.</b> Posté par <b>P.N., Rufisque</b> le 12/05/2006 09:17</td></tr><tr><td>Le vent l’a cassée.</td></tr></table>`,
			[]row{{"Anna", "2006-05-11T14:22", "Bel article.\nMerci.", 0, 1}, {"P.N., Rufisque", "2006-05-12T09:17", "Le vent l’a cassée.", 0, 2}},
		},
		{
			"indented siblings", "how deep an element lies is the depth",
			`<div id="comments"><h2>Comments</h2><article class="comment"><p class="author">Bosco</p><p class="time">Thu, 11/22/2018 - 17:52</p><div><p>Booked out.</p></div></article>
			<div class="indented"><article class="comment"><p class="author">Library</p><p class="time">Fri, 11/23/2018 - 09:30</p><div><p>A second one is on order.</p></div></article></div></div>`,
			[]row{{"Bosco", "2018-11-22T17:52", "Booked out.", 0, 0}, {"Library", "2018-11-23T09:30", "A second one is on order.", 1, 0}},
		},
		{
			"depth by attribute", "a number beats the nesting, which is flat",
			`<div class="comments"><div class="c" data-depth="1"><a class="username">a1</a> <time datetime="2023-03-15T04:10:22Z">x</time><p>One.</p></div>
			<div class="c" data-depth="2"><a class="username">b2</a> <time datetime="2023-03-15T05:10:22Z">x</time><p>Two.</p></div></div>`,
			[]row{{"a1", "2023-03-15T04:10:22Z", "One.", 0, 0}, {"b2", "2023-03-15T05:10:22Z", "Two.", 1, 0}},
		},
		{
			"date below the text", "some systems sign at the end",
			`<h3>2 Comments</h3><ol id="commentlist"><li><p>Nothing rings like that.</p><p>Comment by Old Tom on May 3, 2017 at 10:00 am</p></li><li><p>Oh yes.</p><p>Comment by Ann on May 3, 2017 at 11:00 am</p></li></ol>`,
			[]row{{"Old Tom", "2017-05-03T10:00", "Nothing rings like that.", 0, 0}, {"Ann", "2017-05-03T11:00", "Oh yes.", 0, 0}},
		},
		{
			"a list of other articles", "dates and titles alone make no thread",
			`<div class="related"><h3>Comments and more</h3><div class="item"><time datetime="2017-05-03">3 mai</time><h4><a href=/a>Le maire ment</a></h4><p><a href=/a>Il le dit lui-même.</a></p></div>
			<div class="item"><time datetime="2017-05-04">4 mai</time><h4><a href=/b>Le pont ferme</a></h4><p><a href=/b>Pour un an.</a></p></div></div>`,
			nil,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := cut(t, c.in)
			assert.Equal(t, c.want, rows(Find(p, "")), c.reason)
			for i := range 2 {
				assert.NotEqual(t, page.Comment, p.Blocks[i].Kind, "the article is no comment")
			}
		})
	}
}

func TestRelativeTimes(t *testing.T) {
	in := `<div class="comments"><div class="comment"><b>Anna</b> <i>il y a 2 heures</i><p>Oui, et depuis longtemps.</p></div></div>`
	assert.Empty(t, Find(cut(t, in), "")[0].Published.Time, "without a reference they stay open")
	assert.Equal(t, "2017-05-07T10", Find(cut(t, in), "2017-05-07T12:30:00Z")[0].Published.Time[:13])
}

func TestHostile(t *testing.T) {
	for name, in := range map[string]string{
		"many items":    `<div class=comments>` + strings.Repeat(`<div class=comment><b>a</b> <i>3 May 2017</i><p>b c</p></div>`, 3000),
		"deep replies":  `<div class=comments>` + strings.Repeat(`<div class=comment><b>a</b> <i>3 May 2017</i><p>b c</p>`, 400),
		"mixed makes":   `<div class=comments>` + strings.Repeat(`<div class=comment><b>a</b> <i>3 May 2017</i><p>b c</p></div><section class=reply><b>a</b> <i>3 May 2017</i><p>b c</p></section>`, 3000),
		"many heads":    strings.Repeat(`<h3>3 comments</h3><p>Posted by a on 3 May 2017</p><p>so it is</p>`, 3000),
		"many tools":    `<div class=comments>` + strings.Repeat(`<button>Reply</button><p>Anna wrote:</p>`, 3000),
		"deep lists":    `<h3>3 comments</h3>` + strings.Repeat(`<dl><dt><b>a</b> 3 May 2017<dd>b c`, 200),
		"many answers":  `<h3>3 comments</h3>` + strings.Repeat(`<div class=c data-id=7 data-parent=7><b>a</b> <i>3/5/2017</i><p>b c</p></div>`, 2000),
		"many labels":   `<h3>3 comments</h3>` + strings.Repeat(`<p><b>a:</b> b c<br>3 May 2017</p>`, 3000),
		"many columns":  `<h3>3 comments</h3><ul>` + strings.Repeat(`<li><a href=#>a</a> b c d <time>3 May 2017</time>`, 3000),
		"strong heads":  `<h3>3 comments</h3>` + strings.Repeat(`<p><b>Posted by a on 3 May 2017</b></p>`, 3000),
		"heads without": `<h3>3 comments</h3>` + strings.Repeat(`<p>Posted by a on 3 May 2017</p>`, 3000),
	} {
		t.Run(name, func(t *testing.T) { assert.NotPanics(t, func() { Find(cut(t, in), "") }) })
	}
}

func FuzzFind(f *testing.F) {
	f.Add(`<div class=comments><div class=comment><b>a</b> <i>3 May 2017</i><p>b c</p></div></div>`)
	f.Add(`<h3>3 comments</h3><p>Posted by a on 3 May 2017</p><p>text`)
	f.Fuzz(func(t *testing.T, in string) {
		root, err := page.Parse(context.Background(), []byte(in))
		if err != nil {
			return
		}
		p, err := page.Cut(context.Background(), root, 10_000, false)
		if err != nil {
			return
		}
		p.Measure()
		for _, c := range Find(p, "") {
			require.NotEmpty(t, c.Text)
			require.GreaterOrEqual(t, c.Depth, 0)
		}
	})
}

// The title of an article may announce letters of readers; what follows it is the article.
func TestArticleIsNoComment(t *testing.T) {
	for _, head := range []string{"Courrier des lecteurs : les cygnes", "Reader letters: the swans"} {
		root, err := page.Parse(context.Background(), []byte(`<h1>`+head+`</h1><p>Par Anna, le 9 mai 2016</p><div><p>Le bedeau l’a vu mardi matin, avant la messe, quand le son a changé, et il l’a écrit au maire.</p>
			<p>The swans were there before the pedalo, and the pedalo knows it, whatever the paper says of them.</p></div><div class="comments"></div>`))
		require.NoError(t, err)
		p, err := page.Cut(context.Background(), root, 100_000, false)
		require.NoError(t, err)
		p.Measure()
		for i := range p.Blocks {
			if p.Blocks[i].Prose() {
				p.Blocks[i].Score = 0.95
			}
		}
		assert.Empty(t, Find(p, ""), head)
	}
}
