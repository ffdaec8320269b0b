package entity

import (
	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/text"
)

// What stands in marks and is nobody's speech: terms, nicknames, words on walls.

// longestLabel is how many words a term or a nickname in marks has at most.
const longestLabel = 6

// isLabel reports whether words in marks are spoken of and not said: a term (« le mot « trou » », "the term “…”"), what
// a thing or a person is called, or what stands on a sign.
func (v *view) isLabel(m marks, words int) bool {
	if v.onSign(m) {
		return true
	}
	if words > longestLabel {
		return false
	}
	at := m.open - 1
	if v.folded(at) == "de" || v.folded(at) == "d'" || v.token(at) == ":" && v.is(at-1, lexicon.Label) && v.is(at-2, determiner) {
		at--
	}
	switch {
	case v.is(at, lexicon.Label) && !v.is(at-1, possessive) && v.sameSentence(at, m.open):
		return true
	case words == 1 && v.is(m.open-1, determiner) && !v.isSaying(m.open-2) && !endsSpeech(v.token(m.close-1)):
		return true // « Ce « stade », observe M. X »
	}
	return v.isNickname(m, words)
}

// isNickname reports whether the words in marks are what others call somebody: "calls her “the boss”", "what colleagues
// call “Roe’s ruler”". With an adjective or an indefinite article they judge, and are speech: "called it “a farce”".
func (v *view) isNickname(m marks, words int) bool {
	if words > 4 || endsSpeech(v.token(m.close-1)) && v.token(m.close-1) != "." && v.token(m.close-1) != "," {
		return false
	}
	first := v.is(m.open+1, definite) || isUpper(v.token(m.open+1))
	at := m.open - 1
	for at > 0 && (v.is(at, heWord|sheWord|theyWord|possessive) || v.folded(at) == "him" || v.folded(at) == "them" || v.folded(at) == "me") {
		at--
	}
	return first && v.is(at, lexicon.Alias) && v.sameSentence(at, m.open) && !v.is(at, determiner) && (!v.lex.HeadFirst || v.token(at-1) == "," || v.folded(at-1) == "est" || v.folded(at-1) == "etait" || !v.isSaying(at))
}

// onSign reports whether words stand on something: « une banderole : « … » », "signs that read “…”", « « … » La
// phrase, écrite au feutre », « « … », proclame une banderole ».
func (v *view) onSign(m marks) bool {
	for i := m.open - 1; i >= 0 && i >= m.open-12 && v.sameSentence(i, m.open); i-- {
		if v.is(i, lexicon.Sign) && v.name[i] < 0 {
			return !v.speaksBetween(i+1, m.open)
		}
		if v.inMarks[i] >= 0 {
			break
		}
	}
	if f := v.folded(m.open - 2); f == "it" && v.isSaying(m.open-1) && v.signIn(int(v.sentence[m.open])-1) {
		return true // "By Sunday there was a second sign. It says “No fishing.”"
	}
	return v.writtenBehind(m.close)
}

// speaksBetween reports whether somebody speaks between a thing that words may stand on and the words.
func (v *view) speaksBetween(i, open int) bool {
	for ; i < open; i++ {
		if v.nameAt(i) != nil || v.is(i, heWord|sheWord) && !v.is(i, possessive) {
			return true
		}
		if v.isSaying(i) && !v.isInscribing(i) {
			return true
		}
	}
	return false
}

// isInscribing reports whether token i is a verb that a sign can have for its subject.
func (v *view) isInscribing(i int) bool {
	switch v.folded(i) {
	case "read", "reads", "say", "says", "said", "saying", "proclaim", "proclaims", "proclaimed", "proclaiming", "dit", "disait", "proclame", "proclamait", "proclamant", "annonce", "annoncait":
		return true
	}
	return false
}

func (v *view) signIn(sentence int) bool {
	if sentence < 0 {
		return false
	}
	s := v.doc.Sentences[sentence]
	for i := max(s.First, s.Last-horizon); i < s.Last; i++ {
		if v.is(i, lexicon.Sign) && v.name[i] < 0 {
			return true
		}
	}
	return false
}

// writtenBehind reports whether what follows the closing mark says that the words stand on something.
func (v *view) writtenBehind(close int) bool {
	end := min(close+10, len(v.fold))
	start := close + 1
	if v.token(start) == "," {
		start++
	}
	if start >= end || v.paragraph[start] != v.paragraph[close] {
		return false
	}
	if v.is(start, definite) && isUpper(v.token(start)) && v.is(start+1, lexicon.Speech|lexicon.Label|lexicon.Sign) {
		for i := start + 2; i < end && v.sameSentence(i, start); i++ {
			if v.is(i, lexicon.Written) {
				return true
			}
		}
		return false
	}
	if v.isReadOn(start) {
		return true
	}
	for i := start; i < end && v.sameSentence(i, start); i++ {
		if v.is(i, lexicon.Sign) && v.name[i] < 0 {
			return true // « proclame une banderole », « peut-on lire sur un mur », "read one placard"
		}
		if n := v.nameAt(i); n != nil || v.is(i, heWord|sheWord) || v.doc.Tokens[i].Kind == text.Punct && v.token(i) != "-" {
			return false
		}
	}
	return false
}

// isReadOn reports whether the words at token i say that one reads the words in marks on a thing: "reads a bedsheet hung
// from a window", « peut-on lire sur la façade ».
func (v *view) isReadOn(i int) bool {
	if v.folded(i) == "reads" && v.is(i+1, determiner) {
		_, human := v.subjectPhrase(i+1, len(v.fold))
		return !human && v.nameAt(i+2) == nil
	}
	if f := v.folded(i); f != "peut" && f != "pouvait" && f != "pouvons" && f != "lit" || !v.isInversion(i+1) {
		return false
	}
	at := i + 2
	if v.folded(at) == "lire" {
		at++
	}
	return v.folded(at) == "sur" && v.is(at+1, determiner) && !v.is(at+1, possessive) && v.nameAt(at+2) == nil
}
