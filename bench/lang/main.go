// Command lang measures package lang on sentences of many languages: what is found of French and English, what is
// accepted of the others, what is taken for the other of the two, in whole sentences, 300 characters and five words;
// then the cost of an article in parses of its page, and the memory after first use.
//
//	go run ./lang -data ../../shared/data
package main

import (
	"flag"
	"fmt"
	"log"
	"path/filepath"
	"time"

	"github.com/copydesk/copydesk/bench/internal/sentences"
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
	all, err := sentences.Read(filepath.Join(*data, "lang"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%-16s %8s %9s %10s %8s %9s\n", "", "found", "strangers", "accepted", "swapped", "µs/text")
	for _, set := range []struct {
		name  string
		texts []sentences.Text
	}{{"sentences", all}, {"300 characters", sentences.Joined(all, 300)}, {"five words", sentences.FirstWords(all, 5)}} {
		measure(detector, set.name, set.texts, *verbose)
	}
	fmt.Printf("memory after all of them, with every model that a doubt has needed: %.1f MB\n", float64(heap())/1e6)
	if err := cost(detector, *data); err != nil {
		log.Fatal(err)
	}
}

func measure(detector *lang.Detector, name string, texts []sentences.Text, verbose bool) {
	var ours, found, swapped, strangers, accepted int
	start := time.Now()
	for _, t := range texts {
		got := detector.Detect(t.Text)
		code := string(got.Code)
		mine := t.Language == string(text.French) || t.Language == string(text.English)
		wrong := ""
		switch {
		case mine && code == t.Language:
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
			fmt.Printf("    %s %s as %s %.2f: %.120s\n", wrong, t.Language, got.Code, got.Confidence, t.Text)
		}
	}
	each := time.Since(start) / time.Duration(len(texts))
	fmt.Printf("%-16s %7.2f%% %9d %9.3f%% %7.2f%% %9.1f\n", name, percent(found, ours), strangers, percent(accepted, strangers), percent(swapped, ours), float64(each.Nanoseconds())/1e3)
}

func percent(n, of int) float64 { return 100 * float64(n) / float64(of) }
