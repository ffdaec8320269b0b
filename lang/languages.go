package lang

import (
	"github.com/copydesk/copydesk/text"
	"github.com/pemistahl/lingua-go"
)

// language is one that is read.
type language struct {
	code   text.Language
	lingua lingua.Language
	names  []string // what pages call it instead of its code
}

// languages is the one list of the languages that are read. The order is that of the first columns of the table.
var languages = []language{
	{text.French, lingua.French, []string{"french", "francais"}},
	{text.English, lingua.English, []string{"english", "anglais"}},
}

// column is the place of a code in the list, or -1.
func column(code text.Language) int {
	for i, l := range languages {
		if l.code == code {
			return i
		}
	}
	return -1
}

// strangers are the columns of the table that lingua-go can be asked about, those of its languages with a Latin
// alphabet whose texts have words in common with French or English. Others are told apart by the table alone.
var strangers = map[string]lingua.Language{
	"af": lingua.Afrikaans, "ca": lingua.Catalan, "cs": lingua.Czech, "cy": lingua.Welsh, "da": lingua.Danish,
	"de": lingua.German, "eo": lingua.Esperanto, "es": lingua.Spanish, "fi": lingua.Finnish, "ga": lingua.Irish,
	"id": lingua.Indonesian, "it": lingua.Italian, "la": lingua.Latin, "nb": lingua.Bokmal, "nl": lingua.Dutch,
	"pl": lingua.Polish, "pt": lingua.Portuguese, "ro": lingua.Romanian, "sv": lingua.Swedish, "tl": lingua.Tagalog,
	"sq": lingua.Albanian, "sw": lingua.Swahili, "eu": lingua.Basque, "et": lingua.Estonian, "hu": lingua.Hungarian,
}
