package meta

import (
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/extract/internal/agency"
	"github.com/copydesk/copydesk/extract/internal/bare"
)

// SplitCredit parts a caption from the credit at its end: « Le pont, lundi. © Jean Petit », "(Photo: X/Reuters)",
// "(SENSITIVE AFFAIRS / FRANCE 2)". A caption without a credit comes back whole.
func SplitCredit(s string) (caption, credit string) {
	s = fold(s)
	if i := strings.LastIndexAny(s, "©Ⓒ"); i >= 0 {
		return tidy(s[:i]), bareCredit(s[i:])
	}
	if i := strings.LastIndex(s, "(c) "); i >= 0 {
		return tidy(s[:i]), bareCredit(s[i:])
	}
	if strings.HasSuffix(s, ")") || strings.HasSuffix(s, ").") {
		if i := strings.LastIndexByte(s, '('); i >= 0 {
			inner := strings.TrimRight(s[i+1:], ").")
			if isCredit(inner) {
				return tidy(s[:i]), bareCredit(inner)
			}
		}
	}
	for _, sep := range []string{" | ", " – ", " — ", " - ", "\n"} {
		if i := strings.LastIndex(s, sep); i > 0 && isCredit(s[i+len(sep):]) {
			return tidy(s[:i]), bareCredit(s[i+len(sep):])
		}
	}
	if i := creditCue(s); i >= 0 {
		return tidy(s[:i]), bareCredit(s[i:])
	}
	if isCredit(s) && len(strings.Fields(s)) <= 8 {
		return "", bareCredit(s)
	}
	return s, ""
}

// creditCue is where the last sentence of a caption begins that opens as a credit: "Photo: …", « Crédit photo : … ».
func creditCue(s string) int {
	for i := len(s) - 1; i > 0; i-- {
		if s[i] != ' ' {
			continue
		}
		if before := strings.TrimRight(s[:i], " "); before != "" && strings.ContainsAny(before[len(before)-1:], ".!?)\"”»") && opensCredit(s[i+1:]) > 0 {
			return i + 1
		}
	}
	if opensCredit(s) > 0 {
		return 0
	}
	return -1
}

// opensCredit is the length of the words that open a credit, 0 when s does not.
func opensCredit(s string) int {
	l := words()
	end := strings.IndexByte(s, ':')
	if end > 0 && end < 30 && l.photo[strings.TrimSpace(bare.Fold(s[:end]))] {
		return end + 1
	}
	longest := 0
	for i, r := range s {
		if i > 30 {
			break
		}
		if unicode.IsSpace(r) {
			if p := bare.Fold(s[:i]); l.photo[p] && (strings.HasSuffix(p, " by") || strings.HasSuffix(p, " of")) {
				longest = i
			}
		}
	}
	return longest
}

// isCredit reports whether a bracketed or detached part of a caption is a credit: it opens as one, names an agency, or
// is all in capitals.
func isCredit(s string) bool {
	s = strings.TrimSpace(s)
	if s == "" || len(s) > 120 {
		return false
	}
	if opensCredit(s) > 0 || strings.HasPrefix(s, "©") {
		return true
	}
	if m, ok := agency.Find(s); ok && (m.Start == 0 || s[m.Start-1] == '/' || m.End == len(s) || strings.Contains(s, "via ") || strings.Contains(s, " for ")) && len(strings.Fields(s)) <= 9 {
		return true
	}
	if strings.Contains(s, "/") && len(strings.Fields(s)) <= 8 && !hasDigitRun(s) {
		return true
	}
	letters, upper := 0, 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			letters++
			if unicode.IsUpper(r) {
				upper++
			}
		}
	}
	if letters > 5 && upper == letters {
		return true
	}
	first, _, _ := strings.Cut(bare.Fold(s), " ")
	return words().photo[strings.Trim(first, ".:")] && len(strings.Fields(s)) <= 6
}

func hasDigitRun(s string) bool {
	n := 0
	for i := 0; i < len(s); i++ {
		if digit(s[i]) {
			if n++; n >= 2 {
				return true
			}
		} else {
			n = 0
		}
	}
	return false
}

// bareCredit takes the signs and words that open a credit off it.
func bareCredit(s string) string {
	s = strings.TrimSpace(s)
	for n := 0; n < 3; n++ {
		before := s
		s = strings.TrimSpace(strings.TrimLeft(strings.TrimPrefix(s, "(c) "), "©Ⓒ:|–—- "))
		if cut := opensCredit(s); cut > 0 && cut < len(s) {
			s = strings.TrimSpace(s[cut:])
		}
		if s == before {
			break
		}
	}
	if strings.Count(s, "(") < strings.Count(s, ")") {
		s = strings.TrimRight(s, ")")
	}
	if strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") {
		s = s[1 : len(s)-1]
	}
	return strings.TrimSpace(strings.TrimRight(s, " ."))
}

func tidy(s string) string { return strings.TrimRight(strings.TrimSpace(s), " |–—-(") }
