package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/bare"
)

// ownAddress reports whether a field names the site by its address: "The Ledger (www.ledger.example)".
func (sg *signer) ownAddress(s string) bool {
	_, rest, ok := strings.Cut(s, "www.")
	if !ok || strings.TrimSpace(withoutAddresses(s)) == "" {
		return false
	}
	end := strings.IndexFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || r == ')' || r == '/' || r == ',' })
	if end >= 0 {
		rest = rest[:end]
	}
	return sg.nobody(rest)
}

// withoutAddresses takes addresses of the web and of mail out: fields for names hold profiles too.
func withoutAddresses(s string) string {
	if !strings.Contains(s, "://") && !strings.Contains(s, "@") && !strings.Contains(s, "www.") {
		return s
	}
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		fields := strings.Fields(line)
		kept := fields[:0]
		for _, f := range fields {
			if strings.Contains(f, "://") || strings.Contains(f, "www.") || strings.IndexByte(f, '@') > 0 {
				if strings.HasSuffix(f, ",") && len(kept) > 0 {
					kept = append(kept, ",")
				}
				continue
			}
			kept = append(kept, f)
		}
		lines[i] = strings.Join(kept, " ")
	}
	return strings.Join(lines, "\n")
}

// segments cuts a line where no name goes on: line breaks, bars, bullets, dashes with spaces.
func segments(s string) []string {
	return strings.FieldsFunc(spacedDashes.Replace(s), func(r rune) bool {
		switch r {
		case '\n', '\t', '|', '•', '·', ';', '/', '／', '―', '→', '【', '】', '│', '✉':
			return true
		}
		return false
	})
}

var spacedDashes = strings.NewReplacer(" - ", "\n", " – ", "\n", " — ", "\n", " -- ", "\n", "\u00a0- ", "\n", "\u00a0– ", "\n", "— ", "\n")

// withoutBrackets takes bracketed remarks out: "(AFP)", "[Paris]".
func withoutBrackets(s string) string {
	if !strings.ContainsAny(s, "([") {
		return s
	}
	var b strings.Builder
	depth := 0
	for _, r := range s {
		switch r {
		case '(', '[':
			depth++
			b.WriteByte(' ')
		case ')', ']':
			if depth > 0 {
				depth--
			}
		default:
			if depth == 0 {
				b.WriteRune(r)
			}
		}
	}
	return strings.TrimSpace(b.String())
}

// pieces cuts a segment at commas and at the words that join names.
func (sg *signer) pieces(s string) (out []string, conjunction bool) {
	conjunction = strings.ContainsAny(s, "&+")
	for _, part := range strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == '&' || r == '、' || r == '，' || r == '+' }) {
		fields := strings.Fields(part)
		start := 0
		for i, w := range fields {
			if sg.words.and[bare.Fold(w)] && len(w) > 0 && unicode.IsLower(firstRune(w)) && i > start {
				out = append(out, strings.Join(fields[start:i], " "))
				start, conjunction = i+1, true
			} else if sg.words.and[bare.Fold(w)] && i == start && unicode.IsLower(firstRune(w)) {
				start, conjunction = i+1, true
			}
		}
		if start < len(fields) {
			out = append(out, strings.Join(fields[start:], " "))
		}
	}
	return out, conjunction
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func hasDigit(s string) bool {
	for i := 0; i < len(s); i++ {
		if digit(s[i]) {
			return true
		}
	}
	return false
}
