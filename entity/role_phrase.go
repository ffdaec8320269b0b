package entity

import (
	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"strings"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// phrase is a noun phrase that says what somebody is: tokens [first, last) without its determiner, and its head.
type phrase struct {
	first, last, head int
	opener            int  // the determiner's token, or -1
	nominal           bool // it stands for a name, away from it
	kin               bool // its head is a noun of kinship
}

// rolePhrase reads the phrase that begins at token i, with or without a determiner, and whose head is a role. It ends
// before limit.
func (v *view) rolePhrase(i, limit int) (phrase, bool) { return v.rolePhraseOf(i, limit, v.isRole) }

// besideRole is rolePhrase beside a name, where a noun that only looks like a role is taken for one.
func (v *view) besideRole(i, limit int) (phrase, bool) {
	if p, ok := v.rolePhraseOf(i, limit, v.isRole); ok {
		return p, true
	}
	if p, ok := v.rolePhraseOf(i, limit, v.looksRole); ok {
		return p, true
	}
	if p, ok := v.rolePhraseOf(i, limit, v.wasRole); ok {
		return p, true
	}
	return v.rolePhraseOf(i, limit, v.wasRank)
}

// wasRank reports whether token i is a rank that somebody no longer serves in: « contre-amiral à la retraite ».
func (v *view) wasRank(i int) bool {
	if !v.isRank(i) || isCourtesy(v.fold[i]) || v.folded(i+1) != "a" && v.folded(i+1) != "en" && v.folded(i+1) != "de" {
		return false
	}
	for k := i + 2; k < i+4; k++ {
		if f := v.folded(k); f == "retraite" || f == "reserve" {
			return true
		}
	}
	return false
}

// wasRole reports whether token i is a common noun that words such as « ancien », "former" make what somebody was: a
// thing has no past beside a person's name.
func (v *view) wasRole(i int) bool {
	if !v.isWord(i) || isUpper(v.token(i)) || v.nameAt(i) != nil || v.is(i, smallWord|lexicon.NoRole|lexicon.Kin|lexicon.Saying|lexicon.Title) || v.isAdverb(i) {
		return false
	}
	for k := i - 1; k >= 0 && k >= i-4 && v.isWord(k) && v.nameAt(k) == nil; k-- {
		switch v.folded(k) {
		case "ancien", "ancienne", "former", "onetime", "one-time", "erstwhile", "retired", "longtime", "aspiring", "would-be":
			return true
		}
		if v.lex.HeadFirst && !v.is(k, modifier) || v.is(k, determiner|preposition|verb) {
			break
		}
	}
	return false
}

// looksRole reports whether token i is a common noun with the ending of a calling.
func (v *view) looksRole(i int) bool {
	if v.isRole(i) {
		return true
	}
	f := v.folded(i)
	if len(f) < 5 || !v.isWord(i) || isUpper(v.token(i)) || v.is(i, smallWord) || v.isSaying(i) || v.isKin(i) || v.nameAt(i) != nil {
		return false
	}
	if v.is(i, lexicon.NoRole|lexicon.Title) || v.lex.Organizations.Kind(f) != "" || v.lex.Places.Kind(f) != "" {
		return false
	}
	return v.lex.EndsAsRole(f)
}

func (v *view) rolePhraseOf(i, limit int, isRole func(int) bool) (phrase, bool) {
	p := phrase{opener: -1}
	if v.is(i, determiner) && v.nameAt(i) == nil {
		p.opener = i
		i++
	}
	if strings.HasSuffix(v.folded(i), "-year-old") {
		i++ // "the 54-year-old mayor"
	}
	p.first = i
	head, ok := v.roleHead(i, limit, isRole)
	if !ok {
		return phrase{}, false
	}
	p.head = head
	p.last = v.complement(head+1, limit)
	return p, true
}

// roleHead finds the noun of a phrase that begins at token i: in French the first word that is no modifier, in English
// the last one before a preposition or a mark.
func (v *view) roleHead(i, limit int, isRole func(int) bool) (int, bool) {
	if v.lex.HeadFirst {
		for i < limit && v.is(i, modifier) && !v.isRole(i) {
			i++
		}
		// « première adjointe », « nouveau directeur » have the noun behind; « premier secrétaire » too.
		// « ancienne du commissariat »: the adjective is the noun.
		if f := v.folded(i - 1); (f == "ancien" || f == "ancienne") && i < limit && v.is(i, preposition) && !v.is(i, determiner) {
			return i - 1, true
		}
		return i, i < limit && isRole(i) && v.personAt(i) == nil
	}
	end := i
	for end < limit && end < i+9 && v.partOfCore(end) && !(end > i && (v.endsCore(end) || v.isSaying(end)) && isRole(end-1)) {
		end++
	}
	head := end - 1
	if head > i && v.isTitle(head) && !isUpper(v.token(head)) && v.is(i, modifier) {
		return head, true // "retired Swedish colonel"
	}
	if head > i && v.isRole(head-1) && v.isTitle(head) && v.nameAt(head) == nil {
		return head, true // "sergeant major"
	}
	if head > i && !isRole(head) {
		head = v.beforeVerb(i, head)
	}
	return head, head >= i && isRole(head) && !v.isKin(head)
}

// beforeVerb returns the calling among tokens (i, last] that a verb of the present follows, "the former chief executive
// studies", or last.
func (v *view) beforeVerb(i, last int) int {
	for k := i + 1; k <= last; k++ {
		if f := v.fold[k]; v.isRole(k-1) && !isUpper(v.token(k)) && len(f) > 3 && f[len(f)-1] == 's' && f[len(f)-2] != 's' && f[len(f)-2] != '\'' {
			return k - 1
		}
	}
	return last
}

// endsCore reports whether token i, behind the noun of an English phrase, is a participle that describes it: "a qualifier
// ranked 143rd".
func (v *view) endsCore(i int) bool {
	f := v.folded(i)
	return !isUpper(v.token(i)) && len(f) > 4 && (strings.HasSuffix(f, "ed") || strings.HasSuffix(f, "ing")) && !v.isRole(i) && (!v.isRole(i+1) || v.becomes(i))
}

// partOfCore reports whether token i can stand between a determiner and the noun of an English phrase.
func (v *view) partOfCore(i int) bool {
	if v.doc.Tokens[i].Kind == text.Number {
		return true
	}
	if !v.isWord(i) || v.personAt(i) != nil {
		return false
	}
	return !v.is(i, determiner|preposition|relative|verb|connector|heWord|sheWord|theyWord) || v.is(i, modifier)
}

// longestRole is how many tokens the complement of a role may have.
const longestRole = 30

// complement returns where the words behind a head that belong to it end: adjectives, « de la commune », "of the
// committee", « en chef », up to a mark, a relative clause, a participle or a verb.
func (v *view) complement(i, limit int) int {
	start := i
	limit = min(limit, i+longestRole)
	for i < limit {
		if v.isWhere(i, start) || v.lastsFor(i) || (v.folded(i) == "en" || v.folded(i) == "in") && v.folded(i+1) == "question" {
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
	if f != "a" && f != "en" && f != "in" || v.nameAt(i) != nil {
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
	return v.folded(i) == "for" && (v.isNumber(i+1) || isCount(v.folded(i+1)) || v.folded(i+1) == "many" || v.folded(i+1) == "several" || v.folded(i+1) == "decades" || v.folded(i+1) == "years")
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
