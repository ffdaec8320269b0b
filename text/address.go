package text

import (
	"strings"
	"unicode/utf8"
)

// addressEnd returns where the web address ends that begins at i, or i.
func addressEnd(s string, i int) int {
	switch s[i] | 0x20 {
	case 'h', 'f', 'w':
	default:
		return i
	}
	rest := s[i:]
	head := 0
	for _, prefix := range []string{"https://", "http://", "ftp://", "www."} {
		if len(rest) > len(prefix) && strings.EqualFold(rest[:len(prefix)], prefix) {
			head = len(prefix)
			break
		}
	}
	if head == 0 || wordAt(s, i+head) == 0 {
		return i
	}
	return trimAddress(s, i, addressRun(s, i+head))
}

// addressRun returns where the run of runes that an address may have ends.
func addressRun(s string, i int) int {
	for i < len(s) {
		switch s[i] {
		case '<', '>', '"', '|', '{', '}', '\\', '`':
			return i
		}
		if s[i] < utf8.RuneSelf {
			if ascii[s[i]] == space || s[i] < ' ' {
				return i
			}
			i++
			continue
		}
		n := wordAt(s, i)
		if n == 0 {
			return i
		}
		i += n
	}
	return i
}

// trimAddress takes the punctuation of the sentence off the end of an address.
func trimAddress(s string, start, end int) int {
	open := strings.Count(s[start:end], "(") - strings.Count(s[start:end], ")")
	for end > start {
		switch s[end-1] {
		case '.', ',', ';', ':', '!', '?', '\'', '*', ']', '[':
		case ')':
			if open >= 0 {
				return end
			}
			open++
		default:
			return end
		}
		end--
	}
	return end
}

// mail joins the tokens before the @ at i and what follows it to a mail address. It returns i when they are none.
func (sc *scanner) mail(i int) int {
	s := sc.text
	end, dot := i+1, false
	for end < len(s) {
		n := wordAt(s, end)
		if n == 0 && (s[end] == '-' || s[end] == '.') && wordAt(s, end+1) > 0 {
			dot = dot || s[end] == '.'
			n = 1
		}
		if n == 0 {
			break
		}
		end += n
	}
	last := len(sc.tokens) - 1
	if !dot || sc.tokens[last].Kind != Word && sc.tokens[last].Kind != Number {
		return i
	}
	for last > 0 && sc.tokens[last-1].End == sc.tokens[last].Start && inMail(s[sc.tokens[last-1].Start:sc.tokens[last-1].End], sc.tokens[last-1].Kind) {
		last--
	}
	start := sc.tokens[last].Start
	sc.tokens = sc.tokens[:last]
	return sc.add(URL, start, end)
}

func inMail(token string, kind Kind) bool {
	switch kind {
	case Word, Number:
		return true
	case Punct, Symbol:
		return token == "." || token == "_" || token == "+" || token == "-"
	}
	return false
}

// isDomain reports whether a word after a full stop is the end of a host's name that running text has without "www":
// the generic ones and those of countries that French and English sites use.
func isDomain(word string) bool {
	switch word {
	case "com", "org", "net", "info", "gov", "edu", "fr", "uk", "eu", "ch", "ru", "tv", "io", "co", "ie", "au", "nz":
		return true
	}
	return false
}
