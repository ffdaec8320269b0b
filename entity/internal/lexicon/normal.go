package lexicon

import (
	"strings"

	"github.com/copydesk/copydesk/text"
)

// Normal is a name as it is compared with others: folded, without full stops and marks (En Marche !), hyphens as
// spaces, one space between words. A name that is so already is returned as it is, without a copy.
func Normal(s string) string {
	folded := text.Fold(strings.TrimSpace(s))
	if isNormal(folded) {
		return folded
	}
	var b strings.Builder
	b.Grow(len(folded))
	pending := false
	for i := 0; i < len(folded); i++ {
		switch c := folded[i]; c {
		case '.', '!', '?':
			continue
		case ' ', '-', '\t', '\n', '\r':
			pending = b.Len() > 0
			continue
		default:
			if pending {
				b.WriteByte(' ')
				pending = false
			}
			b.WriteByte(c)
		}
	}
	return b.String()
}

func isNormal(folded string) bool {
	for i := 0; i < len(folded); i++ {
		switch folded[i] {
		case '.', '!', '?', '-', '\t', '\n', '\r':
			return false
		case ' ':
			if i+1 == len(folded) || folded[i+1] == ' ' {
				return false
			}
		}
	}
	return true
}

// Words cuts a normal name at its spaces and behind its apostrophes.
func Words(name string) []string {
	count := 1
	for i := 0; i < len(name); i++ {
		if name[i] == ' ' || name[i] == '\'' {
			count++
		}
	}
	return AppendWords(make([]string, 0, count), name)
}

// AppendWords appends the words of a normal name to dst.
func AppendWords(dst []string, name string) []string {
	start := 0
	for i := 0; i <= len(name); i++ {
		end := i
		switch {
		case i == len(name) || name[i] == ' ':
		case name[i] == '\'' && i+1 < len(name) && name[i+1] != ' ':
			end++
		default:
			continue
		}
		if end > start {
			dst = append(dst, name[start:end])
		}
		if start = end; i < len(name) && name[i] == ' ' {
			start++
		}
	}
	return dst
}
