// Package classify says what each block of a page is: a part of the article, or which piece of the furniture around it.
//
// It goes in three steps. Body gives every block a score, how much it looks like the article by itself and beside its
// neighbours; the body is then the best run of blocks, decoded as a sequence. What is left out gets its kind from
// structure and cues: the words of its own text, of its classes and of the boxes and headings around it, which are
// weighed in one sum per kind. HTML and scraped text go through the same steps, with boxes or without.
package classify
