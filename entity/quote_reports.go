package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
)

// announced reports whether a colon, or a verb of saying and a comma, stand before the inner mark at open.
func (v *view) announced(open, from int) bool {
	switch {
	case v.token(open-1) == ":", v.isSaying(open - 1):
		return true
	case v.token(open-1) == ",":
		for i := open - 2; i >= from && i >= open-5; i-- {
			if v.isSaying(i) {
				return true
			}
		}
	}
	return false
}

// reportedAfter reports whether a verb of saying with its subject follows the closing mark.
func (v *view) reportedAfter(close int) bool {
	_, ok := v.reportAfter(close)
	return ok
}

// report is a verb of saying and its subject, found around a quotation.
type report struct {
	subject int // the token at which the subject begins
	verb    int
	before  bool // the subject stands before the verb
}

// pastRemark returns the token behind a remark in round brackets at token i, or i.
func (v *view) pastRemark(i int) int {
	if v.token(i) != "(" {
		return i
	}
	for at := i + 1; at < i+20 && v.sameSentence(at, i); at++ {
		if v.token(at) == ")" {
			return at + 1
		}
	}
	return i
}

// reportAfter reads « », a dit X », « », dit-il », "said X", "X said", "he told reporters" behind a closing mark.
func (v *view) reportAfter(close int) (report, bool) {
	i := v.pastRemark(close + 1)
	if v.token(i) == "," || v.token(i) == "–" || v.token(i) == "—" {
		i++
	}
	if i >= len(v.fold) || v.paragraph[i] != v.paragraph[close] {
		return report{}, false
	}
	if v.isAccording(i) && !isUpper(v.token(i)) {
		return report{subject: v.afterAccording(i), verb: i}, v.afterAccording(i) < len(v.fold) // « », selon X
	}
	// Behind a full stop a new sentence speaks for itself; "said X" may still follow a question.
	if v.token(close-1) == "." && !v.sameSentence(i, close) && !v.lex.HeadFirst {
		return report{}, false
	}
	if v.lex.HeadFirst {
		if isUpper(v.token(i)) {
			return report{}, false // « Interrogé par X, » opens a sentence
		}
		if subject, ok := v.reportingClause(i, min(i+12, len(v.fold))); ok {
			return report{subject: subject, verb: i}, true
		}
		return report{}, false
	}
	if v.isMark(i) {
		return report{}, false
	}
	// "said X", "said the minister", "explained one of them"
	if v.isSaying(i) && (v.opensSubject(i+1) || v.is(i+1, heWord|sheWord|theyWord|determiner) || v.isWord(i+1) && isUpper(v.token(i+1)) || v.isRole(i+1) || v.is(i+1, modifier) || v.qualifiesRole(i+1)) {
		return report{subject: i + 1, verb: i}, true
	}
	// "he splutters": a pronoun right behind the words, whatever the verb.
	if v.is(i, heWord|sheWord) && !v.is(i, possessive) && !isUpper(v.token(i)) && v.isWord(i+1) && v.sameSentence(i, i+1) {
		return report{subject: i, verb: i + 1, before: true}, true
	}
	// A comma inside the marks goes with a clause behind them, whatever its verb: "“…,” Representative X shot back".
	if v.token(close-1) == "," {
		if n := v.personBehindToken(v.pastCalling(i)); n != nil && !v.owns(n) && v.isWord(n.last) && !isUpper(v.token(n.last)) && v.sameSentence(n.last, i) {
			return report{subject: i, verb: n.last, before: true}, true
		}
	}
	// "X said", "he told", "the colonel, who jumped first, said", "Minister X added"
	end := min(i+18, len(v.fold))
	for at := i + 1; at < end && v.sameSentence(at, i); at++ {
		if v.isMark(at) || v.token(at) == ";" || v.token(at) == "." {
			break
		}
		if v.isSaying(at) && v.name[at] < 0 && (v.startsSubject(i) || v.isBarePlural(i, at)) {
			return report{subject: i, verb: at, before: true}, true
		}
		if v.is(at, verb) && !v.is(at, preposition) && v.folded(at) != "'s" && v.folded(at) != "has" && v.folded(at) != "had" && v.token(at-1) != "who" {
			break
		}
	}
	return report{}, false
}

// qualifiesRole reports whether a word or two before a role that a person's name follows begin at token i: "said defense
// lawyer X".
func (v *view) qualifiesRole(i int) bool {
	for k := i; k < i+3 && v.isWord(k) && !v.is(k, smallWord); k++ {
		if v.isRole(k) {
			return v.personAt(k+1) != nil
		}
	}
	return false
}

// startsSubject reports whether a subject may begin at token i, pronouns included.
func (v *view) startsSubject(i int) bool {
	return v.opensSubject(i) || v.is(i, heWord|sheWord|theyWord) || v.folded(i) == "it" || v.isRole(i) || v.nameAt(i) != nil || v.is(i, modifier)
}

// pastCalling returns the token behind a role with a capital or two at token i, or i.
func (v *view) pastCalling(i int) int {
	for at := i; at < i+3 && v.isWord(at) && v.nameAt(at) == nil; at++ {
		if v.is(at, lexicon.Role) && v.personAt(at+1) != nil {
			return at + 1
		}
	}
	return i
}

// isBarePlural reports whether the words from token i to a verb are a plural without an article: "police officers shouted".
func (v *view) isBarePlural(i, verb int) bool {
	for k := i; k < verb; k++ {
		if !v.isWord(k) || isUpper(v.token(k)) || v.is(k, smallWord) {
			return false
		}
	}
	return verb > i && verb < i+4 && strings.HasSuffix(v.fold[verb-1], "s")
}

// saidBefore reports whether the sentence before the opening mark speaks of saying.
func (v *view) saidBefore(open int) bool {
	if _, ok := v.forWhom(open); ok {
		return true
	}
	_, ok := v.sayingBefore(open)
	return ok
}

// forWhom returns the token at which the one begins for whom the words in marks hold: « Pour le délégué, Paul Roux, « »,
// « Pour l’ARS, le territoire n’est pas « », "For Ann Lee, it is “".
func (v *view) forWhom(open int) (int, bool) {
	first := max(v.doc.Sentences[v.sentence[open]].First, open-horizon)
	if f := v.folded(first); f != "pour" && f != "for" && f != "chez" {
		return 0, false
	}
	for i := first + 1; i < open; i++ {
		if n := v.nameAt(i); n != nil && (n.Kind == names.Person || n.Kind == names.Organization) {
			if v.token(n.last) == "," && n.last < open {
				return first + 1, true
			}
			i = n.last - 1
			continue
		}
		if v.token(i) == "," && v.personBehindToken(i+1) == nil {
			return 0, false
		}
	}
	return 0, false
}

// personBehindToken returns the person's name that begins at token i, behind its title, or nil.
func (v *view) personBehindToken(i int) *name {
	if v.lex.HeadFirst && v.is(i, definite) && v.isTitle(i+1) {
		i++ // « le Dr X »
	}
	for k := i; k < i+4; k++ {
		if n := v.personAt(k); n != nil {
			return n
		}
		if !v.isTitle(k) {
			return nil
		}
	}
	return nil
}

// isAccording reports whether token i, alone or with the next, makes a source of what follows.
func (v *view) isAccording(i int) bool {
	switch f := v.folded(i); v.folded(i + 1) {
	case "apres":
		return f == "d'"
	case "yeux":
		return f == "aux"
	}
	return v.is(i, according)
}

// mayAccord reports whether token i is one that isAccording can be true of.
func (v *view) mayAccord(i int) bool {
	return v.words[i]&(according|preposition) != 0
}

// afterAccording returns the token behind the words that make a source of what follows.
func (v *view) afterAccording(i int) int {
	if f := v.folded(i); f == "d'" || f == "aux" {
		i++
	}
	i++
	for v.is(i, preposition|according) && !v.is(i, determiner) {
		i++
	}
	return i
}

// sayingBefore returns the last verb of saying, or source word, before the opening mark in its sentence.
func (v *view) sayingBefore(open int) (int, bool) {
	for i := open - 1; i >= 0 && i >= open-40 && v.sameSentence(i, open); i-- {
		if v.name[i] >= 0 || v.inMarks[i] >= 0 {
			continue
		}
		if v.isSaying(i) && v.is(i-1, determiner) && (!v.lex.HeadFirst && !strings.HasSuffix(v.fold[i], "ed") || v.isRole(i)) {
			continue // "the call", "a claim", « le juge »
		}
		if v.isSaying(i) || v.isAccording(i) || v.isSpeechNoun(i) {
			return i, true
		}
	}
	return 0, false
}

// isSubject reports whether what stands in the marks is the subject of a verb behind it: a word spoken of, not
// somebody's words.
func (v *view) isSubject(open, close int) bool {
	return v.is(close+1, verb) && v.sameSentence(close, close+1) && !v.isInversion(close+2) && !v.lex.HeadFirst
}
