// Package pages reads sets of labelled pages into memory, so that nothing is timed but the systems.
package pages

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/copydesk/copydesk/bench/internal/packed"
	"github.com/copydesk/copydesk/bench/peers/score"
)

// Page is one page of a set. HTML is nil where the set has the gold alone; such a page counts as one that gave nothing.
type Page struct {
	score.Gold
	HTML []byte
}

// Load reads the pages of a set in the order of its gold, most of them at most (0 is all), spread over the set. A set
// is gold.jsonl beside pages/ID.html.gz, or a folder a page with gold.json and page.html.
func Load(folder string, most int) ([]Page, error) {
	all, err := labels(folder)
	if err != nil {
		return nil, err
	}
	if most > 0 && most < len(all) {
		some := make([]labelled, most)
		for i := range some {
			some[i] = all[i*len(all)/most]
		}
		all = some
	}
	out := make([]Page, len(all))
	for i, l := range all {
		html, err := packed.ReadFile(l.path)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("%s: %w", l.path, err)
		}
		out[i] = Page{l.gold, html}
	}
	return out, nil
}

type labelled struct {
	gold score.Gold
	path string
}

func labels(folder string) ([]labelled, error) {
	f, err := os.Open(filepath.Join(folder, "gold.jsonl"))
	if errors.Is(err, fs.ErrNotExist) {
		return folders(folder)
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []labelled
	for d := json.NewDecoder(bufio.NewReader(f)); ; {
		var g score.Gold
		if err := d.Decode(&g); errors.Is(err, io.EOF) {
			return out, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s, row %d: %w", f.Name(), len(out)+1, err)
		}
		out = append(out, labelled{g, filepath.Join(folder, "pages", g.ID+".html.gz")})
	}
}
