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

// corpora are the labelled texts that may train weights, as token files below the data folder.
var corpora = map[string][]string{
	"fr": {"ner/wikinews_fr/train.conll", "ner/news_fr_*/train.conll"},
	"en": {"ner/voa_en/train.conll", "ner/gmb_en/*.conll*", "ner/wikigold_en/*.conll", "ner/news_en_*/train.conll", "ner/wikinews_en/*.conll"},
}

// pages are sets of pages whose text may train weights, by language.
var pages = map[string]string{"en": "extraction/wcxb/gold.jsonl"}

// frequentWords are the n words that stand most often in lower case in the texts of a language.
func frequentWords(data, code string, n int) ([]string, error) {
	counts := map[string]int{}
	count := func(text string) {
		for _, w := range splitWords(text) {
			if l := strings.ToLower(w); l == w {
				counts[w]++
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
				token, _, _ := strings.Cut(line, "\t")
				if !strings.HasPrefix(token, "-DOCSTART-") {
					count(token)
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
				count(page.Text)
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
