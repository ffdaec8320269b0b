package classify

import (
	"golang.org/x/net/html"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/kindmodel"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// Where a block stands on the page, for the model of kinds. The numbers are trained on.
type Where uint32

// The places.
const (
	AtTop    Where = iota // above the title
	AtHead                // between the title and the article
	Inside                // among the paragraphs of the article
	After                 // below them
	Beside                // in a column of its own
	InThread              // among the comments or around them
	AtBottom              // at the foot of the page
)

// bottom is the share of the page's text that goes before its foot.
const bottom = 0.95

// where tells the place of block i.
func (j *judge) where(i int) Where {
	b := &j.page.Blocks[i]
	switch {
	case j.threadFrom <= i && i < j.threadTo:
		return InThread
	case j.title >= 0 && i < j.title || j.title < 0 && j.from >= 0 && i < j.from:
		return AtTop
	case j.from >= 0 && i < j.from:
		return AtHead
	case j.from >= 0 && i < j.to:
		return Inside
	case b.Hint.Has(cue.Footer) || b.Position > bottom:
		return AtBottom
	case b.Hint.Has(cue.Sidebar):
		return Beside
	}
	return After
}

// Line puts into r what is known of a text that stands nowhere but somewhere on a page, in an element of a class: the
// examples that the model learns from besides pages.
func Line(r *kindmodel.Row, at Where, class, text string) {
	scanner := cue.NewScanner()
	hint := scanner.Hint(class)
	_, cues := scanner.Scan(text)
	r.Reset()
	r.Text(text)
	r.Add(kindmodel.Place, uint32(at))
	r.Classes(kindmodel.Class, class, 1)
	r.Classes(kindmodel.OwnClass, class, 1)
	r.Topics(kindmodel.Cue, cues)
	r.Topics(kindmodel.OwnTopic, hint)
	r.Topics(kindmodel.Topic, hint)
}

// evidence puts into r what is known of block i.
func (j *judge) evidence(i int, r *kindmodel.Row) {
	b := &j.page.Blocks[i]
	r.Reset()
	r.Text(b.Spaced())
	r.Add(kindmodel.Place, uint32(j.where(i)))
	r.Topics(kindmodel.Cue, b.Cues)
	r.Topics(kindmodel.OwnTopic, b.Own)
	r.Topics(kindmodel.Topic, b.Hint)
	j.titles(b, r)
	shape(b, r)
	j.distance(i, r)
	j.around(i, r)
}

// named are the attributes by which developers name elements.
var namedBy = []string{"class", "id", "data-testid", "data-component", "data-module", "data-type", "role", "aria-label", "itemprop", "rel", "property"}

// names adds the words that an element is named by.
func names(r *kindmodel.Row, g kindmodel.Group, n *html.Node, weight float32) {
	for _, key := range namedBy {
		if v := page.Attr(n, key); v != "" {
			r.Classes(g, v, weight)
		}
	}
}

// nearness is how much the names of the elements around a block count, from its own outwards.
var nearness = [...]float32{1, 1, 0.8, 0.6, 0.4}

// titles adds what the elements around a block are called that hold nothing of the article.
func (j *judge) titles(b *page.Block, r *kindmodel.Row) {
	for _, m := range b.Marks {
		if b.Words < 30 {
			names(r, kindmodel.Class, m.Node, 1)
		}
	}
	up := 0
	for x := b.Box; x > 0 && !j.settled[x]; x = j.page.Boxes[x].Parent {
		n := j.page.Boxes[x].Node
		if up == 0 {
			names(r, kindmodel.OwnClass, n, 1)
			r.Add(kindmodel.OwnTag, uint32(n.DataAtom))
		}
		if up < 4 {
			r.Add(kindmodel.Tag, uint32(n.DataAtom))
		}
		names(r, kindmodel.Class, n, nearness[min(up, len(nearness)-1)])
		up++
	}
}

// shape adds what a block looks like.
func shape(b *page.Block, r *kindmodel.Row) {
	for k, is := range [...]bool{true, b.InAnchor, b.InForm, b.InFigure, b.InTable, b.Strong, b.TitleShare > 0.5} {
		if is {
			r.Add(kindmodel.Form, uint32(k))
		}
	}
	r.Bucket(kindmodel.Links, b.LinkDensity(), 0, 0.3, 0.7, 0.95)
	for k, bound := range [...]int{1, 2, 4} {
		if len(b.Links) > bound {
			r.Add(kindmodel.Links, 16+uint32(k))
		}
	}
	if b.Repeats > 0 {
		r.Add(kindmodel.Links, 32)
	}
}

// distance adds how far block i is from the title or the article.
func (j *judge) distance(i int, r *kindmodel.Row) {
	switch {
	case j.to >= 0 && i >= j.to:
		r.Bucket(kindmodel.Distance, float64(i-j.to), 0, 1, 3, 8, 20)
	case j.title >= 0 && i > j.title && i < j.from:
		r.Bucket(kindmodel.Distance, float64(100+i-j.title), 101, 102, 104)
	case j.title >= 0 && i < j.title:
		r.Bucket(kindmodel.Distance, float64(200+j.title-i), 201, 202, 204)
	}
}

// mostHead is how many words of a head line are looked at.
const mostHead = 12

// around adds what the lines over block i and beside it say.
func (j *judge) around(i int, r *kindmodel.Row) {
	b := &j.page.Blocks[i]
	head := j.head[i]
	if head >= 0 {
		r.Words(kindmodel.HeadWord, j.page.Blocks[head].Text, mostHead)
	}
	for x := b.Box; x > 0 && !j.settled[x]; x = j.page.Boxes[x].Parent {
		if box := &j.page.Boxes[x]; box.Last-box.First > 1 {
			if box.First != i && box.First != head {
				r.Words(kindmodel.HeadWord, j.page.Blocks[box.First].Text, mostHead)
			}
			break
		}
	}
	for side, k := range [...]int{i - 1, i + 1} {
		if k < 0 || k >= len(j.page.Blocks) {
			continue
		}
		c := &j.page.Blocks[k]
		switch {
		case c.Kind.Kept():
			r.Add(kindmodel.Neighbour, uint32(side)<<16|1)
		case c.Kind == page.Comment:
			r.Add(kindmodel.Neighbour, uint32(side)<<16|2)
		case c.Kind == page.Title:
			r.Add(kindmodel.Neighbour, uint32(side)<<16|3)
		}
		r.TopicsAt(kindmodel.Neighbour, uint32(side)+1, c.Cues, 0.5)
	}
}
