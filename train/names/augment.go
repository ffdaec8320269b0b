package main

import (
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// augmentation says how much noise is added to the labelled text.
type augmentation struct {
	strangers float64 // share of names that a copy of each document turns into names nobody has heard of
	exchanged float64 // share of organizations, places and others that such a copy first exchanges for others of the type
	copies    int     // copies with strangers that are made of the passages of our own; of other text there is one
	shouted   float64 // share of sentences of which a copy is in capitals
	whispered float64 // share of sentences of which a copy is in small letters
	titled    float64 // share of English sentences of which a copy is a headline with a capital at each word
}

// recased adds to the sets copies of some sentences in capitals, in small letters and as headlines.
func recased(sets []prepared, a augmentation, seed uint64) []prepared {
	random := rand.New(rand.NewPCG(seed, 7))
	out := append([]prepared(nil), sets...)
	for _, p := range sets {
		copies := prepared{set: p.set}
		for _, d := range p.documents {
			for _, s := range d.Sentences {
				switch chance := random.Float64(); {
				case chance < a.shouted && len(s.Tokens) < 25:
					copies.add(recase(s, strings.ToUpper), p.set.Language)
				case chance < a.shouted+a.whispered:
					copies.add(recase(s, strings.ToLower), p.set.Language)
				case chance < a.shouted+a.whispered+a.titled && p.set.Language == text.English && len(s.Tokens) < 20:
					copies.add(recase(s, title), p.set.Language)
				}
			}
		}
		out = append(out, copies)
	}
	return out
}

// estranged returns copies of the sets with names nobody knows: news is full of them, while labelled text and lists hold
// the same ones again and again.
func estranged(sets []prepared, a augmentation, seed uint64) []prepared {
	random := rand.New(rand.NewPCG(seed, 11))
	known := make(map[text.Language]*stock)
	for _, p := range sets {
		if known[p.set.Language] == nil {
			known[p.set.Language] = newStock()
		}
		known[p.set.Language].add(p.documents)
	}
	var out []prepared
	for _, p := range sets {
		copies := prepared{set: p.set}
		times := 1
		if p.set.own() {
			times = a.copies
		}
		for range times {
			for _, d := range p.documents {
				d = known[p.set.Language].exchange(d, a.exchanged, random)
				copies.add(estrange(d, p.set.Language, a.strangers, random), p.set.Language)
			}
		}
		out = append(out, copies)
	}
	return out
}

func (p *prepared) add(d document, language text.Language) {
	p.documents = append(p.documents, d)
	p.texts = append(p.texts, d.textDocument(language))
}

func recase(s sentence, change func(string) string) document {
	tokens := make([]string, len(s.Tokens))
	for i, t := range s.Tokens {
		tokens[i] = change(t)
	}
	return document{[]sentence{{tokens, s.Tags}}}
}

// title gives a word its capital, but for most of the words that headlines leave small.
func title(token string) string {
	switch token {
	case "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "by", "'s", "’s", "n't", "n’t":
		return token
	}
	first, size := utf8.DecodeRuneInString(token)
	return string(unicode.ToUpper(first)) + token[size:]
}

// estrange replaces words of names by words of the same look, the same word by the same word throughout the document.
func estrange(d document, language text.Language, share float64, random *rand.Rand) document {
	replaced := make(map[string]string)
	out := document{make([]sentence, len(d.Sentences))}
	for k, s := range d.Sentences {
		tokens := make([]string, len(s.Tokens))
		for i, t := range s.Tokens {
			tokens[i] = t
			if s.Tags[i] == "O" {
				continue
			}
			if _, ok := replaced[t]; !ok {
				replaced[t] = t
				if random.Float64() < share*willing(t, language) {
					replaced[t] = mutate(t, random)
				}
			}
			tokens[i] = replaced[t]
		}
		out.Sentences[k] = sentence{tokens, s.Tags}
	}
	return out
}

// willing is how readily a word is replaced: not at all when it says what the name is, seldom when everybody knows it.
func willing(token string, language text.Language) float64 {
	first, size := rune(0), 0
	for _, r := range token {
		if size == 0 {
			first = r
		}
		size++
	}
	if !unicode.IsUpper(first) || size < 3 {
		return 0
	}
	table := gazetteer.Default()
	if seed, ok := gazetteer.Cues(language); ok {
		if class, _ := table.Lookup(seed.Extend(token)); class != 0 {
			return 0
		}
	}
	switch class, _ := table.Lookup(gazetteer.Names().Extend(token)); {
	case class&gazetteer.Country != 0:
		return 0.1
	case class&gazetteer.CommonFirstName != 0:
		return 0.3
	}
	return 1
}

const (
	vowels     = "aeiou"
	consonants = "bcdfghjklmnprstvz"
	keptBefore = 2 // letters that stay at the beginning
	keptAfter  = 2 // and at the end
)

// mutate exchanges vowels for vowels and consonants for consonants inside a word.
func mutate(token string, random *rand.Rand) string {
	runes := []rune(token)
	for i := range runes {
		if len(runes) > 4 && (i < keptBefore || i >= len(runes)-keptAfter) || len(runes) <= 4 && i == 0 && len(runes) > 3 {
			continue
		}
		from := consonants
		if strings.ContainsRune("aeiouyàâäéèêëîïôöùûüAEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜ", runes[i]) {
			from = vowels
		} else if !unicode.IsLetter(runes[i]) {
			continue
		}
		r := rune(from[random.IntN(len(from))])
		if unicode.IsUpper(runes[i]) {
			r = unicode.ToUpper(r)
		}
		runes[i] = r
	}
	return string(runes)
}
