package main

import (
	"fmt"
	"math"
	"sync"

	"github.com/copydesk/copydesk/internal/profile"
)

const (
	// grammar is what a whole word of grammar costs less than its letters say, which know no end of words.
	grammar = 1.0
	// common is the same for the other words of a language that is read.
	common = 0.6
	// bare is what a French letter or word costs more without its accent.
	bare = 2.5
	// reach is the most by which one word may tell two languages apart, as a natural logarithm: names and typing errors
	// must not decide.
	reach = 12.0
	// base is the most that the likeliest language is charged for a whole word.
	base = 8.0
)

// costs holds the scores of the words, which are taken while a model is in memory.
type costs struct {
	*vocabulary
	logs   map[string]map[string]float64 // by model, by word
	folded map[string]float64            // of French trigrams without accents
}

func newCosts(v *vocabulary) *costs {
	return &costs{vocabulary: v, logs: map[string]map[string]float64{}}
}

// loadAll reads every model, scores the words under it and keeps only its short n-grams.
func (c *costs) loadAll(dir string) (map[string]*model, error) {
	models := map[string]*model{}
	var (
		mu    sync.Mutex
		wg    sync.WaitGroup
		first error
	)
	room := make(chan struct{}, 2)
	seen := map[string]bool{}
	for _, l := range languages {
		for _, code := range l.models {
			if seen[code] {
				continue
			}
			seen[code] = true
			wg.Go(func() {
				room <- struct{}{}
				defer func() { <-room }()
				m, err := loadModel(dir, code)
				mu.Lock()
				defer mu.Unlock()
				if err != nil {
					first = fmt.Errorf("model of %s: %w", code, err)
					return
				}
				logs := make(map[string]float64, len(c.words))
				for _, w := range c.words {
					logs[w] = m.word([]rune(w))
				}
				if code == "fr" {
					c.fold(m, logs)
				}
				c.logs[code] = logs
				m[4], m[5] = nil, nil
				models[code] = m
			})
		}
	}
	wg.Wait()
	return models, first
}

// fold makes French without accents cost little more than with them.
func (c *costs) fold(m *model, logs map[string]float64) {
	for _, w := range c.words {
		if u := unaccented(w); u != w {
			if old, ok := logs[u]; ok {
				logs[u] = math.Max(old, logs[w]-bare)
			}
		}
	}
	c.folded = map[string]float64{}
	for n := 2; n <= 3; n++ {
		for g, p := range m[n] {
			if u := unaccented(g); u != g && len(u) == n {
				if old, ok := c.folded[u]; !ok || p > old {
					c.folded[u] = p
				}
			}
		}
	}
}

func (c *costs) gram(models map[string]*model, g []rune) []uint8 {
	out := make([]uint8, len(languages))
	for i, l := range languages {
		best := math.Inf(-1)
		for _, code := range l.models {
			p := models[code].letter(g, 3)
			if code == "fr" {
				if f, ok := c.folded[string(g)]; ok {
					p = math.Max(p, f-bare)
				}
			}
			best = math.Max(best, p)
		}
		out[i] = quantize(l.shift/3 - best)
	}
	return out
}

func (c *costs) word(w string) []uint8 {
	logs := make([]float64, len(languages))
	top := math.Inf(-1)
	for i, l := range languages {
		best := math.Inf(-1)
		for _, code := range l.models {
			best = math.Max(best, c.logs[code][w])
		}
		best -= l.shift
		switch {
		case c.own[l.code][w] && l.clash > 0:
			// The relatives' letters know nothing of this language's own words.
			best = math.Max(best, -6) + grammar
		case c.own[l.code][w]:
			best += grammar
		case c.frequent[l.code][w]:
			best += common
		case l.clash > 0 && c.relatives(l, w):
			best -= l.clash
		}
		logs[i] = best
		top = math.Max(top, best)
	}
	floor := math.Min(-top, base)
	out := make([]uint8, len(languages))
	for i, p := range logs {
		out[i] = quantize(floor + math.Min(top-p, reach))
	}
	return out
}

// relatives reports a word of grammar of a language whose letters l borrows.
func (c *costs) relatives(l language, w string) bool {
	for _, code := range l.models {
		if c.own[code][w] {
			return true
		}
	}
	return false
}

func quantize(cost float64) uint8 {
	return uint8(math.Min(255, math.Max(0, math.Round(cost/profile.Step))))
}
