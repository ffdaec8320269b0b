package meta

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/bare"
	"github.com/copydesk/copydesk/extract/internal/stamp"
)

// Limits of what one page may offer. A page that has more of a thing is a list, and lists are not what is looked for.
const (
	maxMetas    = 600
	maxLines    = 160
	maxTimes    = 120
	maxHeadings = 24
	maxProps    = 160
	maxFigures  = 200
	maxLinks    = 200
	maxData     = 100
	maxLine     = 320 // bytes of a line around the title
)

// pair is a meta tag.
type pair struct{ key, content string }

// place is where something stands: how much visible text is before it, and the innermost elements around it that may
// take it out of the article.
type place struct {
	node    *html.Node
	offset  int
	comment *html.Node // of a thread
	related *html.Node // of a teaser, a sidebar, a footer …
	link    *html.Node
}

// line is a visible line that may be a byline or hold a stamp. Its text is gathered when it is needed.
type line struct {
	place
	hint hint
	text *html.Node // the text node that made a line of it
	last string     // the text before it: « Mise en ligne »
	by   bool       // opens with the words of a byline

	linked bool          // a link with rel=author
	dated  bool          // has a year in it
	shown  string        // of a dated line: what around returned
	stamps []stamp.Stamp // in shown
	signed bool          // stands at the right margin, as signatures do
}

type heading struct {
	place
	hint hint
	text string
}

// timeElement is <time> and what is used like it.
type timeElement struct {
	place
	hint     hint
	datetime string
	prop     string
}

// collected is what the walk found, in page order.
type collected struct {
	language  string
	base      string
	title     string
	metas     []pair
	scripts   []string // JSON-LD
	data      [][]byte // other scripts
	links     []link
	headings  []heading
	printed   []heading // texts that are one of the parts of the <title>
	large     []heading // texts in a large type
	lines     []line
	dated     []line // lines with a year or a clock in them
	times     []timeElement
	props     []property
	figures   []figure
	offset    int // bytes of visible text so far
	last      string
	bodyLang  string
	body      *html.Node
	hints     map[string]hint
	words     *wordlist
	jsonBytes int
}

// state is what the elements above say.
type state struct {
	comment, related, link, figure *html.Node
	body, article, nav             bool
}

// collect walks the tree once.
func collect(root *html.Node) *collected {
	c := &collected{hints: map[string]hint{}, words: words()}
	c.children(root, state{})
	return c
}

func (c *collected) children(n *html.Node, s state) {
	for m := n.FirstChild; m != nil; m = m.NextSibling {
		switch m.Type {
		case html.TextNode:
			if s.body {
				c.textNode(m, s)
			}
		case html.ElementNode:
			c.element(m, s)
		}
	}
}

func (c *collected) at(n *html.Node, s state) place {
	return place{node: n, offset: c.offset, comment: s.comment, related: s.related, link: s.link}
}

func (c *collected) element(n *html.Node, s state) {
	switch n.DataAtom {
	case atom.Script:
		c.script(n)
		return
	case atom.Meta:
		c.meta(n, s)
		return
	case atom.Link:
		c.link(n, s)
		return
	case atom.Base:
		if c.base == "" {
			c.base = attr(n, "href")
		}
		return
	case atom.Title:
		if c.title == "" && !s.body {
			c.title = textOf(n, 1000)
		}
		return
	case atom.Html:
		c.language = firstOf(attr(n, "lang"), attr(n, "xml:lang"))
	case atom.Body:
		s.body = true
		c.body = n
		c.bodyLang = attr(n, "lang")
	}
	if hidden(n.DataAtom) {
		return
	}
	switch {
	case s.nav:
		if n.DataAtom == atom.H1 {
			c.heading(n, 0, s) // some systems put the title into the breadcrumb
		}
	case n.DataAtom == atom.Nav:
		s.nav, s.related = true, n
	case s.body:
		s = c.visible(n, s)
	}
	c.children(n, s)
}

// hidden reports whether elements of the tag hold no text of the page.
func hidden(a atom.Atom) bool {
	switch a {
	case atom.Script, atom.Style, atom.Svg, atom.Template, atom.Iframe, atom.Select, atom.Textarea, atom.Object, atom.Canvas, atom.Noscript:
		return true
	}
	return false
}

// visible reads the attributes of an element of the body.
func (c *collected) visible(n *html.Node, s state) state {
	var h hint
	prop, rel := "", ""
	right := false
	for i := range n.Attr {
		switch a := &n.Attr[i]; a.Key {
		case "class", "id":
			h |= c.hint(a.Val)
		case "itemprop", "property":
			prop = a.Val
		case "rel":
			rel = a.Val
		case "align":
			right = strings.EqualFold(a.Val, "right")
		case "style":
			right = right || strings.Contains(a.Val, "text-align:right") || strings.Contains(a.Val, "text-align: right")
		case "itemtype":
			if strings.HasSuffix(a.Val, "Comment") || strings.HasSuffix(a.Val, "UserComments") {
				h |= commentHint
			}
		}
	}
	container := n.DataAtom != atom.Body && n.DataAtom != atom.Main && n.DataAtom != atom.Article
	switch n.DataAtom {
	case atom.Article:
		s.article = true
	case atom.Aside:
		if !strings.Contains(attr(n, "class"), "meta") { // the line with date and author, in some themes
			h |= relatedHint
		}
	case atom.Footer:
		if !s.article {
			h |= relatedHint
		}
	case atom.Figure:
		s.figure = n
		c.figure(n, s)
	case atom.Img:
		if s.figure == nil {
			c.image(n, s)
		}
	case atom.A:
		s.link = n
		c.anchor(n, rel, s)
	case atom.H1, atom.H2, atom.H3:
		if n.DataAtom != atom.H3 || h&titleHint != 0 || strings.Contains(prop, "headline") || c.inTitle(n) {
			c.heading(n, h, s)
		}
	case atom.Address:
		h |= authorHint
	case atom.Div, atom.P, atom.Span, atom.Section:
		if h&titleHint != 0 && h&^(titleHint) == 0 && n.DataAtom != atom.Section && len(c.headings) < 4 {
			c.heading(n, h, s)
		}
	}
	if container && h&commentHint != 0 && s.comment == nil && block(n.DataAtom) {
		s.comment = n
	}
	if container && h&relatedHint != 0 && h&(authorHint|dateHint|titleHint) == 0 && block(n.DataAtom) {
		s.related = n
	}
	if prop != "" {
		c.property(n, prop, s)
	}
	if n.DataAtom == atom.Font && len(c.large) < maxHeadings && largeType(attr(n, "size")) {
		if t := textOf(n, 600); t != "" {
			c.large = append(c.large, heading{place: c.at(n, s), text: t})
		}
	}
	if n.DataAtom == atom.Time || n.DataAtom == atom.Abbr || h&dateHint != 0 {
		c.time(n, prop, h, s)
	}
	if (h&authorHint != 0 || rel == "author" || prop == "author") && n.DataAtom != atom.Img && len(c.lines) < maxLines {
		c.lines = append(c.lines, line{place: c.at(n, s), hint: h | authorHint, linked: rel == "author"})
	}
	if right && (n.DataAtom == atom.P || n.DataAtom == atom.Div) && len(c.lines) < maxLines {
		c.lines = append(c.lines, line{place: c.at(n, s), signed: true})
	}
	return s
}

func (c *collected) hint(v string) hint {
	if v == "" || len(v) > 1000 {
		return 0
	}
	h, ok := c.hints[v]
	if !ok {
		h = c.words.classHint(v)
		c.hints[v] = h
	}
	return h
}

// textNode notes the lines that open like a byline and those that may hold a stamp.
func (c *collected) textNode(n *html.Node, s state) {
	t := strings.TrimSpace(n.Data)
	if t == "" {
		return
	}
	if s.nav {
		c.offset += len(t)
		return
	}
	if len(t) <= maxLine && len(c.lines) < maxLines && c.opensByline(t) {
		c.lines = append(c.lines, line{place: c.at(lineOf(n), s), by: true})
	}
	if len(t) <= maxLine && len(c.printed) < maxHeadings && partOfTitle(t, c.title) {
		c.printed = append(c.printed, heading{place: c.at(lineOf(n), s), text: fold(t)})
	}
	head := t
	if len(t) > maxLine {
		head = opening(t)
	}
	if len(c.dated) < maxLines && mayDate(head) {
		c.dated = append(c.dated, line{place: c.at(lineOf(n), s), text: n, last: c.last, dated: true})
	}
	c.offset += len(t)
	c.last = t
}

// opensByline reports whether a text begins with a word that may open a byline: "By", « Propos recueillis ».
func (c *collected) opensByline(t string) bool {
	if len(t) < 2 || !c.words.mayOpen(t[0], t[1]) {
		return false
	}
	end := 0
	for end < len(t) && end < 24 && t[end] != ' ' && t[end] != ':' && t[end] != '\n' && t[end] != '\t' && t[end] != 0xC2 {
		end++
	}
	if end < 2 {
		return false
	}
	return c.words.byFirst[bare.Fold(t[:end])]
}

// mayDate reports whether a text has a year in it.
func mayDate(t string) bool {
	for i := 0; i+4 <= len(t); i++ {
		if !digit(t[i]) {
			continue
		}
		if (t[i] == '2' && t[i+1] == '0' || t[i] == '1' && t[i+1] == '9') && digit(t[i+2]) && digit(t[i+3]) {
			return true
		}
		if i+8 <= len(t) && (t[i+2] == '.' || t[i+2] == '/') && t[i+5] == t[i+2] {
			return true
		}
	}
	return false
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

func (c *collected) heading(n *html.Node, h hint, s state) {
	if len(c.headings) >= maxHeadings && (n.DataAtom != atom.H1 || len(c.headings) >= 2*maxHeadings) {
		return
	}
	if t := textOf(n, 600); t != "" {
		c.headings = append(c.headings, heading{place: c.at(n, s), hint: h, text: t})
	}
}

// inTitle reports whether the text of an element stands in the page's <title>.
func (c *collected) inTitle(n *html.Node) bool {
	t := textOf(n, 400)
	return len(t) > 20 && strings.Contains(c.title, t)
}

func (c *collected) time(n *html.Node, prop string, h hint, s state) {
	if len(c.times) >= maxTimes {
		return
	}
	value := firstOf(attr(n, "datetime"), attr(n, "content"))
	if value == "" && n.DataAtom != atom.Time {
		value = firstOf(attr(n, "data-datetime"), attr(n, "data-timestamp"), attr(n, "data-date"), attr(n, "data-published"), attr(n, "data-time"))
	}
	if value == "" && n.DataAtom == atom.Abbr {
		value = attr(n, "title")
	}
	c.times = append(c.times, timeElement{place: c.at(n, s), hint: h, datetime: value, prop: prop})
}
