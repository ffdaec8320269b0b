package lang

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const (
	// pieces is how many samples are taken of a long text: its start, its end and what is between.
	pieces = 5
	// pieceLength is how many bytes each has. Together they are as much as ever changes an answer.
	pieceLength = 320
)

// sample calls yield for each piece of the text that is to be read, composed where its accents stand apart.
func sample(s string, yield func(piece string)) {
	if len(s) <= pieces*pieceLength {
		yield(composed(s))
		return
	}
	for i := range pieces {
		start := (len(s) - pieceLength) / (pieces - 1) * i
		yield(composed(cutAtSpaces(s, start, start+pieceLength)))
	}
}

// cutAtSpaces returns about s[start:end], without the parts of words at its ends.
func cutAtSpaces(s string, start, end int) string {
	if start > 0 {
		if i := strings.IndexAny(s[start:end], " \n\t"); i >= 0 {
			start += i
		}
	}
	if end < len(s) {
		if i := strings.LastIndexAny(s[start:end], " \n\t"); i > 0 {
			end = start + i
		}
	}
	for start < end && !utf8.RuneStart(s[start]) {
		start++
	}
	return s[start:end]
}

// composed returns s in NFC when it holds combining marks; most texts have none.
func composed(s string) string {
	for i := 0; i < len(s); i++ {
		// U+0300 to U+036F.
		if s[i] == 0xCC || s[i] == 0xCD {
			return norm.NFC.String(s)
		}
	}
	return s
}
