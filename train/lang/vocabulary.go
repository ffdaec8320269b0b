package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// vocabulary is every word that gets a row, sorted, and what each language calls its own of them.
type vocabulary struct {
	words    []string
	own      map[string]map[string]bool // the commonest words, by language
	frequent map[string]map[string]bool // the other common words, of the languages that are read
	grammar  map[string]map[string]bool // the words of grammar, of the same
}

// functionWords is how many of the commonest words count as words of grammar when costs are set.
const functionWords = 300

func newVocabulary(data, lists string, n int) (*vocabulary, error) {
	v := &vocabulary{own: map[string]map[string]bool{}, frequent: map[string]map[string]bool{}, grammar: map[string]map[string]bool{}}
	all := map[string]bool{}
	for _, l := range languages {
		list, err := v.list(data, lists, l.code, n)
		if err != nil {
			return nil, err
		}
		v.own[l.code] = map[string]bool{}
		v.frequent[l.code] = map[string]bool{}
		for i, w := range list {
			all[w] = true
			if corpora[l.code] != nil {
				all[unaccented(w)] = true
			}
			if i < functionWords {
				v.own[l.code][w] = true
			} else {
				v.frequent[l.code][w] = true
			}
		}
	}
	for w := range all {
		v.words = append(v.words, w)
	}
	sort.Strings(v.words)
	return v, nil
}

// list is the words of a language, those of grammar and the commonest first.
func (v *vocabulary) list(data, lists, code string, n int) ([]string, error) {
	if corpora[code] == nil {
		return listed(lists, code)
	}
	list, err := grammarWords("..", code)
	if err != nil {
		return nil, err
	}
	v.grammar[code] = map[string]bool{}
	for _, w := range list {
		v.grammar[code][w] = true
		v.grammar[code][unaccented(w)] = true
	}
	frequent, err := frequentWords(data, code, n)
	return append(list, frequent...), err
}

// needs has a bit for each of the first languages whose grammar needs the word.
func (v *vocabulary) needs(word string) uint8 {
	bits := uint8(0)
	for i, l := range languages[:8] {
		if v.grammar[l.code][word] {
			bits |= 1 << i
		}
	}
	return bits
}

// corpora are the labelled texts that may train weights, as token files below the data folder.
var corpora = map[string][]string{
	"fr": {"ner/wikinews_fr/train.conll", "ner/news_fr_*/train.conll"},
	"en": {"ner/voa_en/train.conll", "ner/gmb_en/*.conll*", "ner/wikigold_en/*.conll", "ner/news_en_*/train.conll", "ner/wikinews_en/*.conll"},
}

// pages are sets of pages whose text may train weights, by language.
var pages = map[string]string{"en": "extraction/wcxb/gold.jsonl"}

// frequentWords are the n words that stand most often in the texts of a language, but for names: what is labelled as
// one and, where there are no labels, what has a capital.
func frequentWords(data, code string, n int) ([]string, error) {
	counts := map[string]int{}
	count := func(text string, labelled bool) {
		for _, w := range splitWords(text) {
			if l := strings.ToLower(w); l == w || labelled {
				counts[l]++
			}
		}
	}
	for _, pattern := range corpora[code] {
		paths, err := filepath.Glob(filepath.Join(data, pattern))
		if err != nil {
			return nil, err
		}
		for _, path := range paths {
			if err := eachLine(path, func(line string) {
				token, label, _ := strings.Cut(line, "\t")
				if !strings.HasPrefix(token, "-DOCSTART-") && label == "O" {
					count(token, true)
				}
			}); err != nil {
				return nil, err
			}
		}
	}
	if set := pages[code]; set != "" {
		if err := eachLine(filepath.Join(data, set), func(line string) {
			var page struct{ Text string }
			if json.Unmarshal([]byte(line), &page) == nil {
				count(page.Text, false)
			}
		}); err != nil {
			return nil, err
		}
	}
	words := make([]string, 0, len(counts))
	for w, c := range counts {
		if c >= 3 {
			words = append(words, w)
		}
	}
	sort.Slice(words, func(i, j int) bool {
		if counts[words[i]] != counts[words[j]] {
			return counts[words[i]] > counts[words[j]]
		}
		return words[i] < words[j]
	})
	return words[:min(n, len(words))], nil
}

func eachLine(path string, yield func(string)) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	if strings.HasSuffix(path, ".gz") {
		z, err := gzip.NewReader(f)
		if err != nil {
			return err
		}
		lines = bufio.NewScanner(z)
	}
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		yield(lines.Text())
	}
	return lines.Err()
}

func splitWords(s string) []string {
	return strings.FieldsFunc(norm.NFC.String(s), func(r rune) bool { return !unicode.IsLetter(r) })
}

// listed reads the words of a stranger.
func listed(dir, code string) ([]string, error) {
	b, err := os.ReadFile(filepath.Join(dir, code, "words.txt"))
	if err != nil {
		return nil, err
	}
	return splitWords(strings.ToLower(string(b))), nil
}

// grammarWords are the words of grammar of a language that package text knows.
func grammarWords(root, code string) ([]string, error) {
	b, err := os.ReadFile(filepath.Join(root, "text", code, "function_words.txt"))
	if err != nil {
		return nil, err
	}
	var out []string
	for line := range strings.Lines(string(b)) {
		if !strings.HasPrefix(line, "#") {
			out = append(out, splitWords(strings.ToLower(line))...)
		}
	}
	return out, nil
}

// unaccented is the word as people without the keys write it.
func unaccented(w string) string {
	w = strings.NewReplacer("œ", "oe", "æ", "ae").Replace(w)
	return norm.NFC.String(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(w)))
}
