package classify

import (
	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// leastDeclared is how many characters an element that is called the article's text must hold to be one.
const leastDeclared = 80

// declared keeps what stands in the element that the page calls the article's text, or beside the title what its
// description says, on a page that has nothing else which looks like an article: verses, a dialogue, a list of figures.
func (j *judge) declared() {
	kept := 0
	for i := range j.kept {
		if j.kept[i] {
			kept += j.page.Blocks[i].Runes
		}
	}
	if kept >= leastDeclared {
		return
	}
	for x := 1; x < len(j.page.Boxes); x++ {
		if box := &j.page.Boxes[x]; box.Hint.Has(cue.Body) && j.keepPlain(box.First, box.Last, box.Above(), false) {
			return
		}
	}
	if j.title < 0 {
		return
	}
	for x := j.page.Blocks[j.title].Box; x > 0; x = j.page.Boxes[x].Parent {
		if j.keepPlain(j.title+1, j.page.Boxes[x].Last, j.page.Boxes[x].Above(), true) {
			return
		}
	}
}

// keepPlain keeps the blocks of a box that nothing inside it calls furniture if there is enough of them, and if the page's
// description says one of them where that is asked for. Outside is what is said of the whole box.
func (j *judge) keepPlain(from, to int, outside cue.Set, described bool) bool {
	runes := 0
	for i := from; i < to; i++ {
		if b := &j.page.Blocks[i]; plainly(b, outside) {
			runes += b.Runes
			described = described && !(b.Words >= 5 && b.GivenShare > 0.6)
		}
	}
	if runes < leastDeclared || described {
		return false
	}
	for i := from; i < to; i++ {
		if plainly(&j.page.Blocks[i], outside) {
			j.keep(i)
		}
	}
	return true
}

// plainly reports whether nothing says that a block is furniture, what is said of all around it aside.
func plainly(b *page.Block, outside cue.Set) bool {
	return b.Kind == "" && b.LinkDensity() < 0.5 && !(b.Hint &^ outside).Any(furniture) && !b.Cues.Any(furniture) && !b.InForm && !b.InFigure && !stampOnly(b)
}
