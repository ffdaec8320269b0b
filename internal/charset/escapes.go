package charset

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestReference bounds the name between "&" and ";".
const longestReference = 10

// repairEscapes replaces character references that survived parsing because they were escaped twice. A reference is
// replaced only where it is part of a text: against a letter, a figure or a mark. One that stands alone between
// spaces is probably spoken about, and so are &lt; and &gt;, which would turn words about markup into markup.
func repairEscapes(s string) (string, bool) {
	repaired := false
	for range rounds {
		out, ok := unescapeOnce(s)
		if !ok {
			break
		}
		s, repaired = out, true
	}
	return s, repaired
}

func unescapeOnce(s string) (string, bool) {
	i := strings.IndexByte(s, '&')
	if i < 0 || strings.IndexByte(s[i:], ';') < 0 {
		return s, false
	}
	var out strings.Builder
	done := 0
	for ; i < len(s); i++ {
		if s[i] != '&' {
			continue
		}
		n := reference(s[i:])
		if n == 0 {
			continue
		}
		mended := html.UnescapeString(s[i : i+n])
		r, size := utf8.DecodeRuneInString(mended)
		if size != len(mended) || !belongs(s[:i], r, s[i+n:]) {
			continue
		}
		out.WriteString(s[done:i])
		out.WriteString(mended)
		done = i + n
		i = done - 1
	}
	if done == 0 {
		return s, false
	}
	out.WriteString(s[done:])
	return out.String(), true
}

// reference is the length of the character reference that s starts with, semicolon included, or 0.
func reference(s string) int {
	for n := 1; n < len(s) && n <= longestReference; n++ {
		c := s[n]
		switch {
		case c == ';' && n > 2:
			return n + 1
		case '0' <= c && c <= '9', 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', c == '#' && n == 1:
		default:
			return 0
		}
	}
	return 0
}

// belongs reports whether r, mended, is part of the text between before and after.
func belongs(before string, r rune, after string) bool {
	left, _ := utf8.DecodeLastRuneInString(before)
	right, _ := utf8.DecodeRuneInString(after)
	if before == "" {
		left = ' '
	}
	if after == "" {
		right = ' '
	}
	// A neighbour that is itself a reference counts as text.
	leftText := inText(left) || left == ';'
	rightText := inText(right) || right == '&'
	switch {
	case r == '<' || r == '>' || r == utf8.RuneError || unicode.IsControl(r):
		return false
	case r == '&':
		// "AT&amp;T", "Marks &amp; Spencer", but not "the &amp; sign".
		if leftText && rightText {
			return true
		}
		return left == ' ' && right == ' ' && unicode.IsUpper(firstOfLastWord(before)) && startsUpper(strings.TrimLeft(after, " "))
	case unicode.IsLetter(r):
		if unicode.IsUpper(r) && unicode.IsLower(left) {
			return false
		}
		return leftText || rightText || r == 'à' && left == ' ' && right == ' '
	case unicode.Is(unicode.Mn, r):
		return leftText
	case r == '’' || r == '\'':
		return leftText
	case r == 0xA0 || r == 0x202F || r == '«' || r == '»' || r == '“' || r == '”' || r == '‘' || r == '"' || r == '…' || r == '€' || r == '–' || r == '—' || r == '°' || r == 0xAD:
		return leftText || rightText
	}
	return leftText && rightText
}

func inText(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '«' || r == '»' || r == '?' || r == '!' || r == '.' || r == ',' || r == '%'
}

func firstOfLastWord(s string) rune {
	s = strings.TrimRight(s, " ")
	r, _ := utf8.DecodeRuneInString(s[strings.LastIndexByte(s, ' ')+1:])
	return r
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
