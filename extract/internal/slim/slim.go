package slim

import "bytes"

// Page is a page made slim.
type Page struct {
	HTML []byte // what is to be parsed
	// Scripts are the contents of the scripts that were emptied, in page order, as parts of the source.
	Scripts [][]byte
}

// Make makes source slim, which is UTF-8 and is not changed. The page is written over buffer, whose contents are lost;
// HTML is source itself when nothing could be taken out.
func Make(source, buffer []byte) Page {
	c := cutter{src: source, out: buffer[:0], layout: layout{edge: true}}
	c.run()
	if c.done == 0 {
		return Page{HTML: source, Scripts: c.scripts}
	}
	return Page{HTML: append(c.out, source[c.done:]...), Scripts: c.scripts}
}

// cutter goes from tag to tag, as the tokenizer of the parser does.
type cutter struct {
	src     []byte
	at      int
	out     []byte // the source up to done, without what was cut
	done    int
	scripts [][]byte
	// foreign says that there was a drawing or a formula that may still be open: then a script or a style may be read
	// as elements, and what it holds must be the same either way.
	foreign bool
	layout  layout
	text    bool // there is text before at since the last tag
	tag     tag
}

// cut takes a part out of the source.
func (c *cutter) cut(from, to int) {
	if from >= to {
		return
	}
	c.out = append(c.out, c.src[c.done:from]...)
	c.done = to
}

func (c *cutter) run() {
	for {
		i := bytes.IndexByte(c.src[c.at:], '<')
		if i < 0 || c.at+i+1 >= len(c.src) {
			return
		}
		at := c.at + i
		next := c.src[at+1]
		if !letter(next) && next != '/' && next != '!' && next != '?' {
			c.at, c.text = at+1, true
			continue
		}
		c.blank(at)
		ok := true
		switch {
		case letter(next):
			ok = c.start(at)
		case next == '/':
			ok = c.end(at)
		case next == '!':
			ok = c.declaration(at)
		default:
			ok = c.skip(at, '>')
		}
		if !ok {
			return
		}
	}
}

// skip goes behind the next byte of a kind; there is no more to do when there is none.
func (c *cutter) skip(from int, b byte) bool {
	i := bytes.IndexByte(c.src[from:], b)
	c.at = from + i + 1
	return i >= 0
}

// end passes an end tag.
func (c *cutter) end(at int) bool {
	if at+2 < len(c.src) && letter(c.src[at+2]) {
		ok := c.readTag(at + 2)
		c.layout.finish(elementOf(c.tag.letters[:c.tag.length]))
		return ok
	}
	return c.skip(at+2, '>')
}

// declaration empties a comment, and passes a document type and what is taken for a comment.
func (c *cutter) declaration(at int) bool {
	if !bytes.HasPrefix(c.src[at:], []byte("<!--")) {
		return !bytes.HasPrefix(c.src[at:], []byte("<![CDATA[")) && c.skip(at+2, '>')
	}
	from := at + len("<!--")
	to := c.commentEnd(from)
	if to < 0 {
		return false
	}
	c.at = to + 1
	if to-from > len("--") {
		c.cut(from, to)
		c.out = append(c.out, "--"...)
	}
	return true
}

// commentEnd finds the ">" that ends the comment whose text begins at from, -1 when nothing ends it.
func (c *cutter) commentEnd(from int) int {
	for to := from; ; to++ {
		i := bytes.IndexByte(c.src[to:], '>')
		if i < 0 {
			return -1
		}
		to += i
		s := c.src[from:to]
		if bytes.HasSuffix(s, []byte("--")) || bytes.HasSuffix(s, []byte("--!")) || len(s) == 0 || string(s) == "-" {
			return to
		}
	}
}

// start passes a start tag, takes its needless attributes out, and what the element holds if nobody reads it.
func (c *cutter) start(at int) bool {
	if !c.readTag(at + 1) {
		return false
	}
	t := &c.tag
	name := t.name()
	if !t.odd && !compared(name) {
		for _, a := range t.needless {
			c.cut(a.from, a.to)
		}
	}
	c.layout.begin(elementOf(t.letters[:t.length]))
	switch name {
	case "script":
		return c.raw(name, !t.data)
	case "style", "noscript", "iframe":
		return c.raw(name, true)
	case "title", "textarea", "noembed", "noframes", "xmp":
		return c.raw(name, false)
	case "plaintext":
		return false
	case "svg":
		if t.odd || !t.closed && !c.drawing() {
			c.openForeign()
		}
	case "math":
		c.openForeign()
	}
	return true
}

// openForeign notes that something may be open which holds other elements than those of HTML.
func (c *cutter) openForeign() { c.foreign, c.layout.lost = true, true }

// raw passes the text of an element that holds no elements, up to its end tag, and empties it if that is wanted.
func (c *cutter) raw(name string, empty bool) bool {
	from := c.at
	to := c.endTag(name)
	if to < 0 {
		return false
	}
	content := c.src[from:to]
	if c.foreign && bytes.IndexByte(content, '<') >= 0 {
		return false
	}
	if name == "script" {
		if bytes.Contains(content, []byte("<!--")) && holdsTag(content, name) {
			return false // a script in a comment in a script does not end at its end tag
		}
		if empty && len(content) > 0 {
			c.scripts = append(c.scripts, content)
		}
	}
	if empty {
		c.cut(from, to)
	}
	c.at = to
	return true
}

// endTag finds where the end tag of the element begins that holds raw text, -1 when it has none.
func (c *cutter) endTag(name string) int {
	for at := c.at; ; at++ {
		i := bytes.Index(c.src[at:], []byte("</"))
		if i < 0 {
			return -1
		}
		at += i
		rest := c.src[at+2:]
		if len(rest) > len(name) && equalFold(rest[:len(name)], name) && endsName(rest[len(name)]) {
			return at
		}
	}
}

// holdsTag reports whether there may be a start tag of the name in s.
func holdsTag(s []byte, name string) bool {
	for {
		i := bytes.IndexByte(s, '<')
		if i < 0 || i+1+len(name) > len(s) {
			return false
		}
		s = s[i+1:]
		if equalFold(s[:len(name)], name) {
			return true
		}
	}
}

// drawing empties an <svg> whose start tag was passed. It reports false, and changes nothing, when the drawing holds what
// may end it or what is no drawing: elements of HTML, formulas, other documents.
func (c *cutter) drawing() bool {
	from, depth, words := c.at, 1, ""
	for at := from; ; at = c.at {
		i := bytes.IndexByte(c.src[at:], '<')
		if i < 0 || at+i+1 >= len(c.src) {
			break
		}
		at += i
		c.at = at + 1
		next := c.src[c.at]
		if next == '!' {
			to := -1
			if bytes.HasPrefix(c.src[at:], []byte("<!--")) {
				to = c.commentEnd(at + len("<!--"))
			}
			if to < 0 {
				break
			}
			c.at = to + 1
			continue
		}
		ends := next == '/'
		if ends {
			c.at++
		}
		if c.at >= len(c.src) || !letter(c.src[c.at]) || !c.readTag(c.at) || !drawn(c.tag.name()) {
			break
		}
		name := c.tag.name()
		if words != "" && (!ends || name != words) {
			break // elements in the words of a drawing are those of HTML
		}
		words = ""
		if !ends && !c.tag.closed && (name == "title" || name == "desc") {
			words = name
		}
		if name != "svg" || c.tag.closed && !ends {
			continue
		}
		if !ends {
			depth++
		} else if depth--; depth == 0 {
			c.cut(from, at)
			return true
		}
	}
	c.at = from
	return false
}

// drawn reports whether elements of a tag are part of a drawing wherever they stand in it.
func drawn(tag string) bool {
	switch tag {
	case "svg", "g", "path", "use", "defs", "symbol", "title", "desc", "style", "circle", "ellipse", "rect", "line",
		"polygon", "polyline", "text", "tspan", "textpath", "clippath", "mask", "pattern", "marker", "stop",
		"lineargradient", "radialgradient", "filter", "fegaussianblur", "feoffset", "feblend", "feflood", "fecolormatrix",
		"fecomposite", "femerge", "femergenode", "animate", "animatetransform", "set":
		return true
	}
	return false
}
