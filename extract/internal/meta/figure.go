package meta

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// figure is an image of the body as it stands there.
type figure struct {
	place
	url, alt, caption, credit string
}

// figure reads <figure> with its first image and its caption.
func (c *collected) figure(n *html.Node, s state) {
	if len(c.figures) >= maxFigures {
		return
	}
	f := figure{place: c.at(n, s)}
	budget := 200
	c.figureParts(n, &f, &budget)
	if f.url != "" {
		c.figures = append(c.figures, f)
	}
}

func (c *collected) figureParts(n *html.Node, f *figure, budget *int) {
	for m := n.FirstChild; m != nil && *budget > 0; m = m.NextSibling {
		if m.Type != html.ElementNode {
			continue
		}
		*budget--
		switch m.DataAtom {
		case atom.Img:
			if u := imageURL(m); f.url == "" && u != "" {
				f.url, f.alt = u, attr(m, "alt")
			}
			continue
		case atom.Source:
			if u := largest(firstOf(attr(m, "srcset"), attr(m, "data-srcset"))); f.url == "" && u != "" && m.Parent.DataAtom == atom.Picture {
				f.url = u
			}
			continue
		case atom.Noscript, atom.Script, atom.Style, atom.Svg:
			continue
		}
		h := c.hint(attr(m, "class"))
		switch {
		case h&creditHint != 0 && h&captionHint == 0:
			f.credit = firstOf(f.credit, textOf(m, maxLine))
			continue
		case m.DataAtom == atom.Figcaption || h&captionHint != 0:
			c.caption(m, f)
			continue
		}
		c.figureParts(m, f, budget)
	}
}

// caption reads a caption, and the credit that stands in an element of its own inside.
func (c *collected) caption(n *html.Node, f *figure) {
	if credit := c.creditIn(n, 40); credit != nil {
		f.credit = firstOf(f.credit, textOf(credit, maxLine))
		f.caption = firstOf(f.caption, strings.TrimSpace(strings.Replace(textOf(n, 2000), textOf(credit, maxLine), "", 1)))
		return
	}
	f.caption = firstOf(f.caption, textOf(n, 2000))
}

func (c *collected) creditIn(n *html.Node, budget int) *html.Node {
	for m := n.FirstChild; m != nil && budget > 0; m = m.NextSibling {
		if m.Type != html.ElementNode {
			continue
		}
		budget--
		if h := c.hint(attr(m, "class")); h&creditHint != 0 || attr(m, "itemprop") == "copyrightHolder" {
			return m
		}
		if found := c.creditIn(m, budget/2); found != nil {
			return found
		}
	}
	return nil
}

// image reads an image outside figures, whose caption may follow it in an element that a class names.
func (c *collected) image(n *html.Node, s state) {
	if len(c.figures) >= maxFigures || s.comment != nil {
		return
	}
	f := figure{place: c.at(n, s), url: imageURL(n), alt: attr(n, "alt")}
	if f.url == "" {
		return
	}
	p := n.Parent
	for up := 0; up < 3 && p != nil; up++ {
		for m := p.FirstChild; m != nil; m = m.NextSibling {
			if m.Type == html.ElementNode && m != n && f.caption == "" {
				h := c.hint(attr(m, "class"))
				if h&captionHint != 0 {
					c.caption(m, &f)
				} else if h&creditHint != 0 {
					f.credit = firstOf(f.credit, textOf(m, maxLine))
				}
			}
		}
		if f.caption != "" || block(p.DataAtom) && p.DataAtom != atom.Div {
			break
		}
		p = p.Parent
	}
	c.figures = append(c.figures, f)
}

// imageURL is the address of the picture that a reader sees: lazy loaders keep it beside a placeholder.
func imageURL(n *html.Node) string {
	for _, key := range []string{"data-src", "data-original", "data-lazy-src", "data-lazy", "data-hi-res-src", "data-full-src", "data-echo"} {
		if v := attr(n, key); v != "" && !strings.HasPrefix(v, "data:") {
			return v
		}
	}
	src := attr(n, "src")
	if src != "" && !strings.HasPrefix(src, "data:") && !strings.HasPrefix(src, "about:") {
		return src
	}
	return largest(firstOf(attr(n, "srcset"), attr(n, "data-srcset"), attr(n, "data-lazy-srcset")))
}

// largest returns the widest picture of a srcset, the first of equals.
func largest(srcset string) string {
	best, most := "", -1
	for _, candidate := range strings.Split(srcset, ", ") {
		fields := strings.Fields(strings.Trim(candidate, " ,"))
		if len(fields) == 0 || strings.HasPrefix(fields[0], "data:") {
			continue
		}
		width := 0
		if len(fields) > 1 {
			for _, r := range fields[1] {
				if r < '0' || r > '9' || width > 100_000 {
					break
				}
				width = 10*width + int(r-'0')
			}
		}
		if width > most {
			best, most = fields[0], width
		}
	}
	return best
}
