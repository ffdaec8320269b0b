package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// subjectBefore reads the subject of the verb at token verb, not before token low. at is where pronouns look back from.
func (r *resolution) subjectBefore(verb, low, at int) referent {
	for i := verb - 1; i >= max(low, verb-horizon); i-- {
		if r.inQuote[i] >= 0 {
			continue
		}
		if open, ok := r.relativeBefore(i, low); ok {
			i = open // « Son chef, qui préside aussi l’Agence, parle de « » »
			continue
		}
		if n := r.nameAt(i); n != nil {
			first, who := r.namedBefore(n, low, verb)
			if who.told() {
				return who
			}
			i = first
			continue
		}
		if g := r.pronounGender(i); g != unknown && !(r.token(i-1) == "," && r.token(i+1) == ",") {
			return r.heOrIt(g, i)
		}
		if r.isInversion(i) {
			return r.subjectAt(i, at) // « a-t-il insisté, ajoutant : »
		}
		switch {
		case r.folded(i) == "it":
			return r.it(i, at, i)
		case r.is(i, theyWord):
			return unnamed
		case r.isRole(i) || r.isRank(i) || r.isPersonNoun(i):
			opener, who := r.callingBefore(i, low, verb, at)
			if who.told() {
				return who
			}
			i = opener
		case r.opensClause(i):
			if r.is(i, definite) {
				return orUnnamed(r.phraseAt(i, at))
			}
			return unnamed // "A voice at the back said"
		case r.isBareSubject(i):
			return unnamed // "Aides to the secretary say"
		}
	}
	return nobody
}

// namedBefore returns the one with a name who is the subject of the verb at token verb; or else the token to go on from.
func (r *resolution) namedBefore(n *name, low, verb int) (int, referent) {
	if open, ok := r.relativeAround(n, low); ok {
		return open + 1, nobody // "the man who shot Paul Roe said"
	}
	if r.owns(n) {
		if !r.inApposition(n.first) && r.is(n.last, lexicon.Camp) {
			return n.first, unnamed
		}
		return n.first, nobody
	}
	if n.Kind != names.Person && n.Kind != names.Organization || n.entity < 0 || r.governed(n) && !r.voiceOf(n) && !r.actsBy(n, verb) {
		return n.first, nobody
	}
	if n.Kind == names.Organization && r.isRole(n.last) && n.last != verb {
		return n.first, unnamed // "a Home Office spokesperson"
	}
	if n.Kind == names.Organization && r.lex.HeadFirst && r.isRole(n.first-1) {
		return n.first, nobody // « Anne Roux, fondatrice WARA, affirme »
	}
	return n.first, referent{kind: n.Kind, index: n.entity, score: r.scoreOf(n)}
}

// callingBefore returns whom the calling at token head, as the subject of the verb at token verb, stands for; or else the
// token to go on from.
func (r *resolution) callingBefore(head, low, verb, at int) (int, referent) {
	opener := head - 1
	if n := r.personAt(opener); n != nil {
		return n.last, nobody // « Paul Roux chef de gare déclare »
	}
	for opener > low && opener > head-6 && !r.is(opener, determiner|preposition) && r.isWord(opener) {
		opener--
	}
	if r.is(opener, preposition) && !r.is(opener, determiner) && opener < head-1 {
		return opener, nobody // "the campaign of presidential candidate"
	}
	if r.isPossessiveMark(opener) {
		start := r.ownerStart(opener)
		if r.inApposition(start) || r.governedAt(start) {
			return start, nobody // "Ann Roe, the company's founder, said"
		}
		return start, orUnnamed(r.onlyHolder(head)) // "Roe's founder said"
	}
	if !r.is(opener, determiner) {
		opener++
	}
	if r.governedAt(opener) || r.inApposition(opener) || r.isFrenchInfinitive(opener-1) {
		return opener, nobody
	}
	return opener, orUnnamed(r.nominal(opener, head, min(at, opener), verb, true))
}

// isBareSubject reports whether token i opens its sentence as a noun in the plural without an article.
func (r *resolution) isBareSubject(i int) bool {
	f := r.folded(i)
	return !r.lex.HeadFirst && i == r.doc.Sentences[r.sentence[i]].First && r.isWord(i) && len(f) > 3 && strings.HasSuffix(f, "s") && !strings.HasSuffix(f, "ss") &&
		!r.is(i, smallWord) && r.nameAt(i) == nil && !r.isSaying(i)
}

// orUnnamed makes a subject that stands for nobody of the text somebody without a name.
func orUnnamed(who referent) referent {
	if who.index < 0 {
		return unnamed
	}
	return who
}

// actsBy reports whether the infinitive at token verb is what the one named right before it does: "causing Roe to say".
func (v *view) actsBy(n *name, verb int) bool {
	f := v.folded(verb - 1)
	return n.last == verb-1 && (f == "to" || f == "a" && v.lex.HeadFirst)
}

// scoreOf is how sure it is that a name which is a subject speaks: "the Roe statement" may be that of others.
func (v *view) scoreOf(n *name) float64 {
	if !v.lex.HeadFirst && n.Kind == names.Person && v.isSpeechNoun(n.last) {
		return scoreNear
	}
	return scoreNamed
}

// voiceOf reports whether others speak through the one named: « par la voix de sa vice-présidente, X, la Région promet »,
// "Through its superintendent, X, the district pledged".
func (v *view) voiceOf(n *name) bool {
	for i := n.first - 1; i >= 0 && i >= n.first-8 && v.sameSentence(i, n.first); i-- {
		switch v.folded(i) {
		case "through", "via":
			return true
		case "voix", "intermediaire", "bouche", "biais":
			return v.lex.HeadFirst && v.is(i-1, determiner)
		}
	}
	return false
}

// ownerStart returns the token at which the owner before the possessive mark at token i begins.
func (r *resolution) ownerStart(i int) int {
	if n := r.nameAt(i - 1); n != nil {
		if r.is(n.first-1, determiner) {
			return n.first - 1
		}
		return n.first
	}
	for k := i - 1; k > 0 && k > i-6 && r.isWord(k); k-- {
		if r.is(k, determiner) {
			return k
		}
	}
	return i - 1
}

// opensClause reports whether token i is a determiner that opens the subject of a clause: at the start of the sentence,
// behind a mark that sets no apposition off, or behind a conjunction.
func (r *resolution) opensClause(i int) bool {
	if !r.is(i, determiner) || r.is(i, preposition) || r.isPossessiveMark(i) || r.folded(i) == "that" || r.nameAt(i) != nil || r.inApposition(i) {
		return false
	}
	switch {
	case i == 0 || !r.sameSentence(i-1, i):
		return true
	case r.doc.Tokens[i-1].Kind == text.Punct:
		return r.token(i-1) != "," || r.openedByPhrase(i-1)
	}
	if r.is(i-1, relative) && r.is(i-2, preposition) {
		return true // "to which the people from the camp answer"
	}
	switch r.folded(i - 1) {
	case "and", "et", "but", "mais":
		return r.token(i-2) == ","
	case "que", "qu'", "that":
		return r.isSaying(i-2) || r.isWord(i-2) && r.is(i-2, verb)
	}
	return false
}

// openedByPhrase reports whether all before the comma at token i is the phrase that opens the sentence: « Vers minuit, ».
func (r *resolution) openedByPhrase(i int) bool {
	first := r.doc.Sentences[r.sentence[i]].First
	if !r.is(first, preposition) && !r.isAdverb(first) || i-first > longestRelative {
		return false
	}
	for k := first; k < i; k++ {
		if r.token(k) == "," && !(r.is(k+1, preposition) && !r.is(k+1, determiner)) || r.isVerb(k) {
			return false
		}
	}
	return true
}

// longestRelative is how many tokens a relative clause between commas may have.
const longestRelative = 30

// relativeBefore returns the comma that opens the relative clause which the comma at token i closes.
func (v *view) relativeBefore(i, low int) (int, bool) {
	if v.token(i) != "," {
		return 0, false
	}
	for k := i - 1; k >= max(low, i-longestRelative); k-- {
		if v.token(k) != "," {
			continue
		}
		at := k + 1
		if v.is(at, preposition) && !v.is(at, relative) {
			at++ // « , à qui », "for whom"
		}
		return k, v.is(at, relative) && !v.is(at, determiner) || v.opensParticipial(at)
	}
	return 0, false
}

// opensParticipial reports whether a participle at token i opens a clause of its own: ", asked if he would appeal,",
// « , interrogé par X, ».
func (v *view) opensParticipial(i int) bool {
	f := v.folded(i)
	if !v.isWord(i) || isUpper(v.token(i)) || v.is(i, smallWord) || v.isRole(i) || v.nameAt(i) != nil || len(f) < 5 {
		return false
	}
	if v.lex.HeadFirst {
		token := strings.TrimSuffix(v.token(i), "e")
		return strings.HasSuffix(token, "é") || strings.HasSuffix(token, "e\u0301") || strings.HasSuffix(f, "ant") || (f == "joint" || f == "jointe") && v.is(i+1, preposition)
	}
	return strings.HasSuffix(f, "ed") || strings.HasSuffix(f, "ing")
}

// relativeAround returns the pronoun of the relative clause without commas that a name stands in: « une entreprise que
// dirige X », "the man who shot X".
func (v *view) relativeAround(n *name, low int) (int, bool) {
	for k := n.first - 1; k > max(low, n.first-12) && v.sameSentence(k, n.first); k-- {
		if v.doc.Tokens[k].Kind == text.Punct || v.isMark(k) {
			break
		}
		if !v.is(k, relative) || v.is(k, determiner) {
			continue
		}
		if f := v.folded(k); (f == "que" || f == "qu'") && k != n.first-2 {
			break // « le maire assure que X a dit »
		}
		return k, v.isWord(k-1) && !v.isVerb(k-1) && !v.isSaying(k-1) && !v.is(k-1, preposition) && v.folded(k-1) != "et" && v.folded(k-1) != "and"
	}
	return 0, false
}

// isFrenchInfinitive reports whether token i is an infinitive, of which what follows is the object: « soutenir la
// candidate ».
func (v *view) isFrenchInfinitive(i int) bool {
	f := v.folded(i)
	return v.lex.HeadFirst && v.isWord(i) && len(f) > 4 && !isUpper(v.token(i)) && !v.isRole(i) && !v.is(i, smallWord) &&
		(strings.HasSuffix(f, "er") || strings.HasSuffix(f, "ir") || strings.HasSuffix(f, "re"))
}

// inApposition reports whether a phrase that begins at token i stands between commas or dashes behind a name, or behind an age or a
// bracket that follows it.
func (r *resolution) inApposition(i int) bool {
	if r.is(i-1, connector) {
		// "X, keeper of a lighthouse and a former sailor,"
		for i--; r.isWord(i-1) && !r.isVerb(i-1) && r.personAt(i-1) == nil && r.sameSentence(i-1, i); i-- {
		}
	}
	if isDash(r.token(i - 1)) {
		return r.nameAt(i-2) != nil // « Anne Roux — la sœur de Paul, passée à la concurrence —, y voit »
	}
	if r.token(i-1) != "," {
		return false
	}
	at := i - 2
	if r.token(at) == ")" {
		for at--; at > i-8 && r.token(at) != "("; at-- {
		}
		at--
	}
	for k := at; k > at-4; k-- {
		if r.token(k) == "," && r.isNumber(k+1) {
			at = k - 1 // "Ann Roe, 52, a farmer, said", « , 52 ans, »
			break
		}
	}
	return r.nameAt(at) != nil
}

// isDash reports whether a token is a dash that sets words off.
func isDash(token string) bool { return token == "—" || token == "–" }
