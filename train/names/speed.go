package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"runtime/pprof"
	"syscall"
	"time"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/entity/prose"
	"github.com/copydesk/copydesk/text"
)

// speedRounds is how often our own tagger reads the file in its turn, to be measured above the grain of the clock. Both
// take turns, and the fastest of speedTurns counts for each: a shared machine slows either down for seconds.
const (
	speedRounds = 8
	speedTurns  = 6
)

// runSpeed measures tokens per second of processor time of the tagger and of prose with its model cached, on one goroutine, in one run.
func runSpeed(args []string) error {
	flags := flag.NewFlagSet("speed", flag.ContinueOnError)
	profile := flags.String("profile", "", "file for a processor profile of the tagger")
	if err := flags.Parse(args); err != nil {
		return err
	}
	begun := time.Now()
	if _, err := names.Default().Recognize(context.Background(), text.NewDocument("Paris", text.French)); err != nil {
		return err
	}
	fmt.Printf("time to first result %.1f ms\n", float64(time.Since(begun).Microseconds())/1000)
	for _, path := range flags.Args() {
		documents, err := readCoNLL(path)
		if err != nil {
			return err
		}
		var texts []*text.Document
		tokens := 0
		for _, d := range documents {
			texts = append(texts, d.textDocument(text.English))
			tokens += len(texts[len(texts)-1].Tokens)
		}
		if *profile != "" {
			file, err := os.Create(*profile)
			if err != nil {
				return err
			}
			defer file.Close()
			if err := pprof.StartCPUProfile(file); err != nil {
				return err
			}
		}
		ours, theirs := 0.0, 0.0
		for range speedTurns {
			one, err := rate(names.Default(), texts, tokens, speedRounds)
			if err != nil {
				return err
			}
			other, err := rate(prose.Engine{}, texts, tokens, 1)
			if err != nil {
				return err
			}
			ours, theirs = max(ours, one), max(theirs, other)
		}
		pprof.StopCPUProfile()
		fmt.Printf("%s: tagger %.0f tokens/s, prose %.0f tokens/s, %.1f times\n", path, ours, theirs, ours/theirs)
	}
	return nil
}

func rate(r names.Recognizer, texts []*text.Document, tokens, rounds int) (float64, error) {
	begun := processTime()
	for range rounds {
		for _, doc := range texts {
			if _, err := r.Recognize(context.Background(), doc); err != nil {
				return 0, err
			}
		}
	}
	return float64(tokens*rounds) / (processTime() - begun).Seconds(), nil
}

// processTime is the processor time of the process so far: other programs on the machine do not count.
func processTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		return 0
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
