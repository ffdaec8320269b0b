package classify

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// trail tells the way to the article, which stands right above its title, from the menus further up.
func (j *judge) trail(i int, s *sums) {
	b := &j.page.Blocks[i]
	if paged(b.Text) {
		s.add(cue.Navigation, 5, "to the pages before and after")
		return
	}
	if steps(b) >= 2 && b.Words <= 14 && strings.ContainsAny(b.Text, "›‹»>→") && !b.EndsStop {
		s.add(cue.Breadcrumb, 9, "a trail")
		return
	}
	if j.title < 0 || j.title-i > 5 || b.Words > 14 || b.EndsStop || s.weight[cue.Login]+s.weight[cue.Search]+s.weight[cue.Share]+s.weight[cue.Shop] > 0 {
		return
	}
	if len(b.Links) == 1 && b.InAnchor && b.Links[0].URL == "/" || b.Text == j.page.Given.Site {
		return // the name of the paper
	}
	if b.Hint.Has(cue.Navigation) && !b.Hint.Any(cue.Of(cue.Breadcrumb, cue.Section)) && j.inList(i) {
		return // an entry of a menu
	}
	pieces := len(b.Links)
	for k := max(i-3, 0); k < min(i+4, j.title); k++ { // links of its line that are boxes of their own
		if k != i && b.Box > 0 && j.page.Blocks[k].Box > 0 && j.page.Boxes[j.page.Blocks[k].Box].Parent == j.page.Boxes[b.Box].Parent {
			pieces += len(j.page.Blocks[k].Links)
		}
	}
	tree := b.Bars > 0 && !strings.Contains(b.Text, "|")
	switch {
	case tree && b.Words <= 10 || pieces >= 2 && pieces <= 4 && b.LinkDensity() > 0.7 && !j.nearerTrail(i):
		s.add(cue.Breadcrumb, 2.6, "right above the title")
	case pieces == 1 && b.LinkDensity() > 0.9 && b.Words <= 4:
		s.add(cue.Tags, 1.7, "a link right above the title")
	}
}

// steps counts the marks between the steps of a trail. A » is one where no « stands before it.
func steps(b *page.Block) int {
	if strings.Contains(b.Text, "«") {
		return b.Bars
	}
	return b.Bars + strings.Count(b.Text, "»")
}

// nearerTrail reports whether a line between block i and the title is the way to the article.
func (j *judge) nearerTrail(i int) bool {
	for k := i + 1; k < j.title; k++ {
		if b := &j.page.Blocks[k]; b.Bars > 0 && b.Words <= 14 && len(b.Links) > 0 && (j.page.Blocks[i].Box != b.Box) || b.Own.Has(cue.Breadcrumb) {
			return true
		}
	}
	return false
}

// paged reports whether a line points to the page before at its beginning and to the one after at its end.
func paged(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune("«<←‹", first) && strings.ContainsRune("»>→›", last) && strings.ContainsAny(s, "|-–—·•")
}

// inList reports whether a block is one of at least four entries of a list.
func (j *judge) inList(i int) bool {
	b := &j.page.Blocks[i]
	if b.Tag != atom.Li || b.Box <= 0 {
		return false
	}
	up := &j.page.Boxes[j.page.Boxes[b.Box].Parent]
	return up.Last-up.First >= 4
}
