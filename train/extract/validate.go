package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/copydesk/copydesk/extract/internal/model"
)

// validation is a cross-validation by site: pages of other sets than the given ones are in every training fold whole.
type validation struct {
	folds int
	sets  []string
	keep  string // folder of the folds' models, "" to keep none
}

// run predicts every page of the sets with a model that has seen no page of its site. Pages of other sets get no
// prediction.
func (v validation) run(ctx context.Context, samples []*sample) ([][]float64, error) {
	out := make([][]float64, len(samples))
	for k := range v.folds {
		held := func(s *sample) bool { return fold(s, v.folds, "") == k && slices.Contains(v.sets, s.set) }
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		m, err := v.model(k, samples, held)
		if err != nil {
			return nil, err
		}
		for i, s := range samples {
			if held(s) {
				out[i] = m.Body(s.page)
			}
		}
	}
	return out, nil
}

// model reads the model of a fold, or trains it on what the fold does not hold.
func (v validation) model(k int, samples []*sample, held func(*sample) bool) (*model.Model, error) {
	file := filepath.Join(v.keep, fmt.Sprintf("fold-%d-of-%d.bin", k+1, v.folds))
	if v.keep != "" {
		b, err := os.ReadFile(file)
		if err == nil {
			m := new(model.Model)
			return m, m.UnmarshalBinary(b)
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
	}
	m := train(slices.DeleteFunc(taughtBy(samples), held))
	if v.keep == "" {
		return m, nil
	}
	b, err := m.MarshalBinary()
	if err != nil {
		return nil, err
	}
	return m, os.WriteFile(file, b, 0o644)
}
