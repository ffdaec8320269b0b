package pages

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/copydesk/copydesk/bench/peers/score"
)

// folders reads the labels of a set with a folder a page. A comment counts as found when its first line is.
func folders(folder string) ([]labelled, error) {
	names, err := filepath.Glob(filepath.Join(folder, "*", "gold.json"))
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("%s has neither gold.jsonl nor */gold.json", folder)
	}
	var out []labelled
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		var l struct {
			Lang, Title, Text, Published, URL string
			Authors                           []string
			Comments                          []struct{ Text string }
		}
		if err := json.Unmarshal(b, &l); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		dir := filepath.Dir(name)
		g := score.Gold{
			ID: filepath.Base(dir), Language: l.Lang, URL: l.URL, Text: &l.Text, Title: l.Title, Date: l.Published,
		}
		if len(l.Authors) > 0 {
			g.Author = score.OneOrAll{strings.Join(l.Authors, "; ")}
		}
		for _, c := range l.Comments {
			line, _, _ := strings.Cut(c.Text, "\n")
			g.Comments = append(g.Comments, line)
		}
		out = append(out, labelled{g, filepath.Join(dir, "page.html")})
	}
	return out, nil
}
