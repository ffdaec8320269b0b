package main

import (
	"context"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
)

// own are pages written and labelled for this project, a folder a page: what surrounds articles on small sites, of which
// the sets of others have little.
//
//go:embed own
var own embed.FS

// ownSet is the name of those pages among the sets.
const ownSet = "own"

// loadOwn reads the pages of our own, as HTML and as scraped text.
func loadOwn(ctx context.Context) ([]*sample, error) {
	folders, err := own.ReadDir(ownSet)
	if err != nil {
		return nil, err
	}
	var out []*sample
	var wrong []error
	for _, folder := range folders {
		if !folder.IsDir() {
			continue
		}
		name := path.Join(ownSet, folder.Name())
		b, err := own.ReadFile(path.Join(name, "gold.json"))
		if err != nil {
			return nil, err
		}
		var g gold
		if err := json.Unmarshal(b, &g); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		g.ID = folder.Name()
		for _, text := range []bool{false, true} {
			file := "page.html"
			if text {
				file = "page.txt"
			}
			b, err := own.ReadFile(path.Join(name, file))
			if errors.Is(err, fs.ErrNotExist) && text {
				continue
			}
			if err != nil {
				return nil, err
			}
			s, err := newSample(ctx, ownSet, g, b, text)
			if err != nil {
				return nil, err
			}
			if s.covered < leastOwn {
				wrong = append(wrong, fmt.Errorf("%s/%s has %.0f %% of its gold", name, file, 100*s.covered))
			}
			out = append(out, s)
		}
	}
	return out, errors.Join(wrong...)
}

// leastOwn is the share of its gold that a page of our own must show: less is a mistake in it.
const leastOwn = 0.95
