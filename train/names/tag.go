package main

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"sort"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// labels are the types of the .conll files.
var labels = map[names.Kind]string{names.Person: "PER", names.Organization: "ORG", names.Place: "LOC", names.Misc: "MISC"}

// tag reads a .conll file and writes the same tokens with the tags of a recognizer, for score_names.py.
func tag(ctx context.Context, args []string, out io.Writer) error {
	flags := flag.NewFlagSet("tag", flag.ContinueOnError)
	language := flags.String("lang", "und", "language of the file: fr, en or und")
	engine := flags.String("engine", "default", "default or rules")
	if err := flags.Parse(args); err != nil {
		return err
	}
	recognizer := names.Default()
	if *engine == "rules" {
		recognizer = names.NewRules()
	}
	w := bufio.NewWriter(out)
	for _, path := range flags.Args() {
		documents, err := readCoNLL(path)
		if err != nil {
			return err
		}
		for _, d := range documents {
			doc := d.textDocument(text.Language(*language))
			mentions, err := recognizer.Recognize(ctx, doc)
			if err != nil {
				return err
			}
			writeTags(w, doc, mentions)
		}
	}
	return w.Flush()
}

func writeTags(w io.Writer, doc *text.Document, mentions []names.Mention) {
	tags := make([]string, len(doc.Tokens))
	for i := range tags {
		tags[i] = "O"
	}
	for _, m := range mentions {
		first := sort.Search(len(doc.Tokens), func(i int) bool { return doc.Tokens[i].Start >= m.Start })
		for i := first; i < len(tags) && doc.Tokens[i].End <= m.End; i++ {
			if i == first {
				tags[i] = "B-" + labels[m.Kind]
			} else {
				tags[i] = "I-" + labels[m.Kind]
			}
		}
	}
	for _, s := range doc.Sentences {
		for i := s.First; i < s.Last; i++ {
			fmt.Fprintf(w, "%s\t%s\n", doc.Token(i), tags[i])
		}
		fmt.Fprintln(w)
	}
}

func runTag(args []string) error { return tag(context.Background(), args, os.Stdout) }
