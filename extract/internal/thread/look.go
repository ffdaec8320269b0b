package thread

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
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
	return (l.dated || l.named) && !l.control && b.Words <= 25 && (!b.EndsStop || b.Words <= 8 || l.dated && (l.named || b.Own.Has(cue.Date) || abbreviated(b.Text) || dateEnds(b) || lettered(b.Text)))
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
