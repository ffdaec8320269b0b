// Package sentences reads texts of known languages and makes shorter and longer ones of them.
package sentences

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

// Text is in a language, the name of the file it was read from.
type Text struct {
	Language string `json:"lang"`
	Text     string `json:"text"`
}

// Read reads the files CODE.txt of a folder, a sentence a line.
func Read(dir string) ([]Text, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("no sentences in %s", dir)
	}
	var out []Text
	for _, path := range paths {
		f, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			out = append(out, Text{strings.TrimSuffix(filepath.Base(path), ".txt"), lines.Text()})
		}
		f.Close()
		if err := lines.Err(); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	return out, nil
}

// Joined puts consecutive sentences of a language together until there are n characters.
func Joined(sentences []Text, n int) []Text {
	var out []Text
	var parts []string
	length := 0
	for i, s := range sentences {
		if i > 0 && sentences[i-1].Language != s.Language {
			parts, length = nil, 0
		}
		parts = append(parts, s.Text)
		length += utf8.RuneCountInString(s.Text) + 1
		if length > n {
			out = append(out, Text{s.Language, strings.Join(parts, " ")})
			parts, length = nil, 0
		}
	}
	return out
}

// FirstWords cuts each text after n words.
func FirstWords(sentences []Text, n int) []Text {
	out := make([]Text, len(sentences))
	for i, s := range sentences {
		words := strings.Fields(s.Text)
		out[i] = Text{s.Language, strings.Join(words[:min(n, len(words))], " ")}
	}
	return out
}
