package page

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/text"
)

// Measure fills the features of all blocks that come from their texts and from the page as a whole. It wants Text,
// Links and Given; whoever cuts a page calls it once at the end.
func (p *Page) Measure() {
	total := 0
	seen := make(map[string]int, len(p.Blocks))
	scanner := cue.NewScanner()
	for i := range p.Blocks {
		b := &p.Blocks[i]
		b.measure(scanner)
		b.Index = i
		total += b.Runes
		seen[b.Text]++
	}
	p.shapes()
	var title, given bag
	var words []uint64
	for _, t := range p.Given.Titles {
		words = appendWords(words[:0], t)
		title.add(words)
	}
	for _, t := range []string{p.Given.Description, p.Given.Body} {
		words = appendWords(words[:0], t)
		given.add(words)
	}
	before := 0
	for i := range p.Blocks {
		b := &p.Blocks[i]
		b.Position = float32(before) / float32(max(total, 1))
		before += b.Runes
		b.Repeats = seen[b.Text] - 1
		words = appendWords(words[:0], b.Text)
		b.TitleShare, _ = title.share(words)
		_, b.GivenShare = given.share(words)
	}
}

// shapes sums up what the boxes hold, and tells each block of the boxes around it.
func (p *Page) shapes() {
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.Box < 0 || len(p.Boxes) == 0 {
			continue
		}
		x := &p.Boxes[b.Box]
		x.Runes += b.Runes
		x.LinkRunes += b.Linked
		x.Links += len(b.Links)
		if b.Prose() {
			x.Paras++
			x.ProseRunes += b.Runes
		}
		if heading(x.Node.DataAtom) {
			x.Headings++
		}
		for _, m := range b.Marks {
			if m.Node.DataAtom == atom.Time {
				x.Times++
			}
		}
	}
	for i := len(p.Boxes) - 1; i > 0; i-- {
		p.Boxes[p.Boxes[i].Parent].add(&p.Boxes[i].Shape)
	}
	for i := range p.Boxes {
		x := &p.Boxes[i]
		if x.Parent < 0 {
			continue // the body's classes speak of the whole page
		}
		up := &p.Boxes[x.Parent]
		x.above, x.inside = up.above, up.inside
		// The words of a box that holds most of the page's prose speak of the article: "has-comments", "with-sidebar".
		if 2*x.ProseRunes <= p.Boxes[0].ProseRunes || x.Last-x.First < 2 {
			x.above |= x.Hint
		} else {
			x.above |= x.Hint & wide
		}
		switch x.Node.DataAtom {
		case atom.Ul, atom.Ol, atom.Dl:
			x.inside |= inList
		case atom.Td, atom.Th:
			x.inside |= inTable
		case atom.Blockquote:
			x.inside |= inQuote
		case atom.Figure, atom.Figcaption:
			x.inside |= inFigure
		case atom.Form, atom.Fieldset:
			if 2*x.ProseRunes <= p.Boxes[0].ProseRunes || x.Paras < 3 { // some systems put the whole page into a form
				x.inside |= inForm
			}
		}
	}
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.Box < 0 || len(p.Boxes) == 0 {
			continue
		}
		x := &p.Boxes[b.Box]
		b.Tag, b.Depth, b.Hint, b.Own = x.Node.DataAtom, x.Depth, x.above, x.Hint
		b.InList, b.InTable, b.InQuote = x.inside&inList != 0, x.inside&inTable != 0, x.inside&inQuote != 0
		b.InFigure, b.InForm = x.inside&inFigure != 0, x.inside&inForm != 0
		for up := x; up.Parent > 0; {
			up = &p.Boxes[up.Parent]
			if up.Last-up.First != x.Last-x.First {
				break
			}
			b.Own |= up.Hint
		}
		for _, m := range b.Marks {
			if 5*m.Len() >= 4*len(b.Text) {
				b.Own |= m.Hint
			}
		}
	}
}

// wide are the topics that a box with most of the page's prose can speak of.
var wide = cue.Of(cue.Article, cue.Body)

// What a box is inside of.
const (
	inList = 1 << iota
	inTable
	inQuote
	inFigure
	inForm
)

func (s *Shape) add(q *Shape) {
	s.Runes += q.Runes
	s.LinkRunes += q.LinkRunes
	s.Links += q.Links
	s.Paras += q.Paras
	s.ProseRunes += q.ProseRunes
	s.Headings += q.Headings
	s.Images += q.Images
	s.Embeds += q.Embeds
	s.Inputs += q.Inputs
	s.Emails += q.Emails
	s.Passwords += q.Passwords
	s.Searches += q.Searches
	s.Areas += q.Areas
	s.Choices += q.Choices
	s.Buttons += q.Buttons
	s.Times += q.Times
}

// measure fills the features that the block's text alone gives.
func (b *Block) measure(scanner *cue.Scanner) {
	f := &b.Features
	f.Runes, f.Words, f.Letters, f.Digits, f.Uppers = 0, 0, 0, 0, 0
	f.Commas, f.Stops, f.Quotes, f.Bars, f.Lines, f.Linked = 0, 0, 0, 0, 1, 0
	inWord, signs := false, 0
	s := b.Text
	for i, r := range s {
		f.Runes++
		letter, digit := false, false
		if r < utf8.RuneSelf {
			letter = 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
			digit = '0' <= r && r <= '9'
			if 'A' <= r && r <= 'Z' {
				f.Uppers++
			}
		} else if letter = unicode.IsLetter(r); letter {
			if unicode.IsUpper(r) {
				f.Uppers++
			}
		} else {
			digit = unicode.IsDigit(r)
		}
		if letter || digit {
			if letter {
				f.Letters++
			} else {
				f.Digits++
			}
			if !inWord {
				f.Words++
			}
			inWord = true
			if r >= 0x3040 && unspaced(r) {
				signs++
			}
			continue
		}
		inWord = false
		switch r {
		case ',', ';', ':', '،', '、':
			f.Commas++
		case '.', '!', '?', '…', '。', '؟', '।':
			if next := s[i+utf8.RuneLen(r):]; ends(next) {
				f.Stops++
			}
		case '"', '«', '»', '“', '”', '„':
			f.Quotes++
		case '|', '·', '•', '›', '‹', '/', '→', '>':
			f.Bars++
		case '\n':
			f.Lines++
		}
	}
	f.Words += signs / 2
	for _, l := range b.Links {
		f.Linked += utf8.RuneCountInString(l.Of(s))
	}
	f.EndsStop, f.EndsColon = ending(s)
	if f.Runes <= 300 {
		s = b.Spaced()
	}
	f.Function, f.Cues = scanner.Scan(s)
	f.Hits = scanner.Hits()
}

// Pieces cuts the text where its inline elements begin and end.
func (b *Block) Pieces() []text.Span {
	if !b.mixed() {
		return []text.Span{{Start: 0, End: len(b.Text)}}
	}
	cuts := make([]int, 0, 2*(len(b.Marks)+len(b.Links))+2)
	cuts = append(cuts, 0, len(b.Text))
	for _, m := range b.Marks {
		cuts = append(cuts, m.Start, m.End)
	}
	for _, l := range b.Links {
		cuts = append(cuts, l.Start, l.End)
	}
	slices.Sort(cuts)
	var out []text.Span
	for i := 1; i < len(cuts); i++ {
		if cuts[i-1] < cuts[i] {
			out = append(out, text.Span{Start: cuts[i-1], End: cuts[i]})
		}
	}
	return out
}

// mixed reports whether an inline element begins or ends inside the text.
func (b *Block) mixed() bool {
	for i := range b.Marks {
		if m := &b.Marks[i]; m.Start > 0 || m.End < len(b.Text) {
			return true
		}
	}
	for i := range b.Links {
		if l := &b.Links[i]; l.Start > 0 || l.End < len(b.Text) {
			return true
		}
	}
	return false
}

// Spaced returns the text with a space between inline elements that touch, as the buttons of a bar do.
func (b *Block) Spaced() string {
	if !b.mixed() {
		return b.Text
	}
	pieces := b.Pieces()
	var out strings.Builder
	out.Grow(len(b.Text) + len(pieces))
	for i, p := range pieces {
		if i > 0 {
			out.WriteByte(' ')
		}
		out.WriteString(p.Of(b.Text))
	}
	return out.String()
}

// ends reports whether a mark before s ends a sentence: nothing follows, or a space, or a closing mark.
func ends(s string) bool {
	if s == "" {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsSpace(r) || r == '"' || r == '»' || r == '”' || r == ')' || r == '’' || r == '\'' || r == ']'
}

// unspaced reports whether r is of a script that puts no spaces between words; two signs count as a word.
func unspaced(r rune) bool { return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) }

// ending looks at the last mark of s, past closing quotes and brackets.
func ending(s string) (stop, colon bool) {
	for len(s) > 0 {
		r, n := utf8.DecodeLastRuneInString(s)
		switch r {
		case '.', '!', '?', '…', '。', '؟', '।':
			return true, false
		case ':':
			return false, true
		case '"', '»', '”', ')', '’', '\'', ']', '*':
		default:
			if !unicode.IsSpace(r) {
				return false, false
			}
		}
		s = s[:len(s)-n]
	}
	return false, false
}
