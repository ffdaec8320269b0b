// Package plain cuts a plain text into the blocks of a page and says what each of them is.
//
// The text is what somebody left of a news page: a clean article with blank lines between its paragraphs, one whose
// lines are broken at a column, or all visible text of a page with menus, share bars and comments, a line a block.
// Nothing is known of the page but its lines, so the evidence is in their shapes and their neighbours, in the phrases
// of package cue, and in the order in which the parts of a page come.
//
// Every block leads back to the input: Block.Source slices exactly the bytes it was read from, blocks come in order and
// do not overlap, and the white space aside nothing is added or left out. All functions are safe for concurrent use.
package plain
