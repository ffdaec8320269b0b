package entity

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// personName is a person's name taken apart.
type personName struct {
	text   string
	given  []string // as written
	family []string // with its particles, as written
	suffix string   // folded: "jr", "iii"
	nick   string   // normal: what stands in quotation marks inside the name
	full   bool     // it has a given name, or an initial, and a family name
	word   string   // folded: the only word of a name that is not full
	// It begins with a first name of the lists, when it has two words or more.
	firstName bool
	// The parts as they are compared.
	normal, familyNormal, givenNormal string
	givenFold                         string // of the first given name of a full name
	bare                              string // the last word of the family name, without what is elided before it
	long                              bool   // it has three words or more
	first                             int    // its first token
}

// isGeneration reports whether a folded word behind a name tells the generation.
func isGeneration(folded string) bool {
	switch folded {
	case "jr", "sr", "ii", "iii", "iv", "junior", "senior":
		return true
	}
	return false
}

// parsePerson takes the name on tokens [first, last) apart.
func (v *view) parsePerson(first, last int) *personName {
	p := v.personNames.next()
	p.text, p.first = v.spanText(first, last), first
	words, folds := v.strings.take(last - first)[:0], v.strings.take(last - first)[:0]
	i := first
words:
	for ; i < last; i++ {
		token := v.token(i)
		switch {
		case v.isMark(i):
			if end := v.closingMark(i, last); end > i+1 && i > first {
				p.nick = normal(strings.Join(v.fold[i+1:end], " "))
				i = end
			}
		case v.doc.Tokens[i].Kind != text.Word || token == "-":
		case v.fold[i] == "of" && len(words) > 0:
			break words // "Lord Roe of Deal": the land is no name
		default:
			bare := strings.TrimSuffix(v.fold[i], ".")
			if isGeneration(bare) && len(words) > 0 {
				p.suffix = bare
				continue
			}
			folds = append(folds, v.fold[i])
			if i+1 < last && v.token(i+1) == "." && isInitial(token) && v.touches(i) {
				token = v.spanText(i, i+2) // the stop of "W. D." before a nickname is a token of its own
			}
			words = append(words, token)
		}
	}
	p.split(words, folds, v)
	if len(words) == 1 && p.suffix == "" && i < last {
		p.family = words
	}
	p.normal = v.normalOfTokens(first, last)
	p.compare(folds)
	return p
}

// compare sets the parts as they are compared, from the folded words of the name.
func (p *personName) compare(folds []string) {
	if p.full {
		p.givenFold = folds[0]
	}
	p.givenNormal = normalOfWords(folds[:len(p.given)])
	p.familyNormal = normalOfWords(folds[len(folds)-len(p.family):])
	p.bare = p.familyNormal[strings.LastIndexByte(p.familyNormal, ' ')+1:]
	if at := strings.LastIndexByte(p.bare, '\''); at < 5 && len(p.bare)-at > 3 {
		p.bare = p.bare[at+1:] // « d’Orval », and not « Le Goc’h »
	}
	p.long = strings.Count(p.normal, " ") > 1
}

// normalOfWords is normal of folded words.
func normalOfWords(folds []string) string {
	if len(folds) == 1 && lexicon.IsNormal(folds[0]) {
		return folds[0]
	}
	return normal(joinWords(folds))
}

func (v *view) closingMark(i, last int) int {
	for j := i + 1; j < last; j++ {
		if v.isMark(j) {
			return j
		}
	}
	return i
}

// split divides the words of a name into given and family.
func (p *personName) split(words, folds []string, v *view) {
	switch {
	case len(words) == 0:
		return
	case len(words) == 1:
		p.word = folds[0]
		return
	}
	// « de Villepin », "Van den Bossche", "Solana de Prada" of Mercedes: nothing but a family.
	p.firstName = isFirstName(words[0])
	if lexicon.IsParticle(folds[0]) && !isInitial(words[0]) || !p.firstName && v.endsLonger(folds, p.first) {
		p.family = words
		p.word = strings.Join(folds, " ")
		return
	}
	if v.familyFirst(words, folds, p.first) {
		slices.Reverse(words[1:]) // one rotation: all but the first word come first
		slices.Reverse(folds[1:])
		slices.Reverse(words)
		slices.Reverse(folds)
		p.given, p.family, p.full = words[:len(words)-1], words[len(words)-1:], true
		p.firstName = false
		return
	}
	at := len(words) - 1
	for i := 1; i < len(words)-1; i++ {
		if lexicon.IsParticle(folds[i]) {
			at = i
			break
		}
	}
	if at > 1 && at < len(words)-1 && !isInitial(words[1]) && listed(words[at-1])&(gazetteer.FirstName|gazetteer.Surname) != gazetteer.FirstName && at == 2 {
		at-- // "Mercedes Solana de Prada": the family name has two parts
	}
	if at == 3 && len(words) == 4 && isFirstName(words[1]) && !isFirstName(words[2]) && !isInitial(words[2]) {
		at-- // "Miguel Ángel Soto Ríos"
	}
	p.given, p.family, p.full = words[:at], words[at:], true
	// A third word in the middle is a second given name only where it looks like one; else it is a family name too, and
	// what the person is called by is the last word.
	if len(p.given) == 2 && !isInitial(p.given[1]) && !isFirstName(p.given[1]) {
		switch {
		case v.standsAlone(folds[1], p.first) && !v.standsAlone(folds[2], p.first), v.standAlone(folds[1:], p.first):
			p.given, p.family = words[:1], words[1:] // "Ana Solana Prado", who is Solana, or Solana Prado
		case p.firstName && v.lex.HeadFirst:
			p.given, p.family = p.given[:1], words[1:] // « Marthe Essono Nkodo »
		case p.firstName && v.isFamilyHere(p.given[1], folds[1], p.first):
			p.given = p.given[:1]
		}
	}
}

// endsLonger reports whether the folded words of a name at token at are the last ones of a longer name of a person.
func (v *view) endsLonger(folds []string, at int) bool {
	all := v.nearby(at)
	for k := range all {
		n := &all[k]
		if n.Kind == names.Person && n.last-n.first > len(folds) && slices.Equal(v.fold[n.last-len(folds):n.last], folds) && !v.isTitle(n.first) {
			return true
		}
	}
	return false
}

// standAlone reports whether folded words are all of a person's name near token at: "Ms. Solana Prado".
func (v *view) standAlone(folds []string, at int) bool {
	all := v.nearby(at)
	for k := range all {
		if n := &all[k]; n.Kind == names.Person && n.last-n.first == len(folds) && slices.Equal(v.fold[n.first:n.last], folds) {
			return true
		}
	}
	return false
}

// familyFirst reports whether the words of a name begin with the family, as in China, Korea and Vietnam: the lists say so,
// or the text, which calls the person by that word.
func (v *view) familyFirst(words, folds []string, at int) bool {
	order := lexicon.OrderOf(folds[0])
	if order == lexicon.FamilyLast || len(words) > 3 || isInitial(words[1]) {
		return false
	}
	if last := lexicon.OrderOf(folds[len(folds)-1]); len(words) == 2 && last >= order {
		return false // "Wei Zhang"
	}
	_, second, joined := strings.Cut(words[1], "-")
	switch {
	case joined && !isUpper(second), len(words) == 3 && (order == lexicon.FamilyFirst || !isFirstName(words[1])):
		return true
	case v.standsAlone(folds[0], at) && !v.standsAlone(folds[len(folds)-1], at) && v.lex.GivenGender(folds[0]) == unknown:
		return true // the text calls the person so
	}
	return order == lexicon.FamilyFirst && !isFirstName(words[1])
}

// standsAlone reports whether a folded word is all of a person's name near token at.
func (v *view) standsAlone(folded string, at int) bool {
	all := v.nearby(at)
	for k := range all {
		if n := &all[k]; n.Kind == names.Person && n.last-n.first == 1 && v.fold[n.first] == folded {
			return true
		}
	}
	return false
}

// isFamilyHere reports whether a word is a family name by the lists, or in the document, where another name has it.
func (v *view) isFamilyHere(word, folded string, at int) bool {
	if listed(word)&gazetteer.Surname != 0 {
		return true
	}
	all := v.nearby(at)
	for k := range all {
		if n := &all[k]; v.fold[n.first] == folded || v.fold[n.last-1] == folded {
			return true
		}
	}
	return false
}

// isInitial reports whether a word is an initial: "S.", "J.-P.", "T".
func isInitial(word string) bool {
	first, size := utf8.DecodeRuneInString(word)
	if size < len(word) && word[size] != '.' && word[size] != '-' || !unicode.IsUpper(first) && !unicode.IsTitle(first) {
		return false // nearly always
	}
	for part := range strings.SplitSeq(word, "-") {
		part = strings.TrimSuffix(part, ".")
		if utf8.RuneCountInString(part) != 1 || !isUpper(part) {
			return false
		}
	}
	return true
}

// familyText joins the words of the family as they were written: « d'Orval » has no space.
func (p *personName) familyText() string { return joinWords(p.family) }

func (p *personName) givenText() string { return joinWords(p.given) }

func joinWords(words []string) string {
	if len(words) == 1 {
		return words[0]
	}
	var b strings.Builder
	for i, w := range words {
		if i > 0 && !strings.HasSuffix(words[i-1], "'") && !strings.HasSuffix(words[i-1], "’") {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return b.String()
}
