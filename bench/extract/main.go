// Command extract writes what the extractor makes of a data set, as JSON Lines that the scorers read.
//
//	extract [-favor precision|recall] [-text] FOLDER >predictions.jsonl
//
// FOLDER is a data set: pages in FOLDER/pages/*.html.gz (with -text their scraped twins, *.txt.gz), or a folder a page
// with page.html in it. Pages without an article give a line without text. A summary goes to standard error.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"github.com/copydesk/copydesk/bench/internal/packed"
	"github.com/copydesk/copydesk/extract"
)

// line is a Document with the file it was read from.
type line struct {
	Source struct {
		Path string `json:"path"`
	} `json:"source"`
	*extract.Document
}

func main() {
	favor := flag.String("favor", "", "precision or recall")
	scraped := flag.Bool("text", false, "read the scraped texts instead of the pages")
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	var opts []extract.Option
	switch *favor {
	case "precision":
		opts = append(opts, extract.FavorPrecision())
	case "recall":
		opts = append(opts, extract.FavorRecall())
	}
	if err := run(extract.New(opts...), flag.Arg(0), *scraped); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(x *extract.Extractor, folder string, scraped bool) error {
	files, err := pages(folder, scraped)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(os.Stdout)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	without := 0
	for _, path := range files {
		l := line{Document: &extract.Document{}}
		l.Source.Path = path
		doc, err := read(x, path)
		switch {
		case errors.Is(err, extract.ErrNoArticle):
			without++
			fmt.Fprintf(os.Stderr, "%s: %v\n", path, err)
		case err != nil:
			return fmt.Errorf("%s: %w", path, err)
		default:
			l.Document = doc
		}
		if err := encoder.Encode(l); err != nil {
			return err
		}
	}
	fmt.Fprintf(os.Stderr, "%d pages, %d without an article\n", len(files), without)
	return out.Flush()
}

// pages lists the pages of a data set in order.
func pages(folder string, scraped bool) ([]string, error) {
	patterns := []string{"pages/*.html.gz", "*/page.html"}
	if scraped {
		patterns = []string{"pages/*.txt.gz", "*/page.txt"}
	}
	var files []string
	for _, pattern := range patterns {
		found, err := filepath.Glob(filepath.Join(folder, pattern))
		if err != nil {
			return nil, err
		}
		files = append(files, found...)
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s: no pages", folder)
	}
	sort.Strings(files)
	return files, nil
}

func read(x *extract.Extractor, path string) (*extract.Document, error) {
	page, err := packed.ReadFile(path)
	if err != nil {
		return nil, err
	}
	in := extract.Input{MediaType: "text/html"}
	if strings.Contains(path, ".txt") {
		in.MediaType = "text/plain"
	}
	return x.Extract(context.Background(), bytes.NewReader(page), in)
}
