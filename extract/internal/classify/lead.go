package classify

import (
	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// second reports whether a block is the line under the title, of whole words and in the same element.
func (j *judge) second(i int) bool {
	b := &j.page.Blocks[i]
	if j.title < 0 || i != j.title+1 || b.Box < 0 || b.Words < 8 || b.Linked > 0 || b.InForm || b.Hint.Any(furniture&^cue.Of(cue.Caption, cue.Related)) || b.Cues.Any(furniture) || opens(b) {
		return false
	}
	title := &j.page.Blocks[j.title]
	return title.Box > 0 && j.page.Boxes[b.Box].Parent == j.page.Boxes[title.Box].Parent
}

// findLead looks for the standfirst: a text near the title that says so by its class, or that the page gives as its
// description, or that is bold where the paragraphs after it are not.
func (j *judge) findLead() {
	if j.from < 0 {
		return
	}
	first := max(j.title, 0)
	if j.title < 0 || j.title > j.from {
		first = max(j.from-12, 0)
	}
	last := j.from // the text begins with it
	for i := first; i <= last; i++ {
		b := &j.page.Blocks[i]
		if b.Kind != "" || b.Words < 5 || b.InFigure || b.LinkDensity() > 0.5 || b.Cues.Any(cue.Of(cue.Share, cue.Newsletter, cue.Cookie, cue.Paywall, cue.AuthorBox, cue.Donation, cue.License)) {
			continue
		}
		said := b.Own.Has(cue.Lead) || b.Hint.Has(cue.Lead) && b.Prose()
		given := b.GivenShare > 0.7 && b.Words > 7
		bold := b.Strong && b.Words > 12
		near := j.title >= 0 && i > j.title && b.Prose() && b.Score > 0.1 && b.Function > 0.2 && !j.kept[i] && b.EndsStop && !b.Hint.Any(furniture)
		if !said && !given && !bold && !near && !j.second(i) {
			continue
		}
		b.Kind, b.Reason = page.Lead, "standfirst"
		j.keep(i)
		if i+1 < len(j.page.Blocks) && j.page.Blocks[i+1].Node == b.Node && j.page.Blocks[i+1].Soft && j.kept[i+1] && j.page.Blocks[i+1].Strong {
			continue
		}
		return
	}
}
