// Package gazetteer answers what kinds of name or cue a word, or a run of words, is known to be.
//
// The lists are compiled into one table of hashes that is embedded and read in place: nothing is parsed when a program
// starts and nothing is allocated by a lookup. Words are compared without case, accents, hyphens and apostrophes, so
// that "SAINT-ETIENNE", "Saint-Étienne" and "Saint Étienne" are one entry; the caller judges the capitals.
//
// A table holds hashes of 32 bits, not words: a stranger meets an entry by chance about once in fifty thousand words.
// All functions are safe for concurrent use.
package gazetteer

//go:generate go run ./compile -data ${COPYDESK_DATA}
