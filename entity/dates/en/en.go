// Package en is the grammar of English dates: a lexicon and rules, in text.
package en

import (
	_ "embed" // the lexicon and the rules

	"github.com/copydesk/copydesk/entity/dates/internal/grammar"
)

//go:embed lexicon.txt
var lexicon string

//go:embed rules.txt
var rules string

// Source gives the data of the grammar.
func Source() grammar.Source {
	return grammar.Source{Lexicon: lexicon, Rules: rules, MonthFirst: true}
}
