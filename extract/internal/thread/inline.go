package thread

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/stamp"
	"github.com/copydesk/copydesk/text"
)

// single reports whether block i is a comment all by itself, its head and its text in one line.
func (f *finder) single(i int) bool {
	l := &f.looks[i]
	return l.inline || l.single.ask(func() bool { return oneLine(&f.page.Blocks[i]) })
}

// oneLine reports whether a block is a head and a text at once: « anna a répondu : c’est vrai ».
func oneLine(b *page.Block) bool {
	_, _, ok := spoken(b)
	return ok
}

// spoken parts such a block. A link or another element must bear the name, since any sentence may say who said what.
func spoken(b *page.Block) (author, said string, ok bool) {
	if l := label(b); l != "" && b.Own.Has(cue.Comment) && b.Tag == atom.Li && len(strings.Fields(l)) <= mostNamed && len(l) < len(b.Text) {
		return name(l), strings.TrimSpace(b.Text[len(l):]), name(l) != ""
	}
	i := strings.Index(b.Text, ": ")
	if i <= 0 || i > 80 || '0' <= b.Text[i-1] && b.Text[i-1] <= '9' || len(strings.TrimSpace(b.Text[i+1:])) == 0 {
		return "", "", false
	}
	author, ok = cue.Speaker(b.Text[:i+1])
	if !ok || author == "" {
		return "", "", false
	}
	said = strings.TrimSpace(b.Text[i+1:])
	if found := stamp.Find(said, anchor); len(found) > 0 && 2*found[0].Len() > len(said) {
		return "", "", false // « Anna dit : 7 mai 2017 »
	}
	marked := false
	for _, l := range b.Links {
		marked = marked || strings.TrimSpace(l.Of(b.Text)) == author
	}
	for _, m := range b.Marks {
		if m.Node.DataAtom == atom.Time || m.Hint.Has(cue.Date) {
			return "", "", false
		}
		marked = marked || strings.TrimSpace(m.Of(b.Text)) == author
	}
	return author, said, marked
}

// parts are those of a comment in one line.
type parts struct{ name, said string }

// leastSaid is how many words are said at least in a line that has a name and a date besides.
const leastSaid = 2

// parts parts a line that begins with an element for the name and has another one for the date, at its end or right
// behind the name. What is left is what was said.
func (f *finder) parts(b *page.Block) (parts, bool) {
	var p parts
	if s := label(b); s != "" && len(s) < len(b.Text) {
		return parts{name(s), strings.TrimSpace(b.Text[len(s):])}, !f.dated(b)
	}
	pieces := b.Pieces()
	if len(pieces) < 3 {
		return p, false
	}
	lead := pieces[0]
	who := strings.TrimSpace(lead.Of(b.Text))
	if p.name = name(who); p.name == "" || len(strings.Fields(who)) > mostNamed || !set(b, lead) || len(stamp.Find(who, anchor)) > 0 {
		return p, false
	}
	var said []string
	dated := false
	for k, piece := range pieces[1:] {
		s := piece.Of(b.Text)
		switch {
		case set(b, piece) && (timed(b, piece) || undated(strings.TrimSpace(s)) == "\n"):
			dated = dated || k == len(pieces)-2 || len(said) == 0
		default:
			said = append(said, s)
		}
	}
	words := strings.TrimSpace(strings.Join(said, ""))
	if lead, rest, found := strings.Cut(words, ":"); found && cue.Presenting(lead) {
		words = rest // "Anna replied: …"
	}
	p.said = strings.TrimSpace(strings.TrimLeft(words, " :·•|–—-"))
	return p, dated && len(strings.Fields(p.said)) >= leastSaid
}

// set reports whether a piece of a block is what an element or a link of it holds.
func set(b *page.Block, piece text.Span) bool {
	for _, m := range b.Marks {
		if m.Contains(piece) && m.Len() < len(b.Text) {
			return true
		}
	}
	return linked(b, piece)
}
