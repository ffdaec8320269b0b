package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// roleBefore reads the role that ends right before token start: « le journaliste », "French presidential candidate",
// or before a comma there: « Son directeur, ».
func (r *resolution) roleBefore(start int) (phrase, bool) {
	end := start
	comma := false
	for end > 0 && r.sameSentence(end-1, start) && (r.token(end-1) == "," || r.isMark(end-1)) {
		comma = comma || r.token(end-1) == ","
		if r.token(end-1) == ")" {
			break
		}
		if r.token(end-1) != "," {
			return phrase{}, false
		}
		end--
		if comma {
			break
		}
	}
	if r.token(end-1) == ")" {
		end = r.bracketBefore(end - 1) // « le maire (LR) X », « son homologue de l’Union nationale (UN), X »
	}
	if end <= 0 || !r.sameSentence(end-1, start) {
		return phrase{}, false
	}
	if r.folded(end-1) == "est" && r.folded(end-2) == "c'" && r.token(end-3) == "," {
		end, comma = end-3, true // « Le greffier, c’est X »
	}
	if r.namedSo(end-1) && !comma {
		end-- // « un dentiste nommé X »
	}
	if f := r.folded(end - 2); r.folded(end-1) == "question" && (f == "in" || f == "en") {
		end -= 2 // « L’évêque en question, Mgr X »
	}
	// « l’envoyée, la Ghanéenne Abena Mensah »: a people's name between.
	if p, ok := r.roleEndingAt(end, comma); ok {
		return p, true
	}
	if comma {
		return r.roleBeforePlace(end)
	}
	// « Son avocate, l’imperturbable Claire Roux »: an adjective.
	if k := end - 1; r.isWord(k) && (isUpper(r.token(k)) || !r.is(k, smallWord) || r.is(k, modifier)) && !r.looksRole(k) && !r.isKin(k) && !r.isPersonNoun(k) && r.is(k-1, determiner) && r.token(k-2) == "," {
		end := k - 2
		if r.token(end-1) == ")" {
			end = r.bracketBefore(end - 1)
		}
		if end > 0 {
			p, ok := r.roleEndingAt(end, true)
			return p, ok && !r.isKin(p.first-1) // « d’une mère couturière, la jeune Hélène »
		}
	}
	return phrase{}, false
}

// roleBeforePlace reads the role before a comma, or before token end, and the words that tell where, between it and a name:
// « la directrice de la Caisse, à Nay, X », "the manager of the bank in Selkirk, X".
func (r *resolution) roleBeforePlace(end int) (phrase, bool) {
	n := r.nameAt(end - 1)
	if n == nil || n.Kind != names.Place || !r.isWhere(n.first-1, n.first-1) {
		return phrase{}, false
	}
	end = n.first - 1
	if r.token(end-1) == "," {
		end--
	}
	if end <= 0 || !r.sameSentence(end-1, end) {
		return phrase{}, false
	}
	return r.roleEndingAt(end, true)
}

// roleJoined reads the role that "and" or « et » joins to a role before a comma and a name: "its chairman and largest
// shareholder, X".
func (r *resolution) roleJoined(p phrase, start int) (phrase, bool) {
	if p.opener >= 0 || r.token(p.last) != "," || !r.is(start-1, connector) || !r.sameSentence(start-1, start) {
		return phrase{}, false
	}
	return r.roleEndingAt(start-1, false)
}

// isListed reports whether a phrase before a comma and a name that goes on with a role of its own is that of the name before
// it: « Delphine Roux, la secrétaire, Luc Petit, facteur, et ».
func (r *resolution) isListed(p phrase, end int) bool {
	first := p.first
	if p.opener >= 0 {
		first = p.opener
	}
	n := r.personAt(end + 1)
	return r.token(first-1) == "," && r.personAt(first-2) != nil && n != nil && n.first == end+1 && r.token(n.last) == "," && r.isRole(r.pastNow(n.last+1))
}

// joinedBehind reads the role that "and" or « et » joins to a role before token end, « Ancien jésuite et deux fois candidat »;
// its last token is 0 when there is none.
func (r *resolution) joinedBehind(p phrase, end int) phrase {
	if !r.is(p.last, connector) {
		return phrase{}
	}
	at := r.pastNow(p.last + 1)
	switch {
	case r.folded(at) == "twice" || r.folded(at) == "thrice":
		at++
	case r.folded(at+1) == "fois":
		at += 2
	}
	q, ok := r.besideRole(at, end)
	if !ok {
		return phrase{}
	}
	return q
}

// bracketBefore returns the token that opens the bracket of a few words which token i closes, or -1.
func (r *resolution) bracketBefore(i int) int {
	for k := i - 1; k >= 0 && k > i-6 && r.sameSentence(k, i); k-- {
		if r.token(k) == "(" {
			return k
		}
	}
	return -1
}

// furthest is how many tokens before a name its role may begin.
const furthest = 18

// roleEndingAt finds the phrase that ends before token end, or whose relative clause does.
func (r *resolution) roleEndingAt(end int, comma bool) (phrase, bool) {
	low := end
	for low > 0 && end-low < furthest && r.sameSentence(low-1, end-1) {
		k := low - 1
		if r.personAt(k) != nil && !r.ownsRole(r.personAt(k).first, 0) || r.doc.Tokens[k].Kind == text.Punct && r.token(k) != "-" && !r.insideName(k) {
			break
		}
		low--
	}
	for i := low; i < end; i++ {
		if r.insideName(i) && r.nameAt(i).first != i {
			continue
		}
		opened := r.opensPhrase(i)
		first := i
		if opened {
			first = i + 1
			if r.is(i, determiner) {
				first = i
			}
		} else if i != low && !(r.isRole(i) && i == end-1) && (r.lex.HeadFirst || comma) {
			continue
		}
		p, ok := r.rolePhrase(first, end)
		if !ok && (opened || r.is(first, determiner)) {
			p, ok = r.besideRole(first, end)
		}
		if !ok || r.isAuxiliary(p.first-1) || r.isAuxiliary(p.first) || p.opener >= 0 && r.isPredicate(p.opener) {
			continue
		}
		if comma && p.last == end && r.setApart(p, end) {
			return phrase{}, false
		}
		if comma && r.isListed(p, end) {
			return phrase{}, false
		}
		if p.last == end || comma && p.last < end && (r.is(p.last, relative) || r.becomes(p.last)) || r.joinedBehind(p, end).last == end {
			if !opened && p.opener < 0 && !r.lex.HeadFirst {
				p.first = r.trimModifiers(p.first, p.head)
			}
			return p, true
		}
	}
	if !r.lex.HeadFirst && !comma {
		return r.coreEndingAt(low, end)
	}
	return phrase{}, false
}

// setApart reports whether a phrase before a comma, behind a preposition or a function word, is no apposition of the
// name behind it: "Through a spokesman, X said", « devant le juge, X a avoué ». It is one where a second mark closes
// the name: « l’arrivée de son directeur, X, surprend ».
func (r *resolution) setApart(p phrase, end int) bool {
	first := p.first
	for first > 0 && r.is(first-1, determiner|modifier) && !r.is(first-1, preposition) {
		first--
	}
	if first == 0 || !r.sameSentence(first-1, p.head) || !r.is(first-1, preposition|according) || r.nameAt(first-1) != nil || r.isPossessiveMark(first-1) {
		return false
	}
	f := r.folded(first - 1)
	if f == "devant" || f == "before" {
		return true
	}
	if p.opener >= 0 && r.is(p.opener, possessive) && r.nameAt(end+1) != nil && r.token(r.nameAt(end+1).last) == "," {
		return false // « Sous sa nouvelle rédactrice en chef, X, le journal »
	}
	if r.is(first-1, preposition) && r.doc.Sentences[r.sentence[first-1]].First == first-1 && f != "pour" && f != "for" && f != "selon" && f != "according" {
		return true
	}
	at := end + 1
	if r.is(at, definite) && r.isTitle(at+1) {
		at++ // « de l’actuel chef, le Dr X »
	}
	for (r.isTitle(at) || r.isRole(at) && isUpper(r.token(at))) && r.nameAt(at) == nil {
		at++
	}
	n := r.nameAt(at)
	if n == nil {
		return true
	}
	if !r.sameSentence(n.last, n.first) {
		return false
	}
	if r.token(n.last) == "," && n.last+1 < len(r.doc.Tokens) && r.doc.Tokens[n.last+1].Kind == text.Number {
		return true // « jugé par la présidente, X, 34 ans, a avoué »
	}
	return r.isWord(n.last) && !r.is(n.last, connector|preposition|relative) || r.isVerb(n.last) || r.introduced(n)
}

// isPredicate reports whether the phrase that begins at token i says what the subject of the sentence is: « elle fut
// l’interne du chef, le Dr X ». « C’est le maire, X » has no other subject.
func (v *view) isPredicate(i int) bool {
	switch v.folded(i - 1) {
	case "est", "etait", "fut", "sera", "serait", "is", "was", "became", "devient", "devint":
		before := v.folded(i - 2)
		return before != "c'" && before != "ce" && before != "it" && before != "this" && before != "that"
	}
	return false
}

func (v *view) insideName(i int) bool { return v.nameAt(i) != nil }

// opensPhrase reports whether a noun phrase may begin behind token i: a determiner, a preposition that holds one
// (« du », « au »), a possessive ’s.
func (v *view) opensPhrase(i int) bool {
	switch v.folded(i) {
	case "du", "au", "aux", "des", "'s", "comme", "selon", "with", "by", "to", "of", "than", "as", "and", "et", "avec", "par":
		return true
	}
	return v.is(i, determiner) && v.nameAt(i) == nil
}

// coreEndingAt reads an English role without a determiner right before a name: "former Foreign Minister".
func (r *resolution) coreEndingAt(low, end int) (phrase, bool) {
	head := end - 1
	if !r.isRole(head) || r.isKin(head) {
		return phrase{}, false
	}
	first := head
	for first > low && r.partOfCore(first-1) && !r.isSaying(first-1) {
		first--
	}
	return phrase{first: r.trimModifiers(first, head), last: end, head: head, opener: -1}, true
}

// trimModifiers drops words at the front of an English role without a determiner that nothing shows to belong to it.
func (r *resolution) trimModifiers(first, head int) int {
	for first < head && !r.is(first, modifier) && (!isUpper(r.token(first)) || r.isAdverbEnglish(first)) && !r.isRole(first) {
		first++
		if r.isSaying(first - 1) {
			break // "said defense lawyer X"
		}
	}
	return first
}

// isAdverbEnglish reports whether token i is an adverb in -ly, which may open a sentence before a role: "Mostly Sheriff Roe".
func (r *resolution) isAdverbEnglish(i int) bool {
	return len(r.fold[i]) > 4 && strings.HasSuffix(r.fold[i], "ly") && r.doc.Sentences[r.sentence[i]].First >= i-1
}
