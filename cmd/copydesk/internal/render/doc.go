// Package render shows articles to people: as a page for a terminal, and as Markdown.
//
// What comes from a page is never trusted: control characters do not reach the terminal, and characters that mean
// something in Markdown are escaped.
package render
