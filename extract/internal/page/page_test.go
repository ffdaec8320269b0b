package page

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/andybalholm/cascadia"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/text/unicode/norm"
)

func cut(t testing.TB, source string) *Page {
	t.Helper()
	root, err := Parse(context.Background(), []byte(source))
	require.NoError(t, err)
	p, err := Cut(context.Background(), root, 1_000_000, false)
	require.NoError(t, err)
	p.Measure()
	return p
}

func texts(p *Page) []string {
	var out []string
	for i := range p.Blocks {
		out = append(out, p.Blocks[i].Text)
	}
	return out
}

func TestCutTexts(t *testing.T) {
	for _, c := range []struct {
		name, reason, in string
		want             []string
	}{
		{"inline elements", "they add no space", "<p>la 142<sup>e</sup> fois qu’<b>une</b> cloche</p>", []string{"la 142e fois qu’une cloche"}},
		{"spaces beside elements", "those of the page stay, folded", "<p>the <b> old </b>bell\n\t of  <i>Hann</i> </p>", []string{"the old bell of Hann"}},
		{"no-break spaces", "they are part of the text, but not at its ends", "<p>&nbsp;«&nbsp;Oui&nbsp;»,\u202Fdit-il&nbsp;</p>", []string{"«\u00a0Oui\u00a0»,\u202fdit-il"}},
		{"soft hyphens and zero-width characters", "nobody sees them", "<p>ex&shy;cep\u200btion\ufeff</p>", []string{"exception"}},
		{"decomposed accents", "text is NFC", "<p>e\u0301te\u0301</p>", []string{"été"}},
		{"two breaks", "they part paragraphs", "<div>One.<br><br>Two.<br/> <br>Three.</div>", []string{"One.", "Two.", "Three."}},
		{"one break", "lines are blocks until they are judged", "<p>2-19<br>1-21</p>", []string{"2-19", "1-21"}},
		{"break in a heading", "it is layout", "<h1>The bell<br>of Hann</h1>", []string{"The bell of Hann"}},
		{"bare text", "text beside boxes stands on its own", "<div>Before<p>inside</p>after</div>", []string{"Before", "inside", "after"}},
		{"unclosed paragraphs", "as the parser closes them", "<p>One<p>Two<ul><li>a<li>b</ul>", []string{"One", "Two", "a", "b"}},
		{"data table", "a row is a block, its cells apart", "<table><tr><th>Part<th>Whale</tr><tr><td>WX-1<td><i>yes</i></tr></table>", []string{"Part\tWhale", "WX-1\tyes"}},
		{"layout table", "cells with paragraphs are boxes", "<table><tr><td><p>Menu</p><p>More</p></td><td><p>Text</p><p>More text</p></td></tr></table>", []string{"Menu", "More", "Text", "More text"}},
		{"hidden", "what is not shown is not cut", "<p style='display: none'>a</p><p hidden>b</p><template><p>c</p></template><noscript>d</noscript><script>e</script><dialog>f</dialog><p>seen</p>", []string{"seen"}},
		{"hidden from screen readers", "everybody else sees it", "<p aria-hidden=true>seen</p><div class=modal aria-hidden=true>not open</div>", []string{"seen"}},
		{"words for screen readers", "they would tear the sentence", "<p>Read <a href=/a>it<span class=sr-only> (new window)</span></a>.</p>", []string{"Read it."}},
		{"preformatted", "lines stay", "<pre>$ chronyc\n  ok</pre>", []string{"$ chronyc\n  ok"}},
		{"pointer inside a paragraph", "it is a part of its own", "<p>La loi est limpide depuis le premier avril de cette année. (Lire notre enquête : <a href=/x>Qu’est-ce qu’un traceur ?</a>) Rien ne change.</p>",
			[]string{"La loi est limpide depuis le premier avril de cette année.", "(Lire notre enquête : Qu’est-ce qu’un traceur ?)", "Rien ne change."}},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, texts(cut(t, c.in)), c.reason) })
	}
}

func TestCutLinks(t *testing.T) {
	p := cut(t, `<p>Le <a href="/m">ministère <b>de</b> l’Intérieur </a>et <a href="/e">e&#x301;te&#x301;</a>.</p>`)
	require.Len(t, p.Blocks, 1)
	b := p.Blocks[0]
	require.Len(t, b.Links, 2)
	assert.Equal(t, "ministère de l’Intérieur", b.Links[0].Of(b.Text))
	assert.Equal(t, "été", b.Links[1].Of(b.Text), "spans count in the normalised text")
	assert.Equal(t, "/e", b.Links[1].URL)
}

func TestLinkOverSeveralBlocks(t *testing.T) {
	p := cut(t, `<a href="/x"><h2>Title</h2><p>Teaser</p></a>`)
	require.Equal(t, []string{"Title", "Teaser"}, texts(p))
	for i := range p.Blocks {
		assert.True(t, p.Blocks[i].InAnchor)
		assert.Equal(t, "/x", p.Blocks[i].Links[0].URL)
	}
}

func TestBoxes(t *testing.T) {
	p := cut(t, `<div class="newsletter"><h3>Chaque matin</h3><form><input type=email><button>OK</button></form></div><p>Texte</p>`)
	for i := range p.Boxes {
		x := &p.Boxes[i]
		require.LessOrEqual(t, x.First, x.Last)
		if x.Parent >= 0 {
			up := &p.Boxes[x.Parent]
			assert.True(t, up.First <= x.First && x.Last <= up.Last && i < up.End, "a box lies in its parent")
		}
	}
	news := &p.Boxes[p.Boxes[p.Blocks[0].Box].Parent]
	assert.Equal(t, 1, news.Emails)
	assert.Equal(t, 1, news.Buttons)
	assert.Equal(t, 2, news.Last-news.First)
}

// hostile pages must come through with their text, whatever the parser thinks of them.
func hostile() map[string]string {
	return map[string]string{
		"100,000 nested boxes":   strings.Repeat("<div>", 100_000) + "deep down" + strings.Repeat("</div>", 100_000) + "<p>after</p>",
		"100,000 nested inlines": strings.Repeat("<b>", 100_000) + "deep down<p>after",
		"50,000 unclosed tags":   strings.Repeat("<p><font color=red><i>x ", 50_000) + "deep down<p>after",
		"nested tables":          strings.Repeat("<table><tr><td>", 2_000) + "deep down" + "<p>after",
		"nested links and lists": strings.Repeat("<ul><li><a href=/x>", 5_000) + "deep down<p>after",
		"distinct formatting":    distinct(3_000) + "deep down<p>after",
	}
}

func distinct(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "<p><b id=%d>", i)
	}
	return b.String()
}

func TestHostile(t *testing.T) {
	for name, source := range hostile() {
		t.Run(name, func(t *testing.T) {
			p := cut(t, source)
			all := strings.Join(texts(p), "\n")
			assert.Contains(t, all, "deep down")
			assert.Contains(t, all, "after")
		})
	}
}

func TestTooManyElements(t *testing.T) {
	root, err := Parse(context.Background(), []byte(strings.Repeat("<p>x", 1000)))
	require.NoError(t, err)
	_, err = Cut(context.Background(), root, 500, false)
	var limit *TooManyElements
	require.ErrorAs(t, err, &limit)
	assert.Equal(t, 500, limit.Max)
	assert.Greater(t, limit.Got, 500)
}

func TestCancelled(t *testing.T) {
	root, err := Parse(context.Background(), []byte(strings.Repeat("<p>x", 5000)))
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = Cut(ctx, root, 1_000_000, false)
	assert.ErrorIs(t, err, context.Canceled)
}

func TestPaths(t *testing.T) {
	p := cut(t, `<div><p>a</p>text<span><p>b</p></span><my-box><p>c</p></my-box><table><tr><td>d</td></tr></table></div><p>e`+strings.Repeat("<p>f", 50))
	paths := NewPaths()
	for i := range p.Blocks {
		b := &p.Blocks[i]
		path := paths.Of(b.Node)
		found := cascadia.QueryAll(p.Root, cascadia.MustCompile(path))
		require.Len(t, found, 1, path)
		assert.Same(t, b.Node, found[0], path)
	}
}

func TestFeatures(t *testing.T) {
	p := cut(t, `<h1>The bell of Hann is cracked</h1><div class="commentaires"><p>Le maire a dit <a href=/x>que la cloche</a> sonne, et qu’elle sonnera.</p></div>`)
	p.Given = Given{Titles: []string{"The bell of Hann is cracked | Paper"}}
	p.Measure()
	h, b := &p.Blocks[0], &p.Blocks[1]
	assert.Equal(t, float32(1), h.TitleShare)
	assert.InDelta(t, 0.23, b.LinkDensity(), 0.05)
	assert.Equal(t, 1, b.Stops)
	assert.True(t, b.EndsStop)
	assert.Greater(t, b.Function, float32(0.4))
	assert.Contains(t, b.Hint.String(), "comment")
	assert.Greater(t, b.Position, h.Position)
}

func FuzzCut(f *testing.F) {
	f.Add(`<p>Le <a href="/m">ministère</a> l’a dit.<br><br>Encore.</p>`)
	f.Add("<table><tr><td>a<td>b</table><pre>x\n y</pre><p>e\u0301")
	f.Add("<div hidden>x</div><a href=/x><div>y</div></a>")
	f.Fuzz(func(t *testing.T, source string) {
		root, err := Parse(context.Background(), []byte(source))
		if err != nil {
			return
		}
		p, err := Cut(context.Background(), root, 100_000, false)
		if err != nil {
			require.Nil(t, p)
			return
		}
		p.Measure()
		paths := NewPaths()
		for i := range p.Blocks {
			b := &p.Blocks[i]
			require.NotEmpty(t, b.Text)
			require.True(t, utf8.ValidString(b.Text))
			require.True(t, norm.NFC.IsNormalString(b.Text), "%q", b.Text)
			require.NotEmpty(t, paths.Of(b.Node))
			require.Equal(t, html.ElementNode, b.Node.Type)
			for _, l := range b.Links {
				require.True(t, 0 <= l.Start && l.Start < l.End && l.End <= len(b.Text))
				require.True(t, utf8.ValidString(l.Of(b.Text)))
			}
			for _, m := range b.Marks {
				require.True(t, 0 <= m.Start && m.Start < m.End && m.End <= len(b.Text))
			}
		}
		again, err := Cut(context.Background(), root, 100_000, false)
		require.NoError(t, err)
		require.Equal(t, texts(p), texts(again))
	})
}
