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

// comment reads one comment: its head, then its text. It reports false when there is no text.
func (f *finder) comment(it item) (Comment, bool) {
	c := Comment{Depth: it.depth}
	weak := "" // a name that is only what is left of the head line, or the heading
	var text []string
	var pending []int // short lines of the head that may be the name
	headed := false
	body := f.body(it) // the box of the text
	for _, i := range it.blocks {
		b := &f.page.Blocks[i]
		l := f.looks[i]
		switch {
		case l.control:
			if c.Number == 0 && len(text) == 0 {
				c.Number = number(b.Text)
			}
		case !headed && oneLine(b):
			name, said, _ := spoken(b)
			headed, c.Author = true, name
			text = append(text, said)
		case edited(b) && headed:
		case l.head && (len(text) == 0 || !headed && l.dated):
			headed = true
			if s := f.head(&c, b); weak == "" {
				weak = s
			}
		case len(text) == 0 && subject(b):
			if weak == "" && !headed && b.Words <= mostNamed {
				weak = name(b.Text)
			}
		case len(text) == 0 && f.more(it, i) && b.Words <= 6 && !b.EndsStop && (!headed || c.Author == "" && len(pending) == 0 || it.box >= 0 && c.Published.Time == "" && f.dateFollows(it, i)):
			pending = append(pending, i)
		case it.box >= 0 && body >= 0 && !f.inBody(i, body) && (len(text) > 0 || !headed || b.Words <= 12 && !b.EndsStop):
		case b.EndsColon && cited(b):
		default:
			text = append(text, f.words(b))
		}
	}
	if n := len(text); c.Author == "" && n > 1 && f.tails {
		if s := signed(text[n-1]); s != "" {
			c.Author, text = s, text[:n-1]
		}
	}
	for _, i := range pending {
		b := &f.page.Blocks[i]
		if c.Author == "" && !(initials(b.Text) && i != pending[len(pending)-1]) {
			if c.Author = author(b); c.Author == "" {
				c.Author = name(b.Text)
			}
		}
	}
	if c.Author == "" {
		c.Author = weak
	}
	c.Text = strings.Join(text, "\n")
	return c, c.Text != ""
}

// mostNamed is how many words a name has at most that nothing says is one.
const mostNamed = 4

// signed reads the name in a line of text that is a signature: "– Anna".
func signed(line string) string {
	r, n := utf8.DecodeRuneInString(line)
	if !strings.ContainsRune("–—-~", r) || len(strings.Fields(line[n:])) > mostNamed {
		return ""
	}
	return name(line[n:])
}

// oneLine reports whether a block is a head and a text at once: « anna a répondu : c’est vrai ».
func oneLine(b *page.Block) bool {
	_, _, ok := spoken(b)
	return ok
}

// spoken parts such a block. A link or another element must bear the name, since any sentence may say who said what.
func spoken(b *page.Block) (author, said string, ok bool) {
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

// initials reports whether a line is what stands for a missing picture: one to three capitals.
func initials(s string) bool {
	n := 0
	for _, r := range s {
		if n++; n > 3 || !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

// words returns the text of a block without the <cite> before a quotation.
func (f *finder) words(b *page.Block) string {
	for _, m := range b.Marks {
		if m.Start == 0 && m.Node.DataAtom == atom.Cite && b.InQuote && m.End < len(b.Text) {
			return strings.TrimSpace(b.Text[m.End:])
		}
	}
	return b.Text
}

// subject reports whether a line is the heading of a comment.
func subject(b *page.Block) bool {
	if b.Own.Any(names) {
		return false
	}
	switch b.Tag {
	case atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return b.Words <= 15
	}
	return false
}

// body returns the box that holds the text of an item: that of its longest line. It is -1 where there are no boxes.
func (f *finder) body(it item) int {
	best, runes, dated, below := -1, 0, -1, false
	for _, i := range it.blocks {
		b := &f.page.Blocks[i]
		l := f.looks[i]
		if l.head && l.dated && dated < 0 {
			dated = i
		}
		if b.Box < 0 || l.control || l.head || edited(b) || subject(b) {
			continue
		}
		if after := dated >= 0 && i > dated; b.Runes > runes || after && !below {
			best, runes, below = b.Box, b.Runes, after
		}
	}
	if best < 0 {
		return -1
	}
	return f.bodyOf(best)
}

// bodyOf returns the box that the paragraphs of a comment share, given that of the first.
func (f *finder) bodyOf(x int) int {
	boxes := f.page.Boxes
	for boxes[x].Parent > 0 {
		switch boxes[x].Node.DataAtom {
		case atom.P, atom.Blockquote, atom.Li, atom.Ul, atom.Ol:
		default:
			quoted := false
			for up := boxes[x].Parent; up > 0 && boxes[up].Depth >= boxes[x].Depth-2; up = boxes[up].Parent {
				if boxes[up].Node.DataAtom == atom.Blockquote {
					x, quoted = up, true
				}
			}
			if !quoted {
				return x
			}
		}
		x = boxes[x].Parent
	}
	return x
}

// inBody reports whether block i lies in the box that the text began in.
func (f *finder) inBody(i, body int) bool {
	return body < 0 || f.page.Boxes[body].First <= i && i < f.page.Boxes[body].Last
}

// dateFollows reports whether a dated line comes right after block i: what stands before it is of the head.
func (f *finder) dateFollows(it item, i int) bool {
	for _, k := range it.blocks {
		if k > i {
			if f.looks[k].control {
				continue
			}
			return f.looks[k].head && f.looks[k].dated
		}
	}
	return false
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

// head reads the author, the time and the number from a line of the head. What is left of the line is returned if it
// can be a name and nothing says that it is.
func (f *finder) head(c *Comment, b *page.Block) (weak string) {
	rest := b.Spaced()
	if found := stamp.Find(rest, anchor); len(found) > 0 {
		rest = rest[:found[0].Start] + "\n" + rest[found[0].End:]
	}
	if c.Published.Time == "" {
		c.Published, c.Source = f.when(b)
	}
	if c.Number == 0 {
		c.Number = number(b.Text)
	}
	if c.Author == "" {
		c.Author = author(b)
	}
	for _, part := range strings.FieldsFunc(rest, func(r rune) bool { return strings.ContainsRune("\n|·•—–", r) }) {
		if s := name(part); s != "" && len(strings.Fields(s)) <= 6 && s[0] != '(' {
			return s
		}
	}
	return ""
}

// when reads the time of a head line, as exactly as it is given anywhere: for machines, in a tooltip, in the text. What
// readers see wins over a time in UTC that is as exact: it is in the page's own offset.
func (f *finder) when(b *page.Block) (when stamp.Stamp, source string) {
	take := func(st stamp.Stamp, ok bool, from string) {
		local := strings.HasSuffix(when.Time, "Z") && !st.Relative
		if ok && (st.Precision.Rank() > when.Precision.Rank() || local && st.Precision.Rank() >= stamp.Precision(stamp.Minute).Rank()) {
			when, source = st, from
		}
	}
	for up, n := b.Box, 0; up > 0 && n < 2; up, n = f.page.Boxes[up].Parent, n+1 {
		box := &f.page.Boxes[up]
		if box.Last-box.First > 1 && up != b.Box {
			break
		}
		f.attributes(box.Node, take)
	}
	for _, m := range b.Marks {
		f.attributes(m.Node, take)
	}
	if found := stamp.Find(b.Spaced(), f.reference); len(found) > 0 {
		take(found[0], true, "text")
	}
	return when, source
}

// attributes reads the times that an element's attributes give, for machines or as a tooltip.
func (f *finder) attributes(n *html.Node, take func(stamp.Stamp, bool, string)) {
	if v := machine(n); v != "" {
		st, ok := stamp.Parse(v, "")
		take(st, ok, "time")
	}
	for _, key := range []string{"title", "aria-label"} {
		if v := page.Attr(n, key); v != "" && len(v) < 80 {
			if found := stamp.Find(v, f.reference); len(found) > 0 {
				take(found[0], true, key)
			}
		}
	}
}

// author reads the name in a head line: what a class or a tag says is one, what the words around it say, or the first
// piece of the line that is neither date nor number.
func author(b *page.Block) string {
	for i := len(b.Marks) - 1; i >= 0; i-- { // inner ones are nearer to the name
		if m := b.Marks[i]; m.Hint.Any(names) && m.Len() <= 80 {
			s := name(m.Of(b.Text))
			if len(strings.Fields(s)) > 5 || len(stamp.Find(s, anchor)) > 0 {
				s = first(b, m.Span)
			}
			if s != "" {
				return s
			}
		}
	}
	if s, ok := cue.Speaker(b.Text); ok {
		for _, m := range b.Marks { // the name alone, without what touches it
			if t := m.Of(b.Text); len(t) < len(s) && strings.HasPrefix(s, t) && name(t) != "" {
				return name(t)
			}
		}
		return name(s)
	}
	for _, m := range b.Marks {
		switch m.Node.DataAtom {
		case atom.Cite, atom.B, atom.Strong:
			if s := name(m.Of(b.Text)); s != "" && m.Len() <= 80 && number(m.Of(b.Text)) == 0 {
				return s
			}
		}
	}
	if s := first(b, text.Span{Start: 0, End: len(b.Text)}); s != "" && len(b.Marks)+len(b.Links) > 0 {
		return s
	}
	return ""
}

// first returns the first piece of a line inside a span that can be a name.
func first(b *page.Block, in text.Span) string {
	for _, p := range b.Pieces() {
		if !in.Contains(p) {
			continue
		}
		s := p.Of(b.Text)
		if number(s) > 0 && strings.IndexFunc(s, unicode.IsLetter) < 0 || len(stamp.Find(s, anchor)) > 0 {
			continue
		}
		if s = name(s); s != "" && len(strings.Fields(s)) <= 8 {
			return s
		}
	}
	return ""
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
	if strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0 || cue.DateWords(s) {
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
