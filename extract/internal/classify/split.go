package classify

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/meta"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/stamp"
	"github.com/copydesk/copydesk/text"
)

// piece is a part of a block with a kind of its own.
type piece struct {
	text.Span
	kind   page.Kind
	reason string
}

// split parts the blocks that are several things in one line: a caption and its credit, a byline and its date.
func (j *judge) split() {
	var out []page.Block
	for i := range j.page.Blocks {
		b := &j.page.Blocks[i]
		var pieces []piece
		switch b.Kind {
		case page.Caption:
			if pieces = credits(b); pieces == nil {
				pieces = j.creditTail(b)
			}
		case page.Footer, page.Legal:
			if pieces = marked(b); len(pieces) < 2 {
				pieces = j.imprint(b)
			}
		case page.Byline, page.DateLine, page.Other, page.Tags:
			if pieces = marked(b); len(pieces) < 2 && (b.Kind == page.Byline || b.Kind == page.DateLine) {
				pieces = stamps(b)
			}
		}
		if len(pieces) < 2 {
			if out != nil {
				out = append(out, *b)
			}
			continue
		}
		if out == nil {
			out = slices.Clone(j.page.Blocks[:i])
		}
		for _, p := range pieces {
			out = append(out, part(b, p))
		}
	}
	if out != nil {
		j.page.Blocks = out
	}
}

// part makes a block of a piece of another.
func part(b *page.Block, p piece) page.Block {
	out := *b
	s := p.Of(b.Text)
	trimmed := strings.TrimSpace(s)
	p.Start += strings.Index(s, trimmed)
	p.End = p.Start + len(trimmed)
	out.Text, out.Kind, out.Reason = trimmed, p.kind, p.reason
	out.Soft = false
	out.Links, out.Marks = nil, nil
	for _, l := range b.Links {
		if p.Contains(l.Span) {
			l.Span = text.Span{Start: l.Start - p.Start, End: l.End - p.Start}
			out.Links = append(out.Links, l)
		}
	}
	if b.Source != (text.Span{}) && b.Source.Len() == len(b.Text) {
		out.Source = text.Span{Start: b.Source.Start + p.Start, End: b.Source.Start + p.End}
	}
	return out
}

// marked parts a line whose inline elements say that it is several things: « par Anna », the date, the tags. Words
// between two of them belong to the second, but for what a name has behind it before a date.
func marked(b *page.Block) []piece {
	if b.Words > 60 || len(b.Marks) < 2 {
		return nil
	}
	var pieces []piece
	at, kinds := 0, map[page.Kind]bool{}
	for _, m := range b.Marks {
		if m.Start < at {
			continue // inside the one before
		}
		kind := page.Kind("")
		switch {
		case m.Hint.Has(cue.Tags):
			kind = page.Tags
		case m.Hint.Has(cue.Date) || m.Node.DataAtom == atom.Time:
			kind = page.DateLine
		case m.Hint.Has(cue.Byline):
			kind = page.Byline
		case m.Hint.Has(cue.CommentHead):
			kind = page.CommentHead
		default:
			continue
		}
		kinds[kind] = true
		n := len(pieces)
		if n > 0 && pieces[n-1].kind == page.Byline && kind == page.DateLine {
			at = cue.DateStart(b.Text, at, m.Start) // « par <b>Anna</b>, à Hann, le <time>… »
			pieces[n-1].End = at
		}
		if n > 0 && pieces[n-1].kind == kind {
			pieces[n-1].End = m.End
		} else {
			pieces = append(pieces, piece{text.Span{Start: at, End: m.End}, kind, "element of a line: " + string(kind)})
		}
		at = m.End
	}
	if len(kinds) < 2 {
		return nil
	}
	pieces[len(pieces)-1].End = len(b.Text)
	return pieces
}

// credits parts a caption from the credit at its end.
func credits(b *page.Block) []piece {
	for _, m := range b.Marks {
		if m.Hint.Has(cue.Credit) && m.Start > len(b.Text)/4 && 10*m.End > 9*len(b.Text) {
			return []piece{
				{text.Span{Start: 0, End: m.Start}, page.Caption, b.Reason},
				{text.Span{Start: m.Start, End: len(b.Text)}, page.Credit, "class credit"},
			}
		}
	}
	if i := strings.LastIndexByte(b.Text, '('); i > len(b.Text)/4 && strings.HasSuffix(strings.TrimRight(b.Text, "."), ")") && len(strings.Fields(b.Text[i:])) <= 8 && named(b.Text[i+1:]) {
		return []piece{
			{text.Span{Start: 0, End: i}, page.Caption, b.Reason},
			{text.Span{Start: i, End: len(b.Text)}, page.Credit, "names in brackets"},
		}
	}
	caption, credit := meta.SplitCredit(b.Text)
	if caption == "" || credit == "" {
		return nil
	}
	at := strings.LastIndex(b.Text, credit)
	if at <= 0 || at < len(b.Text)/4 {
		return nil
	}
	for at > 0 { // the bracket or the bar before it is the credit's
		r, n := utf8.DecodeLastRuneInString(b.Text[:at])
		if unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune(".!?»”\"", r) {
			break
		}
		at -= n
	}
	if at < len(caption)/2 || at >= len(b.Text) {
		return nil
	}
	return []piece{
		{text.Span{Start: 0, End: at}, page.Caption, b.Reason},
		{text.Span{Start: at, End: len(b.Text)}, page.Credit, "credit of a caption"},
	}
}

// mostCredit is how many words a credit has at most that is known by its first ones alone.
const mostCredit = 9

// creditTail parts a caption from what opens like a credit behind the end of a sentence, in brackets or on a line of its
// own: « Ph. Anna Le Goff », "Credit: A. Prow".
func (j *judge) creditTail(b *page.Block) []piece {
	for at := len(b.Text) - 1; at > len(b.Text)/4; at-- {
		if !strings.ContainsRune(" \n(", rune(b.Text[at])) {
			continue
		}
		tail := b.Text[at:]
		if len(strings.Fields(tail)) > mostCredit {
			return nil
		}
		before := strings.TrimRight(b.Text[:at], " \n")
		if b.Text[at] == ' ' && !strings.ContainsAny(before[max(len(before)-3, 0):], ".!?…»”’\")") || before == "" {
			continue
		}
		if _, topics := j.scanner.Scan(strings.TrimSpace(tail)); topics.Has(cue.Credit) {
			return []piece{
				{text.Span{Start: 0, End: at}, page.Caption, b.Reason},
				{text.Span{Start: at, End: len(b.Text)}, page.Credit, "opens like a credit"},
			}
		}
	}
	return nil
}

// leastImprint is how many words of rights or of who publishes stand at least behind the links of a footer.
const leastImprint = 4

// imprint parts the links of a footer from the notice behind them: « Contact Mentions légales © L'Écho 2023, SARL … ».
func (j *judge) imprint(b *page.Block) []piece {
	n := len(b.Links)
	if n < 2 || b.Links[0].Start > 3 || b.Words > 80 {
		return nil
	}
	at := b.Links[n-1].End
	tail := b.Text[at:]
	if len(strings.Fields(tail)) < leastImprint || b.Linked < 15 {
		return nil
	}
	if _, topics := j.scanner.Scan(tail); !topics.Has(cue.Legal) && !strings.ContainsRune(tail, '©') {
		return nil
	}
	return []piece{
		{text.Span{Start: 0, End: at}, page.Footer, "links of a footer"},
		{text.Span{Start: at, End: len(b.Text)}, page.Legal, "a notice behind the links of a footer"},
	}
}

// stamps parts a byline from the dates in it.
func stamps(b *page.Block) []piece {
	if b.Words > 40 {
		return nil
	}
	found := stamp.Find(b.Text, "")
	if len(found) == 0 {
		return nil
	}
	var pieces []piece
	at := 0
	add := func(start, end int, kind page.Kind) {
		s := b.Text[start:end]
		if strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0 {
			if len(pieces) > 0 {
				pieces[len(pieces)-1].End = end
			}
			return
		}
		if n := len(pieces); n > 0 && (pieces[n-1].kind == kind || kind == page.Other && pieces[n-1].kind == page.DateLine) {
			pieces[n-1].End = end // "May 6, 2017 · 3 minute read"
			return
		}
		pieces = append(pieces, piece{text.Span{Start: start, End: end}, kind, "part of a line: " + string(kind)})
	}
	for _, st := range found {
		start := cue.DateStart(b.Text, at, st.Start)
		if start > at {
			add(at, start, rest(b.Text[at:start]))
		}
		add(start, st.End, page.DateLine)
		at = st.End
	}
	if at < len(b.Text) {
		add(at, len(b.Text), rest(b.Text[at:]))
	}
	if len(pieces) > 0 {
		pieces[0].Start = 0
	}
	return pieces
}

// rest says what a line is beside its dates: a name, or something else.
func rest(s string) page.Kind {
	if _, ok := meta.Byline(strings.TrimSpace(s)); ok || named(s) {
		return page.Byline
	}
	if _, ok := cue.Speaker(s); ok {
		return page.Byline
	}
	if len(strings.Fields(s)) == 1 && upper(s) {
		return page.Byline
	}
	return page.Other
}

func upper(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimSpace(s))
	return unicode.IsUpper(r)
}
