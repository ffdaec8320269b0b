package thread

import (
	"strconv"
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

// look is what a block looks like inside a thread.
type look struct {
	dated   bool // has the date of a comment
	named   bool // names its author
	reply   bool // a control that answers: « Répondre », "Like · Reply"
	control bool // « Répondre », a count of likes, the initials of an avatar: neither head nor text
	inline  bool // a comment in one line: a name, what was said, a date
	quoting bool // says whose words are quoted below
	placed  bool // names its author by its place alone
	head    bool // the line is of the head alone: nothing of it is text
	offers  answer
	single  answer
}

// answer is what is known of a question that is asked again and again.
type answer uint8

// The answers.
const (
	open answer = iota
	yes
	no
)

// ask returns the answer, which is found out once.
func (a *answer) ask(find func() bool) bool {
	if *a == open {
		if *a = no; find() {
			*a = yes
		}
	}
	return *a == yes
}

// dateEnds reports whether the stop at the end of a line is that of its date: "7:05 p.m."
func dateEnds(b *page.Block) bool {
	s := b.Spaced()
	found := stamp.Find(s, anchor)
	return len(found) > 0 && found[len(found)-1].End >= len(s)-1
}

// names are the class words of somebody who comments.
var names = cue.Of(cue.Byline, cue.Person)

// survey looks once at the blocks that may be of comments.
func (f *finder) survey() {
	for i := f.first; i < len(f.page.Blocks); i++ {
		b := &f.page.Blocks[i]
		l := &f.looks[i]
		if b.Words > 60 {
			continue
		}
		l.dated = f.dated(b)
		l.named = f.named(b)
		l.control, l.reply = f.control(b, l)
		l.control = l.control || f.profile(i)
		l.head = heads(b, *l)
	}
	f.columns()
}

// heads reports whether a block of a look is a line of the head alone.
func heads(b *page.Block, l look) bool {
	return (l.dated || l.named) && !l.control && b.Words <= 25 && (!b.EndsStop || b.Words <= 8 || l.dated && (l.named || b.Own.Has(cue.Date) || abbreviated(b.Text) || dateEnds(b)))
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

// anchor is what relative dates are read against when only their presence matters.
const anchor = "2020-06-15T12:00:00Z"

// dated reports whether a short block has a date that says when something was written.
func (f *finder) dated(b *page.Block) bool {
	if b.Words > 25 {
		return false
	}
	if b.Own.Has(cue.Date) && b.Words <= 10 || machine(b.Node) != "" {
		return true
	}
	if b.Own.Has(cue.Date) {
		found := stamp.Find(b.Spaced(), anchor)
		return len(found) > 0 && found[0].Start == 0
	}
	for _, m := range b.Marks {
		if m.Node.DataAtom == atom.Time || machine(m.Node) != "" {
			return true
		}
	}
	if b.Words <= mostNamed && b.Digits > 0 && f.pointed(b) || b.Words <= 6 && clocked(b) {
		return true
	}
	if b.Words > 12 && b.EndsStop {
		return false
	}
	found := stamp.Find(b.Spaced(), anchor)
	return len(found) > 0 && !(found[0].Relative && heading(b.Tag)) // « Le courrier d’aujourd’hui »
}

// pointed reports whether a tooltip of a line, or what is read out for it, is a date: "3y" is short for it.
func (f *finder) pointed(b *page.Block) bool {
	at := func(n *html.Node) bool {
		for _, key := range []string{"title", "aria-label"} {
			if v := page.Attr(n, key); v != "" && len(v) < 80 && len(stamp.Find(v, "")) > 0 {
				return true
			}
		}
		return false
	}
	for _, m := range b.Marks {
		if at(m.Node) {
			return true
		}
	}
	for _, l := range b.Links {
		if l.Len() == len(b.Text) && b.Node != nil && b.Node.FirstChild != nil && at(b.Node.FirstChild) {
			return true
		}
	}
	return b.Node != nil && at(b.Node)
}

// clocked reports whether a line begins with an element that holds a time of day.
func clocked(b *page.Block) bool {
	pieces := b.Pieces()
	return len(pieces) > 1 && clock(strings.TrimSpace(pieces[0].Of(b.Text)))
}

// clock reports whether a text is a time of day: "21:04", « 21 h 04 ».
func clock(s string) bool {
	hour, minute, ok := strings.Cut(s, ":")
	if !ok {
		hour, minute, ok = strings.Cut(s, "h")
	}
	_, bad := strconv.Atoi(strings.TrimSpace(hour))
	_, worse := strconv.Atoi(strings.TrimSpace(minute))
	return ok && len(s) <= len("21 h 04") && bad == nil && worse == nil
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

// timed reports whether a piece of a block is an element that gives a time to machines.
func timed(b *page.Block, piece text.Span) bool {
	for _, m := range b.Marks {
		if m.Contains(piece) && (m.Node.DataAtom == atom.Time || machine(m.Node) != "") {
			return true
		}
	}
	return false
}

// machine returns the date that an element's attributes give.
func machine(n *html.Node) string {
	if n == nil {
		return ""
	}
	for _, key := range []string{"datetime", "data-ts", "data-time", "data-timestamp", "data-date", "data-datetime", "data-created", "data-utime", "data-published"} {
		if v := page.Attr(n, key); v != "" {
			if _, ok := stamp.Parse(v, ""); ok {
				return v
			}
		}
	}
	if page.Attr(n, "itemprop") != "" || page.Attr(n, "property") != "" {
		if v := page.Attr(n, "content"); v != "" {
			if st, ok := stamp.Parse(v, ""); ok && st.Len() >= len(v)-1 {
				return v
			}
		}
	}
	return ""
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
	return !b.InAnchor && b.Digits == 0 && strings.IndexFunc(b.Text, func(r rune) bool { return r >= 0x1F300 }) >= 0
}

// mostSpoken is how many words a line has at most that names somebody by its words alone, without class or date.
const mostSpoken = 10

// named reports whether a short block, or a piece of it, says that it is somebody's name.
func (f *finder) named(b *page.Block) bool {
	if b.Words > 25 {
		return false
	}
	if b.Own.Has(cue.Member) {
		return false
	}
	if b.Own.Any(names) && b.Words <= 12 || brief(b) && f.called(b) {
		return true
	}
	for _, m := range b.Marks {
		if m.Hint.Any(names) || m.Node.DataAtom == atom.Cite && b.Words <= 12 {
			return true
		}
	}
	if b.Words < 2 || b.Words > mostSpoken && !f.dated(b) {
		return false
	}
	if r, _ := utf8.DecodeLastRuneInString(b.Text); strings.ContainsRune(".?!", r) && !f.dated(b) && !abbreviated(b.Text) {
		return false // « Je n’ai rien dit. », "By how much?"
	}
	_, ok := cue.Speaker(b.Spaced())
	return ok
}

// called reports whether a line is the first of an element whose class says that it is somebody's name: a rank or the name
// of somebody else may stand beside it.
func (f *finder) called(b *page.Block) bool {
	boxes := f.page.Boxes
	for x, n := b.Box, 0; x > 0 && n < 2; x, n = boxes[x].Parent, n+1 {
		if boxes[x].Hint.Any(names) && !boxes[x].Hint.Any(notNames|cue.Of(cue.AuthorBox)) {
			i := boxes[x].First
			for i < boxes[x].Last && (f.page.Blocks[i].Own.Has(cue.Avatar) || initials(f.page.Blocks[i].Text)) {
				i++
			}
			return i < boxes[x].Last && &f.page.Blocks[i] == b && boxes[x].Last-boxes[x].First <= 4
		}
	}
	return false
}

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
