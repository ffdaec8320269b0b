// Command table reads a folder of articles, French and English mixed, and makes one table of the people and
// organizations they name: in how many articles, how often, from when to when. Keys join the names of all articles, so
// « Union européenne » and "European Union" are one row.
//
//	go run ./examples/table testdata/pages
package main

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"iter"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/copydesk/copydesk"
)

// row is one person or organization.
type row struct {
	kind, name         string
	articles, mentions int
	first, last        string // days of publication, empty where none is known
}

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: table DIR")
	}
	rows := map[string]*row{}
	for article, err := range copydesk.New().ReadAll(context.Background(), pages(os.Args[1])) {
		if err != nil {
			log.Print(err)
			continue
		}
		day := article.Published.Time
		if len(day) > len("2006-01-02") {
			day = day[:len("2006-01-02")]
		}
		for _, p := range article.People {
			count(rows, "person", p.Key, p.Name, len(p.Mentions), day)
		}
		for _, o := range article.Organizations {
			count(rows, "organization", o.Key, o.Name, len(o.Mentions), day)
		}
	}
	write(rows)
}

func count(rows map[string]*row, kind, key, name string, mentions int, day string) {
	key = kind + " " + key
	r := rows[key]
	if r == nil {
		r = &row{kind: kind, name: name}
		rows[key] = r
	}
	r.articles++
	r.mentions += mentions
	if day == "" {
		return
	}
	if r.first == "" || day < r.first {
		r.first = day
	}
	r.last = max(r.last, day)
}

// write prints the rows, those of most articles first.
func write(rows map[string]*row) {
	var sorted []*row
	for _, r := range rows {
		sorted = append(sorted, r)
	}
	slices.SortFunc(sorted, func(a, b *row) int {
		return cmp.Or(b.articles-a.articles, b.mentions-a.mentions, strings.Compare(a.name, b.name), strings.Compare(a.kind, b.kind))
	})
	out := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(out, "name\tkind\tarticles\tmentions\tfirst\tlast")
	for _, r := range sorted {
		fmt.Fprintf(out, "%s\t%s\t%d\t%d\t%s\t%s\n", r.name, r.kind, r.articles, r.mentions, cmp.Or(r.first, "-"), cmp.Or(r.last, "-"))
	}
	out.Flush()
}

// pages yields a source for each page below the folder, sorted.
func pages(folder string) iter.Seq[copydesk.Source] {
	return func(yield func(copydesk.Source) bool) {
		err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if ext := filepath.Ext(path); ext != ".html" && ext != ".txt" {
				return nil
			}
			if !yield(copydesk.Source{Path: path}) {
				return fs.SkipAll
			}
			return nil
		})
		if err != nil {
			log.Fatal(err)
		}
	}
}
