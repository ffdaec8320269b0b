// Package de holds the words that shape bare lines of German pages. Articles in German are read by structure alone;
// these keep the comments below them apart.
package de

import "embed"

// Lists is the file lines.txt.
//
//go:embed lines.txt
var Lists embed.FS
