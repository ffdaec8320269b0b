package thread

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/stamp"
)

// comment reads one comment: its head, then its text. It reports false when there is no text.
func (f *finder) comment(it item) (Comment, bool) {
	c := Comment{Depth: it.depth}
	var text []string
	var pending []int // short lines of the head that may be the name
	headed := false
	kept := it.blocks[:0:0]
	for _, i := range it.blocks {
		b := &f.page.Blocks[i]
		l := f.looks[i]
		switch {
		case l.control:
			if c.Number == 0 && len(text) == 0 {
				c.Number = number(b.Text)
			}
			continue
		case edited(b) && headed:
			continue
		case l.head && len(text) == 0:
			headed = true
			f.head(&c, b)
		case !headed && b.Words <= 8 && len(text) == 0:
			pending = append(pending, i)
		case len(text) == 0 && c.Author == "" && b.Words <= 5 && !b.EndsStop && len(pending) == 0 && it.box >= 0 && i+1 <= it.blocks[len(it.blocks)-1] && f.more(it, i):
			pending = append(pending, i)
		default:
			if b.EndsColon && b.Marks != nil && cited(b) {
				break
			}
			text = append(text, b.Text)
		}
		kept = append(kept, i)
	}
	for _, i := range pending {
		b := &f.page.Blocks[i]
		if c.Author == "" {
			c.Author = strings.TrimSuffix(strings.TrimSpace(b.Text), ":")
			continue
		}
	}
	c.Text = strings.Join(text, "\n")
	return c, c.Text != ""
}

// more reports whether text follows block i inside the item.
func (f *finder) more(it item, i int) bool {
	for _, k := range it.blocks {
		if k > i && !f.looks[k].control && !f.looks[k].head {
			return true
		}
	}
	return false
}

// cited reports whether the whole line is a <cite>: "Anna wrote:" above a quotation.
func cited(b *page.Block) bool {
	for _, m := range b.Marks {
		if m.Node.DataAtom == atom.Cite && m.Len() >= len(b.Text)-1 {
			return true
		}
	}
	return false
}

// head reads the author, the time and the number from a line of the head.
func (f *finder) head(c *Comment, b *page.Block) {
	rest := b.Text
	if c.Published.Time == "" {
		var span *stamp.Stamp
		c.Published, c.Source, span = f.when(b)
		if span != nil {
			rest = rest[:span.Start] + "\n" + rest[span.End:]
		}
	}
	if c.Number == 0 {
		c.Number = number(b.Text)
	}
	if c.Author == "" {
		c.Author = author(b, rest)
	}
}

// when reads the time of a head line: the machine's, or else as it is written. The stamp tells where in the text.
func (f *finder) when(b *page.Block) (when stamp.Stamp, source string, visible *stamp.Stamp) {
	if found := stamp.Find(b.Text, anchor); len(found) > 0 {
		visible = &found[0]
	}
	nodes := []string{machine(b.Node)}
	for up := b.Box; up > 0 && len(nodes) < 2; up = f.page.Boxes[up].Parent {
		if box := &f.page.Boxes[up]; box.Last-box.First > 1 {
			break
		} else if v := machine(box.Node); v != "" {
			nodes = append(nodes, v)
		}
	}
	for _, m := range b.Marks {
		nodes = append(nodes, machine(m.Node))
	}
	for _, v := range nodes {
		if v == "" {
			continue
		}
		if st, ok := stamp.Parse(v, ""); ok {
			return st, "time", visible
		}
	}
	if found := stamp.Find(b.Text, f.reference); len(found) > 0 {
		return found[0], "text", &found[0]
	}
	for _, m := range b.Marks {
		if st, ok := stamp.Parse(page.Attr(m.Node, "title"), ""); ok {
			return st, "title", visible
		}
	}
	if b.Node != nil {
		if st, ok := stamp.Parse(page.Attr(b.Node, "title"), ""); ok {
			return st, "title", visible
		}
	}
	return stamp.Stamp{}, "", visible
}

// author reads the name in a head line: what a class or a tag says is one, what the words around it say, or what is
// left of the line. Rest is the line without its date.
func author(b *page.Block, rest string) string {
	for _, m := range b.Marks {
		if m.Hint.Any(names) && m.Len() <= 80 {
			if inner := within(b, m.Start, m.End); inner != "" {
				return name(inner)
			}
			return name(m.Of(b.Text))
		}
	}
	if b.Own.Any(names) && !strings.Contains(rest, "\n") {
		return name(rest)
	}
	for _, m := range b.Marks {
		switch m.Node.DataAtom {
		case atom.Cite, atom.B, atom.Strong:
			if s := name(m.Of(b.Text)); s != "" && m.Len() <= 80 && number(s) == 0 {
				return s
			}
		}
	}
	if s, ok := cue.Speaker(b.Text); ok {
		return name(s)
	}
	for _, l := range b.Links {
		if s := name(l.Of(b.Text)); s != "" && !strings.Contains(l.Of(b.Text), "\n") && len(stamp.Find(s, anchor)) == 0 && number(s) == 0 {
			return s
		}
	}
	for _, part := range strings.FieldsFunc(rest, func(r rune) bool { return strings.ContainsRune("\n|·•—–", r) }) {
		if s := name(part); s != "" && len(strings.Fields(s)) <= 6 {
			return s
		}
	}
	return ""
}

// within returns the innermost name inside a longer mark: the <cite class="fn"> of « Anna dit : ».
func within(b *page.Block, start, end int) string {
	best := ""
	for _, m := range b.Marks {
		if start <= m.Start && m.End <= end && m.Len() < end-start && (m.Hint.Any(names) || m.Node.DataAtom == atom.Cite || m.Node.DataAtom == atom.B) {
			best = m.Of(b.Text)
		}
	}
	return best
}

// name cleans a name: no number before it, no marks around it, no words that only present it.
func name(s string) string {
	if inner, ok := cue.Speaker(s); ok {
		s = inner
	}
	s = strings.TrimSpace(s)
	if i := strings.IndexAny(s, "."); i > 0 && i <= 3 && number(s) > 0 {
		s = strings.TrimSpace(s[i+1:])
	}
	s = strings.TrimFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",:;|»«–—-·•", r) })
	if strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0 {
		return ""
	}
	return s
}

// number reads the number at the beginning of a line: "#12", "12.", "3)".
func number(s string) int {
	s = strings.TrimSpace(s)
	marked := strings.HasPrefix(s, "#")
	s = strings.TrimPrefix(s, "#")
	end := 0
	for end < len(s) && '0' <= s[end] && s[end] <= '9' {
		end++
	}
	if end == 0 || end > 6 || !marked && (end == len(s) || s[end] != '.' && s[end] != ')') || !marked && end+1 < len(s) && s[end+1] != ' ' && s[end+1] != '\t' {
		return 0
	}
	v, err := strconv.Atoi(s[:end])
	if err != nil {
		return 0
	}
	return v
}
