package gazetteer

import "github.com/copydesk/copydesk/text"

// languages lists the languages that have cue lists, each in the folder named by its code.
var languages = []text.Language{text.French, text.English}

// World is the folder of names that belong to no language.
const World = "world"

// shared is where every phrase hash of a name begins.
const shared Hash = 0x9e3779b97f4a7c15

// Names is the state from which the words of a name are hashed.
func Names() Hash { return shared }

// Cues is the state from which the words of a cue of the language are hashed, and false for a language without lists.
func Cues(language text.Language) (Hash, bool) {
	for i, known := range languages {
		if known == language {
			return cueSeed(i), true
		}
	}
	return 0, false
}

// AllCues are the states of every language, for a text whose language is not known.
func AllCues() []Hash {
	seeds := make([]Hash, len(languages))
	for i := range seeds {
		seeds[i] = cueSeed(i)
	}
	return seeds
}

func cueSeed(i int) Hash { return (shared + Hash(i+1)) * 0xff51afd7ed558ccd }
