package entity

import "github.com/copydesk/copydesk/entity/internal/lexicon"

// The parts that words play, as package lexicon has them, under the short names that rules are read by.
const (
	determiner  = lexicon.Determiner
	possessive  = lexicon.Possessive
	definite    = lexicon.Definite
	preposition = lexicon.Preposition
	relative    = lexicon.Relative
	modifier    = lexicon.Modifier
	heWord      = lexicon.He
	sheWord     = lexicon.She
	theyWord    = lexicon.They
	verb        = lexicon.Verb
	connector   = lexicon.Connector
	according   = lexicon.According
	asWord      = lexicon.As
	smallWord   = lexicon.Grammar
	alias       = lexicon.Alias
	apart       = lexicon.Apart
)

type gender = lexicon.Gender

const (
	unknown = lexicon.Unknown
	male    = lexicon.Male
	female  = lexicon.Female
)

// normal is a name as it is compared with others.
func normal(s string) string { return lexicon.Normal(s) }

// wordsOf cuts a normal name into words.
func wordsOf(name string) []string { return lexicon.Words(name) }

// is reports whether token i plays one of the parts.
func (v *view) is(i int, parts lexicon.Word) bool {
	return uint(i) < uint(len(v.words)) && v.words[i]&parts != 0
}

// word returns the parts that token i plays.
func (v *view) word(i int) lexicon.Word {
	if uint(i) >= uint(len(v.words)) {
		return 0
	}
	return v.words[i]
}

// isMark reports whether token i is a mark of quotation or a round bracket.
func (v *view) isMark(i int) bool { return v.is(i, lexicon.Mark) }

// isTitle reports whether token i is a courtesy title or a rank.
func (v *view) isTitle(i int) bool { return v.is(i, lexicon.Title) }

// isRank reports whether token i is a courtesy title or a rank written small, and no name.
func (v *view) isRank(i int) bool {
	return v.isTitle(i) && v.nameAt(i) == nil && !isUpper(v.token(i))
}

func (v *view) isRole(i int) bool { return v.is(i, lexicon.Role) && v.nameAt(i) == nil }

func (v *view) isKin(i int) bool { return v.is(i, lexicon.Kin) }

func (v *view) isSaying(i int) bool { return v.is(i, lexicon.Saying) }

// isSpeechNoun reports whether token i is a noun of speech: « communiqué », "statement".
func (v *view) isSpeechNoun(i int) bool { return v.is(i, lexicon.Speech) }

// isPersonNoun reports whether token i is a noun for a man or a woman that is no role.
func (v *view) isPersonNoun(i int) bool { return v.is(i, lexicon.Someone) && v.nameAt(i) == nil }
