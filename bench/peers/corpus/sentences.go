package corpus

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

// Sentence is a text in a language, the name of the file it was read from.
type Sentence struct {
	Language string `json:"lang"`
	Text     string `json:"text"`
}

// ReadSentences reads the files CODE.txt of a folder, a sentence a line.
func ReadSentences(dir string) ([]Sentence, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("no sentences in %s", dir)
	}
	var out []Sentence
	for _, path := range paths {
		f, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			out = append(out, Sentence{strings.TrimSuffix(filepath.Base(path), ".txt"), lines.Text()})
		}
		f.Close()
		if err := lines.Err(); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	return out, nil
}

// Joined puts consecutive sentences of a language together until there are n characters.
func Joined(sentences []Sentence, n int) []Sentence {
	var out []Sentence
	var parts []string
	length := 0
	for i, s := range sentences {
		if i > 0 && sentences[i-1].Language != s.Language {
			parts, length = nil, 0
		}
		parts = append(parts, s.Text)
		length += utf8.RuneCountInString(s.Text) + 1
		if length > n {
			out = append(out, Sentence{s.Language, strings.Join(parts, " ")})
			parts, length = nil, 0
		}
	}
	return out
}

// FirstWords cuts each text after n words.
func FirstWords(sentences []Sentence, n int) []Sentence {
	out := make([]Sentence, len(sentences))
	for i, s := range sentences {
		words := strings.Fields(s.Text)
		out[i] = Sentence{s.Language, strings.Join(words[:min(n, len(words))], " ")}
	}
	return out
}
