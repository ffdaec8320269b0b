package plain

import (
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// Comment is one comment of a thread.
type Comment struct {
	Author string
	When   string // its date in the words of the page, empty without one
	Text   string // paragraphs joined by "\n"
	Number int    // the thread's own count, 0 without one
	Depth  int    // 0 is the top; bare lines do not show more
	First  int    // its blocks, head included, are Page.Blocks[First:Last]
	Last   int

	kind style
}

// enders are the topics of lines that a thread ends at; hard ones end it although a comment seems to follow.
var (
	enders = cue.Of(cue.CommentForm, cue.Newsletter, cue.Related, cue.Footer, cue.Legal, cue.Donation, cue.Shop, cue.Share,
		cue.Advertisement, cue.Tags, cue.Navigation, cue.Cookie, cue.License, cue.Login)
	hardEnders = cue.Of(cue.Newsletter, cue.Related, cue.Footer, cue.Legal)
)

// aboutComments are the topics of lines between comments that are none.
var aboutComments = cue.Of(cue.CommentForm, cue.CommentPolicy)

const (
	lookahead  = 8  // blocks after the head of a thread, its rules and sorting bar, in which the first comment begins
	longest    = 40 // blocks of one comment, at most
	longProse  = 12 // paragraphs of one comment, at most
	deepest    = 64 // bytes of an indent that are looked at
	unheralded = 3  // comments that a thread without a head needs
)

// threads finds the comments of the page and says which blocks are theirs.
func threads(p *page.Page) ([]Comment, []bool) {
	r := &reader{p: p, heads: make([]head, len(p.Blocks)), known: make([]bool, len(p.Blocks))}
	out := make([]bool, len(p.Blocks))
	var comments []Comment
	prose := 0 // blocks so far that read so
	for i := 0; i < len(p.Blocks); i++ {
		b := &p.Blocks[i]
		if b.Prose() {
			prose++
		}
		var cs []Comment
		last := i
		switch {
		case heralds(b), b.Cues.Has(cue.CommentForm) && b.Words <= 6 && prose > 1:
			cs, last = r.thread(i+1, lookahead, 1)
			if len(cs) > 0 && prose < 2 && cs[0].kind != says && cs[0].kind != numbered {
				cs, last = nil, i // the article follows
			}
		case prose < 2 || b.Words > headWords:
		default:
			switch h := r.at(i); {
			case h.style == numbered && h.number == 1 && h.author != "":
				cs, last = r.thread(i, 1, 2)
			case h.style == says:
				cs, last = r.thread(i, 1, 2)
			case h.style == stamped || h.style == pair:
				if cs, last = r.thread(i, 1, unheralded); r.replies(i, last)*2 < len(cs) {
					cs, last = nil, i // a list of articles is headed like that
				}
			}
		}
		if len(cs) > 0 {
			comments = append(comments, cs...)
			mark(out, i, last)
			i = last - 1
		}
	}
	return comments, out
}

func mark(out []bool, first, last int) {
	for i := first; i < last; i++ {
		out[i] = true
	}
}

// reader reads threads; it keeps the heads that it has read.
type reader struct {
	p     *page.Page
	heads []head
	known []bool
}

func (r *reader) at(i int) head {
	if !r.known[i] {
		r.heads[i], r.known[i] = headAt(r.p, i), true
	}
	return r.heads[i]
}

// thread reads comments that begin within reach of block from, all headed in one style, and returns where they end.
// Fewer than least are none.
func (r *reader) thread(from, reach, least int) ([]Comment, int) {
	p := r.p
	first := -1
	for i := from; i < min(len(p.Blocks), from+reach); i++ {
		if h := r.at(i); h.style != noStyle && (h.style != numbered || h.number == 1 || h.author != "") {
			first = i
			break
		}
		if b := &p.Blocks[i]; b.Words <= 14 && b.Cues.Any(hardEnders) {
			break
		}
	}
	if first < 0 {
		return nil, from
	}
	kind := r.at(first).style
	if kind != says && first > from && r.signs(from, first) {
		return r.signedBelow(from, first, kind)
	}
	var comments []Comment
	indented, number := 0, 0
	at := first
	for at < len(p.Blocks) {
		h := r.at(at)
		if !follows(h, kind, number) {
			break
		}
		number = h.number
		next := r.next(at+h.blocks, kind, number)
		c := Comment{Author: h.author, When: h.when, Number: h.number, First: at, kind: kind}
		var lines []string
		if h.text != "" {
			lines = append(lines, h.text)
		}
		at += h.blocks
		end := next
		if next < 0 {
			for end = at; end < min(len(p.Blocks), at+longest) && !r.over(end, c.First, indented*2 > len(comments)); end++ {
			}
		}
		quiet := false
		for ; at < end; at++ {
			b := &p.Blocks[at]
			switch {
			case b.Words <= 6 && b.Cues.Has(cue.Reply):
				quiet = len(lines) > 0 // some themes offer to answer above the comment
			case b.Words <= 20 && b.Cues.Any(aboutComments):
			case quiet || b.Letters == 0 || next >= 0 && r.badge(at, end):
			default:
				lines = append(lines, b.Text)
				if indent(p, at) > indent(p, c.First) {
					indented++
				}
			}
		}
		c.Text, c.Last = strings.Join(lines, "\n"), at
		comments = append(comments, c)
	}
	n := 0
	for k, c := range comments {
		if c.Text != "" {
			n++
		}
		if r.prose(c.First, c.Last) > longProse {
			comments, at = comments[:k], c.First // the article, or another
			break
		}
	}
	if n < least || n*2 < len(comments) {
		return nil, from
	}
	return comments, at
}

// prose counts the blocks that read like running text, replies the lines that offer to answer.
func (r *reader) prose(from, to int) (n int) {
	for i := from; i < to; i++ {
		if r.p.Blocks[i].Prose() {
			n++
		}
	}
	return n
}

func (r *reader) replies(from, to int) (n int) {
	for i := from; i < to; i++ {
		if b := &r.p.Blocks[i]; b.Words <= 6 && b.Cues.Has(cue.Reply) {
			n++
		}
	}
	return n
}

// signs reports whether the head at first is below its comment: the comment stands between it and the head of the thread.
func (r *reader) signs(from, first int) bool {
	for i := from; i < first; i++ {
		if b := &r.p.Blocks[i]; b.Cues&^quiet != 0 && b.Words <= headWords || i == from && b.Words < 4 {
			return false
		}
	}
	return r.p.Blocks[first-1].EndsStop
}

// signedBelow reads a thread whose comments stand above their heads.
func (r *reader) signedBelow(from, at int, kind style) ([]Comment, int) {
	var comments []Comment
	for at >= 0 {
		h := r.at(at)
		c := Comment{Author: h.author, When: h.when, Number: h.number, First: from, Last: at + h.blocks, kind: kind}
		var lines []string
		for i := from; i < at; i++ {
			if b := &r.p.Blocks[i]; b.Letters > 0 && !(b.Words <= 20 && b.Cues.Any(aboutComments)) {
				lines = append(lines, b.Text)
			}
		}
		c.Text = strings.Join(lines, "\n")
		if r.prose(from, at) > longProse || c.Text == "" {
			break
		}
		comments = append(comments, c)
		from = c.Last
		at = r.next(from, kind, h.number)
	}
	return comments, from
}

// follows reports whether a head goes on a thread of a style whose last comment had the number.
func follows(h head, kind style, number int) bool {
	if h.style != kind {
		return false
	}
	return kind != numbered || h.number == number+1 || h.author != "" && h.number > number
}

// next returns where the next comment of a thread begins, -1 when none does.
func (r *reader) next(from int, kind style, number int) int {
	for i := from; i < min(len(r.p.Blocks), from+longest); i++ {
		if follows(r.at(i), kind, number) {
			return i
		}
		if b := &r.p.Blocks[i]; b.Words <= 8 && b.Cues.Any(hardEnders) && !b.Cues.Has(cue.Reply) {
			return -1
		}
	}
	return -1
}

// badge reports whether block i is one of the last lines before the comment that begins at end, lines that say who wrote
// and not what: at least three short ones that are no sentences.
func (r *reader) badge(i, end int) bool {
	if end-i > 8 {
		return false
	}
	for start := i; start > 0 && i-start < 3; start-- {
		if end-start >= 3 && r.shorts(start, end) {
			return true
		}
	}
	return false
}

func (r *reader) shorts(from, to int) bool {
	for i := from; i < to; i++ {
		if b := &r.p.Blocks[i]; b.Words > 9 || b.EndsStop {
			return false
		}
	}
	return true
}

// over reports whether a thread ends before block i: at a line that says so, at one that goes back to the margin when
// the comments do not stand there, or at the first of three short lines that are no sentences.
func (r *reader) over(i, head int, indented bool) bool {
	p := r.p
	b := &p.Blocks[i]
	if b.Words <= 20 && b.Cues.Any(enders) && !(b.Words <= 6 && b.Cues.Has(cue.Reply)) {
		return true
	}
	if indented && indent(p, i) < indent(p, head) && i > 0 && b.Line0 > p.Blocks[i-1].Line1+1 {
		return true
	}
	short := 0
	for j := i; j < min(len(p.Blocks), i+3); j++ {
		if b := &p.Blocks[j]; b.Words <= 10 && !b.EndsStop && !b.Cues.Has(cue.Reply) {
			short++
		}
	}
	return short == 3
}

// indent counts the columns before block i in its line.
func indent(p *page.Page, i int) int {
	start := p.Blocks[i].Source.Start
	s := p.Source[max(0, start-deepest):start]
	s = s[strings.LastIndexAny(s, "\r\n")+1:]
	n := 0
	for _, r := range s {
		if !unicode.IsSpace(r) {
			break
		}
		n++
	}
	return n
}
