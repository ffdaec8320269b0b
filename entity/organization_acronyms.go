package entity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/internal/gazetteer"
)

// letters returns the letters of an acronym without stops, in capitals, or "" when s is none: it is one word of two
// to eight letters with two capitals or more, or one that the text writes as a word (« Unedic ») and pairs itself.
func letters(s string) string {
	upper, count, size := 0, 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
			size += utf8.RuneLen(r)
			count++
		case unicode.IsLower(r):
			size += utf8.RuneLen(r)
			count++
		case r == '.' || r == '&' || r == '-':
		default:
			return ""
		}
	}
	switch {
	case size < 2 || size > 8 || upper < 2:
		return ""
	case upper == count && size == len(s):
		return s
	}
	return strings.Map(func(r rune) rune {
		if r == '.' || r == '&' || r == '-' {
			return -1
		}
		return unicode.ToUpper(r)
	}, s)
}

// initialsMatch reports whether an acronym's letters are the initials of a name: of all its words, or of all but the
// small ones, in order.
func (v *view) initialsMatch(acronym string, words []string) bool {
	if len(words) < 2 {
		return false
	}
	// How many letters were met reading all words, and reading the main ones; -1 once they differ.
	all, main := 0, 0
	for _, w := range words {
		if w == "" || w[0] < 'a' && strings.Trim(w, "'’,()&") == "" {
			continue
		}
		all = nextLetter(acronym, all, w[0])
		if v.lex.Of(w)&(determiner|preposition|connector) == 0 {
			main = nextLetter(acronym, main, w[0])
		}
	}
	return all == len(acronym) || main == len(acronym) && main > 1 || v.lettersAndInitials(acronym, words)
}

// lettersAndInitials reports whether an acronym is the letters that a name begins with and the initials of its other main
// words: "FCV" of "FC Verlange".
func (v *view) lettersAndInitials(acronym string, words []string) bool {
	n := len(words[0])
	if n < 2 || n > 3 || len(acronym) <= n || !strings.EqualFold(acronym[:n], words[0]) {
		return false
	}
	at := n
	for _, w := range words[1:] {
		if w != "" && v.lex.Of(w)&(determiner|preposition|connector) == 0 {
			at = nextLetter(acronym, at, w[0])
		}
	}
	return at == len(acronym)
}

// nextLetter returns at+1 when the letter at that place of an acronym, in capitals or not, is the small letter c;
// else, and from then on, -1.
func nextLetter(acronym string, at int, c byte) int {
	if at < 0 || at >= len(acronym) || acronym[at]|0x20 != c {
		return -1
	}
	return at + 1
}

// fitsLoosely reports whether the letters of an acronym stand in a name in this order, beginning with its first
// letter and each one at the start of a word or inside one that has given its first letter: what brackets need.
func (v *view) fitsLoosely(acronym string, words []string) bool {
	acronym = strings.ToLower(acronym)
	if len(words) == 0 || acronym == "" {
		return false
	}
	// The article does not give its letter.
	for len(words) > 1 && v.lex.Of(words[0])&definite != 0 {
		words = words[1:]
	}
	return looseFit(acronym, words, 0)
}

// looseFit tries to spend the letters over the words; its work is bounded by letters × words × the length of a word.
func looseFit(acronym string, words []string, skipped int) bool {
	if acronym == "" {
		return len(words) <= 2+skipped
	}
	if len(words) == 0 {
		return false
	}
	type state struct{ letter, word int }
	seen := map[state]bool{}
	var try func(letter, word int) bool
	try = func(letter, word int) bool {
		if letter == len(acronym) {
			return true
		}
		if word == len(words) {
			return false
		}
		s := state{letter, word}
		if seen[s] {
			return false
		}
		seen[s] = true
		w := words[word]
		if w[0] == acronym[letter] {
			used, at := letter+1, 1
			if try(used, word+1) {
				return true
			}
			for used < len(acronym) {
				k := strings.IndexByte(w[at:], acronym[used])
				if k < 0 {
					break
				}
				at += k + 1
				used++
				if try(used, word+1) {
					return true
				}
			}
		}
		return letter > 0 && try(letter, word+1)
	}
	return try(0, 0)
}

// findPairs finds the organizations that the text names twice side by side, a name and its acronym or its translation in
// brackets, in both orders, or joined by "or", « ou », "known as".
func (b *bodies) findPairs(mine []int) {
	b.partner = sized(b.partner, len(b.v.names))
	for i := range b.partner {
		b.partner[i] = -1
	}
	for k := 1; k < len(mine); k++ {
		i, j := mine[k-1], mine[k]
		left, right := &b.v.names[i], &b.v.names[j]
		if b.partner[i] >= 0 && b.v.orElse(left, right) && left.letters != "" && right.letters != "" {
			b.partner[j] = i // « (GSIM, ou JNIM en arabe) »
			continue
		}
		if b.partner[i] >= 0 || b.v.paragraph[left.first] != b.v.paragraph[right.first] {
			continue
		}
		if b.v.bracketed(left, right) && b.paired(left, right) || b.v.orElse(left, right) && b.acronymOf(left, right) {
			b.partner[i], b.partner[j] = j, i
		}
	}
}

// bracketed reports whether right stands alone in brackets right after left.
func (v *view) bracketed(left, right *name) bool {
	open := left.last
	if v.isMark(open) && v.token(open) != "(" {
		open++
	}
	if v.token(open) != "(" && v.token(open) != "[" {
		return false
	}
	at := open + 1
	for at < right.first && at < open+4 && (v.isMark(at) || v.is(at, definite|connector) || v.folded(at) == "known" || v.is(at, asWord)) {
		at++
	}
	end := right.last
	for end < right.last+2 && v.isMark(end) && v.token(end) != ")" {
		end++
	}
	if f := v.folded(end); (f == "in" || f == "en") && v.isWord(end+1) {
		end += 2 // "(OEA in Spanish)"
	}
	closing := v.token(end)
	return at == right.first && (closing == ")" || closing == "]" || closing == ",")
}

// isInitialsNoun reports whether token i announces an acronym: "known by its Spanish initials X", « sous le sigle X ».
func (v *view) isInitialsNoun(i int) bool {
	switch v.folded(i) {
	case "initials", "acronym", "abbreviation", "sigle", "acronyme", "initiales", "abreviation":
		return true
	}
	return false
}

// orElse reports whether left and right are joined as two names of one: ", or FRA,", « ou LDH », ", known as NRC,".
func (v *view) orElse(left, right *name) bool {
	if right.first-left.last > 8 || right.first-left.last < 1 {
		return false
	}
	if v.isInitialsNoun(right.first - 1) {
		return v.name[left.last] < 0 && (v.token(left.last) == "," || v.token(left.last) == "(")
	}
	for i := left.last; i < right.first; i++ {
		switch f := v.fold[i]; {
		case f == "," || f == "or" || f == "ou" || f == "better" || f == "mieux" || v.is(i, definite|asWord|preposition|alias):
		default:
			return false
		}
	}
	for i := left.last; i < right.first; i++ {
		if f := v.fold[i]; f == "or" || f == "ou" || v.is(i, alias) {
			return true
		}
	}
	return false
}

// paired reports whether two names side by side, the second in brackets, are one body.
func (b *bodies) paired(left, right *name) bool {
	if b.acronymOf(left, right) {
		return true
	}
	// A translation: both are names of several words, or the second is one that nobody knows: "En Marche! (Onward)".
	if !strings.Contains(left.Text, " ") {
		return false
	}
	return strings.Contains(right.Text, " ") || right.known.Key == "" && right.class()&(gazetteer.Organization|gazetteer.Place) == 0
}

// acronymOf reports whether one of two names is an acronym of the other.
func (b *bodies) acronymOf(left, right *name) bool {
	return b.v.shortensLetters(right, left) || b.v.shortensLetters(left, right)
}

// A word of at most so many bytes in brackets behind a name of so many words is taken for an acronym of another language.
const (
	longestWord = 6
	manyWords   = 4
)

// shortensLetters reports whether short, one word or two, can stand in brackets as the acronym of full.
func (v *view) shortensLetters(short, full *name) bool {
	first, count := "", 0
	for word := range strings.FieldsSeq(short.Text) {
		if count == 0 {
			first = word
		}
		count++
	}
	if count == 0 || count > 2 || len(full.words) <= count {
		return false
	}
	if letters(first) != "" {
		// In brackets behind a name of several words an acronym of capitals is its own, whatever its letters; it often
		// is one of another language.
		return true
	}
	if short.known.Key != "" && short.known.Key == full.known.Key {
		return true
	}
	if count == 1 && len(full.words) >= manyWords && len(first) <= longestWord && short.class() == 0 {
		return true // « Bureau de la coordination des affaires humanitaires (Ocha) »
	}
	return v.fitsLoosely(strings.ReplaceAll(short.normal, " ", ""), full.words)
}

// learnAcronym notes the acronym of an organization: the partner in brackets, or a name that is one by itself.
func (b *bodies) learnAcronym(i int) {
	n := &b.v.names[i]
	one := b.all[n.entity]
	if j := b.partner[i]; j >= 0 && one.acronym == "" {
		short, long := n, &b.v.names[j]
		if len(short.Text) > len(long.Text) {
			short, long = long, short
		}
		if b.v.shortensLetters(short, long) {
			one.acronym = short.Text
		}
	}
	written := n.Text
	if number, rest, ok := strings.Cut(written, " "); ok && one.acronym == "" && len(one.forms) > 1 && number[0] >= '0' && number[0] <= '9' &&
		!strings.Contains(rest, " ") && letters(rest) != "" {
		one.acronym = written
	}
	if one.acronym == "" && len(n.words) == 1 && lexicon.IsAcronym(n.normal) {
		one.acronym = written
	}
	if one.acronym == "" && n.letters != "" && !strings.Contains(written, "-") && isCaps(written) && !b.v.shouts(n) {
		one.acronym = written
	}
	// « BnF » has a small letter; of "OEA" and "OAS" the second is that of the name.
	if one.acronym != written && b.shortensAny(n.letters, one) && !b.shortensAny(letters(one.acronym), one) {
		one.acronym = written
	}
}

// shortensAny reports whether letters are the initials of a name of the body.
func (b *bodies) shortensAny(letters string, one *body) bool {
	if letters == "" {
		return false
	}
	for _, f := range one.forms {
		if b.v.initialsMatch(letters, f.words) {
			return true
		}
	}
	return false
}

// shouts reports whether a name stands among capitals, so that its own say nothing.
func (v *view) shouts(n *name) bool {
	count, caps := 0, 0
	for i := n.first - 3; i < n.last+3; i++ {
		if i >= n.first && i < n.last || !v.isWord(i) || !v.sameSentence(i, n.first) || len(v.token(i)) < 3 {
			continue
		}
		count++
		if isCaps(v.token(i)) {
			caps++
		}
	}
	return count > 0 && caps == count
}
