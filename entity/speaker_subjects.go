package entity

import (
	"slices"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// stranger marks in the events somebody whom the text does not name: "a packer on the night shift".
const stranger = -1

// findSubjects walks over the sentences and notes whom their subjects stand for when these are no names: a definite
// role is the person who holds it, or the one named last; an indefinite one is a stranger, of whom a pronoun behind it
// speaks.
func (r *resolution) findSubjects() {
	r.learnRanks()
	for _, s := range r.doc.Sentences {
		if s.First >= s.Last {
			continue
		}
		if g := r.pronounGender(s.First); g != unknown && r.inQuote[s.First] < 0 {
			if who := r.pronoun(g, s.First); who.index >= 0 {
				r.subjects = append(r.subjects, event{token: s.First, who: who.index})
			}
		}
		r.subjectOf(s.First, s.Last)
		if r.is(s.First, connector) {
			r.askedAfter(s.First + 1)
		}
		for i := s.First; i < s.Last-1; i++ {
			if r.words[i]&(according|preposition)|r.words[i+1]&determiner == 0 {
				continue // nearly always
			}
			if r.words[i+1]&determiner != 0 && r.fold[i] == "," && r.inQuote[i] < 0 && (r.is(i+1, definite) || !r.is(i+1, possessive) && r.openedByPhrase(i)) {
				r.subjectOf(i+1, s.Last) // « Entré à la 61e minute, l’ailier a marqué », "At the palace, an aide sighed"
			}
			if r.mayAccord(i) && r.inQuote[i] < 0 && r.isAccording(i) {
				if source := r.afterAccording(i); !r.pronounBehind(source, s.Last) {
					r.subjectOf(source, s.Last) // « Selon une source policière, »
				}
			}
			if i == s.First && r.is(i, preposition) && !r.lex.HeadFirst {
				r.behindPhrase(i+1, s.Last) // "At her news conference the envoy was asked"
			}
		}
	}
}

// askedAfter notes of whom a question such as "And her brother?" asks behind the connector: a relative whom the text names, or
// a stranger.
func (r *resolution) askedAfter(i int) {
	who := r.kinTold(i)
	switch {
	case who.index >= 0:
		r.subjects = append(r.subjects, event{token: i, who: who.index})
	case r.is(i, possessive) && r.isKin(i+1) && r.token(i+2) == "?":
		r.subjects = append(r.subjects, event{token: i, who: stranger, gender: r.word(i + 1).CallingGender()})
	}
}

// pronounBehind reports whether a pronoun follows the comma behind the phrase that begins at token i: in « D’après un
// témoin, il » it is somebody else.
func (r *resolution) pronounBehind(i, end int) bool {
	for k := i; k < min(end, i+longestCore); k++ {
		if r.token(k) == "," {
			return r.pronounGender(k+1) != unknown
		}
	}
	return false
}

// learnRanks notes who has which rank, or a title that tells an office.
func (r *resolution) learnRanks() {
	for k, one := range r.people.all {
		for t := range one.titles {
			if rank := one.titles[t].office; rank != "" {
				r.holders.addRank(rank, k)
			}
		}
	}
}

// subjectOf reads the subject that begins at token i.
func (r *resolution) subjectOf(i, end int) {
	if r.inQuote[i] >= 0 || !r.is(i, determiner) || r.nameAt(i) != nil {
		return
	}
	if r.isOneOf(i) {
		if who := r.oneOf(i, min(end, i+22)); who.index < 0 {
			r.subjects = append(r.subjects, event{token: i + 1, who: stranger, gender: determinerGender(r.folded(i + 1))})
		}
		return
	}
	if who := r.sibling(i); who.index >= 0 {
		r.subjects = append(r.subjects, event{token: i + 1, who: who.index})
		return
	}
	if who := r.kinTold(i); who.index >= 0 {
		r.subjects = append(r.subjects, event{token: i + 1, who: who.index})
		return
	}
	p, ok := r.subjectPhrase(i, end)
	if !ok {
		p, ok = r.kinPhrase(i, end)
	}
	if !ok || r.named(p) || p.kin && r.inApposition(i) {
		return
	}
	if p.kin {
		r.subjects = append(r.subjects, event{token: p.head, who: stranger, gender: r.word(p.head).CallingGender()})
		return
	}
	if !r.is(i, definite|possessive) {
		r.subjects = append(r.subjects, event{token: p.head, who: stranger, gender: r.genderOfPhrase(i, p.head)})
		return
	}
	if r.is(i, possessive) || !r.actsAfter(p, end) || r.isPossessiveMark(p.last) {
		return
	}
	// Gender agrees in French and makes a new role of the one named last; in English only a known role counts.
	who := r.nominal(i, p.head, i, r.verbAfter(p, end), r.lex.HeadFirst || r.meansOnlyOne(p))
	switch {
	case who.index >= 0:
		r.subjects = append(r.subjects, event{token: p.head, who: who.index})
	case r.is(p.head, lexicon.Office) || r.complemented(p.head, end) || r.isOtherPost(i, p.head):
		r.subjects = append(r.subjects, event{token: p.head, who: stranger, gender: r.genderOfPhrase(i, p.head)}) // "The village mayor"
	}
}

// isOtherPost reports whether the post that a phrase from token i on names is not that of the person named last.
func (r *resolution) isOtherPost(i, head int) bool {
	if !r.is(head, lexicon.Post) {
		return false
	}
	who, _ := r.lastSeen(nobody, r.genderOfPhrase(i, head), i)
	return who.index >= 0 && r.hasOtherPost(who.index, head)
}

// meansOnlyOne reports whether a definite subject of a calling that nobody is said to have can mean one person alone: who
// was named last is the only one in this sentence and the one before it, in this
// paragraph, and no words behind the calling bring in another.
func (r *resolution) meansOnlyOne(p phrase) bool {
	who := r.pronoun(r.genderOfPhrase(p.opener, p.head), p.opener)
	if who.index < 0 || p.last != p.head+1 || !r.aloneBefore(who.index, p.head) {
		return false
	}
	for i := r.namesBefore(p.opener) - 1; i >= 0 && r.paragraph[r.names[i].first] == r.paragraph[p.opener]; i-- {
		if n := &r.names[i]; n.Kind == names.Person && n.entity == who.index {
			return true
		}
	}
	return false
}

// behindPhrase reads the subject behind the phrase that opens an English sentence.
func (r *resolution) behindPhrase(i, end int) {
	for k := i + 1; k < end && k < i+10; k++ {
		if r.token(k) == "," || r.is(k, verb) && !r.is(k, preposition) {
			return
		}
		if r.is(k, determiner) && !r.is(k, possessive) && !r.is(k, preposition) && !r.is(k-1, preposition) && k > i {
			r.subjectOf(k, end)
			return
		}
	}
}

// subjectPhrase is rolePhrase with nouns for a man or a woman as heads too.
func (v *view) subjectPhrase(i, end int) (phrase, bool) {
	if p, ok := v.rolePhrase(i, end); ok {
		p.opener = i
		return p, true
	}
	if !v.is(i, definite|possessive) {
		if p, ok := v.besideRole(i, end); ok {
			p.opener = i
			return p, true
		}
	}
	for k := i + 1; k < end && k < i+4; k++ {
		if v.isPersonNoun(k) || v.isRank(k) && !v.isKin(k) && v.is(i, definite) || v.isKin(k) && !v.is(i, definite|possessive) {
			return phrase{first: i + 1, last: k + 1, head: k, opener: i}, true
		}
		if !v.is(k, modifier) {
			break
		}
	}
	return phrase{}, false
}

// kinPhrase reads kin of somebody as a subject: « la mère de la victime », "the victim's mother".
func (v *view) kinPhrase(i, end int) (phrase, bool) {
	for k := i + 1; k < min(end, i+5); k++ {
		if v.isKin(k) && v.is(i, definite) && (v.isPossessiveMark(k-1) || v.is(k+1, preposition) && !v.is(k+1, determiner) || v.folded(k+1) == "du" || v.folded(k+1) == "des") {
			return phrase{first: i + 1, last: k + 1, head: k, opener: i, kin: true}, true
		}
		if !v.isWord(k) && !v.isPossessiveMark(k) {
			break
		}
	}
	return phrase{}, false
}

// named reports whether a name stands beside the phrase: then it is that one's role.
func (r *resolution) named(p phrase) bool {
	if r.personAt(p.last) != nil {
		return true
	}
	if r.isTitle(p.last) {
		return true
	}
	for at := p.last; at < p.last+2; at++ {
		if r.token(at) == "," && (r.tellsOwnName(at+1) || r.personAt(at+1) != nil || r.isTitle(at+1) && r.personAt(at+2) != nil) {
			return true
		}
	}
	return r.token(p.opener-1) == "," && r.personAt(p.opener-2) != nil
}

// actsAfter reports whether a verb follows the phrase, so that it is a subject.
func (r *resolution) actsAfter(p phrase, end int) bool {
	return r.verbAfter(p, end) < end
}

// verbAfter returns the first token behind the head of a phrase that can be its verb, or end.
func (r *resolution) verbAfter(p phrase, end int) int {
	for at := p.head + 1; at < end && at < p.head+12; at++ {
		if r.nameAt(at) != nil {
			continue
		}
		if f := r.folded(at); f == "ans" && r.folded(at-2) == "de" && r.isWord(at+1) {
			return at + 1 // « L’ancienne gymnaste de 27 ans rentrera »
		}
		if r.isVerb(at) || r.isSaying(at) || r.is(at, relative) || r.token(at) == "," {
			return at
		}
		if r.doc.Tokens[at].Kind == text.Number {
			continue // « ce médecin de 44 ans »
		}
		if !r.isWord(at) {
			return end
		}
		if f := r.fold[at]; f == "s'" || f == "se" {
			return at
		}
		if at == p.last && !r.is(at, preposition|connector|determiner) {
			return at
		}
	}
	return end
}

// orderSubjects sorts the subjects by their place: a sentence may give one twice.
func (r *resolution) orderSubjects() {
	slices.SortStableFunc(r.subjects, func(a, b event) int { return a.token - b.token })
}
