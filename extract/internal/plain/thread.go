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
}

// ender are the topics of lines that a thread ends at.
var enders = cue.Of(cue.CommentForm, cue.Newsletter, cue.Related, cue.Footer, cue.Legal, cue.Donation, cue.Shop, cue.Share,
	cue.Advertisement, cue.Tags, cue.Navigation, cue.Cookie, cue.License)

// threads finds the comments of the page and says which blocks are theirs.
func threads(p *page.Page) ([]Comment, []bool) {
	out := make([]bool, len(p.Blocks))
	var comments []Comment
	for i := 0; i < len(p.Blocks); {
		found := 0
		if b := &p.Blocks[i]; i+1 < len(p.Blocks) && b.Cues.Has(cue.CommentHead) && b.Words <= 14 {
			cs, last := thread(p, i+1, 1)
			if found = len(cs); found > 0 {
				comments = append(comments, cs...)
				mark(out, i, last)
				i = last
			}
		} else if n, _ := count(b.Text); n == 1 {
			cs, last := thread(p, i, 2)
			if found = len(cs); found > 0 && cs[0].Author != "" {
				comments = append(comments, cs...)
				mark(out, i, last)
				i = last
			} else {
				found = 0
			}
		}
		if found == 0 {
			i++
		}
	}
	return comments, out
}

func mark(out []bool, first, last int) {
	for i := first; i < last; i++ {
		out[i] = true
	}
}

// lookahead is how many blocks after the head of a thread, the rules and sorting bar of it, its first comment may begin.
const lookahead = 8

// thread reads comments from block from on, all headed in one style, and returns where they end. Fewer than least are
// none.
func thread(p *page.Page, from, least int) ([]Comment, int) {
	first := -1
	var kind style
	for i := from; i < min(len(p.Blocks), from+lookahead); i++ {
		h := headAt(p, i)
		if h.style == noStyle || h.style == numbered && h.number != 1 {
			if p.Blocks[i].Words <= 14 && p.Blocks[i].Cues.Any(enders&^cue.Of(cue.CommentForm, cue.Share)) {
				break
			}
			continue
		}
		first, kind = i, h.style
		break
	}
	if first < 0 {
		return nil, from
	}
	var comments []Comment
	indented := 0
	at := first
	for at < len(p.Blocks) {
		h := headAt(p, at)
		if h.style != kind || kind == numbered && h.number != len(comments)+1 {
			break
		}
		c := Comment{Author: h.author, When: h.when, Number: h.number, First: at}
		var lines []string
		if h.text != "" {
			lines = append(lines, h.text)
		}
		at += h.blocks
		quiet := false
		for at < len(p.Blocks) && !begins(p, at, kind, len(comments)+2) && !over(p, at, c.First, indented > len(comments)/2) {
			b := &p.Blocks[at]
			switch {
			case b.Words <= 6 && b.Cues.Has(cue.Reply):
				quiet = true
			case quiet || b.Letters == 0:
			default:
				lines = append(lines, b.Text)
				if indent(p, at) > indent(p, c.First) {
					indented++
				}
			}
			at++
		}
		c.Text, c.Last = strings.Join(lines, "\n"), at
		comments = append(comments, c)
	}
	n := 0
	for _, c := range comments {
		if c.Text != "" {
			n++
		}
	}
	if n < least || n*2 < len(comments) {
		return nil, from
	}
	return comments, at
}

// begins reports whether a comment begins at block i; of numbered ones the next.
func begins(p *page.Page, i int, kind style, number int) bool {
	h := headAt(p, i)
	return h.style == kind && (kind != numbered || h.number == number)
}

// over reports whether a thread ends before block i: at a line that says so, at one that goes back to the margin when
// the comments do not stand there, or at the first of several short lines that are no sentences.
func over(p *page.Page, i, head int, indented bool) bool {
	b := &p.Blocks[i]
	if b.Words <= 20 && b.Cues.Any(enders) && !(b.Words <= 6 && b.Cues.Has(cue.Reply)) {
		return true
	}
	if indented && indent(p, i) < indent(p, head) && i > 0 && b.Line0 > p.Blocks[i-1].Line1+1 {
		return true
	}
	short := 0
	for j := i; j < min(len(p.Blocks), i+3); j++ {
		if b := &p.Blocks[j]; b.Words <= 10 && !b.EndsStop && !b.Cues.Has(cue.Reply) && headAt(p, j).style == noStyle {
			short++
		}
	}
	return short == 3
}

// indent counts the columns before block i in its line.
func indent(p *page.Page, i int) int {
	s := p.Source[:p.Blocks[i].Source.Start]
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
