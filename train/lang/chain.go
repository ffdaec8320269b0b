package main

import (
	"archive/zip"
	"fmt"
	"io"
	"math"
	"path/filepath"

	"github.com/pemistahl/lingua-go/serialization"
	"google.golang.org/protobuf/proto"
)

// longest is the length of lingua-go's longest n-grams.
const longest = 5

// unseen is the log probability of a letter that a language does not have.
const unseen = -14.0

// backoff is the cost of each letter of context that no n-gram is known with.
const backoff = 1.2

// model holds the log probability of the last letter of each n-gram given the letters before it, inside words.
type model [longest + 1]map[string]float64

// files are the names that lingua-go gives its models.
var files = [longest + 1]string{"", "unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams"}

// loadModel reads the n-grams of one language from lingua-go's source tree.
func loadModel(dir, code string) (*model, error) {
	var m model
	for n := 1; n <= longest; n++ {
		path := filepath.Join(dir, "language-models", code, files[n]+".pb.bin.zip")
		raw, err := readZipped(path)
		if err != nil {
			return nil, err
		}
		var grams serialization.SerializableLanguageModel
		if err := proto.Unmarshal(raw, &grams); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		m[n] = make(map[string]float64, grams.TotalNgrams)
		for _, set := range grams.NgramSets {
			log := math.Log(set.Probability)
			for _, g := range set.Ngrams {
				m[n][g] = log
			}
		}
	}
	return &m, nil
}

func readZipped(path string) ([]byte, error) {
	z, err := zip.OpenReader(path)
	if err != nil {
		return nil, err
	}
	defer z.Close()
	if len(z.File) == 0 {
		return nil, fmt.Errorf("%s: empty archive", path)
	}
	f, err := z.File[0].Open()
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(f)
}

// letter is the log probability of the last letter of r given up to order-1 before it.
func (m *model) letter(r []rune, order int) float64 {
	penalty := 0.0
	for n := min(order, len(r)); n >= 1; n-- {
		if p, ok := m[n][string(r[len(r)-n:])]; ok {
			return math.Max(p-penalty, unseen)
		}
		penalty += backoff
	}
	return unseen
}

// word is the log probability of a word by the chain rule.
func (m *model) word(w []rune) float64 {
	sum := 0.0
	for i := range w {
		sum += m.letter(w[:i+1], longest)
	}
	return sum
}

// frequency is how often the gram stands in a text, relative to all letters.
func (m *model) frequency(g []rune) float64 {
	sum := 0.0
	for i := range g {
		p, ok := m[i+1][string(g[:i+1])]
		if !ok {
			return 0
		}
		sum += p
	}
	return math.Exp(sum)
}
