// Package en holds the words that shape bare lines of English pages.
package en

import "embed"

// Lists is the file lines.txt.
//
//go:embed lines.txt
var Lists embed.FS
