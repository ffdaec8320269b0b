// Command lang measures package lang on sentences of many languages: what is found of French and English, what is
// accepted of the others, what is taken for the other of the two, in whole sentences, 300 characters and five words;
// then the cost of an article in parses of its page, and the memory after first use.
//
//	go run ./lang -data ../../shared/data
package main

import (
	"bufio"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/copydesk/copydesk/lang"
	"github.com/copydesk/copydesk/text"
)

func main() {
	log.SetFlags(0)
	data := flag.String("data", "../../shared/data", "folder of the labelled data")
	verbose := flag.Bool("v", false, "print every error")
	tableOnly := flag.Bool("table", false, "leave lingua-go out")
	flag.Parse()
	var options []lang.Option
	if *tableOnly {
		options = append(options, lang.TableOnly())
	}
	detector := lang.New(options...)
	if err := firstUse(detector); err != nil {
		log.Fatal(err)
	}
	sentences, err := load(filepath.Join(*data, "lang"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%-16s %8s %9s %10s %8s %9s\n", "", "found", "strangers", "accepted", "swapped", "µs/text")
	for _, set := range []struct {
		name  string
		texts []labelled
	}{{"sentences", sentences}, {"300 characters", joined(sentences, 300)}, {"five words", firstWords(sentences, 5)}} {
		measure(detector, set.name, set.texts, *verbose)
	}
	fmt.Printf("memory after all of them, with every model that a doubt has needed: %.1f MB\n", float64(heap())/1e6)
	if err := cost(detector, *data); err != nil {
		log.Fatal(err)
	}
}

// labelled is a text of a known language.
type labelled struct{ language, text string }

func load(dir string) ([]labelled, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("no sentences in %s", dir)
	}
	var out []labelled
	for _, path := range paths {
		f, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			out = append(out, labelled{strings.TrimSuffix(filepath.Base(path), ".txt"), lines.Text()})
		}
		f.Close()
		if err := lines.Err(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// joined puts consecutive sentences of a language together until there are n characters.
func joined(sentences []labelled, n int) []labelled {
	var out []labelled
	var text []string
	length := 0
	for i, s := range sentences {
		if i > 0 && sentences[i-1].language != s.language {
			text, length = nil, 0
		}
		text = append(text, s.text)
		length += utf8.RuneCountInString(s.text) + 1
		if length > n {
			out = append(out, labelled{s.language, strings.Join(text, " ")})
			text, length = nil, 0
		}
	}
	return out
}

func firstWords(sentences []labelled, n int) []labelled {
	var out []labelled
	for _, s := range sentences {
		words := strings.Fields(s.text)
		out = append(out, labelled{s.language, strings.Join(words[:min(n, len(words))], " ")})
	}
	return out
}

func measure(detector *lang.Detector, name string, texts []labelled, verbose bool) {
	var ours, found, swapped, strangers, accepted int
	start := time.Now()
	for _, t := range texts {
		got := detector.Detect(t.text)
		code := string(got.Code)
		mine := t.language == string(text.French) || t.language == string(text.English)
		wrong := ""
		switch {
		case mine && code == t.language:
			found++
		case mine && got.Code == text.Und:
			wrong = "lost"
		case mine:
			swapped++
			wrong = "swapped"
		case got.Code != text.Und:
			accepted++
			wrong = "accepted"
		}
		if mine {
			ours++
		} else {
			strangers++
		}
		if wrong != "" && verbose {
			fmt.Printf("    %s %s as %s %.2f: %.120s\n", wrong, t.language, got.Code, got.Confidence, t.text)
		}
	}
	each := time.Since(start) / time.Duration(len(texts))
	fmt.Printf("%-16s %7.2f%% %9d %9.3f%% %7.2f%% %9.1f\n", name, percent(found, ours), strangers, percent(accepted, strangers), percent(swapped, ours), float64(each.Nanoseconds())/1e3)
}

func percent(n, of int) float64 { return 100 * float64(n) / float64(of) }
