package entity

import (
	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
)

// Whose words those are that stand in a letter, a statement or a study.

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

// issuer returns whose statement or study the phrase that begins at token i is: « un communiqué de la préfecture », "a
// statement from the palace".
func (r *resolution) issuer(i, end int) referent {
	head := i
	if r.is(head, determiner) {
		head++
	}
	for r.is(head, modifier) {
		head++
	}
	if !r.isSpeechNoun(head) && !r.isStudy(head) {
		return nobody
	}
	for k := head + 1; k < end && k < head+7; k++ {
		if n := r.nameAt(k); n != nil {
			if n.Kind == names.Misc || n.Kind == names.Place || n.entity < 0 {
				return nobody
			}
			return referent{kind: n.Kind, index: n.entity, score: scoreNominal}
		}
		if !r.isWord(k) || r.isVerb(k) || r.is(k, relative) {
			break
		}
	}
	return nobody
}

// isStudy reports whether token i is a noun for what a body publishes.
func (v *view) isStudy(i int) bool {
	switch v.folded(i) {
	case "sondage", "etude", "enquete", "document", "bilan", "poll", "report", "study", "survey":
		return true
	}
	return false
}
