package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/internal/nametag"
)

// experiment trains with the given settings and prints the scores on the test sets; it writes nothing.
func experiment(args []string) error {
	flags := flag.NewFlagSet("experiment", flag.ContinueOnError)
	folder := flags.String("data", os.Getenv("COPYDESK_DATA"), "folder that holds ner/")
	only := flags.String("lang", "", "train and test on one language")
	hold := flags.String("hold", "", "leave sets out whose path begins so, separated by commas, and test on them")
	clusters := flags.String("clusters", "", "file of word clusters")
	dump := flags.String("dump", "", "folder for predictions")
	keep := flags.String("keep", fmt.Sprintf("%g:%g", shippedLeast.weight, shippedLeast.row), "weights below the first number are dropped, and features without a weight of the second; several pairs, separated by commas, make a model each")
	every := flags.Int("every", 1, "train on each n-th document")
	var a augmentation
	flags.Float64Var(&a.strangers, "strangers", shippedNoise.strangers, "share of names that a copy makes strangers")
	flags.Float64Var(&a.exchanged, "exchanged", shippedNoise.exchanged, "share of other names that such a copy exchanges first")
	flags.IntVar(&a.copies, "copies", shippedNoise.copies, "copies with strangers of the passages of our own")
	flags.Float64Var(&a.shouted, "shouted", shippedNoise.shouted, "share of sentences copied in capitals")
	flags.Float64Var(&a.whispered, "whispered", shippedNoise.whispered, "share of sentences copied in small letters")
	flags.Float64Var(&a.titled, "titled", shippedNoise.titled, "share of English sentences copied as headlines")
	var c settings
	flags.IntVar(&c.epochs, "epochs", shippedSettings.epochs, "passes over the text")
	flags.Float64Var(&c.rate, "rate", shippedSettings.rate, "learning rate")
	flags.Float64Var(&c.decay, "decay", shippedSettings.decay, "pull of weights towards nothing")
	flags.Float64Var(&c.dropout, "dropout", shippedSettings.dropout, "share of features hidden at each visit")
	flags.IntVar(&c.minCount, "min", shippedSettings.minCount, "least number of times a feature is seen")
	flags.IntVar(&c.strange, "strange", shippedSettings.strange, "trainings on text with strangers, beside one without")
	plain := flags.String("plain", fmt.Sprint(shippedSettings.plain), "share of the one without in the mean; several numbers, separated by commas, are tried each")
	flags.Uint64Var(&c.seed, "seed", shippedSettings.seed, "seed of the order and the noise")
	if err := flags.Parse(args); err != nil {
		return err
	}
	var train, test []prepared
	for _, s := range slices.Concat(shippedSets, testSets) {
		if *only != "" && string(s.Language) != *only {
			continue
		}
		p, err := load(*folder+"/ner", s)
		if err != nil {
			return err
		}
		p.held = slices.ContainsFunc(strings.Split(*hold, ","), func(h string) bool { return h != "" && strings.HasPrefix(s.Path, h) })
		if p.held || slices.Contains(testSets, s) {
			test = append(test, p)
			continue
		}
		if *every > 1 {
			q := prepared{set: s}
			for i := 0; i < len(p.texts); i += *every {
				q.texts, q.documents = append(q.texts, p.texts[i]), append(q.documents, p.documents[i])
			}
			p = q
		}
		train = append(train, p)
	}
	own, err := ownGold()
	if err != nil {
		return err
	}
	train = append(train, own...)
	data, err := os.ReadFile(*clusters)
	if err != nil && *clusters != "" {
		return err
	}
	lexicon := nametag.Lexicon{Names: gazetteer.Default(), Clusters: nametag.OpenClusters(string(data))}
	begun := time.Now()
	l := &learner{settings: c}
	trained := l.trainMany(lexicon, train, a, os.Stdout)
	fmt.Printf("trained, %.0f s\n", time.Since(begun).Seconds())
	for share := range strings.SplitSeq(*plain, ",") {
		if l.plain, err = strconv.ParseFloat(share, 64); err != nil {
			return err
		}
		fmt.Printf("share of the training without strangers %g\n", l.plain)
		l.mix(trained, l.plain)
		if err := tryPrunings(l, lexicon, *keep, test, *dump); err != nil {
			return err
		}
	}
	return nil
}

func tryPrunings(l *learner, lexicon nametag.Lexicon, keep string, test []prepared, dump string) error {
	for pair := range strings.SplitSeq(keep, ",") {
		var least pruning
		if _, err := fmt.Sscanf(pair, "%g:%g", &least.weight, &least.row); err != nil {
			return fmt.Errorf("-keep %s: %w", pair, err)
		}
		model, size, err := l.model(least, nametag.Identity())
		if err != nil {
			return err
		}
		fmt.Printf("weights from %g up, features from %g, model of %d bytes\n", least.weight, least.row, size)
		if err := evaluate(nametag.NewTagger(lexicon, model), test, dump); err != nil {
			return err
		}
	}
	return nil
}

// evaluate prints the scores of a tagger on sets, those of one family together and apart from them those held out.
func evaluate(tagger *nametag.Tagger, test []prepared, dump string) error {
	var groups []string
	sums := make(map[string]*tally)
	for _, p := range test {
		group := strings.TrimRight(strings.Split(p.set.Path, "/")[0], "0123456789_")
		if p.held {
			group += " held out"
		}
		if sums[group] == nil {
			sums[group] = new(tally)
			groups = append(groups, group)
		}
		var dumped bytes.Buffer
		for d, doc := range p.texts {
			found, err := tagger.Tag(context.Background(), doc)
			if err != nil {
				return err
			}
			for k, s := range doc.Sentences {
				tags := p.documents[d].Sentences[k].Tags
				var runs []nametag.Run
				for _, n := range found {
					if n.First >= s.First && n.Last <= s.Last {
						runs = append(runs, nametag.Run{First: n.First - s.First, Last: n.Last - s.First, Type: n.Type})
					}
				}
				sums[group].add(nametag.AppendRuns(nil, nametag.Encode(tags)), runs)
				writeRuns(&dumped, p.documents[d].Sentences[k].Tokens, runs)
			}
		}
		if dump != "" {
			if err := os.WriteFile(filepath.Join(dump, strings.ReplaceAll(p.set.Path, "/", ".")), dumped.Bytes(), 0o644); err != nil {
				return err
			}
		}
	}
	for _, g := range groups {
		fmt.Printf("%-22s %s\n", g, sums[g])
	}
	return nil
}

func writeRuns(w io.Writer, tokens []string, runs []nametag.Run) {
	tags := make([]string, len(tokens))
	for i := range tags {
		tags[i] = "O"
	}
	for _, r := range runs {
		for i := r.First; i < r.Last; i++ {
			tags[i] = "I-" + nametag.Types[r.Type]
		}
		tags[r.First] = "B-" + nametag.Types[r.Type]
	}
	for i, t := range tokens {
		fmt.Fprintf(w, "%s\t%s\n", t, tags[i])
	}
	fmt.Fprintln(w)
}
