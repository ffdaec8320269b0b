package thread

import (
	"slices"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// complete reports whether blocks make up one comment: a head, then a text, and no second head after it. In some
// systems the line with the date comes last.
func (f *finder) complete(own []int) bool {
	if words := f.wordy(own); len(words) == 1 && (f.looks[words[0]].inline || len(own) == 1 && f.single(words[0])) {
		return true
	}
	head, dated, text, tail := false, false, false, false
	for _, i := range own {
		l := f.looks[i]
		b := &f.page.Blocks[i]
		switch {
		case b.Tag == atom.H1:
			return false
		case l.control || edited(b):
		case l.head && l.dated && text && (l.named || !f.within(i, own)):
			if dated || tail || !f.tails {
				return false
			}
			tail = true
		case l.named && text && !head && f.signs(b):
			tail = true
		case tail:
			return false
		case l.head && !text:
			head, dated = true, dated || l.dated
		case head && !text && f.between(i, own): // a rank beside the name
		case subject(b) && head && !text: // stands below the head in some systems
		case head || f.tails:
			text = true
		case b.Words > mostSpoken:
			return false // a text without a head above it
		}
	}
	return (head || tail) && text
}

// wordy returns the blocks that are no controls.
func (f *finder) wordy(own []int) []int {
	var out []int
	for _, i := range own {
		if !f.looks[i].control {
			out = append(out, i)
		}
	}
	return out
}

// between reports whether a line as short as a rank stands between two lines of the head, in the element that holds both.
func (f *finder) between(i int, own []int) bool {
	at, _ := slices.BinarySearch(own, i)
	if at == 0 || at+1 >= len(own) || !brief(&f.page.Blocks[i]) {
		return false
	}
	before, after := own[at-1], own[at+1]
	x := f.page.Blocks[i].Box
	for n := 0; x > 0 && n < 2 && (before < f.page.Boxes[x].First || after >= f.page.Boxes[x].Last); n++ {
		x = f.page.Boxes[x].Parent
	}
	return f.looks[before].head && f.looks[after].head && f.looks[after].dated && before >= f.page.Boxes[x].First && after < f.page.Boxes[x].Last && f.page.Boxes[x].Last-f.page.Boxes[x].First <= longestStrip
}

// signs reports whether a line below a text is the name of whoever wrote it.
func (f *finder) signs(b *page.Block) bool {
	return f.tails && (cited(b) || b.Own.Any(names) && b.Words <= mostSpoken)
}

// within reports whether a dated line is of the text itself: a paragraph of the element that holds the line before it,
// and the head stands outside that.
func (f *finder) within(i int, own []int) bool {
	boxes := f.page.Boxes
	b := &f.page.Blocks[i]
	if b.Own.Any(names|cue.Of(cue.Date)) || f.marked(b) {
		return false
	}
	parent, first, before := boxes[b.Box].Parent, -1, -1
	for _, k := range own {
		if k < i {
			before = k
		}
		if first < 0 && f.looks[k].head {
			first = k
		}
	}
	if first < 0 || before < 0 || first >= boxes[parent].First {
		return false
	}
	c := &f.page.Blocks[before]
	return c.Tag == b.Tag && boxes[c.Box].Parent == parent
}
