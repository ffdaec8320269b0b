package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/bare"
	"github.com/copydesk/copydesk/text"
)

const (
	asideReach = 60  // bytes from its first words in which a reference has a colon or an opening quotation mark
	asideMost  = 400 // bytes of a reference without an end
)

// pieces parts a paragraph from the references to other articles that stand in it: « … de patience. Lire aussi : « Le
// village » Un soufflet … ». A paragraph that is one itself stays whole.
func pieces(source string, span text.Span) []text.Span {
	var out []text.Span
	s := span.Of(source)
	from := 0
	for at := 0; at < len(s); {
		i := strings.IndexAny(s[at:], ".!?…»”)(")
		if i < 0 {
			break
		}
		at += i
		r, n := utf8.DecodeRuneInString(s[at:])
		begin := at
		if r != '(' {
			begin = at + n
		}
		at += n
		start := begin + len(s[begin:]) - len(strings.TrimLeftFunc(s[begin:], unicode.IsSpace))
		if r != '(' && start == begin || start == 0 {
			continue
		}
		end := asideEnd(s, start)
		if end < 0 {
			continue
		}
		out = appendPiece(out, source, span.Start+from, span.Start+start)
		out = appendPiece(out, source, span.Start+start, span.Start+end)
		from, at = end, end
	}
	return appendPiece(out, source, span.Start+from, span.End)
}

// appendPiece appends the range without the white space around it, unless nothing is left of it.
func appendPiece(out []text.Span, source string, start, end int) []text.Span {
	l := newLine(source, start, end)
	if l.blank() {
		return out
	}
	return append(out, l.Span)
}

// asideEnd returns where the reference that begins at start ends, -1 when none begins there.
func asideEnd(s string, start int) int {
	rest := s[start:min(len(s), start+asideReach+2*asideMost)]
	open := 0
	if strings.HasPrefix(rest, "(") {
		open = 1
	}
	words := 0
	for n := 4; n >= 2 && words == 0; n-- {
		if i := prefixWords(rest[open:], n); i > 0 && asides(bare.Fold(rest[open:open+i])) {
			words = open + i
		}
	}
	if words == 0 {
		return -1
	}
	sign := strings.IndexAny(rest[words:min(len(rest), words+asideReach)], ":«“")
	if sign < 0 {
		return -1
	}
	sign += words
	if open > 0 {
		if i := strings.IndexByte(rest, ')'); i > 0 && i < asideMost {
			return start + i + 1
		}
		return -1
	}
	after := strings.TrimLeftFunc(strings.TrimLeft(rest[sign:], ":"), unicode.IsSpace)
	for _, quotes := range [][2]string{{"«", "»"}, {"“", "”"}} {
		if strings.HasPrefix(after, quotes[0]) {
			if i := strings.Index(after, quotes[1]); i > 0 && i < asideMost {
				return start + len(rest) - len(after) + i + len(quotes[1])
			}
		}
	}
	for at := 0; at < min(len(after), asideMost); {
		i := strings.IndexAny(after[at:], ".!?")
		if i < 0 {
			break
		}
		at += i + 1
		if next := strings.TrimLeftFunc(after[at:], unicode.IsSpace); len(next) < len(after)-at {
			if r, _ := utf8.DecodeRuneInString(next); unicode.IsUpper(r) || r == '«' || r == '“' {
				return start + len(rest) - len(after) + at
			}
		}
	}
	if len(after) < asideMost && start+len(rest) == len(s) {
		return len(s)
	}
	return -1
}

func asides(s string) bool { return words().aside[strings.TrimSuffix(s, ":")] }

// prefixWords returns the length of the first n words of s, 0 when there are fewer.
func prefixWords(s string, n int) int {
	at := 0
	for range n {
		at += len(s[at:]) - len(strings.TrimLeftFunc(s[at:], unicode.IsSpace))
		i := strings.IndexFunc(s[at:], func(r rune) bool { return unicode.IsSpace(r) || r == ':' || r == '«' || r == '“' })
		if i <= 0 {
			return 0
		}
		at += i
	}
	return at
}
