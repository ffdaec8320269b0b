// Command extract trains the body model of copydesk's extractor, or its model of kinds, and writes the weights.
//
//	go run . -data DATA -o ../../extract/internal/model/weights.bin
//	go run . -kinds ../../extract/internal/kindmodel/weights.bin [FOLDER …]
//
// For the body model it reads the pages of -sets, labels their blocks by aligning them with the gold text, cross-validates by site, prints
// the scores on pages that each fold has not seen, and trains on everything. Same data, same bytes.
//
// The model of kinds learns from what stands in this folder alone: the pages of own, cross-validated by page, and the
// lines of furniture. It is scored on the folders of labelled pages that are named.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"
	"strings"
	"time"

	"github.com/copydesk/copydesk/extract/internal/model"
)

func main() {
	log.SetFlags(0)
	data := flag.String("data", os.Getenv("COPYDESK_DATA"), "folder of the labelled data (default $COPYDESK_DATA)")
	sets := flag.String("sets", "fundus,wcxb,own", "sets of extraction/ to train on; own are the pages of this folder")
	test := flag.String("test", "fr", "sets to score with the final model, never trained on")
	out := flag.String("o", "", "file to write the weights to; none to cross-validate only")
	scored := flag.String("cv", "fundus", "sets to cross-validate on; the others are in every training fold whole")
	folds := flag.Int("folds", 5, "folds of the cross-validation; 0 for none")
	keep := flag.String("keep", "", "folder that keeps the models of the folds: with them there, rules are cross-validated in seconds")
	score := flag.String("score", "", "weights to score on -test; nothing is trained")
	kindsOut := flag.String("kinds", "", "file to write the weights of the model of kinds to, nothing else is trained; - to cross-validate only")
	verbose := flag.Bool("v", false, "print the worst pages and the figures that are used most")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if *kindsOut != "" {
		if err := trainKinds(ctx, strings.TrimPrefix(*kindsOut, "-"), flag.Args(), *folds, *verbose); err != nil {
			log.Fatal(err)
		}
		return
	}
	if *score != "" {
		if err := scoreWeights(ctx, *data, strings.Split(*test, ","), *score, *verbose); err != nil {
			log.Fatal(err)
		}
		return
	}
	cv := validation{folds: *folds, sets: strings.Split(*scored, ","), keep: *keep}
	if err := run(ctx, *data, strings.Split(*sets, ","), strings.Split(*test, ","), *out, cv, *verbose); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, data string, sets, test []string, out string, cv validation, verbose bool) error {
	began := time.Now()
	samples, err := loadAll(ctx, data, sets)
	if err != nil {
		return err
	}
	taught := taughtBy(samples)
	log.Printf("%d pages, %d of them teach (%.0fs)", len(samples), len(taught), time.Since(began).Seconds())
	if cv.folds > 1 {
		predictions, err := cv.run(ctx, samples)
		if err != nil {
			return err
		}
		report(samples, predictions, verbose)
		log.Printf("cross-validated (%.0fs)", time.Since(began).Seconds())
	}
	if err := ctx.Err(); err != nil || out == "" {
		return err
	}
	m := train(taught)
	unseen, err := loadAll(ctx, data, test)
	if err != nil {
		return err
	}
	report(unseen, predict(m, unseen), verbose)
	if verbose {
		importance(m)
	}
	b, err := m.MarshalBinary()
	if err != nil {
		return err
	}
	log.Printf("%d bytes of weights (%.0fs)", len(b), time.Since(began).Seconds())
	if err := os.WriteFile(out, b, 0o644); err != nil {
		return fmt.Errorf("weights: %w", err)
	}
	return nil
}

// scoreWeights prints the scores of weights that are there already.
func scoreWeights(ctx context.Context, data string, sets []string, file string, verbose bool) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	m := new(model.Model)
	if err := m.UnmarshalBinary(b); err != nil {
		return err
	}
	samples, err := loadAll(ctx, data, sets)
	if err != nil {
		return err
	}
	report(samples, predict(m, samples), verbose)
	return nil
}

func predict(m *model.Model, samples []*sample) [][]float64 {
	out := make([][]float64, len(samples))
	for i, s := range samples {
		out[i] = m.Body(s.page)
	}
	return out
}

func loadAll(ctx context.Context, data string, sets []string) ([]*sample, error) {
	var all []*sample
	for _, set := range sets {
		s, err := load(ctx, data, set)
		if err != nil {
			return nil, err
		}
		all = append(all, s...)
	}
	return all, nil
}
