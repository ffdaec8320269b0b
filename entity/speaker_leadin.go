package entity

import (
	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
)

// leadIn returns the subject of the sentence right before words that nothing announces: the one who acts speaks. "Roe
// shrugged. “A tower doesn’t leak.”"
func (r *resolution) leadIn(open int) referent {
	if open == 0 || r.paragraph[open-1] != r.paragraph[open] || r.inMarks[open-1] >= 0 || r.sameSentence(open-1, open) {
		return nobody
	}
	return r.actorBefore(open)
}

// actorBefore returns the subject of the sentence of the token before an opening mark.
func (r *resolution) actorBefore(open int) referent {
	first := r.doc.Sentences[r.sentence[open-1]].First
	for i := first; i < open && i < first+horizon; i++ {
		if r.inMarks[i] >= 0 {
			return nobody
		}
		if n := r.nameAt(i); n != nil {
			if n.Kind == names.Person && n.entity >= 0 && !r.governed(n) {
				if r.owns(n) {
					return nobody
				}
				return referent{kind: n.Kind, index: n.entity, score: scoreNear}
			}
			i = n.last - 1
			continue
		}
		if g := r.pronounGender(i); g != unknown {
			who := r.heOrIt(g, i)
			who.score = min(who.score, scoreNear)
			return who
		}
		if r.isVerb(i) || r.is(i, relative) && !r.is(i, determiner) {
			return nobody
		}
		if i != first || !r.is(i, determiner) || r.is(i, possessive) {
			continue
		}
		if r.is(i, definite) {
			who := r.phraseAt(i, i) // « Le passeur hausse les épaules. »
			if him := r.objectIn(i, open); him.index >= 0 && who.index == him.index && who.kind == him.kind {
				who = r.pronounBut(him, r.genderOfPhrase(i, i+1), i) // "The witness looked at him."
			}
			who.score = min(who.score, scoreNear)
			return who
		} else if r.isHuman(i, open) {
			return unnamed // "A man walks up to the desk. “…”"
		}
	}
	return nobody
}

// objectIn returns the man whom "him" means between two tokens.
func (r *resolution) objectIn(i, end int) referent {
	for k := i; k < end; k++ {
		if r.folded(k) == "him" && r.sameSentence(k, i) {
			return r.pronoun(male, i)
		}
	}
	return nobody
}

// isHuman reports whether an indefinite phrase that begins at token i is somebody: a calling, kin, a man or a woman, or
// what "who" stands for.
func (r *resolution) isHuman(i, end int) bool {
	if _, ok := r.subjectPhrase(i, end); ok {
		return true
	}
	for k := i + 1; k < min(end, i+6); k++ {
		if f := r.folded(k); f == "who" || f == "whom" || f == "whose" {
			return true
		}
	}
	return false
}

// writerOf says whose words those behind a colon are that somebody finds, gets or reads out: not that one's. « Il a
// retrouvé un billet anonyme : », "She read aloud from his last letter:".
func (r *resolution) writerOf(open int) referent {
	if r.token(open-1) != ":" {
		return nobody
	}
	return r.writerIn(open - 1)
}

// writerIn is writerOf for the sentence of token end, up to it.
func (r *resolution) writerIn(end int) referent {
	first := max(r.doc.Sentences[r.sentence[end]].First, end-horizon)
	for i := end - 1; i > first; i-- {
		if !r.isSpeechNoun(i) && !r.is(i, lexicon.Label) || r.inMarks[i] >= 0 {
			continue
		}
		opener := i - 1
		for opener > first && r.isWord(opener) && !r.is(opener, determiner) {
			opener--
		}
		for k := opener - 1; k >= first && k > opener-8; k-- {
			switch {
			case r.gets(k) && !r.is(opener, definite|possessive):
				return unnamed
			case r.readsOut(k) && r.is(opener, possessive):
				reader := r.subjectBefore(k, first, end)
				if who := r.firstNamed(end); who.index >= 0 && who.index != reader.index {
					return who
				}
				return unnamed
			}
		}
		return nobody
	}
	return nobody
}

func (v *view) gets(i int) bool {
	switch v.folded(i) {
	case "trouve", "retrouve", "recu", "recoit", "decouvert", "decouvre", "recupere", "ramasse", "found", "finds", "got", "gets", "received", "receives", "discovered", "opened":
		return true
	}
	return false
}

func (v *view) readsOut(i int) bool {
	switch v.folded(i) {
	case "lu", "lit", "lire", "lisait", "relit", "relu", "read", "reads", "reading":
		return true
	}
	return false
}

// it says whom "it" at token i stands for beside words at token at: the letter that somebody reads out, the statement of
// the one spoken of, or the body named last before token back.
func (r *resolution) it(i, at, back int) referent {
	if who := r.readOutBefore(at); who.told() {
		return who // "He read aloud from her letter. “…,” it said."
	}
	if r.speechJustBefore(i) {
		return r.pronoun(unknown, back) // "In a statement, she … “…,” it read."
	}
	return r.lastBody(back) // "“…,” it said in a tweet"
}

// readOutBefore says whose letter the sentence before token at reads out.
func (r *resolution) readOutBefore(at int) referent {
	s := int(r.sentence[at])
	if open := r.inMarks[at]; open >= 0 && r.pairs[open].open > 0 {
		s = int(r.sentence[r.pairs[open].open-1])
	}
	last := r.doc.Sentences[s].Last - 1
	if last >= at {
		last = at - 1
	}
	if last < 0 || r.inQuote[last] >= 0 {
		return nobody
	}
	return r.writerIn(last)
}

// speechJustBefore reports whether the sentence of token i, or the one before it, names a statement or a letter.
func (r *resolution) speechJustBefore(i int) bool {
	for k := i; k >= 0 && k > i-horizon && r.sentence[k] >= r.sentence[i]-1; k-- {
		if r.isSpeechNoun(k) && r.inQuote[k] < 0 {
			return true
		}
	}
	return false
}
