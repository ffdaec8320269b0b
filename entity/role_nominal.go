package entity

import (
	"slices"
	"strings"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
)

// nominal says whom a role without a name stands for: one whose role it is; else, when it is definite, the person
// named last whom it can fit, and then it is a role of that person.
func (r *resolution) nominal(start, noun, at, limit int, last bool) referent {
	opener := start
	bare := !r.is(opener, determiner)
	if !bare && !r.is(opener, definite|possessive) || r.isPossessiveMark(opener) {
		return nobody
	}
	head := r.folded(noun)
	best, bestAt := -1, never
	complement := r.complementOf(noun, limit)
	for _, k := range r.holders.of(head) {
		one := r.people.all[k]
		if contrary(one.gender, r.genderOfPhrase(opener, noun)) || !r.holds(one, head, complement) || r.speaksOf(complement, k) {
			continue
		}
		if last := r.lastBefore(k, at); best < 0 || last > bestAt {
			best, bestAt = k, last
		}
	}
	if complement.last > complement.first {
		if best < 0 {
			r.strangers[head] = noun
		}
	} else if since, ok := r.strangers[head]; ok && best >= 0 && bestAt < since && since < noun {
		return nobody // "the representative of Lee" came in since: "the representative" is that one
	}
	if best >= 0 {
		if r.isRole(noun) {
			r.noteNominal(best, start, noun, limit)
		}
		return referent{kind: names.Person, index: best, score: scoreNominal}
	}
	if bare || !last || r.is(opener, possessive) || r.is(noun, lexicon.Office) || r.isOfBody(opener, noun) {
		return nobody
	}
	who := r.pronoun(r.genderOfPhrase(opener, noun), at)
	if who.index >= 0 && r.speaksOf(complement, who.index) {
		return nobody // « Le manager de X » is not X
	}
	if who.index >= 0 && !r.isDemonstrative(opener) && (r.complemented(noun, limit) && !r.aloneBefore(who.index, noun) || r.hasOtherPost(who.index, noun)) {
		return nobody
	}
	if who.index >= 0 && r.isRole(noun) {
		r.noteNominal(who.index, start, noun, limit)
	}
	return who
}

// isOfBody reports whether an English role has a noun before it that says whose it is, "the county auditor": that brings in
// somebody new, where an adjective calls somebody otherwise.
func (r *resolution) isOfBody(opener, noun int) bool {
	i := noun - 1
	return !r.lex.HeadFirst && i > opener && r.isWord(i) && !isUpper(r.token(i)) && !r.is(i, modifier) && !r.isRole(i) && !strings.Contains(r.fold[i], "-") &&
		(r.lex.Organizations.Kind(r.fold[i]) != "" || r.lex.Places.Kind(r.fold[i]) != "")
}

// hasOtherPost reports whether a person has a post that is not the one named by a noun, when that is a post too: the
// coach is not the president.
func (r *resolution) hasOtherPost(who, noun int) bool {
	if !r.is(noun, lexicon.Post) {
		return false
	}
	for _, role := range r.people.all[who].roles {
		if r.is(role.head, lexicon.Post) && r.folded(role.head) != r.folded(noun) {
			return true
		}
	}
	return false
}

// complemented reports whether « de » or "of", and a noun that the reader knows, stand behind a role: that mostly
// brings in somebody new (« l’avocat de la partie civile »), where the role alone points back.
func (r *resolution) complemented(noun, limit int) bool {
	for i := noun + 1; i < min(limit, noun+3) && r.isWord(i) && !r.isVerb(i) && !r.isSaying(i); i++ {
		switch r.folded(i) {
		case "du", "des":
			return !r.isOccasion(i + 1)
		case "de", "d'", "of":
			return r.is(i+1, definite|possessive) || r.nameAt(i+1) != nil || isUpper(r.token(i+1))
		}
	}
	return false
}

// isOccasion reports whether token i is the occasion spoken of, which tells nobody from another: « le vainqueur du jour ».
func (r *resolution) isOccasion(i int) bool {
	switch r.folded(i) {
	case "jour", "soir", "match", "moment", "club":
		return !r.isWord(i+1) || r.isVerb(i+1)
	}
	return false
}

// isDemonstrative reports whether token i points back by itself: « cette finaliste du prix », "this".
func (r *resolution) isDemonstrative(i int) bool {
	switch r.folded(i) {
	case "ce", "cet", "cette", "ces", "this", "that", "these", "those":
		return true
	}
	return false
}

// farthest is how many tokens back a role looks over long words in quotation marks, and over a long sentence, for who
// else is named.
const farthest = 4 * reach

// aloneBefore reports whether a person is the only one named in the sentence of token i, up to it, and in the one
// before it, without a role there by which the text could tell him from the one it speaks of. Words in quotation marks
// do not count: behind them the one who introduced them goes on, whatever the role.
func (r *resolution) aloneBefore(who, i int) bool {
	found := false
	from, spoke := i, false
	for k := i - 1; k >= max(0, i-farthest); k-- {
		if r.inMarks[k] >= 0 {
			spoke = spoke || r.sentence[k] < r.sentence[i] || r.lex.HeadFirst // French turns the verb round behind the words, and goes on with the one before them
			continue
		}
		if spoke && !found && r.sentence[k] < r.sentence[i] && r.sentence[from] == r.sentence[i] {
			from = k
		}
		if r.sentence[k] < r.sentence[from]-1 || r.paragraph[k] != r.paragraph[from] {
			break
		}
		n := r.personAt(k)
		if n == nil {
			continue
		}
		if n.entity != who {
			return false
		}
		if p, ok := r.roleBefore(n.first); ok && !spoke && !r.isSaying(p.head) {
			return false
		}
		found = true
	}
	return found
}

// contrary reports whether two genders exclude each other.
func contrary(a, b gender) bool { return a != unknown && b != unknown && a != b }

// noteNominal adds the role that stands for a person.
func (r *resolution) noteNominal(who, start, noun, limit int) {
	end := r.sentenceEnd(start)
	p, ok := r.rolePhrase(start, end)
	if !ok || p.head != noun {
		p = phrase{first: noun, last: noun + 1, head: noun}
	}
	p.last = r.closeComplement(p, limit)
	p.nominal = true
	if r.token(p.last) == "," && r.tellsOwnName(p.last+1) {
		return
	}
	r.addRole(who, p)
	if r.token(p.last) != "," {
		return
	}
	// « assure le premier édile, ex-sénateur centriste »
	q, ok := r.besideRole(p.last+1, end)
	if ok && (q.opener < 0) == r.lex.HeadFirst && !r.is(q.opener, definite|possessive) && r.closesRole(q.last, end) && (r.isRole(q.first) || r.is(q.first, modifier) || q.opener >= 0) {
		r.addRole(who, q)
	}
}

// isPossessiveMark reports whether token i is the ’s of an owner: "the mayor's cousin" is not the mayor.
func (v *view) isPossessiveMark(i int) bool { return v.folded(i) == "'s" }

// holds reports whether a person has a role, or a rank, of this noun. A complement that the reader knows, « de la partie
// civile », is to share a word with that of the role where the role has one.
func (r *resolution) holds(one *person, head string, complement phrase) bool {
	for _, role := range one.roles {
		f := r.folded(role.head)
		if f != head && !sameCalling(f, head) {
			continue
		}
		if complement.last <= complement.first || role.last == role.head+1 && !role.nominal || r.shareWord(complement, role) {
			return true
		}
	}
	return complement.last <= complement.first && one.titled(head)
}

// complementOf returns the complement of a noun when it names what the reader knows: "of Lee", « du parti ».
func (r *resolution) complementOf(noun, limit int) phrase {
	if !r.complemented(noun, limit) {
		return phrase{}
	}
	p, _ := r.rolePhrase(noun, min(limit, r.sentenceEnd(noun)))
	return phrase{first: noun + 1, last: max(r.closeComplement(p, limit), min(noun+5, limit, len(r.fold)))}
}

// speaksOf reports whether a complement names a person.
func (r *resolution) speaksOf(complement phrase, who int) bool {
	for i := complement.first; i < complement.last; i++ {
		if n := r.personAt(i); n != nil && n.entity == who {
			return true
		}
	}
	return false
}

// shareWord reports whether a complement has a word of a role that is not small.
func (r *resolution) shareWord(complement phrase, role role) bool {
	for i := complement.first; i < complement.last; i++ {
		if r.is(i, smallWord) {
			continue
		}
		if slices.Contains(r.fold[role.first:role.last], r.fold[i]) {
			return true
		}
	}
	return false
}

// titled reports whether a title of the person tells that calling: "Gov." the governor.
func (one *person) titled(head string) bool {
	for k := range one.titles {
		if office := one.titles[k].office; office != "" && (office == rankOf(head) || sameCalling(office, head)) {
			return true
		}
	}
	return false
}

// sameCalling reports whether two nouns are the two genders of one calling.
func sameCalling(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	switch len(a) - len(b) {
	case len("e"):
		return a[len(b)] == 'e' && a[:len(b)] == b
	case len("ex-"):
		return strings.HasPrefix(a, "ex-") && a[len("ex-"):] == b
	}
	return false
}

// genderOfPhrase is the gender that a determiner and its noun tell.
func (r *resolution) genderOfPhrase(opener, noun int) gender {
	if g := r.word(noun).NounGender(); g != unknown {
		return g
	}
	switch r.folded(opener) {
	case "la", "cette", "une":
		return female
	case "le", "ce", "cet", "un":
		return male
	}
	return r.word(noun).CallingGender()
}
