package page

import (
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/text"
)

// partAsides makes blocks of their own of the pointers to other articles inside paragraphs: « (Lire notre enquête : …) »,
// "Read more: …". One is a bracket or a sentence that opens with such a cue and holds a link.
func (p *Page) partAsides() {
	scanner := cue.NewScanner()
	var out []Block
	for i := range p.Blocks {
		b := &p.Blocks[i]
		var asides []text.Span
		if len(b.Links) > 0 && len(b.Text) > 60 {
			asides = findAsides(b, scanner)
		}
		if len(asides) == 0 {
			if out != nil {
				out = append(out, *b)
			}
			continue
		}
		if out == nil {
			out = append(make([]Block, 0, len(p.Blocks)+4), p.Blocks[:i]...)
		}
		at := 0
		for _, a := range asides {
			if s, ok := b.piece(at, a.Start); ok {
				out = append(out, s)
			}
			if s, ok := b.piece(a.Start, a.End); ok {
				out = append(out, s)
			}
			at = a.End
		}
		if s, ok := b.piece(at, len(b.Text)); ok {
			out = append(out, s)
		}
	}
	if out != nil {
		p.Blocks = out
		p.reindex()
	}
}

// reindex counts the blocks of the boxes again after blocks were parted.
func (p *Page) reindex() {
	for i := range p.Boxes {
		p.Boxes[i].First, p.Boxes[i].Last, p.Boxes[i].Direct = len(p.Blocks), 0, 0
	}
	for i := range p.Blocks {
		b := &p.Blocks[i]
		b.Part = p.Boxes[b.Box].Direct
		p.Boxes[b.Box].Direct++
		for x := b.Box; x >= 0; x = p.Boxes[x].Parent {
			box := &p.Boxes[x]
			box.First, box.Last = min(box.First, i), max(box.Last, i+1)
		}
	}
	before := 0
	for i := range p.Boxes { // empty ones stand where they are reached
		if box := &p.Boxes[i]; box.Last == 0 {
			box.First, box.Last = before, before
		} else {
			before = box.First
		}
	}
}

// piece makes a block of a part of another, its white space trimmed; it reports false when nothing is left.
func (b *Block) piece(start, end int) (Block, bool) {
	for start < end && (b.Text[start] == ' ' || b.Text[start] == '\n') {
		start++
	}
	for end > start && (b.Text[end-1] == ' ' || b.Text[end-1] == '\n') {
		end--
	}
	out := *b
	out.Text = b.Text[start:end]
	out.Links, out.Marks = nil, nil
	span := text.Span{Start: start, End: end}
	for _, l := range b.Links {
		if span.Contains(l.Span) {
			l.Start, l.End = l.Start-start, l.End-start
			out.Links = append(out.Links, l)
		}
	}
	for _, m := range b.Marks {
		if span.Contains(m.Span) {
			m.Start, m.End = m.Start-start, m.End-start
			out.Marks = append(out.Marks, m)
		}
	}
	if start > 0 {
		out.Soft = false
	}
	return out, strings.IndexFunc(out.Text, visible) >= 0
}

// longAside is how many bytes a pointer to another article has at most.
const longAside = 260

// findAsides returns the pointers in a block that has more than them.
func findAsides(b *Block, scanner *cue.Scanner) []text.Span {
	var out []text.Span
	at := 0
	for _, l := range b.Links {
		if l.Start < at {
			continue
		}
		start, bracket := opening(b.Text, l.Span)
		if start < at {
			continue
		}
		if _, topics := scanner.Scan(b.Text[start:min(l.End, start+120)]); !topics.Has(cue.ReadAlso) {
			continue
		}
		end := closing(b.Text, l.End, bracket)
		if end < 0 && l.Start-start <= 2 {
			end = l.End // the whole pointer is the link
		}
		if end < 0 || end-start > longAside || end-start > len(b.Text)-10 || 2*l.Len() < end-start {
			continue
		}
		out = append(out, text.Span{Start: start, End: end})
		at = end
	}
	return out
}

// reach is how many bytes before a link its sentence begins at most.
const reach = 80

// opening returns where the bracket or the sentence begins that a link stands in, and the bracket that will close it; -1
// when it begins too far away.
func opening(s string, link text.Span) (start int, bracket string) {
	for i := link.Start; i > 0; {
		if link.Start-i > reach {
			return -1, ""
		}
		r, n := utf8.DecodeLastRuneInString(s[:i])
		switch r {
		case '(':
			return i - n, ")"
		case '[':
			return i - n, "]"
		case '\n':
			return i, ""
		case '.', '!', '?', '…', '»', '”':
			if i < len(s) && (s[i] == ' ' || s[i] == '\n') {
				return i, ""
			}
		}
		i -= n
	}
	return 0, ""
}

// closing returns where it ends, -1 when it goes on after the link.
func closing(s string, end int, bracket string) int {
	if bracket != "" {
		if i := strings.Index(s[end:], bracket); i >= 0 && i < 60 {
			end += i + 1
			if end < len(s) && s[end] == '.' {
				end++
			}
			return end
		}
		return -1
	}
	for i, r := range s[end:] {
		switch r {
		case '.', '!', '?', '…':
			return end + i + utf8.RuneLen(r)
		case '\n':
			return end + i
		case ' ', '\u00A0', '\u202F', ')', '»', '”', '"', '’':
		default:
			return -1
		}
	}
	return len(s)
}
