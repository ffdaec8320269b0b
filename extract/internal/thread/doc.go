// Package thread finds the comments of readers under an article.
//
// A comment is recognised by its shape, whatever system made it: a head with somebody's name or a date, then a text, the
// same again and again, somewhere that speaks of comments: a class, a head line « 7 commentaires », a "Reply" under each.
// Three ways lead there. Where each comment has an element of its own, the smallest elements with one head and a text are
// the comments, and their nesting is the depth (items.go). Where it is several elements in a row, as in a list of terms,
// it begins with each one like the first (strips.go). Where heads and texts follow each other without, as in old tables,
// a comment goes from one head or one signature to the next (runs.go).
package thread
