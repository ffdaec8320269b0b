package charset

import "unicode/utf8"

// evidence is how plausible the bytes beyond ASCII are in each Western charset.
type evidence struct {
	high  int // bytes beyond ASCII
	score [len(western)]int
	good  [len(western)]int // bytes that are what French and English texts hold, in a place where they hold it
}

func weigh(b []byte) evidence {
	var seen evidence
	for i := asciiPrefix(b); i < len(b); i += 1 + asciiPrefix(b[i+1:]) {
		before, next := byte(' '), byte(' ')
		if i > 0 {
			before = b[i-1]
		}
		if i+1 < len(b) {
			next = b[i+1]
		}
		seen.high++
		for k, p := range western {
			c := p.class[b[i]]
			s := plausibility[p.class[before]][c][p.class[next]]
			seen.score[k] += int(s)
			if s > 0 && c != farLower && c != farUpper {
				seen.good[k]++
			}
		}
	}
	return seen
}

// best is the charset with the best score; where scores tie, the declared one, else windows-1252.
func (seen evidence) best(declared string) *singleByte {
	choice, top := 0, 0
	for k, p := range western {
		// Half a point a tie: the scores are whole numbers.
		s := 2 * seen.score[k]
		if p.name == declared {
			s++
		}
		if k == 0 || s > top {
			choice, top = k, s
		}
	}
	return western[choice]
}

// plausible reports bytes that make good sense in a Western charset.
func (seen evidence) plausible() bool {
	return seen.high > 0 && seen.bestGood()*5 >= seen.high*4
}

func (seen evidence) bestGood() int {
	most := 0
	for _, n := range seen.good {
		most = max(most, n)
	}
	return most
}

// overrules reports that a label for another part of the world is a lie; text is b as that label reads it. The bytes
// beyond ASCII must be what French and English texts hold, with words of French or English around them: more of them
// under a label for another charset of the Latin alphabet, which shares letters with the Western ones; under one for
// another script it is enough that its letters stand against letters of ASCII.
func (seen evidence) overrules(declared label, b, text []byte) bool {
	if seen.high == 0 {
		return false
	}
	share := float64(seen.bestGood()) / float64(seen.high)
	words := commonWords(b, seen.best(""))
	if declared.latin() {
		return share >= .95 && words >= 1 || share >= .8 && words >= 3
	}
	return share >= .9 && words >= 1 || share >= .5 && (words >= 2 || strewn(text))
}

// strewn reports that most of the letters beyond ASCII stand against one of ASCII: no script is written so.
func strewn(text []byte) bool {
	single, all := 0, 0
	for i := asciiPrefix(text); i < len(text); i += asciiPrefix(text[i:]) {
		start := i
		for i < len(text) && text[i] >= utf8.RuneSelf {
			i++
		}
		run := utf8.RuneCount(text[start:i])
		all += run
		if run <= 2 && (start > 0 && classOfASCII(text[start-1]).letter() || i < len(text) && classOfASCII(text[i]).letter()) {
			single += run
		}
	}
	return single*2 > all
}
