// Command lang makes the table of package lang: what common words and letters cost under French, English and the
// languages that are taken for them.
//
// It reads the n-gram models in the source tree of lingua-go (Apache 2.0), the word lists beside it and the labelled
// texts that may train weights, and writes one file. Same input, same file.
//
//	go run ./lang -data ../../shared/data -o ../lang/table.gz
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"math"
	"os"
	"os/exec"
	"slices"
	"sort"
	"strings"

	"github.com/copydesk/copydesk/internal/profile"
)

func main() {
	log.SetFlags(0)
	data := flag.String("data", "../../shared/data", "folder of the labelled data")
	lists := flag.String("languages", "lang/languages", "folder of the strangers' words")
	out := flag.String("o", "../lang/table.gz", "file to write")
	size := sizes{}
	flag.IntVar(&size.words, "words", 4000, "common words of French and of English")
	flag.IntVar(&size.trigrams, "trigrams", 4000, "rows of three letters")
	flag.IntVar(&size.bigrams, "bigrams", 800, "rows of two letters")
	flag.Parse()
	table, err := build(*data, *lists, size)
	if err != nil {
		log.Fatal(err)
	}
	var b bytes.Buffer
	if _, err := table.WriteTo(&b); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(*out, b.Bytes(), 0o644); err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s: %d bytes\n", *out, b.Len())
}

type sizes struct{ words, trigrams, bigrams int }

func build(data, lists string, size sizes) (*profile.Builder, error) {
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/pemistahl/lingua-go").Output()
	if err != nil {
		return nil, fmt.Errorf("where lingua-go is: %w", err)
	}
	v, err := newVocabulary(data, lists, size.words)
	if err != nil {
		return nil, err
	}
	c := newCosts(v)
	models, err := c.loadAll(strings.TrimSpace(string(dir)))
	if err != nil {
		return nil, err
	}
	grams := chooseGrams(models, size)
	b := profile.NewBuilder(codes())
	for _, g := range grams {
		b.Gram([]rune(g), c.gram(models, []rune(g)))
	}
	added := 0
	for _, w := range v.words {
		if b.Word(w, c.word(w), v.needs(w)) {
			added++
		}
	}
	fmt.Printf("%d languages, %d grams, %d words\n", len(languages), len(grams), added)
	return b, nil
}

func codes() []string {
	var out []string
	for _, l := range languages {
		out = append(out, l.code)
	}
	return out
}

// chooseGrams takes the single letters and the pairs and triples that stand most often in any language.
func chooseGrams(models map[string]*model, size sizes) []string {
	var out []string
	for n, most := range map[int]int{1: 400, 2: size.bigrams, 3: size.trigrams} {
		best := map[string]float64{}
		for code, m := range models {
			// What tells the first two from the rest is worth more rows.
			weight := 1.0
			if corpora[code] != nil {
				weight = 3
			}
			for g := range m[n] {
				best[g] = math.Max(best[g], weight*m.frequency([]rune(g)))
			}
		}
		grams := make([]string, 0, len(best))
		for g := range best {
			grams = append(grams, g)
		}
		sort.Slice(grams, func(i, j int) bool {
			if best[grams[i]] != best[grams[j]] {
				return best[grams[i]] > best[grams[j]]
			}
			return grams[i] < grams[j]
		})
		out = append(out, grams[:min(most, len(grams))]...)
	}
	slices.Sort(out)
	return out
}
