// Package slim takes out of a page, before it is parsed, what no reader of the tree looks at: the contents of scripts,
// styles, comments and drawings, and most attributes. On news pages that is most of the bytes and half of the parser's
// work.
//
// The page left parses to the same tree, with the same elements and the same texts in the same places: only comments,
// scripts, styles, frames, noscript and svg elements are empty, and attributes that Reads does not know are gone, as is
// white space that only lays out the source, between the tags of boxes.
// Where the source is such that this cannot be told by looking at its tags alone, the rest of it is left as it is.
package slim
