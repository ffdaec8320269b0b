// Package fr holds the cue lists of French.
package fr

import "embed"

// Lists are the files phrases.txt, classes.txt and function.txt.
//
//go:embed *.txt
var Lists embed.FS
