package main

import (
	"bufio"
	"compress/gzip"
	"errors"
	"hash/fnv"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/text"
)

// rawSets are labelled files of which only the words are read.
var rawSets = []set{{Path: "gmb_en/train.conll.gz", Language: text.English}}

// pageFolders hold pages as plain text, a block a line.
var pageFolders = []string{"fundus", "wcxb", "fr", "snippets", "metadata", "pubdate"}

// shortestLine leaves menus and captions out, in bytes.
const shortestLine = 80

// rawSentences yields the sentences of the passages of our own, of the training sets and of the pages that are in
// French or English, each line of a page once, in a fixed order.
func rawSentences(folder string, yield func([]string)) error {
	own, err := ownGold()
	if err != nil {
		return err
	}
	for _, p := range own {
		for _, d := range p.documents {
			for _, k := range d.Sentences {
				yield(k.Tokens)
			}
		}
	}
	for _, s := range slices.Concat(shippedSets, rawSets) {
		documents, err := readCoNLL(filepath.Join(folder, "ner", s.Path))
		if err != nil {
			return err
		}
		for _, d := range documents {
			for _, k := range d.Sentences {
				yield(k.Tokens)
			}
		}
	}
	seen := make(map[uint64]bool)
	for _, name := range pageFolders {
		files, err := filepath.Glob(filepath.Join(folder, "extraction", name, "pages", "*.txt.gz"))
		if err != nil {
			return err
		}
		slices.Sort(files)
		for _, file := range files {
			if err := pageSentences(file, seen, yield); err != nil {
				return err
			}
		}
	}
	return nil
}

func pageSentences(path string, seen map[uint64]bool, yield func([]string)) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	in, err := gzip.NewReader(file)
	if errors.Is(err, io.EOF) {
		return nil
	}
	if err != nil {
		return err
	}
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		line := strings.ToValidUTF8(lines.Text(), "")
		language := guess(line)
		if len(line) < shortestLine || language == text.Und {
			continue
		}
		h := fnv.New64a()
		h.Write([]byte(line))
		if seen[h.Sum64()] {
			continue
		}
		seen[h.Sum64()] = true
		doc := text.NewDocument(line, language)
		for _, s := range doc.Sentences {
			tokens := make([]string, 0, s.Last-s.First)
			for i := s.First; i < s.Last; i++ {
				tokens = append(tokens, doc.Token(i))
			}
			yield(tokens)
		}
	}
	return lines.Err()
}

var functionWords = map[string]text.Language{
	"le": text.French, "la": text.French, "les": text.French, "des": text.French, "est": text.French, "dans": text.French,
	"pour": text.French, "une": text.French, "que": text.French, "qui": text.French,
	"the": text.English, "of": text.English, "and": text.English, "to": text.English, "in": text.English,
	"is": text.English, "that": text.English, "for": text.English,
}

// guess counts function words; a line with fewer than one in eight words is in neither language.
func guess(line string) text.Language {
	words, french, english := 0, 0, 0
	for w := range strings.FieldsSeq(line) {
		words++
		switch functionWords[w] {
		case text.French:
			french++
		case text.English:
			english++
		}
	}
	switch {
	case french > english && french*8 > words:
		return text.French
	case english > french && english*8 > words:
		return text.English
	}
	return text.Und
}
