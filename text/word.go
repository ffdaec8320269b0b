package text

import "strings"

// word reads the word that begins at i, and with it an address when it is the start of one.
func (sc *scanner) word(i int) int {
	if end := addressEnd(sc.text, i); end > i {
		return sc.add(URL, i, end)
	}
	return sc.wordFrom(i, i)
}

// wordFrom reads the word that begins at start and of which s[start:end] is already read. It appends the word, or the
// word and what is cut off its end.
func (sc *scanner) wordFrom(start, end int) int {
	s := sc.text
	part := start // where the last part of the word begins, after a hyphen or an apostrophe
	for end < len(s) {
		c, n := classOf(s, end)
		if c == letter || c == digit {
			end += n
			continue
		}
		if n := hyphenAt(s, end); n > 0 {
			if wordAt(s, end+n) == 0 || sc.inversion(end) > end {
				break
			}
			end += n
			part = end
			continue
		}
		if n := apostropheAt(s, end); n > 0 {
			if part == start && sc.rules.elisions.has(s[start:end]) && !sc.staysWhole(start, end, n) {
				return sc.add(Word, start, end+n)
			}
			if letterAt(s, end+n) == 0 {
				break
			}
			if cut := sc.clitic(end, n); cut > end {
				if cut = sc.negated(start, end, cut); cut < end {
					sc.add(Word, start, cut)
					return sc.add(Word, cut, end+n+1)
				}
				break
			}
			end += n
			part = end
			continue
		}
		if c == mark && s[end] == '.' {
			next, more := sc.stop(start, part, end)
			end, part = next, next
			if more {
				continue
			}
			break
		}
		// AT&T, R&D: between capitals without a space.
		if s[end] == '&' && end > start && isUpperAt(s, end+1) && s[end-1] >= 'A' && s[end-1] <= 'Z' {
			end++
			part = end
			continue
		}
		break
	}
	return sc.add(Word, start, end)
}

// staysWhole reports whether the apostrophe at end, after the elision that begins at start, belongs to the word:
// « aujourd’hui », and names such as N’Golo and M’Bala.
func (sc *scanner) staysWhole(start, end, n int) bool {
	s := sc.text
	after := end + n
	for k := letterAt(s, after); k > 0; k = letterAt(s, after) {
		after += k
	}
	if after == end+n {
		return false
	}
	if sc.rules.whole.has(s[start:after]) {
		return true
	}
	if end-start != 1 {
		return false
	}
	c := s[start]
	return (c == 'N' || c == 'M') && isUpperAt(s, end+n) && isLowerAt(s, after-1)
}

// clitic returns where the clitic ends whose apostrophe stands at i and is n bytes long, or i.
func (sc *scanner) clitic(i, n int) int {
	s, end := sc.text, i+n
	for k := letterAt(s, end); k > 0 && end-i-n < 3; k = letterAt(s, end) {
		end += k
	}
	if end == i+n || wordAt(s, end) > 0 || !sc.rules.clitics.has(s[i+n:end]) {
		return i
	}
	return end
}

// negated says where n’t begins when the clitic s[at:cut] is the ’t of one, else at.
func (sc *scanner) negated(start, at, cut int) int {
	s := sc.text
	if sc.rules.negation && s[cut-1]|0x20 == 't' && at > start+1 && s[at-1]|0x20 == 'n' && cut-at <= 4 {
		return at - 1
	}
	return at
}

// inversion returns where the subject ends that hangs on a verb by the hyphen at i, or i.
func (sc *scanner) inversion(i int) int {
	if len(sc.rules.inversions) == 0 {
		return i
	}
	s, end := sc.text, i+1
	if end >= len(s) || s[end] < 'a' || s[end] > 'z' {
		return i
	}
	for end < len(s) && end-i < 8 && ('a' <= s[end] && s[end] <= 'z' || s[end] == '-') {
		end++
	}
	if wordAt(s, end) > 0 || !sc.rules.inversions.has(s[i+1:end]) {
		return i
	}
	return end
}

// stop decides whether the full stop at end belongs to the word s[start:end], whose last part begins at part. It
// returns where the word is read to, end when the stop is none of its own, and whether more of the word follows.
func (sc *scanner) stop(start, part, end int) (int, bool) {
	s := sc.text
	next := end + 1
	if next < len(s) && s[next] == '.' {
		return end, false // an ellipsis
	}
	single := isSingle(s, part, end)
	if letterAt(s, next) > 0 {
		after := letterEnd(s, next)
		switch {
		case single && isSingle(s, next, after): // U.S, p.m
			return next, true
		case single && isUpperAt(s, part) && isUpperAt(s, next): // M.Trudeau, J.Edgar
			return next, false
		case isDomain(s[next:after]): // Amazon.com
			return after, true
		case sc.rules.abbreviations.has(s[start:after]): // Ph.D
			return after, true
		case isUpperAt(s, next) && sc.rules.titles.has(s[start:end]): // Mr.Smith
			return next, false
		}
		return end, false
	}
	switch {
	case single && part > start && s[part-1] == '.': // the last stop of U.S.
		return next, true
	case single && hyphenAt(s, next) > 0 && (isUpperAt(s, part) || letterAt(s, next+1) > 0): // J.-P., c.-à-d.
		return next, true
	case sc.isTitle(start, end, single):
		return next, false
	case sc.rules.abbreviations.has(s[start:end]) || part > start && sc.rules.abbreviations.has(s[part:end]): // also D-Calif.
		if lineEnds(s, next) {
			return end, false // the one stop is the sentence's
		}
		return next, false
	case single && strings.Contains(s[start:part], ".-"): // the last stop of P.-V. and J.-C.
		return next, false
	case single && isUpperAt(s, part) && sc.nameFollows(next): // George W. Bush
		return next, false
	}
	return end, false
}

// isTitle reports whether s[start:end] is an abbreviation that a name follows: not the V of Henry V, not the CNE of a
// union, and nothing at the end of a line.
func (sc *scanner) isTitle(start, end int, single bool) bool {
	s := sc.text
	if !sc.rules.titles.has(s[start:end]) || lineEnds(s, end+1) {
		return false
	}
	if single {
		return s[start] == 'M' || !isUpperAt(s, start)
	}
	return end-start <= 2 || !isUpperAt(s, start+1)
}

// nameFollows reports whether one space and a capital stand at i: what an initial stands before.
func (sc *scanner) nameFollows(i int) bool {
	s := sc.text
	if i >= len(s) {
		return false
	}
	c, n := classOf(s, i)
	return c == space && s[i] != '\n' && isUpperAt(s, i+n)
}

// lineEnds reports whether nothing but space stands between i and the end of its line.
func lineEnds(s string, i int) bool {
	for i < len(s) && (s[i] == ' ' || s[i] == '\t' || s[i] == '\r') {
		i++
	}
	return i == len(s) || s[i] == '\n'
}

// isSingle reports whether s[from:to] is one letter, with its accents.
func isSingle(s string, from, to int) bool {
	n := letterAt(s, from)
	if n == 0 {
		return false
	}
	for from += n; from < to; from += n {
		if n = markAt(s, from); n == 0 {
			return false
		}
	}
	return true
}

func letterEnd(s string, i int) int {
	for n := letterAt(s, i); n > 0; n = letterAt(s, i) {
		i += n
	}
	return i
}
