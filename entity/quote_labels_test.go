package entity_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

// TestLabels holds what stands in marks and is nobody's speech apart from what is.
func TestLabels(t *testing.T) {
	for _, tt := range []speech{
		{"term", "a word spoken of", text.French, "Paul Roux a refusé l’expression de « trou de mémoire ».", "Paul Roux", "", ""},
		{"term, English", "a word spoken of", text.English, "The council confirmed the figure but not the word “target”.", "", "council", ""},
		{"word with an article", "the comma behind it begins an aside", text.French, "Ce « calme », observe Paul Roux, ne dure pas.", "Paul Roux", "", ""},
		{"nickname", "others call her so", text.English, "Tom Lee still calls her “the boss.”", "Tom Lee", "", ""},
		{"nickname of a thing", "colleagues call it so", text.English, "Ann Roe has a method that colleagues call “Roe’s ruler”.", "Ann Roe", "", ""},
		{"judgement", "an adjective is said of a thing", text.English, "Ann Roe called the session “premature”.", "Ann Roe", "", "Ann Roe: premature"},
		{"judgement with an article", "so is what it is", text.English, "Ann Roe called it “a farce with chairs.”", "Ann Roe", "", "Ann Roe: a farce with chairs."},
		{"banner", "it stands on cloth", text.French, "Les supporteurs ont déployé une banderole devant le siège : « Roux, rends les clés ».", "Roux", "", ""},
		{"signs that read", "it stands on wood", text.English, "A dozen people held signs that read “Free the lake.”", "", "", ""},
		{"it says", "the sign of the sentence before", text.English, "By Sunday there was a second sign. It says “No fishing,” and nobody minds.", "", "", ""},
		{"written on a cloth", "the next sentence tells", text.French, "« Ici, on dort debout. » La phrase, écrite au feutre, accueille les visiteurs.", "", "", ""},
		{"reads a bedsheet", "a thing reads", text.English, "“We are freezing,” reads a bedsheet hung from a window. Ann Roe shrugs.", "Ann Roe", "", ""},
		{"proclaims", "the panel does not speak", text.French, "« Bienvenue chez vous », proclame toujours le panneau du port.", "", "", ""},
		{"person beside a sign", "she speaks, not the banner", text.English, "Beside the banner stood Ann Roe. “We made it last night,” she said.", "Ann Roe", "", "Ann Roe: We made it last night,"},
		{"fragment of what one wants", "his words", text.French, "Paul Roux veut « un engagement écrit ».", "Paul Roux", "", "Paul Roux: un engagement écrit"},
		{"fragment that one welcomes", "her words", text.English, "Ann Roe welcomed ‘a first victory’.", "Ann Roe", "", "Ann Roe: a first victory"},
		{"predicate", "the words are the verb of the sentence", text.French, "La Fédération des lacs, plus prudente, « attend le texte ».", "", "Fédération des lacs", "Fédération des lacs: attend le texte"},
		{"of oneself", "one word, said of oneself", text.English, "Ann Roe said that she was “saddened.”", "Ann Roe", "", "Ann Roe: saddened."},
		{"title behind a verb", "a title has its capital within the sentence", text.French, "Anne Roux annonce « Les Heures grises » pour mai.", "Anne Roux", "", ""},
		{"title behind a preposition", "what follows reports the sentence, not the title", text.French, "Il a joué dans « Les Enfants du port », dit Anne Roux.", "Anne Roux", "", ""},
		{"chant", "a slogan of a crowd", text.French, "La foule scandait « Justice pour tous ».", "", "", ""},
		{"chant, English", "a slogan of a crowd", text.English, "The crowd chanted “Justice for all” as Ann Roe spoke.", "Ann Roe", "", ""},
		{"name of a plan", "a noun stands before it", text.French, "La ministre Anne Roux a présenté son plan « Un toit pour tous » mardi.", "Anne Roux", "", ""},
		{"adjective in marks", "it describes the noun behind it", text.English, "Ann Roe said directors would no longer have dedicated “closed door” offices.", "Ann Roe", "", ""},
		{"so-called", "the term of others", text.English, "Ann Roe said the “green new deal” was dead.", "Ann Roe", "", ""},
		{"alias", "who is called so", text.French, "Anne Roux est dite « la Grande ».", "Anne Roux", "", ""},
		{"spoken of", "one word that one speaks of", text.French, "La Ligue du Lac parle de « bradage » et appelle à marcher.", "", "Ligue du Lac", "Ligue du Lac: bradage"},
		{"somebody", "an indefinite pronoun is a subject", text.French, "« Ça nous fera un maire par étage », a soufflé quelqu’un.", "", "", ": Ça nous fera un maire par étage"},
		{"a sentence behind an article", "his words", text.French, "Paul Roux s’est contenté d’un « On continue » à la sortie.", "Paul Roux", "", "Paul Roux: On continue"},
		{"fragment with its stop inside", "her words", text.English, "From her childhood Ann Roe has kept “a mortal fear of stairs.” Her father took her to building sites.", "Ann Roe", "", "Ann Roe: a mortal fear of stairs."},
		{"mark turned round", "the last mark of the paragraph closes", text.English, "Ann Roe said: “There’s a proverb: ‘Believe nothing.’ And then it’s good. “\n\nThat was all.", "Ann Roe", "", "Ann Roe: There’s a proverb: ‘Believe nothing.’ And then it’s good. / : Believe nothing."},
		{"marks of one shape", "two more close than open", text.French, "« On m’a dit : « Mettez un pull. » J’en mets trois », a dit Anne Roux.", "Anne Roux", "",
			"Anne Roux: On m’a dit : « Mettez un pull. » J’en mets trois / : Mettez un pull."},
		{"marks of one shape, English", "so with curly ones", text.English, "“They said: “Wear a sweater.” I wear three,” said Ann Roe.", "Ann Roe", "",
			"Ann Roe: They said: “Wear a sweater.” I wear three, / : Wear a sweater."},
		{"a mark that was none", "nothing closes the first one", text.English, "Ann Roe “left. “I wear three,” she said.", "Ann Roe", "", "Ann Roe: I wear three,"},
		{"marks inside at the end", "the stop stands inside both", text.English, "Ann Roe smiled. “The little ones ask what it was for,” she said. “I tell them, ‘For falling into.’”", "Ann Roe", "",
			"Ann Roe: The little ones ask what it was for, / Ann Roe: I tell them, ‘For falling into.’ / Ann Roe: For falling into."},
	} {
		tt.run(t)
	}
}
