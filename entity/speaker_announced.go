package entity

import "github.com/copydesk/copydesk/entity/names"

// Who speaks words that the sentence around them announces.

// attributeBefore reads who speaks from the sentence before the opening mark: « X déplore : », "He called it",
// « selon M. X ».
func (r *resolution) attributeBefore(open int) (referent, bool) {
	if at, ok := r.forWhom(open); ok {
		if who := r.subjectAt(at, open); who.index >= 0 {
			return who, true
		}
	}
	if at, ok := r.answersOf(open); ok {
		return r.subjectAt(at, open), true
	}
	if first := r.doc.Sentences[r.sentence[open]].First; r.isAnswer(open-2) && open-first < 5 && r.token(open-1) == ":" && !r.is(first, possessive) {
		return unnamed, true // « Réponse : » is of whoever was asked
	}
	if r.goesOnSpeaking(open) {
		return nobody, false
	}
	if who := r.writerOf(open); who.told() {
		return who, true
	}
	if at, ok := r.sayingBefore(open); ok {
		return r.saidBy(at, open), true
	}
	if r.token(open-1) == ":" || r.inSentence(open) {
		if r.opensWithStranger(open) {
			return nobody, true
		}
		if who := r.sentenceSubject(open); who.told() {
			return who, true
		}
	}
	if k := r.inMarks[open]; k >= 0 && r.saysAll(r.pairs[k]) {
		return r.sentenceSubject(open), true
	}
	// « son homologue, Mme Roux, « demande à voir » »
	for i := open - 1; i >= 0 && i >= open-4 && r.sameSentence(i, open); i-- {
		if n := r.personAt(i); n != nil && n.entity >= 0 {
			return referent{kind: names.Person, index: n.entity, score: scoreNear}, true
		}
	}
	return nobody, false
}

// saidBy returns the subject of the verb of saying, or the source, at token at before an opening mark.
func (r *resolution) saidBy(at, open int) referent {
	if r.isAccording(at) {
		return r.subjectAt(r.afterAccording(at), open)
	}
	if r.isSpeechNoun(at) {
		if who := r.issuer(at, open); who.index >= 0 {
			return who
		}
	}
	if (r.folded(at+1) == "by" || r.lex.HeadFirst && r.folded(at+1) == "par") && !r.isAskedOf(at) {
		if who := r.subjectAt(at+2, open); who.index >= 0 {
			return who // "has been told by X that"
		}
	}
	if who := r.ofRelative(at, open); who.index >= 0 {
		return who
	}
	start := r.doc.Sentences[r.sentence[open]].First
	if r.isInversion(at+1) && r.isSaying(at) {
		return r.subjectAt(at+1, open) // « Faute de médecin, disait-il alors, « … » »
	}
	if r.isSaying(at) && r.token(at+1) == "," && at+2 == open {
		if comma := r.commaBefore(at, start); comma > 0 && r.opensSubject(comma+1) {
			return r.subjectAt(comma+1, open) // "a part that, the supplier swears, “is on the truck”"
		}
	}
	if r.lex.HeadFirst && r.isSaying(at) && r.token(at-1) == "," && r.opensSubject(at+1) && r.closesAside(at+1, open) {
		return r.subjectAt(at+1, open) // « une pièce qui, jure le fournisseur, « est dans le camion » »
	}
	if who := r.subjectBefore(at, start, open); who.told() {
		return who
	}
	// « a fait savoir l'Élysée : », « raconte M. Petit : »
	if r.opensSubject(at + 1) {
		if who := r.subjectAt(at+1, open); who.index >= 0 {
			return who
		}
	}
	for i := at + 1; i < open; i++ {
		if g := r.pronounGender(i); g != unknown {
			return r.pronoun(g, i) // « À La Gazette, qui l’avait interrogée, elle avait dicté : »
		}
	}
	return nobody
}

// isAskedOf reports whether the participle at token i tells that somebody was asked, and so does not speak but answers:
// « Interrogé par le quotidien, il », "pressed by reporters, she".
func (v *view) isAskedOf(i int) bool {
	switch v.folded(i) {
	case "interroge", "interrogee", "questionne", "questionnee", "sollicite", "sollicitee", "joint", "jointe", "contacte", "contactee", "relance", "relancee",
		"asked", "questioned", "pressed", "interviewed", "contacted", "reached", "quizzed":
		return true
	}
	return false
}

// ofRelative returns the person who is the subject of the last relative clause before a colon, behind the verb of saying
// at token at: « estime le syndicat, dont le responsable, X, ne décolère pas : ».
func (r *resolution) ofRelative(at, open int) referent {
	if r.token(open-1) != ":" {
		return nobody
	}
	for i := open - 2; i > at; i-- {
		if f := r.folded(i); f != "dont" && f != "whose" || r.token(i-1) != "," {
			continue
		}
		for k := i + 1; k < open; k++ {
			if n := r.personAt(k); n != nil && n.entity >= 0 && !r.governed(n) {
				return referent{kind: names.Person, index: n.entity, score: scoreSame}
			}
		}
	}
	return nobody
}

// closesAside reports whether a comma ends the phrase that begins at token i, before an opening mark.
func (r *resolution) closesAside(i, open int) bool {
	for end := min(open, i+8); i < end; i++ {
		if r.token(i) == "," {
			return true
		}
	}
	return false
}

// commaBefore returns the last comma before token i, not before token low, when a phrase alone stands between; or 0.
func (r *resolution) commaBefore(i, low int) int {
	for k := i - 1; k > max(low, i-8); k-- {
		if r.token(k) == "," {
			return k
		}
		if !r.isWord(k) || r.isVerb(k) || r.is(k, relative) && !r.is(k, determiner) {
			return 0
		}
	}
	return 0
}

// inSentence reports whether words stand before the opening mark in its sentence, so that the words in marks belong to
// it: « X voit en elle « … » ».
func (r *resolution) inSentence(open int) bool {
	return r.isWord(open-1) && r.sameSentence(open-1, open)
}

// answersOf returns the token of who answers, behind the noun that opens a sentence and announces words: « Réponse de
// l’intéressé : », "The answer from Paul Roe:".
func (r *resolution) answersOf(open int) (int, bool) {
	if r.token(open-1) != ":" {
		return 0, false
	}
	first := r.doc.Sentences[r.sentence[open]].First
	if r.is(first, definite|possessive) {
		first++
	}
	if !r.isAnswer(first) {
		return 0, false
	}
	for i := first + 1; i < min(open, first+4); i++ {
		switch r.folded(i) {
		case "de", "d'", "of", "from":
			return i + 1, true
		case "du":
			return i, true
		}
	}
	return 0, false
}

// isAnswer reports whether token i is a noun that announces words at the start of a sentence.
func (v *view) isAnswer(i int) bool {
	switch v.folded(i) {
	case "reponse", "replique", "reaction", "commentaire", "explication", "conclusion", "verdict", "constat", "aveu", "answer", "reply", "response", "comment", "explanation", "retort":
		return true
	}
	return false
}

// goesOnSpeaking reports whether the sentence of token open has no subject of its own because the one who just spoke goes
// on: « Et d’ajouter : ».
func (r *resolution) goesOnSpeaking(open int) bool {
	first := r.doc.Sentences[r.sentence[open]].First
	f := r.folded(first + 1)
	return r.folded(first) == "et" && (f == "de" || f == "d'") && first+2 < open
}
