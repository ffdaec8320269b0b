package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

func attr(n *html.Node, key string) string {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			return strings.TrimSpace(n.Attr[i].Val)
		}
	}
	return ""
}

func firstOf(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}

// block reports whether an element of the tag begins and ends lines.
func block(a atom.Atom) bool {
	switch a {
	case atom.A, atom.Abbr, atom.B, atom.Big, atom.Cite, atom.Code, atom.Em, atom.Font, atom.I, atom.Mark, atom.S, atom.Small,
		atom.Span, atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.U, atom.Img, atom.Bdi, atom.Q, atom.Wbr, 0:
		return false
	}
	return true
}

// lineOf is the element whose text is the line that a text node stands in.
func lineOf(n *html.Node) *html.Node {
	p := n.Parent
	for p.Parent != nil && p.Parent.Type == html.ElementNode && !block(p.DataAtom) && p.Parent.DataAtom != atom.Body {
		p = p.Parent
	}
	return p
}

// gatherer writes the text of an element with its white space folded. Blocks, line breaks and the ends of links become
// "\n", because two links in a row are two names.
type gatherer struct {
	b     []byte
	limit int
	space bool
	line  bool
	edge  bool // an element began or ended since the last character
	last  rune
}

// textOf returns at most limit bytes of the visible text of n on one line.
func textOf(n *html.Node, limit int) string {
	return strings.ReplaceAll(linesOf(n, limit), "\n", " ")
}

// linesOf returns at most limit bytes of the visible text of n, its blocks and links on lines of their own. Elements
// that a class hides from all but screen readers count: bylines hide « Par » there.
func linesOf(n *html.Node, limit int) string {
	g := gatherer{limit: limit, b: make([]byte, 0, 64)}
	g.children(n)
	return string(g.b)
}

func (g *gatherer) children(n *html.Node) {
	for m := n.FirstChild; m != nil && len(g.b) < g.limit; m = m.NextSibling {
		switch m.Type {
		case html.TextNode:
			g.write(m.Data)
		case html.ElementNode:
			switch m.DataAtom {
			case atom.Script, atom.Style, atom.Svg, atom.Noscript, atom.Template, atom.Button, atom.Select, atom.Iframe:
				continue
			case atom.Br:
				g.line = true
				continue
			}
			ends := block(m.DataAtom)
			g.line, g.edge = g.line || ends, true
			g.children(m)
			g.line, g.edge = g.line || ends || m.DataAtom == atom.A, true
		}
	}
}

func (g *gatherer) write(s string) {
	for i, r := range s {
		if len(g.b) >= g.limit {
			return
		}
		switch {
		case r > ' ' && r < utf8.RuneSelf:
		case r == '\u00ad' || r == '\u200b' || r == '\u200c' || r == '\u200d' || r == '\ufeff':
			continue
		case unicode.IsSpace(r) && r != '\u00a0' && r != '\u202f':
			g.space = true
			continue
		}
		if g.edge && !g.space && (unicode.IsUpper(r) && (unicode.IsLower(g.last) || unicode.IsDigit(g.last)) || unicode.IsDigit(r) && unicode.IsLetter(g.last)) {
			g.line = true // "ByJane Doe", "Jane Doe12/05/2017": a style sheet keeps them apart
		}
		if len(g.b) > 0 {
			// a comma or « et » right after a link goes on with its line
			if g.line && !(r == ',' || r == ';' || r == '&') {
				g.b = append(g.b, '\n')
			} else if g.space && !g.line {
				g.b = append(g.b, ' ')
			}
		}
		g.space, g.line, g.edge, g.last = false, false, false, r
		if r == utf8.RuneError && i+1 <= len(s) {
			continue
		}
		g.b = utf8.AppendRune(g.b, r)
	}
}
