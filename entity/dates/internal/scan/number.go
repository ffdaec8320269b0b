package scan

import (
	"strings"
	"unicode/utf8"
)

// maxGroups is the number of parts from which a figure is no date, whatever they are.
const maxGroups = 4

// number reads a figure as a whole: its digits and the separators that stand between two digits.
func (s *Scanner) number(t *Token, before []Token) {
	t.Kind = Number
	var seps [maxGroups]byte
	groups := 0
	for {
		n, digits := s.digits()
		if groups < 3 {
			t.Digits[groups] = uint8(min(digits, 255))
			switch groups {
			case 0:
				t.A = n
			case 1:
				t.B = n
			case 2:
				t.C = n
			}
		}
		groups++
		sep, width := s.separator()
		if width == 0 {
			break
		}
		if groups > 1 && sep == '-' && seps[0] == ':' {
			break // "3:30-4:30": two clocks
		}
		if groups <= maxGroups {
			seps[min(groups-1, maxGroups-1)] = sep
		}
		s.pos += width
	}
	t.Form = form(t, groups, seps[:])
	if t.Form == Int && t.Digits[0] <= 3 {
		s.grouped(t)
	}
	if t.Form == Triple && t.Separator == '-' && t.Digits == [3]uint8{4, 2, 2} {
		s.stamp(t)
	}
	if s.belongsToCode(before, t) {
		t.Form = Other
	}
}

// digits reads a run of digits. Numbers beyond nine digits are cut off: no date has them.
func (s *Scanner) digits() (n, count int) {
	for s.pos < len(s.Text) && isDigit(s.Text[s.pos]) {
		if count < 9 {
			n = n*10 + int(s.Text[s.pos]-'0')
		}
		count++
		s.pos++
	}
	return n, count
}

// separator gives the separator at s.pos and its width when a digit follows it.
func (s *Scanner) separator() (byte, int) {
	if s.pos >= len(s.Text) {
		return 0, 0
	}
	sep, width := s.Text[s.pos], 1
	switch sep {
	case '.', ',', ':', '/', '-':
	default:
		if sep < utf8.RuneSelf {
			return 0, 0
		}
		r, n := utf8.DecodeRuneInString(s.Text[s.pos:])
		if plain(r) != '-' || r == '—' {
			return 0, 0
		}
		sep, width = '-', n
	}
	if s.pos+width >= len(s.Text) || !isDigit(s.Text[s.pos+width]) {
		return 0, 0
	}
	return sep, width
}

func form(t *Token, groups int, seps []byte) Form {
	t.Separator = seps[0]
	switch groups {
	case 1:
		return Int
	case 2:
		switch seps[0] {
		case ':':
			return colon(t)
		case '-':
			return Dash
		case '/':
			return Slash
		case ',':
			if t.Digits[1] == 3 && t.Digits[0] <= 3 {
				return Grouped
			}
		}
		return Decimal
	case 3:
		switch {
		case seps[0] == ':' && seps[1] == ':':
			return colon(t)
		case seps[0] == seps[1] && (seps[0] == '/' || seps[0] == '-' || seps[0] == '.'):
			if t.Digits[1] == 3 && t.Digits[2] == 3 {
				return Grouped
			}
			return Triple
		}
	}
	return Other
}

func colon(t *Token) Form {
	if t.A > 24 || t.B > 59 || t.Digits[0] > 2 || t.Digits[1] != 2 || t.Digits[2] != 0 && (t.C > 60 || t.Digits[2] != 2) {
		return Other
	}
	return Colon
}

// grouped joins thousands that a space divides: "6 810".
func (s *Scanner) grouped(t *Token) {
	for s.pos < len(s.Text) {
		width := 0
		switch rest := s.Text[s.pos:]; {
		case rest[0] == ' ':
			width = 1
		case strings.HasPrefix(rest, "\u00a0"):
			width = 2
		case strings.HasPrefix(rest, "\u202f"), strings.HasPrefix(rest, "\u2009"):
			width = 3
		default:
			return
		}
		i := s.pos + width
		if !threeDigits(s.Text[i:]) {
			return
		}
		s.pos = i + 3
		t.Form = Grouped
	}
}

func threeDigits(s string) bool {
	return len(s) >= 3 && isDigit(s[0]) && isDigit(s[1]) && isDigit(s[2]) && (len(s) == 3 || !isDigit(s[3]) && s[3] != ':')
}

// stamp reads the clock and the zone of an ISO 8601 time stamp behind its date.
func (s *Scanner) stamp(t *Token) {
	rest := s.Text[s.pos:]
	if len(rest) < 6 || rest[0] != 'T' && rest[0] != 't' || !twoDigits(rest[1:]) || rest[3] != ':' || !twoDigits(rest[4:]) {
		return
	}
	hour, minute := two(rest[1:]), two(rest[4:])
	if hour > 24 || minute > 59 {
		return
	}
	t.Form, t.Hour, t.Minute = Stamp, hour, minute
	i := 6
	if len(rest) > i+2 && rest[i] == ':' && twoDigits(rest[i+1:]) {
		t.HasSecond, t.Second = true, min(two(rest[i+1:]), 59)
		i += 3
		if len(rest) > i+1 && (rest[i] == '.' || rest[i] == ',') && isDigit(rest[i+1]) {
			i++
			for i < len(rest) && isDigit(rest[i]) {
				i++
			}
		}
	}
	t.ZoneStart = s.pos + i
	i += zone(rest[i:])
	t.ZoneEnd = s.pos + i
	s.pos += i
}

// zone is the length of "Z", "+02:00" or "+0200" at the head of s.
func zone(s string) int {
	if s == "" {
		return 0
	}
	switch s[0] {
	case 'Z', 'z':
		return 1
	case '+', '-':
		if len(s) < 3 || !twoDigits(s[1:]) {
			return 0
		}
		switch {
		case len(s) >= 6 && s[3] == ':' && twoDigits(s[4:]):
			return 6
		case len(s) >= 5 && twoDigits(s[3:]):
			return 5
		}
		return 3
	}
	return 0
}

func twoDigits(s string) bool { return len(s) >= 2 && isDigit(s[0]) && isDigit(s[1]) }
func two(s string) int        { return int(s[0]-'0')*10 + int(s[1]-'0') }

// belongsToCode tells whether what stands around a figure makes it a price, a share, a measure or a part of a code.
func (s *Scanner) belongsToCode(before []Token, t *Token) bool {
	if n := len(before); n > 0 && t.Glued {
		last := before[n-1]
		if last.Kind == Mark {
			switch last.Rune {
			case '$', '€', '£', '#', '@', '_', '=', '+', '&', '°':
				return true
			case '-', '/', '.', ':':
				if n > 1 && last.Glued && !s.mayPrecede(before[n-2], last.Rune) {
					return true
				}
			}
		}
	}
	rest := s.Text[s.pos:]
	if rest == "" {
		return false
	}
	if c := rest[0]; c == '-' || c == '_' || c == '@' || c == '\\' {
		if len(rest) > 1 && (isLetter(rest[1]) || rest[1] >= utf8.RuneSelf) && c == '-' {
			end, _, _ := s.letters(s.pos + 1)
			return end > s.pos+1 && s.Lex.find(Fold(s.buf[:0], s.Text[s.pos+1:end])) == 0
		}
		return c != '-'
	}
	if isLetter(rest[0]) || rest[0] >= utf8.RuneSelf && rest[0] != 0xc2 && rest[0] != 0xe2 {
		end, _, _ := s.letters(s.pos)
		if end > s.pos {
			id := s.Lex.find(Fold(s.buf[:0], s.Text[s.pos:end]))
			return !s.Lex.entries[id].Classes.Has(Glue)
		}
	}
	for _, space := range [...]string{" ", "\u00a0", "\u202f", ""} {
		after, ok := strings.CutPrefix(rest, space)
		if !ok || after == "" {
			continue
		}
		switch after[0] {
		case '%', '$':
			return true
		}
		if strings.HasPrefix(after, "€") || strings.HasPrefix(after, "£") || strings.HasPrefix(after, "°") {
			return true
		}
	}
	return false
}

// mayPrecede tells whether a figure may follow the token and the mark without a space: a month does ("Sep-23"), a
// clock ("3:30-4:30") and a known word ("mi-2017"), a code does not ("COVID-19").
func (s *Scanner) mayPrecede(t Token, mark rune) bool {
	switch t.Kind {
	case Word:
		return t.Lex != 0
	case Number:
		return mark == '-' || mark == '/'
	}
	return true
}
