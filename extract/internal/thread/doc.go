// Package thread finds the comments of readers under an article.
//
// A comment is recognised by its shape, whatever system made it: a head with somebody's name or a date, then a text, the
// same again and again, somewhere that speaks of comments: a class, a head line « 7 commentaires », a "Reply" under each, or
// below a line that promises as many of them (promise.go).
// Three ways lead there. Where each comment has an element of its own, the smallest elements with one head and a text are
// the comments, and their nesting is the depth (items.go). Where it is several elements in a row, as in a list of terms,
// it begins with each one like the first (strips.go). Where heads and texts follow each other without, as in old tables,
// a comment goes from one head or one signature to the next (runs.go).
//
// Before that each line is looked at for itself (look.go, control.go, dates.go) and then beside those that stand at the same
// place in elements of one make (columns.go): what one line leaves open the others tell. After it the thread is read as a
// whole: names by what most heads offer (claims.go), dates in one order (when.go), depths by what tells the items apart
// (depth.go, level.go).
package thread
