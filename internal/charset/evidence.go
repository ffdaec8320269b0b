package charset

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

// overrules reports that a label for another part of the world is a lie: the bytes beyond ASCII are what French and
// English texts hold, between words of theirs. A label for another charset of the Latin alphabet shares letters with
// the Western ones, so more is asked of the bytes.
func (seen evidence) overrules(declared label, b []byte) bool {
	if seen.high == 0 {
		return false
	}
	share := float64(seen.bestGood()) / float64(seen.high)
	words := commonWords(b, seen.best(""))
	if declared.latin() {
		return share >= .95 && words >= 1
	}
	return share >= .9 && words >= 1 || share >= .5 && words >= 2
}
