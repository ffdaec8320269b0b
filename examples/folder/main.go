// Command folder reads all pages below a folder, on all cores, and writes an article a line. A page that cannot be read
// is told on standard error and costs no other.
//
//	go run ./examples/folder testdata/pages > articles.jsonl
package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/copydesk/copydesk"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: folder DIR")
	}
	desk := copydesk.New()
	out := copydesk.NewEncoder(os.Stdout)
	read, failed := 0, 0
	for article, err := range desk.ReadAll(context.Background(), pages(os.Args[1])) {
		if source := (*copydesk.SourceError)(nil); errors.As(err, &source) {
			failed++
			log.Print(source)
			continue
		}
		read++
		if err := out.Encode(article); err != nil {
			log.Fatal(err)
		}
	}
	fmt.Fprintf(os.Stderr, "%d read, %d failed\n", read, failed)
}

// pages yields a source for each page below the folder, sorted. ReadAll opens it when its turn comes.
func pages(folder string) iter.Seq[copydesk.Source] {
	return func(yield func(copydesk.Source) bool) {
		err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			name := entry.Name()
			if entry.IsDir() || !strings.HasSuffix(name, ".html") && !strings.HasSuffix(name, ".txt") {
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
