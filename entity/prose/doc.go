// Package prose reads the names of English text with the engine github.com/jdkato/prose/v2.
//
// It is here for comparison and for programs that have used prose before: it finds people and places, no organizations,
// and about half of what the tagger of package names finds. Its model takes 30 MB and half a second to load; this
// package loads it once a process, at the first text, and shares it. Package entity does not import this one, so that
// only a program that asks for the engine links it.
package prose
