package scan

import (
	"unicode"
	"unicode/utf8"
)

// Scanner reads a text from front to back, a stretch at a time.
type Scanner struct {
	Text string
	Lex  *Lexicon
	// Starts are the bytes at which sentences begin, in order; without any the scanner cuts at full stops.
	Starts []int

	pos      int
	sentence int
	line     int // where the current line began
	buf      [maxWord + 4]byte
}

// longLine is the length from which a line that ends without a blank line after it counts as wrapped, so that an
// expression may go on in the next.
const longLine = 50

// Next appends the tokens of the next stretch to dst: up to a blank line, or, in a text without any, up to the first
// sentence after limit tokens, and at most twice as many. It gives false at the end of the text.
func (s *Scanner) Next(dst []Token, limit int) ([]Token, bool) {
	glued, brk := false, true
	for s.pos < len(s.Text) {
		if len(dst) >= 2*limit {
			return dst, true
		}
		c := s.Text[s.pos]
		switch {
		case c == ' ' || c == '\t' || c == '\r':
			s.pos++
			glued = false
			continue
		case c == '\n' || c == '\f' || c == '\v':
			glued = false
			switch s.newline() {
			case blankLine:
				if len(dst) > 0 {
					return dst, true
				}
				brk = true
			case shortLine:
				brk = true
			}
			continue
		}
		t := Token{Start: s.pos, Glued: glued, Break: brk}
		t.Sentence = s.startsSentence(dst, brk)
		if t.Sentence && len(dst) >= limit {
			return dst, true
		}
		switch {
		case isDigit(c):
			s.number(&t, dst)
		case c < utf8.RuneSelf:
			if isLetter(c) {
				s.word(&t)
			} else {
				t.Kind, t.Rune = Mark, rune(c)
				s.pos++
			}
		default:
			r, n := utf8.DecodeRuneInString(s.Text[s.pos:])
			switch {
			case unicode.IsLetter(r):
				s.word(&t)
			case unicode.IsSpace(r) || r == 0x200b || r == 0x2060 || r == 0xfeff:
				s.pos += n
				glued = false
				continue
			case r == 0xad:
				s.pos += n
				continue
			default:
				t.Kind, t.Rune = Mark, plain(r)
				s.pos += n
			}
		}
		t.End = s.pos
		dst = append(dst, t)
		glued, brk = true, false
	}
	return dst, false
}

type lineEnd uint8

const (
	wrappedLine lineEnd = iota
	shortLine
	blankLine
)

// newline passes over the ends of lines and says what they mean.
func (s *Scanner) newline() lineEnd {
	end, lines := s.pos, 0
	for s.pos < len(s.Text) {
		switch s.Text[s.pos] {
		case '\n', '\f', '\v':
			lines++
		case ' ', '\t', '\r':
		default:
			return s.lineEnd(end, lines)
		}
		s.pos++
	}
	return s.lineEnd(end, lines)
}

func (s *Scanner) lineEnd(end, lines int) lineEnd {
	length := end - s.line
	s.line = s.pos
	switch {
	case lines > 1:
		return blankLine
	case length < longLine:
		return shortLine
	}
	return wrappedLine
}

// startsSentence tells whether the token at s.pos is the first of a sentence.
func (s *Scanner) startsSentence(before []Token, brk bool) bool {
	if len(s.Starts) > 0 {
		first := false
		for s.sentence < len(s.Starts) && s.Starts[s.sentence] <= s.pos {
			s.sentence++
			first = true
		}
		return first || brk && len(before) == 0
	}
	if len(before) == 0 || brk {
		return true
	}
	last := before[len(before)-1]
	if last.Kind != Mark || last.End == s.pos {
		return false
	}
	switch last.Rune {
	case '!', '?', '…':
		return true
	case '.':
		return len(before) < 2 || s.endsSentence(before[len(before)-2])
	}
	return false
}

// endsSentence tells whether a full stop behind the token ends a sentence before what stands at s.pos.
func (s *Scanner) endsSentence(t Token) bool {
	r, _ := utf8.DecodeRuneInString(s.Text[s.pos:])
	return !unicode.IsLower(r) && !t.Class.Has(Abbreviation) && (t.Kind != Word || t.End-t.Start > 2)
}

// word reads letters, and an apostrophe where it is part of the word: "l'" before a word and "aujourd'hui" are one
// token, the "'s" of a possessive is its own.
func (s *Scanner) word(t *Token) {
	t.Kind = Word
	end, upper, letters := s.letters(s.pos)
	t.Case = caseOf(s.Text[t.Start:], upper, letters)
	if n := apostrophe(s.Text[end:]); n > 0 {
		folded := Fold(s.buf[:0], s.Text[t.Start:end])
		if id := s.Lex.find(folded); id != 0 && s.Lex.entries[id].Classes.Has(Elision) {
			s.pos = end + n
			s.look(t, append(folded, '\''))
			return
		}
		if rest, _, count := s.letters(end + n); count > 0 {
			whole := Fold(s.buf[:0], s.Text[t.Start:rest])
			if s.Lex.find(whole) != 0 {
				s.pos = rest
				s.look(t, whole)
				return
			}
		}
	}
	s.pos = end
	folded := Fold(s.buf[:0], s.Text[t.Start:end])
	s.look(t, folded)
	if t.Lex == 0 && upper == letters && isRoman(folded) || t.Lex == 0 && t.Case != Lower && s.isRomanOrdinal(s.Text[t.Start:end]) {
		t.Class = t.Class.Or(Roman)
	}
	if end < len(s.Text) && isDigit(s.Text[end]) && !t.Class.Has(Glue) {
		// "A7", "G20": a name, and its figure with it.
		for s.pos < len(s.Text) && (isDigit(s.Text[s.pos]) || isLetter(s.Text[s.pos])) {
			s.pos++
		}
		t.Lex, t.Class = 0, Class{}
	}
}

func (s *Scanner) look(t *Token, folded []byte) {
	t.Lex = s.Lex.find(folded)
	t.Class = s.Lex.entries[t.Lex].Classes
	if t.Class.Has(Proper) && t.Case == Lower {
		t.Class = t.Class.Without(s.Lex.capital)
	}
}

// letters finds the end of the letters from i on, and counts them.
func (s *Scanner) letters(i int) (end, upper, count int) {
	for i < len(s.Text) {
		c := s.Text[i]
		if c < utf8.RuneSelf {
			if !isLetter(c) {
				break
			}
			if c <= 'Z' {
				upper++
			}
			count++
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s.Text[i:])
		switch {
		case unicode.IsLetter(r):
			count++
			if unicode.IsUpper(r) {
				upper++
			}
		case unicode.Is(unicode.Mn, r) || r == 0xad:
		default:
			return i, upper, count
		}
		i += n
	}
	return i, upper, count
}

func caseOf(s string, upper, letters int) Case {
	switch {
	case upper == 0:
		return Lower
	case upper == letters && letters > 1:
		return AllCaps
	}
	if r, _ := utf8.DecodeRuneInString(s); unicode.IsUpper(r) {
		return Capital
	}
	return Lower
}

// apostrophe is the length of an apostrophe at the head of s, 0 when there is none.
func apostrophe(s string) int {
	if s == "" {
		return 0
	}
	if s[0] == '\'' {
		return 1
	}
	if r, n := utf8.DecodeRuneInString(s); r == '’' || r == 'ʼ' || r == '‘' {
		return n
	}
	return 0
}

// isRoman reports whether a folded word has the letters of a Roman numeral.
func isRoman(w []byte) bool {
	for _, c := range w {
		if c != 'i' && c != 'v' && c != 'x' {
			return false
		}
	}
	return len(w) > 0
}

// isRomanOrdinal reports whether a word is a Roman numeral in capitals with an ordinal ending of the language.
func (s *Scanner) isRomanOrdinal(w string) bool {
	n := 0
	for n < len(w) && (w[n] == 'I' || w[n] == 'V' || w[n] == 'X') {
		n++
	}
	if n == 0 || n == len(w) {
		return false
	}
	var buf [maxWord + 4]byte
	id := s.Lex.find(Fold(buf[:0], w[n:]))
	return s.Lex.entries[id].Classes.Has(s.Lex.ordinalMark)
}

// plain maps marks that mean the same to one of them.
func plain(r rune) rune {
	switch r {
	case '‐', '‑', '‒', '–', '—', '−':
		return '-'
	case '’', 'ʼ', '‘', '′':
		return '\''
	case '“', '”', '„':
		return '"'
	}
	return r
}

func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }
