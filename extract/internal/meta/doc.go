// Package meta reads what a page says of its article outside the running text: title, authors, site, times, images,
// tags, licence, access and language, from JSON-LD, meta tags, microdata, links and the visible lines around the title.
//
// Read walks the tree once, decodes each JSON-LD script once, and keeps every candidate with its source. Nothing is
// guessed: what a page does not say stays empty. Byline, Copyright and DatelineOf read the same things in bare lines of
// text. The words they know are data in a folder named by the language's code.
//
// Nothing here fails or panics: hostile input gives fewer candidates. All functions are safe for concurrent use; a tree
// is only read.
package meta
