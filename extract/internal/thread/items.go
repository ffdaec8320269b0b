package thread

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// most is how many blocks a comment has at most, replies aside.
const most = 60

// items finds comments that have an element of their own, smallest elements first.
func (f *finder) items() []item {
	boxes := f.page.Boxes
	owner := make([]int, len(f.page.Blocks)) // the item that a block belongs to, by box; 0 for none
	top := f.headline()
	var found []int
	for x := len(boxes) - 1; x > 0; x-- {
		box := &boxes[x]
		if n := box.Last - box.First; n == 0 || n > 4000 || box.First <= top && top < box.Last {
			continue
		}
		own := f.unowned(box, owner)
		if len(own) == 0 || len(own) > most || !f.leads(own, box, owner) || !f.complete(own) {
			continue
		}
		for _, i := range own {
			owner[i] = x
		}
		found = append(found, x)
	}
	if len(found) == 0 {
		return nil
	}
	blocks := map[int][]int{}
	for i, x := range owner {
		if x > 0 {
			blocks[x] = append(blocks[x], i)
		}
	}
	var out []item
	for k := len(found) - 1; k >= 0; k-- { // back to page order
		out = append(out, item{box: found[k], blocks: blocks[found[k]]})
	}
	out = f.inThread(out, top)
	clear(owner)
	for _, it := range out {
		for _, i := range it.blocks {
			owner[i] = it.box
		}
	}
	f.widen(out, owner, top)
	f.continued(out)
	f.depths(out)
	return out
}

// continued gives items that are paragraphs the paragraphs between them and the next: the head is a line of the first.
func (f *finder) continued(items []item) {
	boxes := f.page.Boxes
	for k := 0; k+1 < len(items); k++ {
		it, next := &items[k], items[k+1]
		if boxes[it.box].Node.DataAtom != atom.P || boxes[next.box].Parent != boxes[it.box].Parent {
			continue
		}
		from, to := boxes[it.box].Last, boxes[next.box].First
		fits := to-from <= most
		for i := from; i < to && fits; i++ {
			b := &f.page.Blocks[i]
			fits = b.Tag == atom.P && boxes[b.Box].Parent == boxes[it.box].Parent && !f.looks[i].head
		}
		for i := from; i < to && fits; i++ {
			it.blocks = append(it.blocks, i)
		}
	}
}

// leads reports whether the blocks of a box that are its own come before those of the items in it, controls aside: a
// comment stands above its replies, while the box of a whole thread has lines between them.
func (f *finder) leads(own []int, box *page.Box, owner []int) bool {
	inner := box.Last
	for i := box.First; i < box.Last; i++ {
		if owner[i] != 0 {
			inner = i
			break
		}
	}
	for _, i := range own {
		if b := &f.page.Blocks[i]; i > inner && !f.looks[i].control || i == own[0] && inner < box.Last && b.Cues.Has(cue.CommentHead) && b.Words <= 14 && !f.looks[i].head {
			return false
		}
	}
	return true
}

// widen gives items the head lines that stand around them in elements that are their own but for the replies.
func (f *finder) widen(items []item, owner []int, top int) {
	rows := f.rows(items)
	for k := range items {
		it := &items[k]
		end := len(owner) // where the next item begins
		if k+1 < len(items) {
			end = items[k+1].blocks[0]
		}
		for x := it.box; x > rows[k]; {
			x = f.page.Boxes[x].Parent
			box := &f.page.Boxes[x]
			if box.First <= top && top < box.Last {
				break
			}
			var extra []int
			dated, named, fits := false, false, true
			for i := box.First; i < min(box.Last, end) && fits; i++ {
				if l := f.looks[i]; owner[i] == 0 && !(i > last(*it) && l.head && !l.dated) { // what looks like a name below is a signature
					extra = append(extra, i)
					dated = dated || l.head && l.dated
					named = named || l.head && l.named && i < it.blocks[0]
					fits = l.control || l.head && len(extra) <= 6 || named && i < it.blocks[0] && brief(&f.page.Blocks[i]) // a rank
				}
			}
			if !fits {
				break
			}
			if !(dated && !f.whole(*it)) && !(named && !f.signedItem(*it)) {
				continue
			}
			it.blocks = append(extra, it.blocks...)
			for _, i := range extra {
				owner[i] = it.box
			}
		}
	}
}

// unowned returns the blocks of a box that belong to no item yet.
func (f *finder) unowned(box *page.Box, owner []int) []int {
	var own []int
	for i := box.First; i < box.Last; i++ {
		if owner[i] == 0 {
			if own = append(own, i); len(own) > most {
				break
			}
		}
	}
	return own
}

// headline returns the block of the page's headline: its first <h1>, -1 without one.
func (f *finder) headline() int {
	best, share := -1, float32(0)
	for i := range f.page.Blocks {
		b := &f.page.Blocks[i]
		if x := b.TitleShare; b.Words >= 3 && x > share && x > 0.8 {
			best, share = i, x
		}
		if b.Tag == atom.H1 && b.TitleShare > 0.6 {
			return i
		}
	}
	return best
}

// likeness is what elements of the same make share: the tag and the first word of the class.
func likeness(n *html.Node) string {
	class := page.Attr(n, "class")
	if fields := strings.Fields(class); len(fields) > 0 {
		class = strings.TrimRight(fields[0], "0123456789-_")
	}
	return n.Data + " " + class
}

// last returns the last block of an item.
func last(it item) int { return it.blocks[len(it.blocks)-1] }

// signedItem reports whether an item has a name already.
func (f *finder) signedItem(it item) bool {
	for _, i := range it.blocks {
		if f.looks[i].head && f.looks[i].named {
			return true
		}
	}
	return false
}

// whole reports whether an item has a date already.
func (f *finder) whole(it item) bool {
	for _, i := range it.blocks {
		if f.looks[i].head && f.looks[i].dated {
			return true
		}
	}
	return false
}

// replied reports whether an item has a control to answer it.
func (f *finder) replied(it item) bool {
	for _, i := range it.blocks {
		if f.looks[i].reply && f.looks[i].control {
			return true
		}
	}
	return false
}
