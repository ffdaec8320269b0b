package text

import (
	"embed"
	"io/fs"
	"strings"
	"sync"
)

//go:embed fr/*.txt en/*.txt
var data embed.FS

// language is one entry of that list.
type language struct {
	code   Language
	spaced bool // digits are grouped by spaces: "14 000"
}

// languages is the one list of the languages whose tokens and sentences this package knows; the words of each stand in
// the folder named by its code.
var languages = []language{
	{code: French, spaced: true},
	{code: English},
}

// rules are the words and habits of one language that cutting needs.
type rules struct {
	spaced        bool
	elisions      words // what stands before an apostrophe and is a token with it: l’, jusqu’
	whole         words // words with an apostrophe that look like an elision and are none: aujourd’hui
	clitics       words // what stands after an apostrophe and begins a token there: ’s, ’ll
	negation      bool  // "don’t" is "do" and "n’t"
	inversions    words // subjects that hang on a verb by a hyphen: -t-il
	abbreviations words // words that keep their full stop and may end a sentence: etc.
	titles        words // words that keep their full stop and never end a sentence: M., Dr.
	starters      words // words that, capitalized after an abbreviation, begin a sentence
	functions     words // the words that grammar needs
}

// words is a set, folded to lower case and the straight apostrophe.
type words map[string]struct{}

// has reports whether the set holds word in any case and with any apostrophe. It does not allocate for words of
// common length.
func (w words) has(word string) bool {
	var buffer [48]byte
	_, ok := w[string(lower(buffer[:0], word))]
	return ok
}

// lower appends word in lower case, with the straight apostrophe and without soft hyphens.
func lower(to []byte, word string) []byte {
	for _, r := range word {
		switch {
		case 'A' <= r && r <= 'Z':
			to = append(to, byte(r)+'a'-'A')
		case r < 0x80:
			to = append(to, byte(r))
		case isApostrophe(r):
			to = append(to, '\'')
		case r == softHyphen:
		default:
			to = appendLower(to, r)
		}
	}
	return to
}

var loaded = sync.OnceValue(func() map[Language]*rules { return readRules(data, languages) })

// readRules reads the rules of all languages of a list, and what they share as those of Und.
func readRules(files fs.FS, languages []language) map[Language]*rules {
	all := make(map[Language]*rules, len(languages)+1)
	shared := &rules{}
	for _, l := range languages {
		r := &rules{spaced: l.spaced}
		r.add(files, l.code)
		shared.add(files, l.code)
		all[l.code] = r
	}
	all[Und] = shared
	return all
}

// rulesOf returns the rules of a language, or what all the languages share when it is not one of the list.
func rulesOf(l Language) *rules {
	all := loaded()
	if r, ok := all[l]; ok {
		return r
	}
	return all[Und]
}

func (r *rules) add(files fs.FS, code Language) {
	load := func(set *words, name string) {
		if *set == nil {
			*set = words{}
		}
		// A language has only the files it needs: English elides nothing.
		raw, err := fs.ReadFile(files, string(code)+"/"+name+".txt")
		if err != nil {
			return
		}
		for line := range strings.Lines(string(raw)) {
			line, _, _ = strings.Cut(line, "#")
			for _, word := range strings.Fields(line) {
				(*set)[string(lower(nil, word))] = struct{}{}
			}
		}
	}
	load(&r.elisions, "elisions")
	load(&r.whole, "whole")
	load(&r.clitics, "clitics")
	load(&r.inversions, "inversions")
	load(&r.abbreviations, "abbreviations")
	load(&r.titles, "titles")
	load(&r.starters, "starters")
	load(&r.functions, "function_words")
	_, negated := r.clitics["t"]
	r.negation = negated
}

// IsFunctionWord reports whether word, in any case and with either apostrophe, is one of the words that grammar needs
// in the language: articles, prepositions, pronouns, conjunctions, auxiliaries. Und asks all languages.
func IsFunctionWord(l Language, word string) bool { return rulesOf(l).functions.has(word) }
