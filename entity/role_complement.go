package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// longestRole is how many tokens the complement of a role may have.
const longestRole = 30

// complement returns where the words behind a head that belong to it end: adjectives, « de la commune », "of the
// committee", « en chef », up to a mark, a relative clause, a participle or a verb.
func (v *view) complement(i, limit int) int {
	start := i
	limit = min(limit, i+longestRole)
	for i < limit {
		if v.isWhere(i, start) || v.lastsFor(i) || v.countsWhatOneHas(i) || (v.folded(i) == "en" || v.folded(i) == "in") && v.folded(i+1) == "question" {
			break
		}
		if n := v.nameAt(i); n != nil {
			if n.Kind == names.Person && !v.ownsRole(i, start) || !v.lex.HeadFirst && i == start {
				break
			}
			i = n.last
			continue
		}
		if v.doc.Tokens[i].Kind == text.Number {
			if f := v.folded(i + 1); f == "ans" || f == "an" {
				break // « cette agricultrice de 59 ans »
			}
			i++
			continue
		}
		if v.isTitle(i) && v.personAt(i+1) != nil && v.ownsRole(i, start) {
			i++
			continue
		}
		if n := v.nameAt(i + 1); n != nil && n.first == i+1 && n.Kind == names.Misc && closerOf(v.token(i)) != "" && v.token(n.last) == closerOf(v.token(i)) && n.last < limit {
			i = n.last + 1 // « auteur des « Docks de l’aube » »
			continue
		}
		if f := v.folded(i + 2); v.isWord(i+1) && (f == "ans" || f == "an") && v.folded(i) == "de" {
			break // « ingénieur de cinquante-deux ans »
		}
		if end := v.untilYear(i); end > i {
			return min(end, limit)
		}
		if !v.isWord(i) || v.becomes(i) || v.opensList(i) || v.is(i, relative) || v.isVerb(i) || v.endsRole(i, start) {
			break
		}
		if v.is(i, connector) && !v.joinsComplement(i, limit) {
			break
		}
		if !v.lex.HeadFirst && i == start && !v.is(i, preposition) {
			break
		}
		i++
	}
	// A small word at the end belongs to what follows.
	for i > start && v.is(i-1, preposition|determiner|connector) && v.nameAt(i-1) == nil {
		i--
	}
	return min(i, limit)
}

// isWhere reports whether a preposition at token i and the town, or the land, behind it tell where somebody is what he
// is: « éleveur à Orbec », "a lawyer in Chicago". Who stands there for others is so by his calling: « consul à Genève ».
func (v *view) isWhere(i, start int) bool {
	f := v.folded(i)
	if f != "a" && f != "en" && f != "in" && f != "from" || v.nameAt(i) != nil {
		return false
	}
	n := v.nameAt(i + 1)
	if n == nil || n.first != i+1 || n.Kind != names.Place || n.last-n.first > 1 && v.siteKind(n.words) != "" {
		return false
	}
	for k := start - 1; k >= 0 && k >= start-3 && v.isWord(k); k-- {
		switch v.folded(k) {
		case "ambassadeur", "ambassadrice", "consul", "consule", "correspondant", "correspondante", "envoye", "envoyee", "representant", "representante", "legat", "nonce", "delegue", "deleguee",
			"ambassador", "correspondent", "envoy", "representative":
			return false
		}
	}
	return true
}

// lastsFor reports whether a preposition at token i tells how long: "accompanist for 20 years".
func (v *view) lastsFor(i int) bool {
	if v.folded(i) != "for" {
		return false
	}
	if f := v.folded(i + 1); f == "a" || f == "nearly" || f == "almost" || f == "over" {
		i++
	}
	f := v.folded(i + 1)
	return v.isNumber(i+1) || isCount(f) || f == "many" || f == "several" || f == "decade" || f == "decades" || f == "year" || f == "years"
}

// countsWhatOneHas reports whether token i opens what somebody has and how much of it, which is no part of a calling: "a farmer
// with 400 acres", « éleveuse avec 80 vaches ».
func (v *view) countsWhatOneHas(i int) bool {
	f := v.folded(i)
	return (f == "with" || f == "avec") && (v.isNumber(i+1) || isCount(v.folded(i+1)))
}

// untilYear returns the token behind the year until which somebody was what he was, « jusqu’en 2019 », "until 2019", or i.
func (v *view) untilYear(i int) int {
	if f := v.folded(i); f != "until" && f != "jusqu'" {
		return i
	}
	for k := i + 1; k < i+3 && v.sameSentence(k, i); k++ {
		if v.isNumber(k) && len(v.token(k)) == 4 {
			return k + 1
		}
	}
	return i
}

// opensList reports whether token i begins a list of examples, which are no part of the noun before them: "officials
// including President X", « des élus, notamment X », « y compris X ».
func (v *view) opensList(i int) bool {
	switch v.folded(i) {
	case "including", "notamment", "especially", "notably", "dont":
		return true
	case "such":
		return v.folded(i+1) == "as"
	case "like":
		return !v.lex.HeadFirst
	case "y":
		return v.folded(i+1) == "compris"
	case "tel", "tels", "telle", "telles":
		return v.lex.HeadFirst && v.is(i+1, relative)
	}
	return false
}

// ownsRole reports whether a person's name at token i belongs to the role: « avocat de Me Roux », "lawyer for Mr. Lee".
func (v *view) ownsRole(i, start int) bool {
	if v.isTitle(i - 1) {
		i--
	}
	switch v.folded(i - 1) {
	case "de", "d'", "of", "for", "to":
		return i-1 >= start
	}
	return false
}

// endsRole reports whether a word ends a role though it is no mark: a participle (« écarté en novembre »), a time.
func (v *view) endsRole(i, start int) bool {
	token := v.token(i)
	switch v.fold[i] {
	case "depuis", "since", "until", "jusqu'", "before", "after", "avant", "apres", "aujourd'hui", "hier", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "now", "today",
		"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "told", "said", "lui", "ni", "during", "pendant":
		return true
	}
	if v.lex.HeadFirst {
		if v.looksVerb(i, start) || v.isFinite(i, start) || v.isAdverb(i) {
			return true
		}
		if v.isRole(i) || v.is(i, lexicon.Adjective) || strings.HasPrefix(v.fold[i], "charge") {
			return false
		}
		lower := !isUpper(token)
		return lower && i > start-1 && !v.is(i-1, determiner|preposition) && (strings.HasSuffix(token, "é") || strings.HasSuffix(token, "ée") || strings.HasSuffix(token, "és"))
	}
	return i > start && !isUpper(token) && len(token) > 4 && strings.HasSuffix(token, "ed") && !v.is(i-1, preposition|determiner)
}

// looksVerb reports whether a small word that no preposition governs stands before a determiner, a number or a
// conjunction, as a verb does and an adjective does not: « ministre de l’Agriculture recueille 38 % ».
func (v *view) looksVerb(i, start int) bool {
	if i == start && v.isRole(i) || isUpper(v.token(i)) || v.is(i, smallWord) || v.is(i-1, preposition|determiner|connector) && v.nameAt(i-1) == nil {
		return false
	}
	next := v.folded(i + 1)
	if i+1 < len(v.doc.Tokens) && v.doc.Tokens[i+1].Kind == text.Number && v.sameSentence(i, i+1) {
		return true
	}
	switch next {
	case "le", "la", "l'", "les", "un", "une", "son", "sa", "ses", "que", "qu'", "pas", "plus", "cette", "cet", "ce", "deja", "bien", "aussi", "encore":
		return true
	}
	return false
}

// joinsComplement reports whether a connector goes on with the complement: « de l’intérieur et de la sécurité »,
// "trade and industry". A second role behind it is a role of its own.
func (v *view) joinsComplement(i, limit int) bool {
	next := i + 1
	if next >= limit || !v.isWord(next) || v.isRole(next) || v.is(next, verb|relative) {
		return false
	}
	if v.is(next, determiner) && (v.isRole(next+1) || v.personAt(next+1) != nil || v.folded(next+1) == "fois") {
		return false
	}
	if v.isTitle(next) {
		return false
	}
	return v.personAt(next) == nil && v.is(next, preposition|determiner) == v.lex.HeadFirst
}

// closeComplement ends a role in the middle of a sentence before limit, where no comma closes it: only « de » and "of"
// go on behind the noun and its adjectives.
func (r *resolution) closeComplement(p phrase, limit int) int {
	end := p.head + 1
	for end < min(p.last, limit) {
		if r.is(end, preposition) && !r.joinsCalling(end, p.head) || r.isSaying(end) && end == p.head+1 {
			break
		}
		end++
	}
	for end > p.head+1 && r.is(end-1, preposition|determiner|connector) && r.nameAt(end-1) == nil {
		end--
	}
	return end
}

// joinsCalling reports whether the preposition at token i goes on with a calling whose noun stands at head.
func (r *resolution) joinsCalling(i, head int) bool {
	switch r.folded(i) {
	case "de", "du", "des", "d'", "of":
		return true
	case "en":
		return i == head+1 && r.isSet(i+1)
	}
	return i == head+1 && r.isCharge(i)
}

// isCharge reports whether token i, behind a calling, opens what its bearer is in charge of: « adjointe aux finances ».
func (r *resolution) isCharge(i int) bool {
	f := r.folded(i)
	if f != "a" && f != "au" && f != "aux" || r.nameAt(i+1) != nil || r.is(i+1, definite) && r.nameAt(i+2) != nil {
		return false
	}
	switch r.folded(i - 1) {
	case "adjoint", "adjointe", "ex-adjoint", "ex-adjointe", "delegue", "deleguee", "conseiller", "conseillere", "commissaire", "ministre", "secretaire", "vice-president", "vice-presidente", "chargee", "charge", "prepose", "preposee":
		return true
	}
	return false
}

// isSet reports whether the word behind « en » makes one name of a calling with it: « rédacteur en chef ».
func (r *resolution) isSet(i int) bool {
	switch r.folded(i) {
	case "chef", "scene", "second", "titre", "exercice", "poste", "residence":
		return true
	}
	return false
}
