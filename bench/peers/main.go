// Command peers runs us and the other Go libraries for the same work on the same inputs, in one process, and prints a
// Markdown table for each task and set:
//
//	go run . -data DIR [-task extraction|names|dates|language|path|all] [-out DIR]
//
// DIR has the layout that docs/benchmarks.md describes; a set that it lacks is left out, and said so. Inputs are in
// memory before anything is timed, on one core. Times are processor time, the fastest of the rounds, as multiples of
// the floor: goquery's parse of the same pages, or a plain scan of the same text. -out takes the predictions as JSON
// Lines, a file for each set and system; -peak tells the memory that each system needs.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
)

// config is what the command line says.
type config struct {
	data    string
	out     string
	sets    []string // none is all
	pages   int      // of a set at most, 0 is all
	rounds  int
	urls    bool
	curves  string
	profile string
	peak    bool
	alone   string // the one contender that this process runs
}

func (c config) wants(set string) bool { return len(c.sets) == 0 || slices.Contains(c.sets, set) }

var tasks = []struct {
	name string
	run  func(config) error
}{
	{"extraction", extraction},
	{"names", recognition},
	{"dates", dating},
	{"language", language},
	{"path", whole},
}

func main() {
	var c config
	flag.StringVar(&c.data, "data", "", "folder of the labelled data")
	task := flag.String("task", "all", "extraction, names, dates, language, path or all")
	sets := flag.String("sets", "", "sets by name, with commas between; empty is all")
	flag.StringVar(&c.out, "out", "", "folder for the predictions; empty writes none")
	flag.IntVar(&c.pages, "pages", 0, "at most so many pages, texts or sentences of a set, spread over it; 0 is all")
	flag.IntVar(&c.rounds, "rounds", 3, "how often each system reads everything; the fastest counts")
	flag.BoolVar(&c.urls, "urls", false, "tell all extractors the address of each page")
	flag.StringVar(&c.curves, "curves", "", "folder for the curves of the task path, as SVG; empty draws none")
	flag.StringVar(&c.profile, "profile", "", "file for a profile of the processor's time while the task path reads pages")
	flag.BoolVar(&c.peak, "peak", false, "run each system once more in a process of its own and tell the peak of its memory")
	flag.StringVar(&c.alone, "alone", "", "run one system of a set and print the peak of its memory in bytes, which is how -peak measures")
	flag.Parse()
	if c.data == "" || c.rounds < 1 || flag.NArg() != 0 {
		flag.Usage()
		os.Exit(2)
	}
	if *sets != "" {
		c.sets = strings.Split(*sets, ",")
	}
	runtime.GOMAXPROCS(1)
	known := *task == "all"
	for _, t := range tasks {
		if *task != "all" && *task != t.name {
			continue
		}
		known = true
		if err := t.run(c); errors.Is(err, errAlone) {
			return
		} else if err != nil {
			fmt.Fprintf(os.Stderr, "peers: %s: %v\n", t.name, err)
			os.Exit(1)
		}
	}
	if !known {
		fmt.Fprintf(os.Stderr, "peers: no task %q\n", *task)
		os.Exit(2)
	}
}
