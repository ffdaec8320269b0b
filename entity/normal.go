package entity

import (
	"strings"

	"github.com/copydesk/copydesk/text"
)

// normal is a name as it is compared with others: folded, without full stops and marks (En Marche !), hyphens as
// spaces, one space between words.
func normal(s string) string {
	folded := text.Fold(strings.TrimSpace(s))
	if !strings.ContainsAny(folded, ".!?-\t\n\r") && !strings.Contains(folded, "  ") {
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

// wordsOf cuts a normal name at its spaces and behind its apostrophes.
func wordsOf(name string) []string {
	var words []string
	for _, field := range strings.Fields(name) {
		for {
			head, rest, ok := strings.Cut(field, "'")
			if !ok || rest == "" {
				words = append(words, field)
				break
			}
			words = append(words, head+"'")
			field = rest
		}
	}
	return words
}
