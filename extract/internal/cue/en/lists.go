// Package en holds the cue lists of English.
package en

import "embed"

// Lists are the files phrases.txt, classes.txt and function.txt.
//
//go:embed *.txt
var Lists embed.FS
