package charset

import "bytes"

// wordsRead bounds how much of a body is searched for common words.
const wordsRead = 64 << 10

// common are words of French and English without accents that no text of a few sentences does without and that
// markup and scripts do not hold.
var common = map[string]bool{
	"le": true, "la": true, "les": true, "des": true, "du": true, "de": true, "et": true, "une": true, "un": true,
	"est": true, "que": true, "qui": true, "dans": true, "pour": true, "sur": true, "par": true, "avec": true,
	"pas": true, "plus": true, "ont": true, "son": true, "aux": true, "il": true, "ne": true, "au": true,
	"the": true, "of": true, "and": true, "that": true, "was": true, "has": true, "his": true, "were": true,
}

// commonWords counts them, up to a few, and with them « à » and what is elided: l’, d’.
func commonWords(b []byte, p *singleByte) int {
	const enough = 4
	b = b[:min(len(b), wordsRead)]
	n, start := 0, 0
	for i := 0; i <= len(b) && n < enough; i++ {
		if i < len(b) && p.class[b[i]].letter() {
			continue
		}
		word := b[start:i]
		switch {
		case len(word) == 1 && i < len(b) && (b[i] == '\'' || p.class[b[i]] == quote):
			if bytes.IndexByte([]byte("ldncsjLDNCSJ"), word[0]) >= 0 {
				n++
			}
		case len(word) == 1 && p.class[word[0]] == aGrave:
			n++
		case 2 <= len(word) && len(word) <= 4 && common[string(bytes.ToLower(word))]:
			n++
		}
		start = i + 1
	}
	return n
}
