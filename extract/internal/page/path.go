package page

import (
	"strconv"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Paths makes CSS selectors of elements, each of which finds its element alone. Asking in page order is cheap: it counts
// on from the sibling it was asked of last.
type Paths struct {
	last map[*html.Node]place  // by parent
	made map[*html.Node]string // of elements that had children asked for
}

// place is an element and which child element of its parent it is, from 1.
type place struct {
	node *html.Node
	nth  int
}

// NewPaths returns an empty Paths; it serves one tree and one goroutine.
func NewPaths() *Paths {
	return &Paths{last: map[*html.Node]place{}, made: map[*html.Node]string{}}
}

// Of returns the selector of n: "html > body > div:nth-child(2) > p:nth-child(4)".
func (p *Paths) Of(n *html.Node) string {
	if n == nil || n.Type != html.ElementNode {
		return ""
	}
	if s, ok := p.made[n]; ok {
		return s
	}
	s := ""
	switch parent := n.Parent; {
	case parent == nil || parent.Type != html.ElementNode:
		s = tag(n)
	case n.DataAtom == atom.Body && parent.DataAtom == atom.Html:
		s = p.Of(parent) + " > body"
	default:
		s = p.Of(parent) + " > " + tag(n) + ":nth-child(" + strconv.Itoa(p.nth(n)) + ")"
	}
	p.made[n] = s
	return s
}

// tag is the type selector of n; names with other characters than letters, digits and hyphens are left to the position.
func tag(n *html.Node) string {
	for i := range len(n.Data) {
		c := n.Data[i]
		if !('a' <= c && c <= 'z' || '0' <= c && c <= '9' && i > 0 || c == '-' && i > 0) {
			return "*"
		}
	}
	return n.Data
}

func (p *Paths) nth(n *html.Node) int {
	at, ok := p.last[n.Parent]
	if ok {
		for m, i := at.node, at.nth; m != nil; m = m.NextSibling {
			if m == n {
				p.last[n.Parent] = place{n, i}
				return i
			}
			if next := m.NextSibling; next != nil && next.Type == html.ElementNode {
				i++
			}
		}
	}
	i := 0
	for m := n.Parent.FirstChild; m != n; m = m.NextSibling {
		if m.Type == html.ElementNode {
			i++
		}
	}
	p.last[n.Parent] = place{n, i + 1}
	return i + 1
}
