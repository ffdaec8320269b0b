// Command boilerplate turns a set with a folder a page (page.html, gold.json) and the predictions made of it into the
// two files that score_extraction.py reads:
//
//	boilerplate FOLDER PREDICTIONS.jsonl OUT    writes OUT/gold.jsonl and OUT/pred.jsonl
//
// A page is known by the name of its folder. A comment counts as found when its first line is.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

func main() {
	flag.Parse()
	if flag.NArg() != 3 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(flag.Arg(0), flag.Arg(1), flag.Arg(2)); err != nil {
		fmt.Fprintln(os.Stderr, "boilerplate:", err)
		os.Exit(1)
	}
}

// page is what gold.json says of a page.
type page struct {
	Lang, Title, Text, Published string
	Authors                      []string
	Comments                     []struct{ Text string }
}

// row is a line of the scorer's gold.
type row struct {
	ID       string   `json:"id"`
	Lang     string   `json:"lang"`
	Title    string   `json:"title"`
	Text     string   `json:"text"`
	Author   string   `json:"author,omitempty"`
	Date     string   `json:"date,omitempty"`
	Comments []string `json:"comments,omitempty"`
}

func run(folder, predictions, out string) error {
	names, err := filepath.Glob(filepath.Join(folder, "*", "gold.json"))
	if err != nil {
		return err
	}
	if len(names) == 0 {
		return fmt.Errorf("%s has no */gold.json", folder)
	}
	sort.Strings(names)
	var gold []any
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		var p page
		if err := json.Unmarshal(b, &p); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		r := row{ID: filepath.Base(filepath.Dir(name)), Lang: p.Lang, Title: p.Title, Text: p.Text, Author: strings.Join(p.Authors, "; ")}
		r.Date = p.Published[:min(len(p.Published), len("2006-01-02"))]
		for _, c := range p.Comments {
			line, _, _ := strings.Cut(c.Text, "\n")
			r.Comments = append(r.Comments, line)
		}
		gold = append(gold, r)
	}
	if err := write(filepath.Join(out, "gold.jsonl"), gold); err != nil {
		return err
	}
	predicted, err := read(predictions)
	if err != nil {
		return err
	}
	return write(filepath.Join(out, "pred.jsonl"), predicted)
}

// read reads predictions and names each by the folder of its page.
func read(name string) ([]any, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []any
	for d := json.NewDecoder(bufio.NewReader(f)); ; {
		var line map[string]any
		if err := d.Decode(&line); errors.Is(err, io.EOF) {
			return out, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		source, _ := line["source"].(map[string]any)
		path, _ := source["path"].(string)
		if path == "" {
			return nil, fmt.Errorf("%s: line %d has no source.path", name, len(out)+1)
		}
		source["path"] = filepath.Base(filepath.Dir(path)) + ".html"
		out = append(out, line)
	}
}

func write(name string, lines []any) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	e := json.NewEncoder(f)
	for _, l := range lines {
		if err := e.Encode(l); err != nil {
			f.Close()
			return err
		}
	}
	return f.Close()
}
