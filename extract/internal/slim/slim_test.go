package slim_test

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/slim"
)

// pages are sources with what is left of them.
var pages = []struct{ name, reason, in, want string }{
	{"nothing to take out", "", `<p class="a">L’été</p>`, `<p class="a">L’été</p>`},
	{"empty", "", "", ""},
	{"script", "the browser alone runs it", `<script>var a = "<p>";</script>x`, `<script></script>x`},
	{"linked data", "it tells of the article", `<script type="application/LD+json">{"a":1}</script>`, `<script type="application/LD+json">{"a":1}</script>`},
	{"script that writes scripts", "its end is not the first end tag", `<script><!-- <script></script> --></script><p x=1>`, `<script><!-- <script></script> --></script><p x=1>`},
	{"script with the old comment", "", "<script><!--\na()\n//--></script><p x=1>", "<script></script><p>"},
	{"script without end", "the parser reads it to the end of the page", `<p x=1><script>a<p x=1>`, `<p><script>a<p x=1>`},
	{"capitals", "", `<SCRIPT>a</SCRIPT ><Style>b</sTYLE><P ONCLICK=a CLASS=b>`, `<SCRIPT></SCRIPT ><Style></sTYLE><P CLASS=b>`},
	{"the name of an end tag goes on", "", `<style>a</styles>b</style>`, `<style></style>`},
	{"noscript and frames", "no reader looks into them", `<noscript><img src=a></noscript><iframe src="b">c</iframe>`, `<noscript></noscript><iframe src="b"></iframe>`},
	{"title and textarea", "their text is read, and their tags are text", `<title>a <p x=1></title><textarea><p x=1></textarea>`, `<title>a <p x=1></title><textarea><p x=1></textarea>`},
	{"comment", "its place is kept: it parts two texts", `a<!-- b > c -->d`, `a<!---->d`},
	{"comments of their own kind", "", `<!--><!---><!----><!--a--!><?php a ?><!doctype html>`, `<!--><!---><!----><!----><?php a ?><!doctype html>`},
	{"conditional comment", "", `<!--[if IE]><p x=1><![endif]--><p x=1>`, `<!----><p>`},
	{"attributes", "", `<div data-x="1" class="a" onclick='b("c")' id=d tabindex=0>`, `<div class="a" id=d>`},
	{"attributes without a space", "", `<div data-x="1"class="a"data-y="2"id="b">`, `<div class="a"id="b">`},
	{"a value that would grow", "what is left must not run together", `<p class=a data-x/>`, `<p class=a />`},
	{"a name that begins with =", "it would be taken for the value before it", `<p hidden data-x ="1" =b>`, `<p hidden data-x ="1" =b>`},
	{"a slash that is no end", "it would become one", `<svg/data-x>a`, `<svg/data-x>a`},
	{"space around =", "", `<p data-x = "1" class = a>`, `<p class = a>`},
	{"a bracket in a value", "", `<p data-x="a>b">c`, `<p>c`},
	{"attributes that the parser compares", "of equal elements at most three are opened again", `<b x=1><font y=2>`, `<b x=1><font y=2>`},
	{"drawing", "", `<svg viewBox="0 0 1 1" class="i"><title>Partager</title><g><path d="M0"/></g></svg>x`, `<svg class="i"></svg>x`},
	{"drawing in a drawing", "", `<svg><svg><path/></svg><path/></svg><svg/>x`, `<svg></svg><svg/>x`},
	{"drawing that holds a page", "", `<svg><foreignObject x=1><p x=1>a</p></foreignObject></svg>`, `<svg><foreignObject><p>a</p></foreignObject></svg>`},
	{"elements in the title of a drawing", "they keep it open", "<svg><title><g>a</svg>b", "<svg><title><g>a</svg>b"},
	{"style in an open drawing", "it is made of elements there", `<svg><p><style>a<b</style><p x=1>`, `<svg><p><style>a<b</style><p x=1>`},
	{"character data", "only drawings and formulas have it", `<p x=1><![CDATA[<p x=1>]]>`, `<p><![CDATA[<p x=1>]]>`},
	{"plaintext", "", `<p x=1><plaintext><p x=1>`, `<p><plaintext><p x=1>`},
	{"the end in a tag", "", `<p x=1><p x="`, `<p><p x="`},
	{"no tags", "", `1 < 2 <`, `1 < 2 <`},
	{"layout", "white space at the edge of a box is nobody's", "<div>\n <p>a <b>b</b> c</p>\n <p> <span>d</span> <i>e</i>\n</div>\n", "<div><p>a <b>b</b> c</p><p><span>d</span> <i>e</i></div>\n"},
	{"layout around what is not seen", "", "<div> <script>a</script> <!-- b --> <img src=c> <a href=d>e</a></div>", "<div><script></script><!----><img src=c> <a href=d>e</a></div>"},
	{"words on both sides of what is not seen", "", "a<script></script> <script></script>b", "a<script></script> <script></script>b"},
	{"white space in an open style", "the parser opens the style again around it", "<p><b>a</p> <p>b</p>", "<p><b>a</p> <p>b</p>"},
	{"an end tag of nothing", "the line goes on", "<p>a <q>b</q> </div> <q>c</q>", "<p>a <q>b</q> </div> <q>c</q>"},
	{"styles in each other's places", "", "<p><b><i>a</b></i> </p> <p>", "<p><b><i>a</b></i> </p> <p>"},
	{"white space in tables and code", "", "<pre> <div> </div></pre> <table> <tr> <td> <p>", "<pre> <div> </div></pre> <table> <tr> <td> <p>"},
	{"a lone bracket", "", "<p> < <div>", "<p> < <div>"},
	{"end tag with attributes", "", `</p x=">"><p x=1>`, `</p x=">"><p>`},
}

func TestMake(t *testing.T) {
	for _, c := range pages {
		t.Run(c.name, func(t *testing.T) {
			in := []byte(c.in)
			assert.Equal(t, c.want, string(slim.Make(in, nil).HTML), c.reason)
			assert.Equal(t, c.in, string(in), "the source is not changed")
			sameTree(t, c.in)
		})
	}
}

func TestMakeKeepsScripts(t *testing.T) {
	p := slim.Make([]byte(`<script>a</script><script type="application/ld+json">b</script><script></script><script type="application/json">c</script>`), nil)
	require.Len(t, p.Scripts, 2)
	assert.Equal(t, "a", string(p.Scripts[0]))
	assert.Equal(t, "c", string(p.Scripts[1]))
}

func TestMakeUsesTheBuffer(t *testing.T) {
	buffer := make([]byte, 10, 100)
	got := slim.Make([]byte(`<p x=1>a`), buffer).HTML
	assert.Equal(t, `<p>a`, string(got))
	assert.Same(t, &buffer[0], &got[0])
}

func FuzzMake(f *testing.F) {
	for _, c := range pages {
		f.Add(c.in)
	}
	f.Fuzz(func(t *testing.T, in string) { sameTree(t, in) })
}

// sameTree checks that the slim page parses to the tree of the whole one, but for what package slim says it takes out.
func sameTree(t *testing.T, in string) {
	t.Helper()
	whole, err := html.Parse(strings.NewReader(in))
	slimmed, slimErr := html.Parse(bytes.NewReader(slim.Make([]byte(in), nil).HTML))
	if err != nil || slimErr != nil {
		require.Equal(t, err, slimErr)
		return
	}
	require.Equal(t, outline(whole), outline(slimmed), in)
}

// outline writes what readers look at: the elements and the texts, without the white space around them, and then all text
// as it would be shown.
func outline(n *html.Node) string {
	var b, shown strings.Builder
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		switch n.Type {
		case html.CommentNode:
			b.WriteString("comment\n")
		case html.TextNode:
			shown.WriteString(n.Data)
			if text := strings.Trim(n.Data, " \t\r\n\f"); text != "" {
				fmt.Fprintf(&b, "%q\n", text)
			}
			return
		default:
			fmt.Fprintf(&b, "%s %s", n.Namespace, n.Data)
			for _, a := range n.Attr {
				if slim.Reads(a.Key) {
					fmt.Fprintf(&b, " %s=%q", a.Key, a.Val)
				}
			}
			b.WriteString("\n")
		}
		switch n.Data {
		case "script", "style", "noscript", "iframe", "svg":
			return
		}
		if boxes[n.DataAtom] {
			shown.WriteString("\x00")
		}
		for m := n.FirstChild; m != nil; m = m.NextSibling {
			walk(m)
		}
		if boxes[n.DataAtom] {
			shown.WriteString("\x00")
		}
		b.WriteString("end\n")
	}
	walk(n)
	return b.String() + edges.ReplaceAllString(blanks.ReplaceAllString(shown.String(), " "), "\n")
}

var (
	boxes = map[atom.Atom]bool{
		atom.Html: true, atom.Head: true, atom.Body: true, atom.Div: true, atom.P: true, atom.Ul: true, atom.Li: true, atom.Table: true, atom.Tr: true,
		atom.Td: true, atom.Form: true, atom.H1: true, atom.Pre: true, atom.Hr: true, atom.Nav: true, atom.Header: true,
	}
	blanks = regexp.MustCompile(`[ \t\r\n\f]+`)
	edges  = regexp.MustCompile(` ?(\x00 ?)+`)
)
