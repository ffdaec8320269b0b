package plain

import (
	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

const (
	leadWords  = 7  // a standfirst has at least so many,
	leadMost   = 80 // and at most so many
	leadReach  = 20 // lines between it and the article: byline, date, share bar, caption
	leadBeside = 30 // words of each of them at most
)

// raise keeps the standfirst that stands between the headline and the byline, or twice above the article, and returns
// it; -1 when there is none there.
func raise(p *page.Page, top int, kept []bool) int {
	if top < 0 {
		return -1
	}
	first, _ := extent(kept)
	for i := top + 1; i < min(first, top+leadReach, len(p.Blocks)-1); i++ {
		if n := length(&p.Blocks[i]); n >= leadWords && n <= leadMost && echoed(p, i) && furniture(&p.Blocks[i], 0) == 0 {
			kept[i] = true // said again under the picture
			return i
		}
	}
	for i := top + 1; i <= min(top+2, first-2); i++ {
		b := &p.Blocks[i]
		if n := length(b); n >= leadWords && n <= leadMost && furniture(b, 0) == 0 && !b.Cues.Any(cue.Of(cue.Byline, cue.Date)) &&
			b.TitleShare < 0.7 && !stands(p, i) && !dated(b) && header(p, i+1, first) {
			kept[i] = true
			return i
		}
	}
	return -1
}

// header reports whether the blocks of a range are the lines below a headline, with a byline, a date or a share bar
// among them.
func header(p *page.Page, from, to int) bool {
	if to-from > leadReach || to >= len(p.Blocks) {
		return false
	}
	said := false
	for i := from; i < to; i++ {
		b := &p.Blocks[i]
		if length(b) > leadBeside && !stands(p, i) {
			return false
		}
		if b.Words <= headWords && b.Cues.Any(cue.Of(cue.Byline, cue.Date, cue.Share)) || dated(b) {
			said = true
		}
	}
	return said
}

// dated reports whether a short line has a date in it.
func dated(b *page.Block) bool {
	if b.Words > headWords || b.Digits == 0 {
		return false
	}
	when, _ := cutDate(b.Text)
	return when != ""
}
