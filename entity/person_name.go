package entity

import (
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// personName is a person's name taken apart.
type personName struct {
	text   string
	given  []string // as written
	family []string // with its particles, as written
	suffix string   // folded: "jr", "iii"
	nick   string   // folded: what stands in quotation marks inside the name
	full   bool     // it has a given name, or an initial, and a family name
	word   string   // folded: the only word of a name that is not full
	// The parts as they are compared.
	normal, familyNormal, givenNormal string
}

var suffixes = map[string]struct{}{"jr": {}, "sr": {}, "ii": {}, "iii": {}, "iv": {}, "junior": {}, "senior": {}}

// parsePerson takes the name on tokens [first, last) apart.
func (v *view) parsePerson(first, last int) personName {
	p := personName{text: v.spanText(first, last)}
	var words []string
	for i := first; i < last; i++ {
		token := v.token(i)
		switch {
		case isQuoteMark(token):
			if end := v.closingMark(i, last); end > i+1 && i > first {
				p.nick = strings.Join(v.fold[i+1:end], " ")
				i = end
			}
		case v.doc.Tokens[i].Kind != text.Word || token == "-":
		default:
			bare := strings.TrimSuffix(v.fold[i], ".")
			if _, ok := suffixes[bare]; ok && len(words) > 0 {
				p.suffix = bare
				continue
			}
			words = append(words, token)
		}
	}
	p.split(words, v)
	p.normal, p.familyNormal, p.givenNormal = normal(p.text), normal(p.familyText()), normal(strings.Join(p.given, " "))
	return p
}

func isQuoteMark(token string) bool {
	switch token {
	case "“", "”", `"`, "«", "»", "‘", "’", "'", "(", ")":
		return true
	}
	return false
}

func (v *view) closingMark(i, last int) int {
	for j := i + 1; j < last; j++ {
		if isQuoteMark(v.token(j)) {
			return j
		}
	}
	return i
}

// split divides the words of a name into given and family.
func (p *personName) split(words []string, v *view) {
	switch {
	case len(words) == 0:
		return
	case len(words) == 1:
		p.word = text.Fold(words[0])
		return
	}
	// « de Villepin », "Van den Bossche": nothing but a family.
	if v.isParticle(words[0]) && !isInitial(words[0]) {
		p.family = words
		p.word = text.Fold(strings.Join(words, " "))
		return
	}
	at := len(words) - 1
	for i := 1; i < len(words)-1; i++ {
		if v.isParticle(words[i]) {
			at = i
			break
		}
	}
	p.given, p.family, p.full = words[:at], words[at:], true
	// A third word in the middle is a second given name only where it looks like one; else it is a family name too, and
	// what the person is called by is the last word.
	if len(p.given) == 2 && !isInitial(p.given[1]) && !v.isGiven(p.given[1]) && v.isGiven(p.given[0]) && v.isFamilyHere(p.given[1]) {
		p.given = p.given[:1]
	}
}

// isFamilyHere reports whether a word is a family name by the lists, or in the document, where another name has it.
func (v *view) isFamilyHere(word string) bool {
	if listed(word)&gazetteer.Surname != 0 {
		return true
	}
	return v.edges[text.Fold(word)]
}

// isParticle reports whether a word is one that belongs to the family name after it.
func (v *view) isParticle(word string) bool {
	folded := text.Fold(word)
	if _, ok := v.world.particles[folded]; !ok {
		return false
	}
	return true
}

// isGiven reports whether a word is a common given name in any language.
func (v *view) isGiven(word string) bool { return isFirstName(word) }

// isInitial reports whether a word is an initial: "S.", "J.-P.", "T".
func isInitial(word string) bool {
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
	var b strings.Builder
	for i, w := range words {
		if i > 0 && !strings.HasSuffix(words[i-1], "'") && !strings.HasSuffix(words[i-1], "’") {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return b.String()
}
