package entity

import "github.com/copydesk/copydesk/entity/names"

// leadIn returns the subject of the sentence right before words that nothing announces: the one who acts speaks. "Roe
// shrugged. “A tower doesn’t leak.”"
func (r *resolution) leadIn(open int) referent {
	if open == 0 || r.paragraph[open-1] != r.paragraph[open] || r.inMarks[open-1] >= 0 || r.sameSentence(open-1, open) {
		return nobody
	}
	return r.actorBefore(open)
}

// behindFragment returns the token at which a short phrase before a mark begins that is a sentence of its own, « Ou presque : »,
// or the mark.
func (r *resolution) behindFragment(open int) int {
	first := r.doc.Sentences[r.sentence[open]].First
	if r.isAnswer(open - 2) {
		return open // « Réponse : » is of the other one
	}
	if r.token(open-1) == ":" && first > 0 && open-first < 6 && r.paragraph[first-1] == r.paragraph[first] {
		return first
	}
	return open
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
		if k < i+3 && r.isRole(k) {
			return true
		}
		if f := r.folded(k); f == "who" || f == "whom" || f == "whose" {
			return true
		}
	}
	return false
}
