package lexicon

// Word is the set of the parts that a word of a language can play, and what it tells of the person that it names.
type Word uint64

// The parts of the small words of grammar.
const (
	Determiner  Word = 1 << iota // opens a noun phrase
	Possessive                   // opens one and points back: « son », "its"
	Definite                     // opens one that the reader knows
	Preposition                  // goes on a noun phrase: « de », "of"
	Relative                     // ends one: « qui », "who"
	Modifier                     // stands before the noun: « ancien », "former"
	He                           // a pronoun for a man
	She                          // a pronoun for a woman
	They                         // a pronoun for nobody in particular: « on », "they"
	Verb                         // ends a noun phrase: « est », "was"
	Connector                    // joins two: « et », "and"
	According                    // makes a source of what follows: « selon », "according to"
	As                           // « comme », "as"

	// The parts of other words.
	Title     // a courtesy title or a rank
	Role      // a noun of a function or a calling
	Kin       // a noun of kinship
	Someone   // a noun for a man or a woman that is no role
	Saying    // a verb of saying
	Speech    // a noun of speech: « communiqué », "statement"
	Label     // a noun whose words in marks are spoken of, not said: « le mot », "the term"
	Sign      // a thing that words stand on: « banderole », "placard"
	Written   // a participle of words that stand on something: « inscrit », "scrawled"
	Attitude  // a verb of what somebody wants or minds, whose words in marks are that one's: « exclut », "welcomed"
	Camp      // those around somebody, who speak for themselves: « entourage », "campaign"
	Alias     // introduces another name of the person just named
	Apart     // says that two people only share a name
	NoRole    // ends as nouns of callings do and is none
	Adverb    // stands behind a verb and never in a role
	Adjective // an adjective that looks like a verb
	Finite    // a form of a verb that no noun and no adjective has
	Office    // a role that one person has at a place: nobody else is meant by it
	Post      // a post that one person has in a body: who has one of them hardly has another
	NearWater // stands near the name of a river
	LegalForm // « SA », "Inc."
	Copula    // a verb that says what its subject is
	Past      // makes what is behind it what somebody was, or is to be: « ancien », "former", "would-be"
	Appoints  // may stand before an office that somebody holds or is given

	Accented // a role that ends in an accent: « député », and not « juge »
	Capital  // a title only where it has a capital: "Miss", « Me »
	Mark     // a mark of quotation or a round bracket
	Quote    // opens or closes a quotation

	normalTitle // a title without its full stop, as in a normal name

	opensBody // a phrase of the heads of organizations begins with it
	opensSite // a phrase of the heads of places begins with it

	titleSex
	_
	roleSex
	_
	kinSex
	_
	nounSex
)

// Grammar is all the parts that small words play.
const Grammar = Title - 1

// Gender is what a word tells of the person that it names.
type Gender uint8

// The genders. A word of both tells neither.
const (
	Unknown Gender = iota
	Male
	Female
)

func sexOf(w, field Word) Gender { return Gender(w / field & 3) }

// TitleGender is the gender that the word tells as a title.
func (w Word) TitleGender() Gender { return sexOf(w, titleSex) }

// RoleGender is the gender that the word tells as a role.
func (w Word) RoleGender() Gender { return sexOf(w, roleSex) }

// NounGender is the gender that the word tells as a noun for a man or a woman that is no role.
func (w Word) NounGender() Gender { return sexOf(w, nounSex) }

// CallingGender is the gender that the word tells as a role or, failing that, as kinship.
func (w Word) CallingGender() Gender {
	if g := w.RoleGender(); g != Unknown {
		return g
	}
	return sexOf(w, kinSex)
}
