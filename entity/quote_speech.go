package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// Whether what stands in marks is somebody’s words.

// isSpeech decides whether what stands in marks is somebody's words: what is said before and behind tells, and how
// long and how whole it is.
func (v *view) isSpeech(k, first, last int, kept []bool) bool {
	m := v.pairs[k]
	if m.continued || m.unclosed {
		return true
	}
	words := 0
	for i := first; i < last; i++ {
		if v.isWord(i) {
			words++
		}
	}
	if words == 0 || v.isWork(first, last) || v.isLabel(m, words) {
		return false
	}
	if m.parent >= 0 {
		// Inside other words only what is announced counts.
		return v.announced(m.open, v.pairs[m.parent].open+1)
	}
	if v.lex.HeadFirst && v.looksTitle(m, words) {
		return false
	}
	setOff := words > 1 || endsSpeech(v.token(last-1)) || v.token(m.close+1) == "," || v.isDash(m.close+1)
	if setOff && v.reportedAfter(m.close) {
		return true
	}
	whole := v.endsWhole(last) && (isUpper(v.token(first)) || v.doc.Tokens[first].Kind != text.Word)
	if v.token(m.open-1) == ":" {
		return words > 3 || whole || v.saidBefore(m.open)
	}
	starts := m.open == 0 || v.sentence[m.open-1] != v.sentence[m.open] || v.paragraph[m.open-1] != v.paragraph[m.open]
	ends := m.close+1 >= len(v.paragraph) || v.paragraph[m.close+1] != v.paragraph[m.close]
	if whole && starts && (words > 1 || ends) {
		return true
	}
	// « le président du syndicat, Bernard Roux — « aucun rapport, hélas » —, plaide »
	if words > 2 && v.isDash(m.open-1) && v.isDash(m.close+1) && v.personAt(m.open-2) != nil {
		return true
	}
	if v.isHeadline(m) && (words > 2 && v.isClause(first, last) || words > 3 && !v.is(first, determiner)) {
		return true
	}
	if words <= 2 && v.describesNoun(m) {
		return false
	}
	said := v.saidBefore(m.open)
	switch {
	case words > 1 && v.is(first, heWord|sheWord|theyWord) && isUpper(v.token(first)) && (v.folded(m.open-1) == "un" || v.folded(m.open-1) == "a"):
		return true // « Il s’est contenté d’un « On continue » »
	case words == 1:
		return said && v.predicated(m)
	case said && v.isSubject(m.open, m.close):
		return false
	case said:
		return true
	case !isUpper(v.token(first)) && (v.wantedBefore(m.open) || v.saysAll(m)):
		return true
	}
	return words >= 8 || words > 2 && !isUpper(v.token(first)) && (words > 4 || v.isClause(first, last)) && (!v.isWord(m.close+1) || endsSpeech(v.token(last-1)))
}

// longestTitle is how many words a French title has at most that nothing but its capital tells from speech.
const longestTitle = 5

// looksTitle reports whether words in French marks are written as a title within a sentence is: a capital, no clause and no
// stop, right behind a preposition or a verb (« annonce « Les Heures grises » pour mai »). Speech within one begins small.
func (v *view) looksTitle(m marks, words int) bool {
	first, last := m.open+1, m.close
	if words > longestTitle || !isUpper(v.token(first)) || !v.isWord(m.open-1) || !v.sameSentence(m.open-1, m.open) || v.endsWhole(last) || v.isClause(first, last) {
		return false
	}
	return v.is(m.open-1, preposition) || v.isSaying(m.open-1) && (v.isWord(m.close+1) || v.is(first, determiner))
}

// describesNoun reports whether English words in marks stand as an adjective before a noun: "dedicated “closed door” offices".
func (v *view) describesNoun(m marks) bool {
	i := m.close + 1
	return !v.lex.HeadFirst && v.isWord(i) && v.sameSentence(i, m.open) && !isUpper(v.token(i)) && !v.is(i, smallWord) && !v.isSaying(i) && !endsSpeech(v.token(m.close-1)) &&
		strings.HasSuffix(v.folded(i), "s")
}

// endsWhole reports whether a stop ends the words before token last, behind closing marks inside them too.
func (v *view) endsWhole(last int) bool {
	for v.is(last-1, lexicon.Quote) {
		last--
	}
	return endsSpeech(v.token(last - 1))
}

// isHeadline reports whether marks open their paragraph and a colon with the name of a person, or of a body alone, follows
// them: « Un glacier ne ment pas » : quatre questions à X.
func (v *view) isHeadline(m marks) bool {
	starts := m.open == 0 || v.paragraph[m.open-1] != v.paragraph[m.open]
	return starts && v.token(m.close+1) == ":" && v.speakerAhead(m.close+2) != nil
}

// speakerAhead returns the first name of a person from token i to the end of its sentence, or the body whose name stands
// there alone; or nil.
func (v *view) speakerAhead(i int) *name {
	for start := i; i < len(v.fold) && i < start+horizon && v.sameSentence(i, start); i++ {
		if n := v.personAt(i); n != nil {
			return n
		}
		if n := v.nameAt(i); n != nil && i == start && n.Kind == names.Organization && (n.last >= len(v.paragraph) || v.paragraph[n.last] != v.paragraph[i]) {
			return n
		}
	}
	return nil
}

// isClause reports whether tokens [first, last) hold a pronoun or a small verb, or begin as a subordinate clause does:
// so does speech, and no title, slogan or term.
func (v *view) isClause(first, last int) bool {
	if f := v.folded(first); v.is(first, relative|asWord|preposition) && !isUpper(v.token(first)) || f == "until" || f == "because" || f == "parce" || f == "jusqu'" || f == "unless" || f == "if" || f == "si" {
		return true
	}
	for i := first; i < last; i++ {
		if v.is(i, heWord|sheWord|theyWord) && !v.is(i, possessive) || v.isVerb(i) && !v.isPossessiveMark(i) {
			return true
		}
	}
	return false
}

// wantedBefore reports whether a verb of what somebody wants or minds governs the words in marks, with an article or a
// preposition between at most: « n’exclut pas « un grand canidé » », "welcomed “a first victory”".
func (v *view) wantedBefore(open int) bool {
	for i := open - 1; i >= 0 && i >= open-3 && v.sameSentence(i, open); i-- {
		if v.is(i, lexicon.Attitude) && v.nameAt(i) == nil && !v.is(i-1, determiner) {
			return true
		}
		if !v.is(i, preposition|determiner) && v.folded(i) != "pas" && v.folded(i) != "to" && v.folded(i) != "plus" && v.folded(i) != "be" {
			return false
		}
	}
	return false
}

// saysAll reports whether the words in marks are the predicate of the name that opens the sentence, which has no verb
// outside them: « La Fédération, plus prudente, « attend le texte ». ».
func (v *view) saysAll(m marks) bool {
	if next := v.token(m.close + 1); next != "." && next != "," || v.isRole(m.open+1) || v.is(m.open+1, preposition|determiner|connector) {
		return false
	}
	first := v.doc.Sentences[v.sentence[m.open]].First
	if v.is(first, definite) && v.nameAt(first) == nil {
		first++
	}
	n := v.nameAt(first)
	if n == nil || n.Kind != names.Person && n.Kind != names.Organization || v.token(m.open-1) != "," && n.last != m.open {
		return false
	}
	if m.open-n.last > horizon {
		return false
	}
	for i := n.last; i < m.open; i++ {
		if v.isVerb(i) || v.isSaying(i) && !v.isRole(i) {
			return false
		}
	}
	return true
}

// countThat is 1 when token i is the conjunction "that".
func (v *view) countThat(i int) int {
	if v.folded(i) == "that" {
		return 1
	}
	return 0
}

// predicated reports whether one word in marks is what a verb of saying right before it says of its object: "called
// the session “premature”". Before a noun (“massive” fraud), behind an article, or with another verb, a clause or a
// preposition between, it is a word at arm's length.
func (v *view) predicated(m marks) bool {
	if v.isWord(m.close+1) && v.sameSentence(m.open, m.close+1) && !v.is(m.close+1, connector) {
		return false
	}
	if f := v.folded(m.open - 1); v.isSaying(m.open-2) && (f == "that" || f == "it" || f == "this" || (f == "de" || f == "d'") && strings.HasPrefix(v.folded(m.open-2), "parl")) {
		return true // "called that “colorful.”", « parle de « bradage » »
	}
	if v.is(m.open-1, determiner|possessive) || v.folded(m.open-1) == "tout" || v.folded(m.open-1) == "toute" || v.is(m.open-1, preposition) && !v.is(m.open-1, asWord) {
		return false
	}
	if f := v.folded(m.open - 1); (f == "was" || f == "is" || f == "were" || f == "are") && v.is(m.open-2, heWord|sheWord|theyWord) && v.isSaying(m.open-3-v.countThat(m.open-3)) {
		return true // "said that he was “saddened.”"
	}
	start, joined := m.open-1, v.is(m.open-1, asWord)
	if v.token(start) == "," {
		start, joined = start-1, true // « admet la phrase, « maladroitement ». »
	}
	for i := start; i >= 0 && v.sameSentence(i, m.open); i-- {
		switch {
		case v.isSaying(i) && v.nameAt(i) == nil && !v.is(i-1, determiner):
			return true
		case v.doc.Tokens[i].Kind == text.Punct, !joined && (v.is(i, relative) || v.isVerb(i)):
			return false
		}
	}
	return false
}

func (v *view) isDash(i int) bool {
	return v.token(i) == "—" || v.token(i) == "–" || v.token(i) == "-"
}

func endsSpeech(token string) bool {
	switch token {
	case ".", "!", "?", "…", "...", ",", "?!", "!!":
		return true
	}
	return false
}

// isWork reports whether a name covers all that stands in the marks, or it is written as a title is.
func (v *view) isWork(first, last int) bool {
	if n := v.nameAt(first); n != nil && n.first == first && n.last >= last {
		return true
	}
	if v.lex.HeadFirst {
		return false
	}
	// English writes the words of a title with capitals.
	words := 0
	for i := first; i < last; i++ {
		switch {
		case v.doc.Tokens[i].Kind != text.Word:
			return false
		case isUpper(v.token(i)):
			words++
		case !v.is(i, smallWord):
			return false
		}
	}
	return words > 1
}
