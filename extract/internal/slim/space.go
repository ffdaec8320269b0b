package slim

// layout follows the tags as far as it must be known where white space is nothing but the layout of the source: where a
// box begins or ends beside it. There most texts of most pages are.
type layout struct {
	edge   bool // since the last tag of a box there was no text, and no tag that can stand in a line
	kept   int  // tables and preformatted elements that are open: there white space counts
	boxes  int  // boxes that are open
	open   [elements]int
	styled []styling
	// lost says that elements may be open that the parser opens again at the next text, white space included; where it
	// does so is part of the tree.
	lost bool
}

// styling is an element for the style of some words, and how many boxes were open where it began.
type styling struct {
	element element
	boxes   int
}

// element is what a tag is to the layout.
type element uint8

const (
	inline element = iota
	unseen         // has no place on the page
	exact          // white space counts in it
	apart          // styles do not reach into it
	paragraph
	form

	box           // the first of those that begin and end lines
	style element = box + 64
	// elements is how many there are at most.
	elements = style + 64
)

// elementOf says what the element of a tag is.
func elementOf(tag []byte) element {
	if len(tag) == 0 {
		return inline
	}
	for at := slot(tag); table[at].tag != ""; at = (at + 1) % slots {
		if table[at].tag == string(tag) {
			return table[at].element
		}
	}
	return inline
}

// known are the elements that are not inline.
var known = map[element][]string{
	unseen: {"html", "head", "body", "script", "style", "noscript", "meta", "link", "title", "base"},
	exact:  {"pre", "textarea", "listing", "table"},
	apart:  {"object", "applet", "marquee", "template"},
}

// boxes and styles have numbers of their own.
var (
	boxes = []string{
		"div", "section", "article", "header", "footer", "nav", "main", "aside", "ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption",
		"blockquote", "h1", "h2", "h3", "h4", "h5", "h6",
	}
	styles = []string{"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"}
)

// slots is how many places the table of the tags has; every tag of every page is looked up in it.
const slots = 256

var table = func() (t [slots]struct {
	tag     string
	element element
}) {
	add := func(tag string, e element) {
		at := slot([]byte(tag))
		for t[at].tag != "" {
			at = (at + 1) % slots
		}
		t[at].tag, t[at].element = tag, e
	}
	add("p", paragraph)
	add("form", form)
	for _, e := range []element{unseen, exact, apart} {
		for _, tag := range known[e] {
			add(tag, e)
		}
	}
	for i, tag := range boxes {
		add(tag, box+element(i))
	}
	for i, tag := range styles {
		add(tag, style+element(i))
	}
	return t
}()

func slot(tag []byte) int {
	return (int(tag[0])*7 + int(tag[len(tag)-1])*31 + int(tag[len(tag)/2])*5 + len(tag)) % slots
}

// begins reports whether the start tag of an element begins a line: a form in a form does not.
func (l *layout) begins(e element) bool {
	return e == paragraph || e == form && l.open[form] == 0 || e >= box && e < style
}

// ends reports whether the end tag of an element ends a line. Without a start tag only that of a paragraph does.
func (l *layout) ends(e element) bool {
	return e == paragraph || (e == form || e >= box && e < style) && l.open[e] > 0
}

// free reports whether white space can go that stands at an edge or before one.
func (l *layout) free() bool { return l.kept == 0 && len(l.styled) == 0 && !l.lost }

// begin notes a start tag.
func (l *layout) begin(e element) {
	switch {
	case e == unseen:
		return
	case e == exact || e == apart:
		l.lost = l.lost || len(l.styled) > 0
		if e == exact {
			l.kept++
		}
	case e >= style:
		l.styled = append(l.styled, styling{e, l.boxes})
	}
	if l.edge = l.begins(e); l.edge && e != paragraph {
		l.boxes++
		l.open[e]++
	}
}

// finish notes an end tag.
func (l *layout) finish(e element) {
	switch {
	case e == unseen:
		return
	case e == exact:
		l.kept = max(l.kept-1, 0)
	case e >= style:
		if last := len(l.styled) - 1; last < 0 || l.styled[last] != (styling{e, l.boxes}) {
			l.lost = true
		} else {
			l.styled = l.styled[:last]
		}
	}
	if l.edge = l.ends(e); l.edge && e != paragraph {
		l.boxes--
		l.open[e]--
	}
}

// blank takes the white space out that c.at and the tag at the given place have between them, if it is layout.
func (c *cutter) blank(at int) {
	from := c.at
	if c.text || space(c.src, from) < at {
		c.text, c.layout.edge = false, false
		return
	}
	if c.layout.free() && (c.layout.edge || c.boxAt(at)) {
		c.cut(from, at)
	}
}

// boxAt reports whether a box begins or ends with the tag at the given place.
func (c *cutter) boxAt(at int) bool {
	at++
	ends := at < len(c.src) && c.src[at] == '/'
	if ends {
		at++
	}
	end := at
	for end < len(c.src) && !endsName(c.src[end]) && end-at < len("figcaption") {
		end++
	}
	if end == len(c.src) || !endsName(c.src[end]) {
		return false
	}
	var letters [len("figcaption")]byte
	e := elementOf(letters[:lower(letters[:], c.src[at:end])])
	if ends {
		return c.layout.ends(e)
	}
	return c.layout.begins(e)
}
