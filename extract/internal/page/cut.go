package page

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/text"
)

// TooManyElements says that a page has more elements than the caller allows.
type TooManyElements struct{ Got, Max int }

func (e *TooManyElements) Error() string {
	return fmt.Sprintf("%d elements or more, %d allowed", e.Got, e.Max)
}

// Cut walks a parsed page once and cuts what is visible of it into blocks. It does not change the tree. A page of more
// than maxElements elements gives a TooManyElements error; hidden says whether what the page hides is cut too, and what it
// keeps in templates and for browsers without scripts.
func Cut(ctx context.Context, root *html.Node, maxElements int, hidden bool) (*Page, error) {
	c := &cutter{
		ctx: ctx, page: &Page{Root: root}, max: maxElements, hidden: hidden,
		hints: make(map[string]cue.Set, 256), scanner: cue.NewScanner(), box: -1,
	}
	body := find(root, atom.Body)
	if body == nil {
		return c.page, nil
	}
	r := rooms.Get().(*room)
	c.page.Boxes, c.page.Blocks = r.boxes[:0], r.blocks[:0]
	err := c.element(body)
	r.boxes, r.blocks = c.page.Boxes, c.page.Blocks
	c.page.Boxes, c.page.Blocks = slices.Clone(r.boxes), slices.Clone(r.blocks)
	r.empty()
	rooms.Put(r)
	if err != nil {
		return nil, err
	}
	c.page.partAsides()
	return c.page, nil
}

// room is where a page is cut: nobody knows beforehand how much there will be. Nothing of a page stays in it.
type room struct {
	boxes  []Box
	blocks []Block
}

var rooms = sync.Pool{New: func() any { return &room{boxes: make([]Box, 0, 512), blocks: make([]Block, 0, 256)} }}

func (r *room) empty() {
	clear(r.boxes)
	clear(r.blocks)
}

// find returns the first child of root's <html> with the tag.
func find(root *html.Node, tag atom.Atom) *html.Node {
	for n := root.FirstChild; n != nil; n = n.NextSibling {
		if n.DataAtom != atom.Html {
			continue
		}
		for m := n.FirstChild; m != nil; m = m.NextSibling {
			if m.DataAtom == tag {
				return m
			}
		}
	}
	return nil
}

// cutter walks the tree.
type cutter struct {
	ctx      context.Context
	page     *Page
	f        folder
	elements int
	max      int
	hidden   bool
	hints    map[string]cue.Set
	scanner  *cue.Scanner
	box      int  // the innermost box
	soft     bool // the block under construction follows a line break
	pre      int  // depth of preformatted elements
	row      int  // depth of table rows that are one block
}

func (c *cutter) children(n *html.Node) error {
	for m := n.FirstChild; m != nil; m = m.NextSibling {
		switch m.Type {
		case html.TextNode:
			if c.pre > 0 {
				c.lines(m.Data)
			} else {
				c.f.write(m.Data)
			}
		case html.ElementNode:
			if err := c.element(m); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *cutter) element(n *html.Node) error {
	if c.elements++; c.elements > c.max {
		return &TooManyElements{Got: c.elements, Max: c.max}
	}
	if c.elements%1024 == 0 {
		if err := c.ctx.Err(); err != nil {
			return err
		}
	}
	role := roles[n.DataAtom]
	switch role {
	case skipRole:
		if !c.hidden || n.DataAtom != atom.Noscript && n.DataAtom != atom.Template {
			return nil
		}
	case breakRole:
		c.lineBreak()
		return nil
	case ruleRole:
		c.flush()
		return nil
	case imageRole:
		c.shape().Images++
		c.page.Pictures = append(c.page.Pictures, Picture{Node: n, At: len(c.page.Blocks), Box: c.box})
		return nil
	case embedRole:
		c.shape().Embeds++
		return nil
	case fieldRole:
		c.field(n)
		return nil
	}
	a := c.look(n)
	if a.hidden && !c.hidden && n.DataAtom != atom.Body {
		return nil
	}
	if a.hint.Has(cue.Hidden) && role == inlineRole && c.running() {
		return nil
	}
	if role == inlineRole && !a.block {
		return c.inline(n, a)
	}
	if c.row > 0 {
		if n.DataAtom == atom.Td || n.DataAtom == atom.Th {
			return c.cell(n)
		}
		c.f.space()
		return c.children(n)
	}
	return c.open(n, a)
}

// running reports whether the walk is inside running text, where words for screen readers alone would not be read.
func (c *cutter) running() bool {
	if c.box < 0 {
		return false
	}
	switch n := c.page.Boxes[c.box].Node; n.DataAtom {
	case atom.P, atom.Li, atom.Blockquote, atom.Dd, atom.Td:
		return true
	default:
		return heading(n.DataAtom)
	}
}

// inline walks an element that stands in the line.
func (c *cutter) inline(n *html.Node, a attributes) error {
	if n.FirstChild == nil {
		return nil
	}
	if n.DataAtom == atom.Font || c.f.full() {
		return c.children(n)
	}
	c.f.open(n, a.hint)
	err := c.children(n)
	c.f.close()
	return err
}

// open walks an element that is a box.
func (c *cutter) open(n *html.Node, a attributes) error {
	c.flush()
	parent, depth := c.box, 0
	if parent >= 0 {
		depth = c.page.Boxes[parent].Depth + 1
	}
	box := len(c.page.Boxes)
	c.page.Boxes = append(c.page.Boxes, Box{Node: n, Parent: parent, Depth: depth, First: len(c.page.Blocks), Hint: a.hint})
	c.box = box
	pre, row := c.pre, c.row
	switch n.DataAtom {
	case atom.Pre:
		c.pre++
	case atom.Tr:
		if dataRow(n) {
			c.row++
		}
	case atom.Table:
		c.row = 0
	case atom.Button:
		c.page.Boxes[box].Buttons++
	}
	err := c.children(n)
	c.flush()
	c.pre, c.row = pre, row
	c.page.Boxes[box].Last, c.page.Boxes[box].End = len(c.page.Blocks), len(c.page.Boxes)
	c.box = parent
	return err
}

// cell walks a cell of a table row that is one block.
func (c *cutter) cell(n *html.Node) error {
	if len(c.f.buf) > 0 {
		c.f.wait = false
		c.f.buf = append(c.f.buf, '\t')
	}
	return c.children(n)
}

// field counts a field of a form; the texts around it are blocks of their own.
func (c *cutter) field(n *html.Node) {
	c.flush()
	shape := c.shape()
	name := strings.ToLower(Attr(n, "name") + " " + Attr(n, "id"))
	switch kind := strings.ToLower(Attr(n, "type")); {
	case kind == "hidden":
	case n.DataAtom == atom.Textarea:
		shape.Inputs++
		shape.Areas++
	case kind == "submit" || kind == "button" || kind == "image" || kind == "reset":
		shape.Buttons++
	case kind == "radio" || kind == "checkbox":
		shape.Choices++
	default:
		shape.Inputs++
		switch {
		case kind == "email" || strings.Contains(name, "mail") || strings.Contains(Attr(n, "placeholder"), "@"):
			shape.Emails++
		case kind == "password":
			shape.Passwords++
		case kind == "search" || c.scanner.Hint(name).Has(cue.Search) || name == "q " || name == "s ":
			shape.Searches++
		}
	}
	c.soft = true
}

// lineBreak ends a block softly, but in headings, where a break is layout.
func (c *cutter) lineBreak() {
	if c.row > 0 || c.box >= 0 && heading(c.page.Boxes[c.box].Node.DataAtom) {
		c.f.space()
		return
	}
	if c.pre > 0 {
		c.f.buf = append(c.f.buf, '\n')
		return
	}
	if len(c.f.buf) == 0 {
		c.soft = false // a second break in a row parts paragraphs
		return
	}
	c.flush()
	c.soft = true
}

// lines writes preformatted text.
func (c *cutter) lines(s string) {
	for i, line := range strings.Split(strings.ReplaceAll(s, "\r\n", "\n"), "\n") {
		if i > 0 && len(c.f.buf) > 0 {
			c.f.wait = false
			c.f.buf = append(c.f.buf, '\n')
		}
		for len(line) > 0 && len(c.f.buf) > 0 && line[0] == ' ' {
			c.f.buf = append(c.f.buf, ' ')
			line = line[1:]
		}
		c.f.write(line)
	}
}

func (c *cutter) shape() *Shape { return &c.page.Boxes[c.box].Shape }

// flush ends the block under construction, if it has any text.
func (c *cutter) flush() {
	s, spans := c.f.finish()
	soft := c.soft
	c.soft = false
	if strings.IndexFunc(s, visible) < 0 {
		c.soft = soft
		return
	}
	box := &c.page.Boxes[c.box]
	b := Block{Text: s, Node: box.Node, Box: c.box, Part: box.Direct}
	if last := len(c.page.Blocks) - 1; soft && last >= 0 && c.page.Blocks[last].Node == b.Node {
		b.Soft = true
	}
	box.Direct++
	strong, emphasis, linked := 0, 0, 0
	for _, o := range spans {
		switch o.node.DataAtom {
		case atom.B, atom.Strong:
			strong = max(strong, o.end-o.start)
		case atom.I, atom.Em, atom.Cite:
			emphasis = max(emphasis, o.end-o.start)
		case atom.A:
			linked = max(linked, o.end-o.start)
		}
		span := text.Span{Start: o.start, End: o.end}
		if o.node.DataAtom == atom.A {
			if href := Attr(o.node, "href"); href != "" || o.hint == 0 {
				b.Links = append(b.Links, Link{Span: span, URL: href, Node: o.node})
			}
			if o.hint == 0 {
				continue
			}
		}
		b.Marks = append(b.Marks, Mark{Span: span, Node: o.node, Hint: o.hint})
	}
	whole := len(s) - len(s)/10
	b.Strong, b.Emphasis, b.InAnchor = strong >= whole, emphasis >= whole, linked >= whole
	c.page.Blocks = append(c.page.Blocks, b)
}

func visible(r rune) bool { return unicode.IsGraphic(r) && !unicode.IsSpace(r) }

func heading(a atom.Atom) bool {
	switch a {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return false
}

// dataRow reports whether a table row is one block: several cells, each with few words and no element that is a block
// of its own. Other rows are layout.
func dataRow(tr *html.Node) bool {
	cells, short := 0, true
	for n := tr.FirstChild; n != nil && short; n = n.NextSibling {
		if n.DataAtom == atom.Td || n.DataAtom == atom.Th {
			cells++
			left := 160
			short = phrase(n, &left)
		}
	}
	return cells > 1 && short
}

// phrase reports whether the element holds inline content alone, at most *left bytes of it. A single paragraph is as good
// as none.
func phrase(n *html.Node, left *int) bool {
	for m := n.FirstChild; m != nil; m = m.NextSibling {
		switch m.Type {
		case html.TextNode:
			if *left -= len(strings.TrimSpace(m.Data)); *left < 0 {
				return false
			}
		case html.ElementNode:
			switch roles[m.DataAtom] {
			case boxRole:
				if (m.DataAtom != atom.P && m.DataAtom != atom.Div) || m.PrevSibling != nil && m.PrevSibling.Type == html.ElementNode {
					return false
				}
			case fieldRole, embedRole, breakRole:
				return false
			case skipRole:
				continue
			}
			if *left -= 4; !phrase(m, left) {
				return false
			}
		}
	}
	return true
}
