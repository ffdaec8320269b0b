package charset

import "unicode"

// class is what a byte means in a charset, as far as its plausibility between two others goes.
type class uint8

const (
	space class = iota
	punct
	digit
	lower    // ASCII
	upper    // ASCII
	frLower  // é, à, œ: letters that French words have
	frUpper  // É, Œ
	aGrave   // à, À: words by themselves
	farLower // ñ, ø, þ: letters of other Western languages
	farUpper // Ñ, Ø
	opening  // « “ ‘
	closing  // » ”
	quote    // ’, apostrophe and closing quotation mark
	dash     // – —
	ellipsis // …
	noBreak  // U+00A0
	euro     // €
	degree   // ° ²
	symbol   // © § £: seen in prose
	oddity   // ¤ ¨ ‡: hardly ever seen in prose
	impossible
	classes
)

func (c class) letter() bool   { return lower <= c && c <= farUpper }
func (c class) accented() bool { return frLower <= c && c <= farUpper }
func (c class) small() bool    { return c == lower || c == frLower || c == farLower || c == aGrave }
func (c class) capital() bool {
	return c == upper || c == frUpper || c == farUpper
}

const (
	frenchSmall   = "éèêëâçùûüîïôœæÿ"
	frenchCapital = "ÉÈÊËÂÇÙÛÜÎÏÔŒÆ"
)

func classOf(r rune) class {
	switch {
	case r < 0x80:
		return classOfASCII(byte(r))
	case r == 'à' || r == 'À':
		return aGrave
	case contains(frenchSmall, r):
		return frLower
	case contains(frenchCapital, r):
		return frUpper
	case contains("«“‘„‹", r):
		return opening
	case contains("»”›", r):
		return closing
	case r == '’':
		return quote
	case r == '–' || r == '—':
		return dash
	case r == '…':
		return ellipsis
	case r == 0xA0:
		return noBreak
	case r == '€':
		return euro
	case r == '°' || r == '²' || r == '³' || r == 'º' || r == 'ª':
		return degree
	case contains("©®™§£•·½¼¾±×µ†¿¡¶", r):
		return symbol
	case r < 0xA0 || r == unicode.ReplacementChar || r == 0xF8FF:
		return impossible
	case contains("ßñáíóúýäöåøãõðþìòšž", r):
		return farLower
	case contains("ÑÁÍÓÚÝÄÖÅØÃÕÐÞÌÒŠŽŸ", r):
		return farUpper
	}
	return oddity
}

func classOfASCII(c byte) class {
	switch {
	case c <= ' ':
		return space
	case '0' <= c && c <= '9':
		return digit
	case 'a' <= c && c <= 'z':
		return lower
	case 'A' <= c && c <= 'Z':
		return upper
	}
	return punct
}

func contains(set string, r rune) bool {
	for _, s := range set {
		if s == r {
			return true
		}
	}
	return false
}

// plausibility of the middle one between its neighbours, from -5 (no text has this) to 3 (every French text does).
var plausibility = func() (t [classes][classes][classes]int8) {
	for before := range classes {
		for c := range classes {
			for next := range classes {
				t[before][c][next] = judge(before, c, next)
			}
		}
	}
	return t
}()

func judge(before, c, next class) int8 {
	inside := before.letter() && next.letter()
	beside := before.letter() || next.letter()
	switch c {
	case frLower:
		return judgeSmall(before, next, beside, 3)
	case farLower:
		return judgeSmall(before, next, beside, 1)
	case frUpper:
		return judgeCapital(before, next, 2)
	case aGrave:
		if !before.letter() && !next.letter() && before != digit && next != digit {
			return 2
		}
		if before.capital() || next.capital() {
			return judgeCapital(before, next, 1)
		}
		return judgeSmall(before, next, beside, 3)
	case farUpper:
		return judgeCapital(before, next, 0)
	case opening:
		switch {
		case inside:
			return -4
		case before.letter() || before == digit:
			return -1
		}
		return 2
	case closing:
		switch {
		case inside:
			return -4
		case next.letter() || next == digit:
			return -1
		}
		return 2
	case quote:
		switch {
		case inside:
			return 3
		case before.letter() || before == digit || before == ellipsis:
			return 1
		}
		return -1
	case dash:
		switch {
		case inside:
			return -1
		case before == space || before == noBreak || before == digit || next == space:
			return 2
		}
		return 0
	case ellipsis:
		switch {
		case inside:
			return -2
		case before.small() || before == opening:
			return 2
		case before.letter():
			return 1
		}
		return 0
	case noBreak:
		switch {
		case before.small() && next.small():
			return -1
		case before == opening || next == closing || next == punct || before == digit || next == digit || next == euro:
			return 2
		}
		return 1
	case euro:
		switch {
		case before.letter() && next.letter():
			return -4
		case before == digit || next == digit || before == noBreak || before == space:
			return 2
		}
		return 0
	case degree:
		switch {
		case inside:
			return -3
		case before == digit || before.letter() || next.letter():
			return 1
		}
		return -1
	case symbol:
		if inside {
			return -4
		}
		return 0
	case oddity:
		if beside {
			return -4
		}
		return -2
	case impossible:
		return -5
	}
	return 0
}

func judgeSmall(before, next class, beside bool, worth int8) int8 {
	switch {
	case before.capital() && next.capital():
		return -3
	case before == digit || next == digit:
		return -2
	// Two accents side by side are rare in every Western language and the rule where the bytes are Cyrillic.
	case before.accented() && next.accented():
		return -3
	case before == frLower && (next == lower || !next.letter()) || before == lower && next == frLower:
		return 1 // créé, théâtre
	case before.accented() || next.accented():
		return 0
	case before.small() || next.small():
		return worth
	case beside:
		return 1
	}
	return -1
}

func judgeCapital(before, next class, worth int8) int8 {
	switch {
	case before.small():
		return -4
	case before.accented() && (next.accented() || next.small()):
		return -3
	case before.capital() && next.small():
		return -1
	case before.accented() || next.accented():
		return 0
	case before.letter() || next.letter():
		return worth
	case next == space || next == quote || next == punct:
		return 0
	}
	return -2
}
