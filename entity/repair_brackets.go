package entity

import (
	"slices"
	"sort"
	"strings"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/gazetteer"
)

// longestExpansion is how many tokens the full name of an acronym may have.
const longestExpansion = 18

// proveAcronyms mends the names around brackets that state an acronym. Such brackets prove the full name before them,
// from the word with the first letter on (« Mission intégrée des Nations unies au Mali (Minusma) »), or in them ("FRA
// (Federal Railroad Administration)"), though the recognizer missed it or cut it short; and they prove the acronym
// wherever it stands alone.
func (v *view) proveAcronyms() {
	var s stated
	for _, at := range v.signs {
		open := int(at)
		if v.token(open) != "(" || open == 0 || open+2 >= len(v.doc.Tokens) {
			continue
		}
		end := v.bracketEnd(open)
		if end < 0 {
			continue
		}
		if end == open+2 || v.token(open+2) == "," {
			v.proveBefore(open, &s)
		} else if end-open > 2 {
			v.proveInside(open, end, &s)
		}
	}
	v.claim(s.spans)
	v.recallWords(s.acronyms)
}

// bracketEnd returns the token that closes the bracket at token open in its sentence, or -1.
func (v *view) bracketEnd(open int) int {
	for i := open + 1; i < len(v.doc.Tokens) && i < open+longestExpansion && v.paragraph[i] == v.paragraph[open]; i++ {
		switch v.token(i) {
		case ")":
			return i
		case "(":
			return -1
		}
	}
	return -1
}

// proveBefore reads a full name before a bracket that begins with its acronym.
func (v *view) proveBefore(open int, s *stated) {
	acronym := letters(v.token(open + 1))
	if acronym == "" {
		acronym = v.wordAcronym(open + 1)
	}
	if acronym == "" {
		return
	}
	if n := v.mentionAt(open - 1); n != nil && n.Kind == names.Organization && n.last == open && n.last-n.first > 1 && v.fits(acronym, v.fold[n.first:n.last]) == 0 {
		s.acronym(v.token(open + 1))
		return
	}
	first := v.expansionBefore(open, acronym)
	if first < 0 || !v.isStatedBody(first, open, open+1) {
		return
	}
	s.add(first, open)
	s.acronym(v.token(open + 1))
}

// wordAcronym returns the letters of an acronym that is written as a word (« Anses », « Minusma »), or "".
func (v *view) wordAcronym(i int) string {
	token := v.token(i)
	if !v.isWord(i) || !isUpper(token) || len(v.fold[i]) < 3 || len(v.fold[i]) > 8 || v.is(i, smallWord) || isFirstName(token) {
		return ""
	}
	if n := v.mentionAt(i); n != nil && n.Score >= trusted && n.Kind != names.Organization || n == nil && listed(token)&gazetteer.Place != 0 {
		return ""
	}
	return strings.ToUpper(v.fold[i])
}

// proveInside reads a full name inside a bracket behind its acronym.
func (v *view) proveInside(open, end int, s *stated) {
	acronym := letters(v.token(open - 1))
	if acronym == "" {
		return
	}
	if words, ok := v.expansion(open+1, end); ok && v.fits(acronym, words) == 0 && v.isStatedBody(open+1, end, open-1) {
		s.add(open+1, end)
		s.acronym(v.token(open - 1))
	}
}

// expansionBefore returns the token at which the name begins that ends at token end and fits an acronym best, the
// longest of equals; or -1.
func (v *view) expansionBefore(end int, acronym string) int {
	best, bestUnused := -1, 3
	var room [longestExpansion]string
	from := len(room) // of the words read so far
	for i := end - 1; i >= 0 && from > 0 && v.sameSentence(i, end-1); i-- {
		if !v.inExpansion(i) {
			break
		}
		if !v.isWord(i) {
			continue
		}
		from--
		room[from] = v.fold[i]
		words := room[from:]
		if v.is(i, determiner|preposition|connector) || v.fold[i][0] != acronym[0]|0x20 || len(words) < 2 {
			continue
		}
		head := v.lex.Organizations.Kind(v.fold[i]) != ""
		if !isUpper(v.token(i)) && !(head && v.lex.HeadFirst) {
			continue
		}
		unused := v.fits(acronym, words)
		if unused < 0 || unused > len(words)/4 {
			continue
		}
		if !isUpper(v.token(i)) && unused > 0 {
			continue
		}
		if unused == 1 && head {
			unused = 0 // "Department for Digital, Culture" begins with the department
		}
		if unused <= bestUnused {
			best, bestUnused = i, unused
		}
	}
	return best
}

// inExpansion reports whether token i can stand in the full name of a body.
func (v *view) inExpansion(i int) bool {
	if n := v.mentionAt(i); n != nil && n.Kind == names.Person && n.Score >= trusted {
		return false
	}
	switch token := v.token(i); {
	case token == "," || token == "-" || token == "&" || token == "'" || token == "’":
		return true
	case !v.isWord(i) && !v.isNumber(i):
		return false
	}
	return !v.is(i, heWord|sheWord|theyWord|relative|verb) || v.is(i, preposition|determiner|connector)
}

// expansion returns the folded words of tokens [first, end); a name of one word has no acronym.
func (v *view) expansion(first, end int) (words []string, ok bool) {
	for i := first; i < end; i++ {
		if v.isWord(i) {
			words = append(words, v.fold[i])
		}
	}
	return words, len(words) > 1
}

// fits returns how many main words of a full name give no letter to the acronym, or -1 when the letters do not stand in
// the words in their order. Two letters are to be the initials of all main words.
func (v *view) fits(acronym string, words []string) int {
	if v.initialsMatch(acronym, words) {
		return 0
	}
	if len(acronym) < 3 {
		return -1
	}
	return v.spend(strings.ToLower(acronym), words, 0)
}

// spend gives the letters of an acronym to words, each word giving its first letter before others, and returns the
// fewest main words that give none; -1 when it cannot be done. Its work is bounded by the lengths of both, which are
// those of names.
func (v *view) spend(acronym string, words []string, at int) int {
	if at == len(words) {
		if acronym == "" {
			return 0
		}
		return -1
	}
	best := -1
	if at > 0 || acronym == "" {
		if rest := v.spend(acronym, words, at+1); rest >= 0 {
			if best = rest; v.lex.Of(words[at])&(determiner|preposition|connector) == 0 {
				best++
			}
		}
	}
	word := words[at]
	for used, from := 0, 0; used < len(acronym) && used < 3; used++ {
		k := strings.IndexByte(word[from:], acronym[used])
		if k < 0 || used == 0 && k > 0 {
			break
		}
		from += k + 1
		if rest := v.spend(acronym[used+1:], words, at+1); rest >= 0 && (best < 0 || rest < best) {
			best = rest
		}
	}
	return best
}

// isStatedBody reports whether something says that tokens [first, end), with the acronym at token short, name an
// organization: the recognizer of either, or a head noun of bodies; nothing that the recognizer is sure of speaks
// against it.
func (v *view) isStatedBody(first, end, short int) bool {
	found := false
	for _, i := range []int{short, first, end - 1} {
		if n := v.mentionAt(i); n != nil && (i == short || n.last-n.first > 1) {
			if n.Kind == names.Misc {
				return false
			}
			found = found || n.Kind == names.Organization
		}
	}
	return found || v.bodyKind(wordsOf(normal(v.spanText(first, end)))) != ""
}

// mentionAt returns the name that covers token i while names are mended, or nil.
func (v *view) mentionAt(i int) *name {
	if v.name[i] < 0 {
		return nil
	}
	k := sort.Search(len(v.names), func(k int) bool { return v.names[k].last > i })
	if k < len(v.names) && v.names[k].first <= i {
		return &v.names[k]
	}
	return nil
}

// stated are the organizations that brackets prove: their tokens in order, and the acronyms, as written.
type stated struct {
	spans    []tokens
	acronyms []string
}

// tokens are the tokens [first, last).
type tokens struct{ first, last int }

func (s *stated) add(first, last int) { s.spans = append(s.spans, tokens{first, last}) }

func (s *stated) acronym(word string) { s.acronyms = append(s.acronyms, word) }

// claim makes one organization of each of the spans, in their order, in place of the names that it meets. It leaves a
// name alone that reaches out of a span, and the span with it.
func (v *view) claim(spans []tokens) {
	if len(spans) == 0 {
		return
	}
	out := v.spare
	k := 0
	for _, s := range spans {
		for k < len(v.names) && v.names[k].last <= s.first {
			out = append(out, v.names[k])
			k++
		}
		to, score, free := k, leaning, len(out) == 0 || out[len(out)-1].last <= s.first
		for ; to < len(v.names) && v.names[to].first < s.last; to++ {
			n := &v.names[to]
			if n.first < s.first || n.last > s.last || n.first == s.first && n.last == s.last && n.Kind == names.Organization {
				free = false
			}
			if n.Kind == names.Organization {
				score = min(score, n.Score)
			}
		}
		if !free {
			continue
		}
		n := name{entity: -1, sure: 1}
		n.Kind, n.Score = names.Organization, score
		v.respan(&n, s.first, s.last)
		out, k = append(out, n), to
	}
	v.rename(append(out, v.names[k:]...))
}

// recallWords makes organizations of all tokens that are written as one of the acronyms, but for those in other names.
func (v *view) recallWords(acronyms []string) {
	if len(acronyms) == 0 {
		return
	}
	slices.Sort(acronyms)
	begins := uint64(0) // the bytes that one begins with, but for their high bits
	for _, word := range acronyms {
		begins |= 1 << (word[0] & 63)
	}
	var spans []tokens
	for _, at := range v.large {
		i := int(at)
		word := v.token(i)
		if begins>>(word[0]&63)&1 == 0 {
			continue
		}
		if _, ok := slices.BinarySearch(acronyms, word); !ok {
			continue
		}
		if n := v.mentionAt(i); n == nil || n.last-n.first == 1 && n.Kind != names.Organization {
			spans = append(spans, tokens{i, i + 1})
		}
	}
	v.claim(spans)
}

// widenLetters takes into a name of few capitals, which nobody knows by them alone, the town behind: « AS de Brest »,
// « CHU de Brest ».
func (v *view) widenLetters() {
	for k := 0; k+1 < len(v.names); k++ {
		n, town := &v.names[k], &v.names[k+1]
		if n.Kind != names.Organization || town.Kind != names.Place || n.last-n.first != 1 || town.first != n.last+1 || len(n.Text) > 4 || !isCaps(n.Text) {
			continue
		}
		if f := v.folded(n.last); f != "de" && f != "d'" || listed(town.Text)&gazetteer.City == 0 || listed(n.Text)&(gazetteer.Company|gazetteer.Media|gazetteer.Body) != 0 || knownAs(normal(n.Text), "", n.Kind).Key != "" {
			continue
		}
		v.respan(n, n.first, town.last)
		v.names = slices.Delete(v.names, k+1, k+2) // it is in the name before
	}
}
