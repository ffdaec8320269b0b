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
	j.elements(b, r)
	shape(b, r)
	j.distance(i, r)
	j.around(i, r)
}

// namedBy are the attributes by which developers name elements.
var namedBy = []string{"class", "id", "data-testid", "data-component", "data-module", "data-type", "role", "aria-label", "itemprop", "rel", "property"}

// names appends the words that an element is named by.
func names(words []uint32, r *kindmodel.Row, n *html.Node) []uint32 {
	for _, key := range namedBy {
		if v := page.Attr(n, key); v != "" {
			words = r.Names(words, v)
		}
	}
	return words
}

// namesOf are the words that a box is named by.
func (j *judge) namesOf(x int, r *kindmodel.Row) []uint32 {
	if j.names == nil {
		j.names = make([][]uint32, len(j.page.Boxes))
	}
	if j.names[x] == nil {
		j.names[x] = names(make([]uint32, 0, 4), r, j.page.Boxes[x].Node)
	}
	return j.names[x]
}

// nearness is how much the names of the elements around a block count, from its own outwards.
var nearness = [...]float32{1, 1, 0.8, 0.6, 0.4}

// mostMarked is how many words a block has at most whose inline elements name all of it.
const mostMarked = 29

// elements adds what the elements around a block are called that hold nothing of the article.
func (j *judge) elements(b *page.Block, r *kindmodel.Row) {
	if b.Words <= mostMarked {
		for _, m := range b.Marks {
			r.Each(kindmodel.Class, names(nil, r, m.Node), 1)
		}
	}
	up := 0
	for x := b.Box; x > 0 && up < len(nearness) && !j.settled[x]; x = j.page.Boxes[x].Parent {
		words, tag := j.namesOf(x, r), uint32(j.page.Boxes[x].Node.DataAtom)
		if up == 0 {
			r.Each(kindmodel.OwnClass, words, 1)
			r.Add(kindmodel.OwnTag, tag)
		}
		if up < 4 {
			r.Add(kindmodel.Tag, tag)
		}
		r.Each(kindmodel.Class, words, nearness[up])
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

// How many words of a head line, and of each other line of a box, are looked at, and how many lines a box has at most that
// is looked at as one.
const (
	mostHead = 12
	mostMate = 8
	mostBox  = 12
)

// around adds what the line over block i says, the box around it and the lines beside it.
func (j *judge) around(i int, r *kindmodel.Row) {
	head := j.head[i]
	if head >= 0 {
		r.Each(kindmodel.HeadWord, j.firstWords(head, r), 1)
	}
	for x := j.page.Blocks[i].Box; x > 0 && !j.settled[x]; x = j.page.Boxes[x].Parent {
		if box := &j.page.Boxes[x]; box.Last-box.First > 1 {
			if box.First != i && box.First != head {
				r.Each(kindmodel.HeadWord, j.firstWords(box.First, r), 1)
			}
			j.inside(i, box, r)
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

// firstWords are the first words of block i.
func (j *judge) firstWords(i int, r *kindmodel.Row) []uint32 {
	if j.openings == nil {
		j.openings = make([][]uint32, len(j.page.Blocks))
	}
	if j.openings[i] == nil {
		j.openings[i] = r.Opening(make([]uint32, 0, mostHead), j.page.Blocks[i].Text, mostHead)
	}
	return j.openings[i]
}

// inside adds what the smallest box around block i holds besides it, if it is small.
func (j *judge) inside(i int, box *page.Box, r *kindmodel.Row) {
	n := box.Last - box.First
	if n > mostBox {
		return
	}
	var all cue.Set
	for k := box.First; k < box.Last; k++ {
		if c := &j.page.Blocks[k]; k != i && !c.Kind.Kept() {
			all |= c.Cues
			words := j.firstWords(k, r)
			r.Each(kindmodel.BoxWord, words[:min(mostMate, len(words))], 1)
		}
	}
	r.Topics(kindmodel.BoxTopic, all)
	r.Bucket(kindmodel.BoxSize, float64(n), 2, 4, 8)
	r.Bucket(kindmodel.BoxLinks, float64(box.LinkRunes)/float64(max(1, box.Runes)), 0.2, 0.6, 0.9)
	for k, has := range [...]bool{
		box.Inputs > 0, box.Emails > 0, box.Areas > 0, box.Passwords > 0, box.Choices > 1, box.Images > 0, box.Embeds > 0,
	} {
		if has {
			r.Add(kindmodel.BoxHas, uint32(k))
		}
	}
}
