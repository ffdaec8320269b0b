package thread

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
)

// mostTries is how many lines that announce comments are followed; a page has one or two.
const mostTries = 20

// runs finds comments that have no element of their own: in what follows a line that announces comments, one goes from
// each head to the next.
func (f *finder) runs() []item {
	var out []item
	tries := 0
	for i := range f.page.Blocks {
		b := &f.page.Blocks[i]
		certain := b.Cues.Has(cue.CommentHead) && b.Words <= 20 && !b.InAnchor
		from := i + 1
		if f.looks[i].head && again(b) {
			from = i // a thread of answers to the article, which is its first post
		} else if !certain && !announces(b) && promised(b) < 2 {
			continue
		}
		if tries++; tries > mostTries {
			break
		}
		if found := f.run(from); len(found) > len(out) && (certain || (from == i || announces(b)) && f.solid(found) || f.keeps(promised(b), found)) {
			out = found
		}
		if !certain {
			continue
		}
		if found := f.signedRun(i + 1); len(found) > 1 && len(found) >= len(out) {
			out = found
		}
	}
	f.levels(out)
	return out
}

// solid reports whether several items all have a date, a name and words outside links.
func (f *finder) solid(items []item) bool {
	for _, it := range items {
		linked, runes, named := 0, 0, false
		for _, i := range it.blocks {
			if l := f.looks[i]; l.head && (l.named || l.dated && f.offers(i)) {
				named = true
			}
			if b := &f.page.Blocks[i]; !f.looks[i].head && !f.looks[i].control {
				linked += b.Linked
				runes += b.Runes
			}
		}
		if !named || !f.whole(it) || 2*linked >= runes {
			return false
		}
	}
	return len(items) > 1
}

// run reads the comments after a block; there are none when no head comes soon.
func (f *finder) run(from int) []item {
	var out []item
	form := false // stands above the comments
	for i := from; i < len(f.page.Blocks); i++ {
		b := &f.page.Blocks[i]
		l := f.looks[i]
		above := len(out) == 0 && b.Cues.Any(cue.Of(cue.CommentPolicy, cue.CommentForm))
		form = form || above && b.Cues.Has(cue.CommentForm)
		if b.Cues.Any(ending) && !l.head && !above || heading(b.Tag) && !l.head && len(out) > 0 {
			break
		}
		starts := l.head && (l.dated || l.named) && !(len(out) > 0 && f.wordless(out[len(out)-1]) && !f.full(out[len(out)-1]))
		switch {
		case starts:
			out = append(out, item{box: -1, blocks: []int{i}})
		case len(out) > 0:
			last := &out[len(out)-1]
			last.blocks = append(last.blocks, i)
		case i-from > 6:
			return nil
		}
	}
	if out = f.bounded(f.untitled(out, from)); form && !f.solid(out) {
		return nil // most forms end the page
	}
	return out
}

// untitled takes the subjects out of items: short lines above the heads, most of which have one.
func (f *finder) untitled(items []item, from int) []item {
	above := make([]int, len(items)) // by item: the line above its head, -1 for none like a subject
	count := 0
	for k, it := range items {
		above[k] = -1
		if k > 0 {
			from = items[k-1].blocks[0] + 1 // a head is no subject
		}
		for i := it.blocks[0] - 1; i >= from; i-- {
			if f.looks[i].control {
				continue
			}
			if b := &f.page.Blocks[i]; b.Words <= 10 && !b.EndsStop && (b.Strong || b.InAnchor || heading(b.Tag) || subject(b)) {
				above[k] = i
				count++
			}
			break
		}
	}
	if count < 2 || float64(count) < recurringShare*float64(len(items)) {
		return items
	}
	for k := range items[:len(items)-1] {
		if x := above[k+1]; x >= 0 {
			items[k].blocks = slices.DeleteFunc(items[k].blocks, func(i int) bool { return i >= x })
		}
	}
	return items
}

// signedRun reads the comments after a block that are each signed below: one goes from one signature to the next. There
// are none when the first line is no text.
func (f *finder) signedRun(from int) []item {
	var out []item
	var open []int
	for i := from; i < len(f.page.Blocks) && len(open) < most; i++ {
		b := &f.page.Blocks[i]
		l := f.looks[i]
		switch {
		case l.head && l.dated:
			if len(open) == 0 || !dashed(b.Text) && !l.named {
				return out
			}
			out = append(out, item{box: -1, blocks: append(open, i)})
			open = nil
		case b.Cues.Any(ending) || heading(b.Tag):
			return out
		case !l.control:
			open = append(open, i)
		}
	}
	return out
}

// dashed reports whether a line begins with a dash, as signatures do.
func dashed(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("–—-~", r)
}

// bounded leaves out of the last of several comments what stands outside the element that holds the heads of all.
func (f *finder) bounded(items []item) []item {
	boxes := f.page.Boxes
	if n := len(items); n > 1 && f.wordless(items[n-1]) && !f.looks[last(items[n-1])].named {
		items = items[:n-1] // « Page imprimée le 14 août »
	}
	if len(items) < 2 || len(boxes) == 0 {
		return items
	}
	x := f.page.Blocks[items[0].blocks[0]].Box
	for head := items[len(items)-1].blocks[0]; x > 0 && head >= boxes[x].Last; {
		x = boxes[x].Parent
	}
	end := &items[len(items)-1]
	if !slices.ContainsFunc(items[:len(items)-1], func(it item) bool { return !f.oneBox(it) }) {
		x = f.page.Blocks[end.blocks[0]].Box
	}
	for n := len(end.blocks); n > 2 && x >= 0 && end.blocks[n-1] >= boxes[x].Last; n-- {
		end.blocks = end.blocks[:n-1]
	}
	return items
}

// oneBox reports whether all of an item stands in the element of its head, below that.
func (f *finder) oneBox(it item) bool {
	box := f.page.Blocks[it.blocks[0]].Box
	return len(it.blocks) > 1 && !slices.ContainsFunc(it.blocks, func(i int) bool { return f.page.Blocks[i].Box != box })
}

// wordless reports whether an item has no text yet.
func (f *finder) wordless(it item) bool {
	for _, i := range it.blocks {
		if !f.looks[i].head && !f.looks[i].control {
			return false
		}
	}
	return true
}

// full reports whether the head of an item has both a date and a name.
func (f *finder) full(it item) bool {
	dated, named := false, false
	for _, i := range it.blocks {
		if l := f.looks[i]; !l.control {
			dated = dated || l.dated
			named = named || l.named
		}
	}
	return dated && named
}

// ending are the topics that end a thread.
var ending = cue.Of(cue.CommentForm, cue.CommentPolicy, cue.Newsletter, cue.Footer, cue.Legal, cue.Related, cue.Navigation, cue.Cookie)

func heading(a atom.Atom) bool { return a == atom.H1 || a == atom.H2 || a == atom.H3 }

func anyHeading(a atom.Atom) bool {
	return heading(a) || a == atom.H4 || a == atom.H5 || a == atom.H6
}
