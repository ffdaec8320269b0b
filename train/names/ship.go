package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/internal/nametag"
	"github.com/copydesk/copydesk/text"
)

// shippedSettings, shippedClusters, shippedSeeds and shippedLeast are what the weights in the module were made with.
var (
	shippedSettings = settings{epochs: 6, rate: 0.1, decay: 1e-5, dropout: 0.25, minCount: 3, strange: 4, plain: 0.45, seed: 1}
	shippedNoise    = augmentation{strangers: 0.6, exchanged: 0.3, copies: 1, shouted: 0.03, whispered: 0.04, titled: 0.03}
	shippedClusters = clusterSettings{fine: 400, coarse: 64, rounds: 12, least: 5}
)

// shippedLeast is what is kept of the weights.
var shippedLeast = pruning{weight: 0.04, row: 0.1}

// heldOut is which of the documents are left out of a first training, to learn from them what a probability is worth.
const heldOut = 8

// runTrain makes the files that the module embeds: clusters.bin and weights.bin.
func runTrain(args []string) error {
	flags := flag.NewFlagSet("train", flag.ContinueOnError)
	folder := flags.String("data", os.Getenv("COPYDESK_DATA"), "folder of the data")
	out := flags.String("o", ".", "folder to write clusters.bin and weights.bin to")
	keep := flags.Bool("keep-clusters", false, "read clusters.bin of the output folder instead of making it")
	french := flags.String("fr", "", "train on this French .conll file instead of the data folder's sets")
	english := flags.String("en", "", "train on this English .conll file instead of the data folder's sets")
	if err := flags.Parse(args); err != nil {
		return err
	}
	clusters := filepath.Join(*out, "clusters.bin")
	var sets []set
	labels := ""
	for _, own := range []set{{Path: *french, Language: text.French}, {Path: *english, Language: text.English}} {
		if own.Path != "" {
			sets = append(sets, own)
		}
	}
	if len(sets) == 0 {
		sets, labels = shippedSets, filepath.Join(*folder, "ner")
		if !*keep {
			table, err := makeClusters(*folder, shippedClusters, os.Stderr)
			if err != nil {
				return err
			}
			if err := os.WriteFile(clusters, table, 0o644); err != nil {
				return err
			}
		}
	}
	table, err := os.ReadFile(clusters)
	if err != nil {
		return err
	}
	lexicon := nametag.Lexicon{Names: gazetteer.Default(), Clusters: nametag.OpenClusters(string(table))}
	all, err := ownGold()
	if err != nil {
		return err
	}
	for _, s := range sets {
		p, err := load(labels, s)
		if err != nil {
			return err
		}
		all = append(all, p)
	}
	weights, err := trainShipped(lexicon, all, os.Stderr)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(*out, "weights.bin"), weights, 0o644)
}

// trainShipped learns the calibration on documents held out of a first training, then the weights on all documents.
func trainShipped(lexicon nametag.Lexicon, all []prepared, log io.Writer) ([]byte, error) {
	var most, rest []prepared
	for _, p := range all {
		m, r := prepared{set: p.set}, prepared{set: p.set}
		for i := range p.texts {
			to := &m
			if i%heldOut == heldOut-1 {
				to = &r
			}
			to.texts, to.documents = append(to.texts, p.texts[i]), append(to.documents, p.documents[i])
		}
		most, rest = append(most, m), append(rest, r)
	}
	first, last := &learner{settings: shippedSettings}, &learner{settings: shippedSettings}
	first.mix(first.trainMany(lexicon, most, shippedNoise, io.Discard), first.plain)
	last.mix(last.trainMany(lexicon, all, shippedNoise, log), last.plain)
	model, _, err := first.model(shippedLeast, nametag.Identity())
	if err != nil {
		return nil, err
	}
	outcomes, err := judge(nametag.NewTagger(lexicon, model), rest)
	if err != nil {
		return nil, err
	}
	calibration := fit(outcomes)
	fmt.Fprintf(log, "calibration %.2f\n", calibration)
	return last.bytes(shippedLeast, calibration), nil
}

// outcome is a mention's probability and whether the mention was right.
type outcome struct {
	probability, score float64
	right              bool
}

// judge tags sets and says of each mention whether it is right.
func judge(tagger *nametag.Tagger, sets []prepared) ([]outcome, error) {
	var outcomes []outcome
	for _, p := range sets {
		for d, doc := range p.texts {
			found, err := tagger.Tag(context.Background(), doc)
			if err != nil {
				return nil, err
			}
			gold := make(map[nametag.Run]bool)
			for k, s := range doc.Sentences {
				for _, r := range nametag.AppendRuns(nil, nametag.Encode(p.documents[d].Sentences[k].Tags)) {
					gold[nametag.Run{First: s.First + r.First, Last: s.First + r.Last, Type: r.Type}] = true
				}
			}
			for _, n := range found {
				outcomes = append(outcomes, outcome{n.Probability, n.Score, gold[nametag.Run{First: n.First, Last: n.Last, Type: n.Type}]})
			}
		}
	}
	return outcomes, nil
}

// prior is how many imagined outcomes pull a point of the calibration towards the probability itself.
const prior = 10

// fit makes a rising curve from probability to share of right mentions, each point smoothed over its neighbourhood.
func fit(outcomes []outcome) []float32 {
	points := make([]float32, nametag.CalibrationPoints)
	last := float64(nametag.CalibrationPoints - 1)
	for i := range points {
		center := float64(i) / last
		sum, weight := prior*center, float64(prior)
		for _, o := range outcomes {
			if near := 1 - abs(o.probability-center)*last; near > 0 {
				weight += near
				if o.right {
					sum += near
				}
			}
		}
		points[i] = float32(sum / weight)
	}
	for i := 1; i < len(points); i++ {
		points[i] = max(points[i], points[i-1])
	}
	return points
}

func abs(x float64) float64 { return max(x, -x) }

// runReliability prints how often mentions of each score are right, on the test sets.
func runReliability(args []string) error {
	flags := flag.NewFlagSet("reliability", flag.ContinueOnError)
	folder := flags.String("data", os.Getenv("COPYDESK_DATA"), "folder of the data")
	if err := flags.Parse(args); err != nil {
		return err
	}
	shipment, err := nametag.Shipped()
	if err != nil {
		return err
	}
	var test []prepared
	for _, s := range testSets {
		if !slices.Contains(ownGuidelines, s.Path) {
			continue
		}
		p, err := load(filepath.Join(*folder, "ner"), s)
		if err != nil {
			return err
		}
		test = append(test, p)
	}
	outcomes, err := judge(nametag.NewTagger(shipment.Lexicon, shipment.Model), test)
	if err != nil {
		return err
	}
	fmt.Println("score      mentions  share  right")
	const bins = 10
	for b := range bins {
		low, high := float64(b)/bins, float64(b+1)/bins
		n, right := 0, 0
		for _, o := range outcomes {
			if o.score >= low && (o.score < high || b == bins-1) {
				n++
				if o.right {
					right++
				}
			}
		}
		if n > 0 {
			fmt.Printf("%.1f-%.1f %10d %6.3f %6.3f\n", low, high, n, float64(n)/float64(len(outcomes)), float64(right)/float64(n))
		}
	}
	return nil
}

// ownGuidelines are the test sets that were labelled after the guidelines that the training sets follow.
var ownGuidelines = []string{
	"wikinews_fr/dev.conll", "news_fr_1/dev.conll", "news_fr_2/dev.conll", "news_fr_3/dev.conll", "news_fr_4/dev.conll", "news_fr_5/dev.conll",
	"voa_en/dev.conll", "news_en_1/dev.conll", "news_en_2/dev.conll", "news_en_3/dev.conll", "news_en_4/dev.conll",
}
