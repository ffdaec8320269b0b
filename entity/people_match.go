package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
)

// How strongly two full names are one.
const (
	likelyName = 1 // a spelling variant, a nickname
	foldedName = 2 // but for accents, case, hyphens; initials that fit
	exactName  = 3
)

// sameFull compares two full names.
func sameFull(a, b *personName) int {
	if !a.full || !b.full || a.suffix != b.suffix && a.suffix != "" && b.suffix != "" {
		return 0
	}
	aFamily, bFamily := a.familyNormal, b.familyNormal
	aGiven, bGiven := a.givenNormal, b.givenNormal
	sameFamily := aFamily == bFamily || endsInWord(aFamily, bFamily) || endsInWord(bFamily, aFamily) || beginsWithWord(aFamily, bFamily) || beginsWithWord(bFamily, aFamily)
	switch {
	case !sameFamily && aGiven != bGiven:
		if aGiven[0] == bGiven[0] && aFamily[0] == bFamily[0] && misspelt(a, b) {
			return likelyName
		}
		return 0 // nearly always
	case sameFamily && aGiven == bGiven:
		if a.text == b.text {
			return exactName
		}
		return foldedName
	case sameFamily && (initialsFit(aGiven, bGiven) || initialsFit(bGiven, aGiven)):
		return foldedName
	case sameFamily && firstWord(aGiven) == firstWord(bGiven) && len(firstWord(aGiven)) > 1 && middleFits(aGiven, bGiven):
		return foldedName
	case sameFamily && (isNickname(aGiven, bGiven) || isNickname(bGiven, aGiven)):
		return likelyName
	case aGiven == bGiven && isVariant(aFamily, bFamily):
		return likelyName
	case aFamily == bFamily && isVariant(aGiven, bGiven) && len(aGiven) > 4:
		return likelyName
	}
	return 0
}

// misspelt reports whether two full names are one but for a slip in the family, and in the given name one more or only its
// initial.
func misspelt(a, b *personName) bool {
	if len(a.familyNormal) < 7 || !isVariant(a.familyNormal, b.familyNormal) {
		return false
	}
	return isVariant(a.givenNormal, b.givenNormal) || initialsFit(a.givenNormal, b.givenNormal) || initialsFit(b.givenNormal, a.givenNormal)
}

// beginsWithWord reports whether words, and no part of one, begin s and more follows.
func beginsWithWord(s, words string) bool {
	return len(s) > len(words) && s[len(words)] == ' ' && s[:len(words)] == words
}

// endsInWord reports whether words, and no part of one, end s and more stands before.
func endsInWord(s, words string) bool {
	at := len(s) - len(words)
	return at > 0 && s[at-1] == ' ' && s[at:] == words
}

// hasWord reports whether words, and no part of one, stand in s.
func hasWord(s, words string) bool {
	if words == "" {
		return false
	}
	for at := 0; ; at++ {
		k := strings.Index(s[at:], words)
		if k < 0 {
			return false
		}
		at += k
		if end := at + len(words); (at == 0 || s[at-1] == ' ') && (end == len(s) || s[end] == ' ') {
			return true
		}
	}
}

func firstWord(s string) string {
	s, _, _ = strings.Cut(s, " ")
	return s
}

// middleFits reports whether the middle names of two people contradict each other: "James T." and "James" do not,
// "George H. W." and "George W." do.
func middleFits(a, b string) bool {
	_, am, _ := strings.Cut(a, " ")
	_, bm, _ := strings.Cut(b, " ")
	if am == "" || bm == "" {
		return true
	}
	return initialsFit(am, bm) || initialsFit(bm, am)
}

// initialsFit reports whether short is initials of full: "s" of "stephane", "j p" of "jean pierre".
func initialsFit(short, full string) bool {
	if short == "" {
		return false
	}
	for more := true; more; {
		var initial, word string
		if full == "" {
			return false // more initials than words
		}
		initial, short, more = strings.Cut(short, " ")
		word, full, _ = strings.Cut(full, " ")
		if len(initial) > 2 || !strings.HasPrefix(word, initial) {
			return false
		}
	}
	return true
}

// isNickname reports whether short is what people called full are called: "jimmy" of "james t".
func isNickname(short, full string) bool { return isNicknameOf(short, lexicon.FullNames(short), full) }

// isNicknameOf is isNickname with the full names that the list gives for short.
func isNicknameOf(short string, fulls []string, full string) bool {
	if len(short) < 2 || full == "" {
		return false
	}
	first := firstWord(full)
	if len(fulls) == 0 && short[0] != first[0] && !strings.HasSuffix(first, short) || strings.Contains(short, " ") {
		return false // nearly always
	}
	for _, name := range fulls {
		if name == first || name == full {
			return true
		}
	}
	if len(short) < 3 || len(first) < 5 || short == first {
		return false
	}
	// "Alex" of Alexandra, "Frankie" of Frank.
	if strings.HasPrefix(first, short) || len(short) > 3 && strings.HasSuffix(first, short) && !isFirstName(short) {
		return true
	}
	for _, ending := range []string{"ie", "y", "ou"} {
		if stem, ok := strings.CutSuffix(short, ending); ok && len(stem) >= 3 && strings.HasPrefix(first, stem) {
			return true
		}
	}
	return false
}

// isVariant reports whether two long words are one but for a slip of one or two letters.
func isVariant(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 5 || len(b)-len(a) > 2 || a[0] != b[0] || a == b {
		return false
	}
	allowed := 1
	if len(a) >= 7 {
		allowed = 2
	}
	return distance(a, b, allowed) <= allowed
}

// distance counts the letters to insert, drop or change to make a of b; beyond limit it stops counting.
func distance(a, b string, limit int) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal, best := row[0], i
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := diagonal
			if a[i-1] != b[j-1] {
				cost = min(diagonal, row[j], row[j-1]) + 1
			}
			diagonal, row[j] = row[j], cost
			best = min(best, cost)
		}
		if best > limit {
			return best
		}
	}
	return row[len(b)]
}

// matchForm compares a single name, normal and as written, and the full names of which it is a nickname, with a form of
// a person's name.
func matchForm(form *personName, word, written string, fulls []string) float64 {
	if !form.full {
		if form.normal == word {
			if form.text == written {
				return 9
			}
			return 7
		}
		if form.familyNormal == word {
			return 7 // "Lady Roe" of Baroness Roe of Deal
		}
		if isVariant(form.normal, word) && len(word) > 6 {
			return 2
		}
		return 0
	}
	family, given, bare := form.familyNormal, form.givenNormal, form.bare
	switch {
	case family == word || bare == word:
		if strings.HasSuffix(form.text, written) || hasWord(form.text, written) || isCaps(written) {
			return 9
		}
		return 6.5 // but for an accent
	case beginsWithWord(family, word) || endsInWord(form.normal, word):
		if !hasWord(form.text, written) && !isCaps(written) && !strings.HasSuffix(form.text, written) {
			return 6
		}
		return 8
	case strings.IndexByte(bare, '\'') > 0 && strings.Replace(bare, "'", "", 1) == word:
		return 6.5 // « Tallech » of « Tallec’h »
	case given == word || beginsWithWord(given, word) && !isInitial(form.given[0]):
		return 7
	case isNicknameOf(word, fulls, given) && !isInitial(form.given[0]):
		return 5
	case isInitialsOf(written, form):
		return 6
	case (form.long || strings.Contains(word, " ")) && hasWord(form.normal, word) && !lexicon.IsParticle(word):
		return 4 // « le général Deng » of James Deng Lual
	case len(word) > 6 && isVariant(word, bare):
		return 2.5
	}
	return 0
}

// isInitialsOf reports whether a word of capitals is the initials of a full name: "DSK", "JFK".
func isInitialsOf(written string, form *personName) bool {
	if len(written) > 8 || !isCaps(written) {
		return false
	}
	if written = strings.ReplaceAll(written, ".", ""); len(written) > 4 {
		return false
	}
	var initials []byte
	for _, part := range strings.FieldsFunc(form.normal, func(r rune) bool { return r == ' ' || r == '\'' }) {
		initials = append(initials, part[0])
	}
	return strings.EqualFold(written, string(initials))
}
