package agency

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/bare"
	"github.com/copydesk/copydesk/text"
)

// Mention is an agency named in a string: Span is where, Name how the lists write it.
type Mention struct {
	text.Span
	Name string
}

// Is reports whether s as a whole names an agency, and how the lists write it: "agence france-presse" is AFP.
func Is(s string) (name string, ok bool) {
	name, ok = known().names[key(s)]
	return name, ok
}

// Find returns the first agency that s names, in whole words. Initials count only as written in the lists: "PA" and
// "dpa", not "pa".
func Find(s string) (Mention, bool) {
	l := known()
	for i := 0; i < len(s); {
		start, end := wordAt(s, i)
		if start < 0 {
			break
		}
		if l.first[bare.Fold(s[start:end])] {
			if m, ok := l.longest(s, start); ok {
				return m, true
			}
		}
		i = end
	}
	return Mention{}, false
}

// longest matches the longest spelling that begins at a word's start.
func (l *lists) longest(s string, start int) (best Mention, ok bool) {
	end := start
	for n := 0; n < l.most; n++ {
		from, to := wordAt(s, end)
		if from < 0 || (n > 0 && from-end > 2) {
			break
		}
		end = to
		written := s[start:end]
		if name, hit := l.names[key(written)]; hit && (!l.initials[key(written)] || l.cased[written]) {
			best, ok = Mention{Span: text.Span{Start: start, End: end}, Name: name}, true
		}
	}
	return best, ok
}

// Paper reports whether s looks like the name of a paper, a station or a press house: a known agency, or two to six
// words of which one is a word of such names ("The Harbour Ledger", « Le Courrier des quais »), or one such word
// after an article.
func Paper(s string) bool {
	if _, ok := Is(s); ok {
		return true
	}
	l := known()
	count, press := 0, false
	for i := 0; i < len(s); {
		start, end := wordAt(s, i)
		if start < 0 {
			break
		}
		w := bare.Fold(s[start:end])
		if count++; count > 6 {
			return false
		}
		press = press || l.words[w] || strings.HasSuffix(w, "news") || strings.HasSuffix(w, "zeitung")
		i = end
	}
	return press && count > 1
}

// wordAt returns the next run of letters and digits at or after i; start is -1 when there is none.
func wordAt(s string, i int) (start, end int) {
	start = -1
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		letter := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
		if letter && start < 0 {
			start = i
		}
		if !letter && start >= 0 {
			return start, i
		}
		i += size
	}
	return start, i
}

// key is how the lists are searched: folded words, one space between them.
func key(s string) string {
	var words []string
	for i := 0; i < len(s) && len(words) < 10; {
		start, end := wordAt(s, i)
		if start < 0 {
			break
		}
		words = append(words, bare.Fold(s[start:end]))
		i = end
	}
	return strings.Join(words, " ")
}
