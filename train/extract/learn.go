package main

import (
	"cmp"
	"context"
	"fmt"
	"hash/fnv"
	"math"
	"slices"
	"sort"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/model"
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
	firstOptions  = gbdt.Options{Trees: 160, Leaves: 31, Rate: 0.12, MinLeaf: 60, Columns: 0.35, Rows: 0.7, Seed: 1}
	secondOptions = gbdt.Options{Trees: 130, Leaves: 24, Rate: 0.1, MinLeaf: 60, Columns: 0.35, Rows: 0.7, Seed: 2}
)

const innerFolds = 4

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
		w[i] = min(w[i], 8)
	}
	return w
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
	first := make([][][]float32, len(samples))
	for i, s := range samples {
		first[i] = model.Rows(s.page)
	}
	stage := func(skip int) *model.Model {
		var r rows
		for i, s := range samples {
			if skip < 0 || fold(s, innerFolds, "inner ") != skip {
				r.add(s, first[i])
			}
		}
		return &model.Model{First: gbdt.Train(r.x, r.y, r.w, firstOptions)}
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
				p[j] = m.First.Predict(row)
			}
			r.add(s, model.SecondRows(s.page, first[i], p))
		}
	}
	m := stage(-1)
	m.Second = gbdt.Train(r.x, r.y, r.w, secondOptions)
	return m
}

// crossValidate predicts every page with a model that has seen no page of its site.
func crossValidate(ctx context.Context, samples []*sample, folds int) [][]float64 {
	out := make([][]float64, len(samples))
	for k := range folds {
		var taught []*sample
		for _, s := range taughtBy(samples) {
			if fold(s, folds, "") != k {
				taught = append(taught, s)
			}
		}
		if ctx.Err() != nil {
			return out
		}
		m := train(taught)
		for i, s := range samples {
			if fold(s, folds, "") == k {
				out[i] = m.Body(s.page)
			}
		}
	}
	return out
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
		var kept []string
		for j := range s.page.Blocks {
			if predictions[i][j] > 0.5 {
				kept = append(kept, s.page.Blocks[j].Text)
			}
		}
		input := "html"
		if s.text {
			input = "text"
		}
		text := strings.Join(kept, "\n\n")
		for _, group := range []string{s.set + " " + input, s.set + " " + input + " " + s.lang} {
			if byGroup[group] == nil {
				byGroup[group] = new(scores)
			}
			f := byGroup[group].add(s.gold, text)
			if group == s.set+" "+input {
				pages = append(pages, worst{f, fmt.Sprintf("%s %s covered %.2f", group, s.id, s.covered)})
			}
		}
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
		fmt.Printf("%-18s %4d pages  P %.3f R %.3f F1 %.3f\n", g, byGroup[g].nr, p, r, f)
	}
	if verbose {
		slices.SortFunc(pages, func(a, b worst) int { return cmp.Compare(a.f, b.f) })
		for _, w := range pages[:min(40, len(pages))] {
			fmt.Printf("  %.3f %s\n", w.f, w.name)
		}
	}
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
