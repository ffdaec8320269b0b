package stamp

import (
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"sync"

	"github.com/copydesk/copydesk/extract/internal/bare"
)

// unit is a unit of relative time.
type unit uint8

const (
	noUnit unit = iota
	minutes
	hours
	days
	weeks
	months
	years
)

// entry is all that a word may mean, over all languages: "mar" is a month and two weekdays.
type entry struct {
	month              int
	unit               unit
	weekday, at, of    bool
	ordinal, one       bool
	morning, afternoon bool
	hourMark, minMark  bool
	secMark, agoAfter  bool
	dotsInTime         bool
}

// sense is what a phrase means.
type sense uint8

const (
	publishedCue sense = iota
	modifiedCue
	otherCue
	agoBefore
	today
	yesterday
	now
)

type phrase struct {
	words []string
	sense sense
}

type wordlist struct {
	words   map[string]entry
	phrases map[string][]phrase // by first word
	// ago are the beginnings of words that make a stamp without a digit: "yesterday", « hier », "ago".
	ago [26][27]bool
}

// lexicon is loaded at its first use. The data is embedded and tested, so an error in it is a programming error.
var lexicon = sync.OnceValue(func() *wordlist {
	l, err := load(folders, languages)
	if err != nil {
		panic(err)
	}
	return l
})

// load reads the stamp.txt of each language. A line is "key: phrase | phrase"; "#" begins a comment.
func load(files fs.FS, codes []string) (*wordlist, error) {
	l := &wordlist{words: map[string]entry{}, phrases: map[string][]phrase{}}
	for _, code := range codes {
		name := code + "/stamp.txt"
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, fmt.Errorf("stamp: language %s: %w", code, err)
		}
		for i, line := range strings.Split(string(data), "\n") {
			line = strings.TrimSpace(line)
			if line == "" || line[0] == '#' {
				continue
			}
			key, values, ok := strings.Cut(line, ":")
			if !ok {
				return nil, fmt.Errorf("stamp: %s:%d: no key in %q", name, i+1, line)
			}
			for _, v := range strings.Split(values, "|") {
				if err := l.add(strings.Fields(key), folded(v)); err != nil {
					return nil, fmt.Errorf("stamp: %s:%d: %w", name, i+1, err)
				}
			}
		}
	}
	return l, nil
}

// folded cuts a phrase into words as scan cuts a page: an apostrophe is a mark that cues do without.
func folded(s string) []string {
	var out []string
	for _, t := range scan(s) {
		if t.class != mark {
			out = append(out, t.folded)
		}
	}
	return out
}

var unitNames = map[string]unit{"minute": minutes, "hour": hours, "day": days, "week": weeks, "month": months, "year": years}

var phraseSenses = map[string]sense{
	"published": publishedCue, "modified": modifiedCue, "other": otherCue, "ago-before": agoBefore,
	"today": today, "yesterday": yesterday, "now": now,
}

func (l *wordlist) add(key, words []string) error {
	if len(words) == 0 || len(key) == 0 {
		return fmt.Errorf("empty phrase")
	}
	if s, ok := phraseSenses[key[0]]; ok {
		l.phrases[words[0]] = append(l.phrases[words[0]], phrase{words: words, sense: s})
		if s == agoBefore || s == today || s == yesterday || s == now {
			l.mark(words[0])
		}
		return nil
	}
	w := words[0]
	e := l.words[w]
	switch key[0] {
	case "months":
		n, err := strconv.Atoi(key[1])
		if err != nil || n < 1 || n > 12 {
			return fmt.Errorf("no month %q", key[1])
		}
		if e.month == 0 {
			e.month = n
		}
	case "unit":
		u, ok := unitNames[key[1]]
		if !ok {
			return fmt.Errorf("no unit %q", key[1])
		}
		if e.unit == noUnit {
			e.unit = u
		}
	case "weekdays":
		e.weekday = true
	case "at":
		e.at = true
	case "dotted":
		e.at, e.dotsInTime = true, true
	case "of":
		e.of = true
	case "ordinal":
		e.ordinal = true
	case "one":
		e.one = true
	case "am":
		e.morning = true
	case "pm":
		e.afternoon = true
	case "hour":
		e.hourMark = true
	case "clock":
		e.hourMark, e.dotsInTime = true, true
	case "minute":
		e.minMark = true
	case "second":
		e.secMark = true
	case "ago-after":
		e.agoAfter = true
		l.mark(w)
	default:
		return fmt.Errorf("unknown key %q", key[0])
	}
	l.words[w] = e
	return nil
}

// Calendar reports whether a word names a month or a day of the week in one of the languages.
func Calendar(w string) bool {
	e := lexicon().words[bare.Fold(w)]
	return e.month > 0 || e.weekday
}

// phraseAt returns the longest phrase that begins at token i and the index after it. Marks between its words do not
// count: « aujourd’hui », "up-dated".
func (l *wordlist) phraseAt(tokens []token, i int) (phrase, int, bool) {
	var best phrase
	end := 0
	if tokens[i].class != word {
		return best, 0, false
	}
	for _, p := range l.phrases[tokens[i].folded] {
		j, n := i+1, 1
		for n < len(p.words) && j < len(tokens) {
			if tokens[j].class == mark && (tokens[j].folded == "'" || tokens[j].folded == "’" || tokens[j].folded == "-") {
				j++
				continue
			}
			if tokens[j].folded != p.words[n] {
				break
			}
			j++
			n++
		}
		if n == len(p.words) && n > len(best.words) {
			best, end = p, j
		}
	}
	return best, end, len(best.words) > 0
}

// other stands for what follows the first letter of a word and is no plain letter.
const other = 26

// mark notes how a word begins.
func (l *wordlist) mark(w string) {
	first := plainLetter(w, 0)
	if first == other {
		return // words that begin otherwise are always looked at
	}
	l.ago[first][plainLetter(w, 1)] = true
	l.ago[first][other] = true // an accent may stand there
}

// mayAgo reports whether a word of s begins as one that makes a stamp without a digit.
func (l *wordlist) mayAgo(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return true
		}
		if first := plainLetter(s, i); first != other && (i == 0 || plainLetter(s, i-1) == other) && l.ago[first][plainLetter(s, i+1)] {
			return true
		}
	}
	return false
}

// plainLetter numbers the letter of s at i from 0, without regard to case; other when there is none.
func plainLetter(s string, i int) int {
	if i < len(s) {
		if c := s[i] | 0x20; c >= 'a' && c <= 'z' {
			return int(c - 'a')
		}
	}
	return other
}
