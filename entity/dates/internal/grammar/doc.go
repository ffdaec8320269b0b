// Package grammar compiles the rules of a language and matches them over tokens.
//
// A rule is a line: a head, a pattern and an action.
//
//	Day: d:Dom [of] m:month [","] [y:Year] => point
//
// A pattern holds words of the lexicon (of), classes of words (m:month, or :month when the value does not matter),
// other heads and the built-in ones (d:Dom), marks ("," in quotes), options in square brackets, choices in round ones
// and divided by |, and tests that read nothing: ~ (no space here), !word, !:class or !"," (not this), ?name (a test written
// in Go). What stands in curly brackets at the head or the tail of a pattern must be there but is not part of the
// expression. A letter before a colon is the slot in which the action finds the value.
//
// The rules of one head are tried together and the longest match wins, the earlier rule among equals. Every pattern has a
// bounded length and heads nest to a bounded depth, so that the work is linear in the text.
package grammar
