package cue

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Speaker reads the name of whoever wrote a comment out of its head line: « Posté par Anna le 3 mai », "Anna says:".
// The words around the name are data of the languages; without any of them there is no name.
func Speaker(line string) (name string, ok bool) {
	lists := load()
	words := split(line)
	for n := min(3, len(words)-1); n > 0 && lists.presents[words[0].bare]; n-- {
		k := key(words[:n])
		labelled := lists.label[k] && strings.HasPrefix(strings.TrimSpace(line[words[n-1].end:]), ":")
		if lists.before[k] || labelled {
			end := len(words)
			for i := n + 1; i < len(words); i++ {
				if words[i].apart && !labelled && !bracketed(line, words, i) || lists.stops(line, words, i) {
					end = i
					break
				}
			}
			to := words[end-1].end
			if strings.HasPrefix(line[to:], ")") && strings.Contains(line[words[n].start:to], "(") {
				to++
			}
			return trimName(line[words[n].start:to]), true
		}
	}
	for i := 1; i < len(words) && i <= 6; i++ {
		if !lists.presents[words[i].bare] {
			continue
		}
		for n := min(3, len(words)-i); n > 0; n-- {
			if lists.after[key(words[i:i+n])] && (i+n == len(words) || strings.HasPrefix(strings.TrimSpace(line[words[i+n-1].end:]), ":") || words[i+n].apart || lists.stops(line, words, i+n)) {
				return trimName(line[:words[i].start]), true
			}
		}
	}
	return "", false
}

// bracketed reports whether what parts words[i] from the name before it is a bracket that the name ends with, before
// another mark or the end of the line: "A hydrologist (not of that parish) | 19 April".
func bracketed(line string, words []word, i int) bool {
	gap := strings.TrimSpace(line[words[i-1].end:words[i].start])
	if gap != "(" {
		return gap == "" || !strings.ContainsAny(gap, "|»›·•—–:(") // inside the bracket
	}
	_, behind, closed := strings.Cut(line[words[i].end:], ")")
	behind = strings.TrimSpace(behind)
	return closed && (behind == "" || strings.IndexAny(behind, "|»›·•—–,") == 0)
}

// Presenting reports whether a text is nothing but the words around a name: « par », "says".
func Presenting(s string) bool {
	words := split(s)
	if len(words) == 0 || len(words) > 4 {
		return false
	}
	lists, k := load(), key(words)
	return lists.before[k] || lists.after[k]
}

// WithoutStatus cuts off a name what stands behind it in brackets of somebody who is not known to the page: "Anna (not
// verified)".
func WithoutStatus(name string) string {
	i := strings.LastIndexByte(name, '(')
	if i <= 0 || !strings.HasSuffix(name, ")") || !load().status[key(split(name[i:]))] {
		return name
	}
	return strings.TrimSpace(name[:i])
}

// stops reports whether a name ends before words[i]: « le 3 mai », but not « Le Goff ».
func (l *lists) stops(line string, words []word, i int) bool {
	w := words[i]
	if c := line[w.start]; '0' <= c && c <= '9' && strings.IndexFunc(w.bare, unicode.IsLetter) < 0 {
		before := strings.TrimSpace(line[:w.start])
		return !strings.HasSuffix(before, "°") && !strings.HasSuffix(before, "º") // « voyageur n° 53 »
	}
	if !l.stop[w.bare] {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(line[w.start:]); unicode.IsLower(r) || i+1 == len(words) {
		return true
	}
	next := words[i+1]
	return l.stop[next.bare] || strings.IndexFunc(next.bare, unicode.IsLetter) < 0
}

// word is a run of characters without spaces, its punctuation aside.
type word struct {
	start, end int
	bare       string // lower case, without accents
	apart      bool   // punctuation or a digit parts it from the name before it
}

func split(line string) []word {
	var out []word
	apart := false
	for i := 0; i < len(line); {
		r, n := utf8.DecodeRuneInString(line[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' && r != '@' {
			apart = apart || strings.ContainsRune("|»›·•—–:(", r)
			i += n
			continue
		}
		start := i
		var bare []byte
		for i < len(line) {
			r, n := utf8.DecodeRuneInString(line[i:])
			if unicode.IsSpace(r) || strings.ContainsRune("|»›·•,:()", r) {
				break
			}
			bare = appendBare(bare, r)
			i += n
		}
		out = append(out, word{start, i, strings.TrimRight(string(bare), ".,!…"), apart})
		apart = false
		if len(out) > 40 {
			break
		}
	}
	return out
}

func key(words []word) string {
	if len(words) == 0 {
		return ""
	}
	if len(words) == 1 {
		return words[0].bare
	}
	parts := make([]string, len(words))
	for i, w := range words {
		parts[i] = w.bare
	}
	return strings.Join(parts, " ")
}

// trimName takes the marks off a name that stand around it.
func trimName(s string) string {
	return strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(",:;|»«–—-", r)
	})
}
