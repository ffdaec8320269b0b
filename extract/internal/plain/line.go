package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/text"
)

// line is one line of the input, without its end and the white space around it. An empty span is a blank line.
type line struct {
	text.Span
	indent int  // columns before the first character; a tab goes to the next multiple of 8
	runes  int  // characters between the first and the last
	first  int  // characters of the first word
	open   bool // the line does not end as a sentence does
	small  bool // it begins with a small letter
}

// lines cuts s at "\n", "\r\n" and "\r".
func lines(s string) []line {
	out := make([]line, 0, strings.Count(s, "\n")+strings.Count(s, "\r")+1)
	for at := 0; at <= len(s); {
		end := strings.IndexAny(s[at:], "\r\n")
		if end < 0 {
			if at < len(s) {
				out = append(out, newLine(s, at, len(s)))
			}
			break
		}
		end += at
		out = append(out, newLine(s, at, end))
		at = end + 1
		if s[end] == '\r' && at < len(s) && s[at] == '\n' {
			at++
		}
	}
	return out
}

func newLine(s string, start, end int) line {
	l := line{}
	for start < end {
		r, n := utf8.DecodeRuneInString(s[start:end])
		if r == '\t' {
			l.indent += 8 - l.indent%8
		} else if !unseen(r, n) {
			break
		} else {
			l.indent++
		}
		start += n
	}
	for start < end {
		r, n := utf8.DecodeLastRuneInString(s[start:end])
		if !unseen(r, n) {
			break
		}
		end -= n
	}
	l.Start, l.End = start, end
	if start == end {
		return l
	}
	l.runes = utf8.RuneCountInString(s[start:end])
	if i := strings.IndexByte(s[start:end], ' '); i >= 0 {
		l.first = utf8.RuneCountInString(s[start : start+i])
	} else {
		l.first = l.runes
	}
	l.open = !closed(s[start:end])
	r, _ := utf8.DecodeRuneInString(s[start:end])
	l.small = unicode.IsLower(r)
	return l
}

func (l line) blank() bool { return l.Start == l.End }

// unseen reports whether r, n bytes long, leaves no mark: white space, control characters, what takes no room. Bytes that
// are not UTF-8 do leave one.
func unseen(r rune, n int) bool {
	return !(r == utf8.RuneError && n <= 1) && (unicode.IsSpace(r) || !unicode.IsGraphic(r))
}

// closed reports whether s ends as a sentence, a heading to a list or a quotation does.
func closed(s string) bool {
	for len(s) > 0 {
		r, n := utf8.DecodeLastRuneInString(s)
		switch r {
		case '.', '!', '?', '…', ':', ';', '。', '؟', '।':
			return true
		case '"', '»', '”', ')', '’', '\'', ']', '*':
		default:
			if !unicode.IsSpace(r) {
				return false
			}
		}
		s = s[:len(s)-n]
	}
	return false
}
