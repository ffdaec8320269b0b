package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
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
	if v.lex.HeadFirst {
		return v.rolePhraseOf(i, limit, v.isOrWasRole) // the noun is the same one, whatever makes it a role
	}
	if p, ok := v.rolePhraseOf(i, limit, v.isRole); ok {
		return p, true
	}
	if p, ok := v.rolePhraseOf(i, limit, v.looksRole); ok {
		return p, true
	}
	if !v.pastBeside(i) {
		return phrase{}, false
	}
	return v.rolePhraseOf(i, limit, v.wasRole)
}

// isOrWasRole reports whether token i is a role, looks like one, or is what somebody was.
func (v *view) isOrWasRole(i int) bool { return v.looksRole(i) || v.wasRole(i) || v.wasRank(i) }

// pastBeside reports whether a word that wasRole looks back for may stand before the noun of an English phrase that
// begins at token i.
func (v *view) pastBeside(i int) bool {
	for k := max(0, i-4); k < min(i+longestCore+2, len(v.words)); k++ {
		if v.words[k]&lexicon.Past != 0 {
			return true
		}
	}
	return false
}

// wasRank reports whether token i is a rank, or a calling, that somebody no longer serves in: « contre-amiral à la retraite »,
// « mineur à la retraite ».
func (v *view) wasRank(i int) bool {
	if !v.isWord(i) || isUpper(v.token(i)) || v.nameAt(i) != nil || v.is(i, smallWord|lexicon.Kin) || isCourtesy(v.fold[i]) || v.folded(i+1) != "a" && v.folded(i+1) != "en" && v.folded(i+1) != "de" {
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
		if v.is(k, lexicon.Past) {
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
	return !v.is(i, lexicon.NoRole|lexicon.Title) && v.lex.EndsAsRole(f) && !v.headsThing(i)
}

// headsThing reports whether the word at token i is a noun for bodies or places.
func (v *view) headsThing(i int) bool {
	w, f := v.words[i], v.fold[i]
	return v.lex.Organizations.Opens(w) && v.lex.Organizations.Kind(f) != "" || v.lex.Places.Opens(w) && v.lex.Places.Kind(f) != ""
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

// longestCore is how many tokens an English phrase may have up to its noun.
const longestCore = 9

// roleHead finds the noun of a phrase that begins at token i: in French the first word that is no modifier, in English
// the last one before a preposition or a mark.
func (v *view) roleHead(i, limit int, isRole func(int) bool) (int, bool) {
	if v.lex.HeadFirst {
		for i < limit && (v.is(i, modifier) && !v.isRole(i) || v.folded(i) == "femme" && v.is(i-1, modifier) && v.isRole(i+1)) {
			i++ // « première femme présidente »
		}
		// « première adjointe », « nouveau directeur » have the noun behind; « premier secrétaire » too.
		// « ancienne du commissariat »: the adjective is the noun.
		if f := v.folded(i - 1); (f == "ancien" || f == "ancienne") && i < limit && v.is(i, preposition) && !v.is(i, determiner) {
			return i - 1, true
		}
		return i, i < limit && isRole(i) && v.personAt(i) == nil
	}
	end := i
	for end < limit && end < i+longestCore && v.partOfCore(end) && !(end > i && (v.endsCore(end) || v.isSaying(end)) && isRole(end-1)) {
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
