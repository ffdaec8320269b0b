package main

import (
	"bufio"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/train/align"
)

// sample is a page with the label of each block.
type sample struct {
	set, id, lang string
	site          string // pages of one site are never on both sides of a fold
	text          bool   // the page as a careless scraper leaves it
	page          *page.Page
	kept          []bool
	gold          []string // the accepted texts
	covered       float64
}

// gold is a line of gold.jsonl.
type gold struct {
	ID            string `json:"id"`
	Lang          string `json:"lang"`
	URL           string `json:"url"`
	Text          string `json:"text"`
	TextMin       string `json:"text_min"`
	TextNoSummary string `json:"text_nosummary"`
}

// load reads the pages of a set, as HTML and as scraped text.
func load(ctx context.Context, data, set string) ([]*sample, error) {
	if set == ownSet {
		return loadOwn(ctx)
	}
	dir := filepath.Join(data, "extraction", set)
	f, err := os.Open(filepath.Join(dir, "gold.jsonl"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []*sample
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var g gold
		if err := json.Unmarshal(lines.Bytes(), &g); err != nil {
			return nil, fmt.Errorf("%s: %w", f.Name(), err)
		}
		if g.Text == "" || unspaced(g.Text) {
			continue
		}
		for _, text := range []bool{false, true} {
			ext := ".html.gz"
			if text {
				ext = ".txt.gz"
			}
			b, err := readGzip(filepath.Join(dir, "pages", g.ID+ext))
			if errors.Is(err, fs.ErrNotExist) && text {
				continue // a dozen pages have no scraped twin
			}
			if err != nil {
				return nil, err
			}
			s, err := newSample(ctx, set, g, b, text)
			if err != nil {
				return nil, err
			}
			out = append(out, s)
		}
	}
	return out, lines.Err()
}

// newSample labels the blocks of a page by its gold.
func newSample(ctx context.Context, set string, g gold, b []byte, text bool) (*sample, error) {
	s := &sample{set: set, id: g.ID, lang: g.Lang, site: site(set, g), text: text, gold: []string{g.Text}}
	for _, t := range []string{g.TextMin, g.TextNoSummary} {
		if t != "" {
			s.gold = append(s.gold, t)
		}
	}
	var err error
	if s.page, err = read(ctx, b, text, g.URL); err != nil {
		return nil, fmt.Errorf("%s/%s: %w", set, g.ID, err)
	}
	blocks := make([]string, len(s.page.Blocks))
	for i := range blocks {
		blocks[i] = s.page.Blocks[i].Text
	}
	l := align.Blocks(blocks, g.Text)
	s.kept, s.covered = l.Kept, l.Covered
	return s, nil
}

func readGzip(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(z)
}

// version ends the id of a fundus page: publisher_2024_05_03.
var version = regexp.MustCompile(`_\d{4}_\d\d_\d\d.*$`)

func site(set string, g gold) string {
	if set == "fundus" {
		return version.ReplaceAllString(g.ID, "")
	}
	if set == ownSet {
		return g.ID
	}
	if u, err := url.Parse(g.URL); err == nil && u.Host != "" {
		return strings.TrimPrefix(u.Host, "www.")
	}
	return g.ID
}

// unspaced reports whether a text is in a script that does not part words: aligning by words cannot label it.
func unspaced(s string) bool {
	n := 0
	for _, r := range s {
		if r >= 0x2E80 && r < 0xFB00 {
			n++
		}
	}
	return n*5 > len([]rune(s))
}
