// Package entity finds who, which organizations, where and when in a French or English text, and who says what.
//
// An Analyzer runs a recognizer of names and the grammar of dates over one text and joins the mentions of one person,
// organization or place: full names with second mentions, nicknames and initials, expansions with their acronyms, two
// people of one surname kept apart. A Person carries the roles that the text states beside the name, an Organization
// and a Place their kind, a Quotation its speaker. Key joins articles, of both languages.
//
// Every mention, role and quotation carries its exact bytes. What is in doubt scores less; a kind that the text does
// not tell is absent, and a quotation whose speaker is not named has none. People are compared with each other up to 200
// in one text; in a longer list a name is compared with those that share its rarest word.
//
// The files follow the way of a text: view and name (tokens, mentions), repair (mentions that the document proves),
// people, organizations and places (who is who), role, quote and speaker. The words that they read by are package
// lexicon's, a folder a language.
//
// Nothing is fetched, today's date is never used, and an Analyzer serves any number of goroutines. A recognizer of the
// caller's own takes the place of the one of this module with WithRecognizer; package names has a layer for lists.
package entity
