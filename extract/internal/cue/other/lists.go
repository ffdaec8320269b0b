// Package other holds the few cues that pages in other languages than French and English need most: the class words
// and head lines of comments, newsletters, related links and advertisements in German, Spanish, Italian, Portuguese
// and Dutch, and their function words.
package other

import "embed"

// Lists are the files phrases.txt, classes.txt, speakers.txt and function.txt.
//
//go:embed *.txt
var Lists embed.FS
