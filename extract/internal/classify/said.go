package classify

import (
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// plainCues are the cues of a block but for those that only count in a form: « Qui êtes-vous ? » asks there, and presents
// elsewhere.
func plainCues(b *page.Block) cue.Set {
	asking := cue.Of(cue.CommentForm, cue.Poll)
	switch {
	case b.Cues.Has(cue.AuthorBox) && b.Cues.Has(cue.Footer) && b.Words <= 3: // « À propos »
		if isHeading(b) {
			return b.Cues &^ cue.Of(cue.Footer)
		}
		return b.Cues &^ cue.Of(cue.AuthorBox)
	case !b.Cues.Has(cue.AuthorBox) || !b.Cues.Any(asking):
		return b.Cues
	case b.InForm:
		return b.Cues &^ cue.Of(cue.AuthorBox)
	}
	return b.Cues &^ asking
}

// footless takes the footer of the page out of what classes say of the foot of an article.
func footless(s cue.Set) cue.Set {
	if s.Has(cue.Ending) {
		return s &^ cue.Of(cue.Footer)
	}
	return s
}

// doors are the topics that a link or a button says of itself alone: it opens what it names.
func doors(b *page.Block) cue.Set {
	if b.InAnchor || b.Tag == atom.Button || b.LinkDensity() > 0.7 {
		return cue.Of(cue.Login, cue.Search, cue.Paywall, cue.Shop)
	}
	return 0
}

// within reports whether an inline element around the whole block speaks of a topic.
func within(b *page.Block, t cue.Topic) bool {
	for _, m := range b.Marks {
		if m.Hint.Has(t) && m.Len() == len(b.Text) {
			return true
		}
	}
	return false
}
