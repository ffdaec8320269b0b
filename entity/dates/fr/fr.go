// Package fr is the grammar of French dates: a lexicon and rules, in text.
package fr

import (
	_ "embed" // the lexicon and the rules

	"github.com/copydesk/copydesk/entity/dates/internal/grammar"
)

//go:embed lexicon.txt
var lexicon string

//go:embed rules.txt
var rules string

// Source gives the data of the grammar.
func Source() grammar.Source { return grammar.Source{Lexicon: lexicon, Rules: rules} }
