package main

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"math"
	"slices"
	"sort"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/classify"
	"github.com/copydesk/copydesk/extract/internal/model"
	"github.com/copydesk/copydesk/extract/internal/plain"
	"github.com/copydesk/copydesk/extract/internal/thread"
	"github.com/copydesk/copydesk/extract/train/gbdt"
	forest "github.com/copydesk/copydesk/internal/gbdt"
)

// leastCovered is the share of the gold that a page must show to teach anything.
const leastCovered = 0.8

func taughtBy(samples []*sample) []*sample {
	var out []*sample
	for _, s := range samples {
		if s.covered >= leastCovered {
			out = append(out, s)
		}
	}
	return out
}

// The two forests. The second is trained on what first forests of other folds say, since the pages that a forest was
// trained on look easier to it than any page will.
var (
	firstOptions  = gbdt.Options{Trees: 160, Leaves: 31, Rate: 0.1, MinLeaf: 60, Columns: 0.3, Rows: 0.5, BinsAtMax: 48, Seed: 1}
	secondOptions = gbdt.Options{Trees: 120, Leaves: 24, Rate: 0.08, MinLeaf: 60, Columns: 0.3, Rows: 0.5, BinsAtMax: 48, Seed: 2}
)

const innerFolds = 2

// fold puts all pages of a site in one fold.
func fold(s *sample, folds int, salt string) int {
	h := fnv.New32a()
	h.Write([]byte(salt + s.site))
	return int(h.Sum32() % uint32(folds))
}

// weigh gives every page the same weight whatever the number of its blocks, and long blocks more than short ones, as the
// score does that counts words.
func weigh(s *sample) []float32 {
	w := make([]float32, len(s.page.Blocks))
	total := float32(0)
	for i := range w {
		w[i] = float32(1 + math.Sqrt(float64(s.page.Blocks[i].Words)))
		total += w[i]
	}
	for i := range w {
		w[i] *= 150 / max(total, 1)
		w[i] = trust(s.set) * min(w[i], 8)
	}
	return w
}

// trust is how far the gold of a set is believed, and how much it counts: that of wcxb was drafted by machine and holds
// much that is no news; pages of our own are few and exact.
func trust(set string) float32 {
	switch set {
	case "wcxb":
		return 0.5
	case ownSet:
		return 2
	}
	return 1
}

type rows struct {
	x [][]float32
	y []bool
	w []float32
}

func (r *rows) add(s *sample, x [][]float32) {
	r.x = append(r.x, x...)
	r.y = append(r.y, s.kept...)
	r.w = append(r.w, weigh(s)...)
}

func train(samples []*sample) *model.Model {
	sheets, first := make([]*model.Sheet, len(samples)), make([][][]float32, len(samples))
	for i, s := range samples {
		sheets[i] = model.NewSheet(s.page)
		first[i] = sheets[i].First()
	}
	stage := func(skip int) *forest.Forest {
		var r rows
		for i, s := range samples {
			if skip < 0 || fold(s, innerFolds, "inner ") != skip {
				r.add(s, first[i])
			}
		}
		return gbdt.Train(r.x, r.y, r.w, firstOptions)
	}
	var r rows
	for k := range innerFolds {
		m := stage(k)
		for i, s := range samples {
			if fold(s, innerFolds, "inner ") != k {
				continue
			}
			p := make([]float64, len(first[i]))
			for j, row := range first[i] {
				p[j] = m.Predict(row)
			}
			r.add(s, sheets[i].Second(p))
		}
	}
	m, err := model.New(stage(-1), gbdt.Train(r.x, r.y, r.w, secondOptions))
	if err != nil {
		panic("train: " + err.Error()) // the options ask for smaller trees
	}
	return m
}

// report prints shingle scores by set, kind of input and language.
func report(samples []*sample, predictions [][]float64, verbose bool) {
	byGroup := map[string]*scores{}
	type worst struct {
		f    float64
		name string
	}
	var pages []worst
	for i, s := range samples {
		if predictions[i] == nil {
			continue
		}
		input := "html"
		if s.text {
			input = "text"
		}
		all := s.set + " " + input
		add := func(group, predicted string) float64 {
			if byGroup[group] == nil {
				byGroup[group] = new(scores)
			}
			return byGroup[group].add(s.gold, predicted)
		}
		balanced, alone := judged(s, predictions[i], classify.Balanced), alone(s, predictions[i])
		f := add(all, balanced)
		add(all+", model alone", alone)
		add(all+" "+s.lang, balanced)
		add(all+" "+s.lang+", model alone", alone)
		add(all+", favor precision", judged(s, predictions[i], classify.Precision))
		add(all+", favor recall", judged(s, predictions[i], classify.Recall))
		pages = append(pages, worst{f, fmt.Sprintf("%s %s covered %.2f", all, s.id, s.covered)})
	}
	var groups []string
	for g := range byGroup {
		groups = append(groups, g)
	}
	sort.Strings(groups)
	for _, g := range groups {
		if byGroup[g].nr < 5 {
			continue
		}
		p, r, f := byGroup[g].f1()
		fmt.Printf("%-32s %4d pages  P %.3f R %.3f F1 %.3f\n", g, byGroup[g].nr, p, r, f)
	}
	if verbose {
		slices.SortFunc(pages, func(a, b worst) int { return cmp.Compare(a.f, b.f) })
		for _, w := range pages[:min(40, len(pages))] {
			fmt.Printf("  %.3f %s\n", w.f, w.name)
		}
	}
}

// alone is the text of the blocks that the model would keep by itself.
func alone(s *sample, p []float64) string {
	var kept []string
	for i := range s.page.Blocks {
		if p[i] > 0.5 {
			kept = append(kept, s.page.Blocks[i].Text)
		}
	}
	return strings.Join(kept, "\n\n")
}

// judged is the text that the extractor makes of a copy of the page with these scores.
func judged(s *sample, p []float64, favor classify.Favor) string {
	pg := *s.page
	pg.Blocks, pg.Boxes = slices.Clone(pg.Blocks), slices.Clone(pg.Boxes)
	if s.text {
		plain.Judge(&pg, plain.Options{Scores: p, Favor: favor.Odds()})
	} else {
		for i := range pg.Blocks {
			pg.Blocks[i].Score = p[i]
		}
		thread.Find(&pg, "")
		classify.Blocks(&pg, favor)
	}
	var kept []string
	for i := range pg.Blocks {
		if pg.Blocks[i].Kind.Kept() {
			kept = append(kept, pg.Blocks[i].Text)
		}
	}
	return strings.Join(kept, "\n\n")
}

// importance prints how often each figure splits a tree.
func importance(m *model.Model) {
	names := model.Names()
	count := make([]int, len(names))
	for _, f := range [][][]int{splits(m.First.Trees), splits(m.Second.Trees)} {
		for _, t := range f {
			for _, k := range t {
				count[k]++
			}
		}
	}
	order := make([]int, len(names))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool { return count[order[a]] > count[order[b]] })
	for _, k := range order[:min(60, len(order))] {
		fmt.Printf("  %5d %s\n", count[k], names[k])
	}
}

func splits(trees [][]forest.Node) [][]int {
	var out [][]int
	for _, t := range trees {
		var s []int
		for _, n := range t {
			if n.Feature >= 0 {
				s = append(s, int(n.Feature))
			}
		}
		out = append(out, s)
	}
	return out
}
