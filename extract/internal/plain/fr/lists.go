// Package fr holds the words that shape bare lines of French pages.
package fr

import "embed"

// Lists is the file lines.txt.
//
//go:embed lines.txt
var Lists embed.FS
