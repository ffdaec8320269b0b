package thread

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/stamp"
	"github.com/copydesk/copydesk/text"
)

// control reports whether a block is furniture of a comment, and whether that is for answering it.
func (f *finder) control(b *page.Block, l *look) (control, reply bool) {
	dated := l.dated
	reply = b.Cues.Has(cue.Reply)
	if b.InForm && f.asks(b) || b.Cues.Has(cue.Pending) && b.Words <= 14 {
		return true, reply
	}
	if b.Letters == 0 && b.Words <= 3 && !dated && !(b.Own.Any(names) && !b.Own.Any(cue.Of(cue.Member, cue.Tool))) && utf8.RuneCountInString(b.Text) <= 12 {
		return !strings.ContainsAny(b.Text, "+-!?…") && !emoji(b) || b.Tag == atom.Button || b.Text == "…", false
	}
	if b.Cues.Has(cue.Edited) && b.Words <= 25 || b.Own.Has(cue.Signature) || b.Cues.Has(cue.Quoting) && b.InQuote && b.Words <= 8 || columns(b.Node) {
		return true, false
	}
	if b.Own.Any(names) && !b.Own.Has(cue.Member) && b.Words == 1 && b.Cues.Has(cue.Member) && !f.beside(b) {
		return false, false // somebody called "editor"
	}
	if b.Bars > 0 && b.Words <= mostSpoken && !dated && len(b.Text) > 1 && strings.Contains("() []", b.Text[:1]+b.Text[len(b.Text)-1:]) {
		return true, reply // "(User info | Send a message)"
	}
	if b.Cues.Has(cue.Member) && b.Words <= mostNamed && !f.marked(b) && !b.EndsStop {
		return true, reply
	}
	if dated && l.named || b.Cues.Has(cue.CommentHead) && heading(b.Tag) {
		return false, reply
	}
	if b.Cues.Any(cue.Of(cue.Tool, cue.Member)) && b.Words <= 8 && !b.EndsStop || b.Own.Any(cue.Of(cue.Member, cue.Tool)) && b.Words <= 4 && !dated {
		return true, reply
	}
	if b.Tag == atom.Button && (b.Own.Any(names|cue.Of(cue.Date, cue.Clock)) || l.named) && !b.Cues.Any(cue.Of(cue.Reply, cue.Tool)) {
		return false, false
	}
	if b.Tag == atom.Button || b.Own.Has(cue.Avatar) {
		return true, reply
	}
	if b.Words <= 8 && (reply || b.Own.Has(cue.Reply) && !l.named && !b.Own.Any(names|cue.Of(cue.Date, cue.Clock))) && !b.EndsStop {
		return true, reply
	}
	if b.Cues.Has(cue.Answers) && b.Words <= 30 && b.Linked > 0 {
		return true, true
	}
	if pieces := b.Pieces(); len(pieces) > 1 && b.Runes <= 80 {
		replies := false
		for _, p := range pieces {
			s := strings.TrimSpace(p.Of(b.Text))
			_, topics := f.scanner.Scan(s)
			switch {
			case topics.Any(cue.Of(cue.Reply, cue.Share, cue.Tool)):
				replies = true
			case dated && (len(stamp.Find(s, anchor)) > 0 || timed(b, p)):
			case strings.IndexFunc(s, unicode.IsLetter) >= 0 && !(!dated && linked(b, p) && len(b.Links) > 1):
				return false, false
			}
		}
		return replies, replies
	}
	return false, false
}

// profile reports whether block i is a term like "Join Date", one beside such a term, or its value.
func (f *finder) profile(i int) bool {
	blocks := f.page.Blocks
	if blocks[i].Tag == atom.Dd && i > 0 {
		i--
	}
	for _, k := range [3]int{i, i - 2, i + 2} {
		if blocks[i].Tag == atom.Dt && brief(&blocks[i]) && k >= 0 && k < len(blocks) && blocks[k].Tag == atom.Dt && blocks[k].Cues.Has(cue.Member) {
			return true
		}
	}
	return false
}

// columns reports whether an element is a row of a table that names its columns.
func columns(n *html.Node) bool {
	if n == nil || n.DataAtom != atom.Tr {
		return false
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Th {
			return true
		}
	}
	return false
}

// asks reports whether a block is in a form with fields, and not in one around a whole thread.
func (f *finder) asks(b *page.Block) bool {
	for x := b.Box; x > 0; x = f.page.Boxes[x].Parent {
		if box := &f.page.Boxes[x]; box.Node.DataAtom == atom.Form || box.Node.DataAtom == atom.Fieldset {
			return box.Inputs+box.Areas+box.Choices+box.Buttons > 0 && box.Times < 2
		}
	}
	return true
}

// beside reports whether another line of a name stands in the element around that of a block.
func (f *finder) beside(b *page.Block) bool {
	up := &f.page.Boxes[f.page.Boxes[b.Box].Parent]
	for i := up.First; i < up.Last; i++ {
		if c := &f.page.Blocks[i]; c != b && c.Own.Any(names) && c.Box != b.Box {
			return true
		}
	}
	return false
}

// linked reports whether a piece of a block is inside a link.
func linked(b *page.Block, piece text.Span) bool {
	for _, l := range b.Links {
		if l.Contains(piece) {
			return true
		}
	}
	return false
}

// emoji reports whether a line is a picture or two that somebody wrote instead of words.
func emoji(b *page.Block) bool {
	return !b.InAnchor && b.Digits == 0 && strings.IndexFunc(b.Text, func(r rune) bool {
		return r >= 0x1F300 || r == pictured || b.Tag == atom.P && slices.Contains(hearts, r)
	}) >= 0
}

// pictured asks for the picture of a character and not for its outline. Keyboards write it, pages that use the character
// for a tool do not.
const pictured = '\uFE0F'

// hearts are the oldest such characters that people write as a whole paragraph.
var hearts = []rune("♥❤☹☺☻♡✌☝")
