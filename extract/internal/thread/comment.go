package thread

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// comment reads one comment, its author aside: its head, then its text. It reports false when there is no text.
func (f *finder) comment(it item) (c Comment, who claims, ok bool) {
	c.Depth = it.depth
	who.recurring = f.recurring
	var text []string
	pending := 0 // short lines of the head that may be the name
	headed, dated := false, false
	body := f.body(it) // the box of the text
	for _, i := range it.blocks {
		b := &f.page.Blocks[i]
		l := f.looks[i]
		switch {
		case l.control:
			if c.Number == 0 && len(text) == 0 {
				if c.Number = number(b.Text); c.Number == 0 {
					c.Number = lastNumber(b)
				}
			}
			if l.dated && c.Published.Time == "" && b.Tag != atom.Dd && !b.Cues.Any(cue.Of(cue.Member, cue.Edited)) {
				c.Published, c.Source = f.when(b)
			}
		case !headed && f.single(i):
			said := b.Text
			if l.inline {
				p, _ := f.parts(b)
				f.head(&c, &who, b)
				who.add(p.name, classed)
				said = p.said
			} else if name, words, ok := spoken(b); ok {
				who.add(name, classed)
				said = words
			}
			headed = true
			text = append(text, said)
		case edited(b) && headed:
		case l.head && (len(text) == 0 || !headed && (l.dated || f.signs(b))) && !(dated && who.sure() && !l.dated && b.EndsColon && f.inBody(i, body)):
			headed, dated = true, dated || l.dated
			if f.head(&c, &who, b); l.placed {
				who.addPlaced(b)
			}
		case l.head && l.dated && c.Published.Time == "" && body >= 0 && !f.inBody(i, body):
			f.head(&c, &who, b)
		case len(text) == 0 && subject(b):
			if !headed && b.Words <= mostNamed {
				who.add(name(b.Text), titled)
			}
			if c.Number == 0 {
				c.Number = bracketed(b.Text)
			}
		case len(text) == 0 && !b.InQuote && f.more(it, i) && len(strings.Fields(b.Text)) <= 6 && !stops(b) && (!headed || !who.sure() && pending == 0 || it.box >= 0 && c.Published.Time == "" && f.dateFollows(it, i)):
			if c.Number == 0 {
				c.Number = bracketed(b.Text)
			}
			pending++
			who.addLine(b)
		case body >= 0 && !f.inBody(i, body) && (it.box >= 0 || f.apart(it, body)) && (len(text) > 0 || !headed || b.Words <= 12 && !b.EndsStop):
		case len(text) > 0 && answered(b):
		case b.EndsColon && (cited(b) || b.InQuote && b.Words <= mostNamed && len(b.Marks)+len(b.Links) > 0):
		default:
			text = append(text, f.words(b))
		}
	}
	if n := len(text); !who.any() && n > 1 && f.tails {
		if s := signed(text[n-1]); s != "" {
			who.add(s, alone)
			text = text[:n-1]
		}
	}
	c.Text = strings.Join(text, "\n")
	return c, who, c.Text != ""
}

// bracketed reads the number of a comment behind its subject: "Re: the kettle (#12)".
func bracketed(line string) int {
	i := strings.LastIndex(line, "(#")
	if i < 0 || !strings.HasSuffix(line, ")") {
		return 0
	}
	return number(line[i+1 : len(line)-1])
}

// stops reports whether a line ends a sentence: « Paul B. » does not.
func stops(b *page.Block) bool {
	return b.EndsStop && !(b.Words <= mostNamed && abbreviated(b.Text))
}

// abbreviated reports whether a line ends with an initial or a short title: "Paul B.", "R. Ostrander Jr."
func abbreviated(s string) bool {
	words := strings.Fields(s)
	last := words[len(words)-1]
	r, _ := utf8.DecodeRuneInString(last)
	return unicode.IsUpper(r) && utf8.RuneCountInString(last) <= 3
}

// lettered reports whether a line ends with a single letter and a stop, as somebody signs who has no more of a name: « g. »
func lettered(s string) bool {
	words := strings.Fields(s)
	r, n := utf8.DecodeRuneInString(words[len(words)-1])
	return unicode.IsLetter(r) && words[len(words)-1][n:] == "."
}

// words returns the text of a block without the <cite> before a quotation and without a label that every comment has.
func (f *finder) words(b *page.Block) string {
	if s := label(b); s != "" && f.recurring[s] && len(b.Text) > len(s) {
		return strings.TrimSpace(b.Text[len(s):])
	}
	if b.InQuote && citing(b) {
		for _, m := range b.Marks {
			if m.Start == 0 && m.Node.DataAtom == atom.Cite {
				return strings.TrimSpace(b.Text[m.End:])
			}
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
	return b.Own.Has(cue.Subject) && b.Words <= 15
}

// body returns the box that holds the text of an item: that of its longest line, of those that recur only if there is no
// other. It is -1 where there are no boxes.
func (f *finder) body(it item) int {
	if best := f.bodyAmong(it, func(b *page.Block) bool { return b.Words > mostRecurring || !f.recurring[shape(b.Text)] }); best >= 0 {
		return best
	}
	return f.bodyAmong(it, func(*page.Block) bool { return true })
}

func (f *finder) bodyAmong(it item, lines func(*page.Block) bool) int {
	best, runes, dated, below, label := -1, 0, -1, false, false
	outside := f.outside(it)
	for _, i := range it.blocks {
		b := &f.page.Blocks[i]
		l := f.looks[i]
		if l.head && l.dated && dated < 0 {
			dated = i
		}
		if outside && dated >= 0 && b.Box == f.page.Blocks[dated].Box {
			continue
		}
		if b.Box < 0 || l.control || l.head || edited(b) || subject(b) || !lines(b) {
			continue
		}
		after, x := dated >= 0 && i > dated, f.bodyOf(b.Box)
		if b.Runes > runes || after && !below || label && x != best {
			best, runes, below = x, b.Runes, after
		}
		label = x == best && b.Runes == runes && b.Words <= mostNamed && !b.EndsStop
	}
	if best >= 0 && it.box >= 0 {
		for up := f.page.Boxes[best].Parent; up > it.box && f.wordsOnly(it, up); up = f.page.Boxes[up].Parent {
			best = up
		}
	}
	return best
}

// outside reports whether an item has lines of text below its head outside the element of the dated line: what stands in
// that is of the head.
func (f *finder) outside(it item) bool {
	head := -1
	for _, i := range it.blocks {
		b, l := &f.page.Blocks[i], f.looks[i]
		switch {
		case l.head && l.dated && head < 0:
			head = b.Box
		case head >= 0 && b.Box != head && !l.head && !l.control && !edited(b) && !subject(b) && !(b.Words <= mostRecurring && f.recurring[shape(b.Text)]):
			return true
		}
	}
	return false
}

// wordsOnly reports whether a box holds nothing of an item's head and none of its controls, but for whose words it quotes.
func (f *finder) wordsOnly(it item, x int) bool {
	for _, i := range it.blocks {
		b := &f.page.Blocks[i]
		if l := f.looks[i]; f.inBody(i, x) && (l.head || edited(b) || l.control && !l.quoting && !b.InQuote && !b.Cues.Has(cue.Quoting)) {
			return false
		}
	}
	return true
}

// bodyOf returns the box that the paragraphs of a comment share, given that of the first.
func (f *finder) bodyOf(x int) int {
	boxes := f.page.Boxes
	for boxes[x].Parent >= 0 {
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

// apart reports whether no line of an item's head lies in the box of its text.
func (f *finder) apart(it item, body int) bool {
	for _, i := range it.blocks {
		if f.looks[i].head && f.inBody(i, body) {
			return false
		}
	}
	return true
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

// answered reports whether a line of a comment begins with an element that says who answers it: "<b>Editor replies:</b> …".
func answered(b *page.Block) bool {
	for _, m := range b.Marks {
		if s := m.Of(b.Text); m.Start == 0 && strings.HasSuffix(s, ":") && m.End < len(b.Text) {
			_, ok := cue.Speaker(s)
			return ok
		}
	}
	return false
}

// citing reports whether a line is a <cite> and what is quoted behind it.
func citing(b *page.Block) bool {
	for _, m := range b.Marks {
		if m.Start == 0 && m.Node.DataAtom == atom.Cite && m.End < len(b.Text) {
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

// lastNumber reads the number of a line that says nothing else: "Comment number 2.", "2#".
func lastNumber(b *page.Block) int {
	s := strings.TrimRight(b.Text, ".# ")
	i := strings.LastIndexByte(s, ' ') + 1
	if b.Words > 3 || i > 0 && !b.Hint.Has(cue.Comment) || i == 0 && !strings.HasSuffix(b.Text, "#") {
		return 0
	}
	v, err := strconv.Atoi(s[i:])
	if err != nil || v < 0 || v > 999_999 {
		return 0
	}
	return v
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
