package lexicon

import "strings"

// compound returns the parts of a folded word with a hyphen that no list has: a calling behind « ex- », "vice-" or
// "co-", before "-elect", or made of two callings, « député-maire », "singer-songwriter". It keeps the sex of the word
// that heads it.
func (l *Lexicon) compound(folded string, at int) Word {
	const kept = Role | Modifier | Kin | 3*roleSex | 3*kinSex
	before, behind := folded[:at], folded[at+1:]
	switch before {
	case "ex", "vice", "co", "arriere", "great", "step":
		return l.Of(behind) & kept
	}
	switch behind {
	case "elect", "designate":
		return l.Of(before) & kept
	}
	first, last := l.Of(before), l.Of(behind)
	switch {
	case first&last&Role == 0 || strings.IndexByte(behind, '-') >= 0:
		return 0
	case l.HeadFirst:
		return first & kept
	}
	return last & kept
}
