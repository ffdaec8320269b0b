package text

import "unicode/utf8"

// Tokenize cuts s into tokens: in order, without overlap, and together they hold every visible rune of s.
//
// An elided word keeps its apostrophe and is a token of its own (« l’ », « qu' »), an English ’s and n’t are ones too,
// a hyphenated name is one token, and so are "aujourd’hui", "O'Neill", "M.", "U.S.", "AT&T" and "Amazon.com". A French
// subject after its verb is cut off: "dit", "-il". Digits and their separators are one Number: "14 000", "61,5",
// "3.5", "20:30", "24/04/2017", "2015-16". Digits and letters together are one Word ("1er", "13th", "1990s", "H5N1",
// "58-year-old"), except for hours, which are cut: "20h30" is "20", "h", "30" and "5pm" is "5", "pm".
//
// It reads s once, in linear time.
func Tokenize(s string, language Language) []Token {
	sc := scanner{text: s, rules: rulesOf(language), tokens: make([]Token, 0, len(s)/5+8)}
	for i := 0; i < len(s); {
		c, n := classOf(s, i)
		switch c {
		case space:
			i += n
		case letter:
			i = sc.word(i)
		case digit:
			i = sc.number(i)
		default:
			i = sc.sign(i, c, n)
		}
	}
	return sc.tokens
}

// scanner walks over a text; each of its methods reads one token (or a word and what hangs on it) from i, appends it
// and returns where it ends.
type scanner struct {
	text   string
	rules  *rules
	tokens []Token
}

func (sc *scanner) add(kind Kind, start, end int) int {
	sc.tokens = append(sc.tokens, Token{Span: Span{Start: start, End: end}, Kind: kind})
	return end
}

// adjacent reports whether a token ends exactly at i.
func (sc *scanner) adjacent(i int) bool {
	return len(sc.tokens) > 0 && sc.tokens[len(sc.tokens)-1].End == i
}

// sign reads a token that begins with neither a letter nor a digit.
func (sc *scanner) sign(i int, c class, n int) int {
	s := sc.text
	switch s[i] {
	case '@':
		if end := nameEnd(s, i+1); end > i+1 {
			if sc.adjacent(i) {
				if end := sc.mail(i); end > i {
					return end
				}
			}
			return sc.add(Handle, i, end)
		}
	case '#':
		if end := nameEnd(s, i+1); end > i+1 && letterAt(s, i+1) > 0 {
			return sc.add(Hashtag, i, end)
		}
	case '-':
		// -t-il, where a hyphen still stands after the verb was cut off.
		if end := sc.inversion(i); end > i {
			return sc.add(Word, i, end)
		}
	}
	if a := apostropheAt(s, i); a > 0 && sc.adjacent(i) {
		if end := sc.clitic(i, a); end > i {
			return sc.add(Word, i, end)
		}
	}
	end := i + n
	if c == mark {
		if repeats(s[i:end]) {
			for end+n <= len(s) && s[end:end+n] == s[i:i+n] {
				end += n
			}
		}
		return sc.add(Punct, i, end)
	}
	if s[i] == '`' {
		for end < len(s) && s[end] == '`' {
			end++
		}
		return sc.add(Punct, i, end)
	}
	return sc.add(Symbol, i, symbolEnd(s, i, end))
}

// symbolEnd returns where the symbol s[i:end] ends: a run of broken bytes is one token, and an emoji keeps what joins
// or colours it.
func symbolEnd(s string, i, end int) int {
	first, n := utf8.DecodeRuneInString(s[i:])
	broken := first == utf8.RuneError && n == 1
	for joined := false; end < len(s) && s[end] >= utf8.RuneSelf; {
		r, n := utf8.DecodeRuneInString(s[end:])
		if broken != (r == utf8.RuneError && n == 1) {
			break
		}
		if c, _ := classOf(s, end); !broken && !joinsEmoji(r) && (!joined || c != other) {
			break
		}
		joined = r == '\u200D'
		end += n
	}
	return end
}

// repeats reports whether a run of this mark is one token.
func repeats(m string) bool {
	switch m {
	case ".", "!", "?", "…", "-", "–", "—", "*", "_", "'":
		return true
	}
	return false
}

// nameEnd returns where the name of a handle or a hashtag ends that begins at i.
func nameEnd(s string, i int) int {
	for i < len(s) {
		n := wordAt(s, i)
		if n == 0 && s[i] == '_' {
			n = 1
		}
		if n == 0 {
			return i
		}
		i += n
	}
	return i
}

// number reads digits with their separators, or the word that begins with them.
func (sc *scanner) number(i int) int {
	s := sc.text
	end, first := i, 0 // first counts the digits of the leading group
	for n := digitAt(s, end); n > 0; n = digitAt(s, end) {
		end += n
		first++
	}
	grouped := first <= 3
	for end < len(s) {
		step := 0
		switch s[end] {
		case '.', ',', ':', '/', '-':
			step = 1
		default:
			if grouped {
				step = sc.groupSpace(end)
			}
		}
		if step == 0 {
			break
		}
		n := digitAt(s, end+step)
		if n == 0 {
			break
		}
		if s[end] != ' ' && step == 1 {
			grouped = false
		}
		for end += step; n > 0; n = digitAt(s, end) {
			end += n
		}
	}
	if hour := hourEnd(s, i, end); hour > end {
		sc.add(Number, i, end)
		return sc.add(Word, end, hour)
	}
	if letterAt(s, end) > 0 || hyphenAt(s, end) > 0 && letterAt(s, end+hyphenAt(s, end)) > 0 {
		return sc.wordFrom(i, end)
	}
	return sc.add(Number, i, end)
}

// groupSpace returns the length of the space at i that groups thousands, exactly three digits after it, or 0. An
// ordinary space does so only in languages that write so.
func (sc *scanner) groupSpace(i int) int {
	s, n := sc.text, 0
	switch r, size := utf8.DecodeRuneInString(s[i:]); r {
	case ' ':
		if !sc.rules.spaced {
			return 0
		}
		n = 1
	case '\u00A0', '\u202F', '\u2009':
		n = size
	default:
		return 0
	}
	for k := range 3 {
		if i+n+k >= len(s) || s[i+n+k] < '0' || s[i+n+k] > '9' {
			return 0
		}
	}
	if wordAt(s, i+n+3) > 0 {
		return 0
	}
	return n
}

// hourEnd returns where the letters of an hour end that follow the digits s[start:end] ("20h", "5pm"), or end.
func hourEnd(s string, start, end int) int {
	if end-start > 2 && (end-start > 5 || s[end-3] != ':' && s[end-3] != '.') || end >= len(s) {
		return end
	}
	switch s[end] | 0x20 {
	case 'h':
		// "20h30", "20h": not "20hp".
		if letterAt(s, end+1) == 0 {
			return end + 1
		}
	case 'a', 'p':
		if end+1 < len(s) && s[end+1]|0x20 == 'm' && wordAt(s, end+2) == 0 {
			return end + 2
		}
		if end+3 < len(s) && s[end+1] == '.' && s[end+2]|0x20 == 'm' && s[end+3] == '.' {
			return end + 4
		}
	}
	return end
}
