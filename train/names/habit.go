package main

import (
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/nametag"
)

// casings counts how each word is written where a capital means something.
type casings map[string]*struct{ small, capital int }

// add counts the words of a sentence behind its first, unless the sentence is a headline with a capital at each word.
func (c casings) add(tokens, plain []string) {
	small := 0
	for _, t := range tokens {
		if first, _ := utf8.DecodeRuneInString(t); unicode.IsLower(first) {
			small++
		}
	}
	if small*4 < len(tokens) {
		return
	}
	for i, t := range tokens {
		if i == 0 || endsSentence[tokens[i-1]] {
			continue
		}
		first, _ := utf8.DecodeRuneInString(t)
		if !unicode.IsLetter(first) {
			continue
		}
		seen := c[plain[i]]
		if seen == nil {
			seen = new(struct{ small, capital int })
			c[plain[i]] = seen
		}
		if unicode.IsUpper(first) {
			seen.capital++
		} else {
			seen.small++
		}
	}
}

// endsSentence are the tokens behind which a capital says nothing.
var endsSentence = map[string]bool{".": true, ":": true, "!": true, "?": true, "…": true, "...": true, "«": true, "»": true, "“": true, "\"": true, "''": true, "``": true, "–": true, "—": true, "-": true, "(": true, "*": true, "•": true}

// fewest is how often a word must be seen to have a habit.
const fewest = 3

// habit says what the counts of a word mean.
func (c casings) habit(plain string) nametag.Habit {
	seen := c[plain]
	if seen == nil || seen.small+seen.capital < fewest {
		return nametag.NoHabit
	}
	switch share := float64(seen.capital) / float64(seen.small+seen.capital); {
	case share < 0.02:
		return nametag.NeverCapital
	case share < 0.15:
		return nametag.SeldomCapital
	case share < 0.8:
		return nametag.EitherCapital
	case share < 0.97:
		return nametag.MostlyCapital
	}
	return nametag.AlwaysCapital
}
