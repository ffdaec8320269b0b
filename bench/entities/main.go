// Command entities scores the resolution of names, and what is found beside them, on annotated articles.
//
//	entities [-trace] [-only ID] [-mentions gold|own] DIR
//
// DIR holds articles in the format of its own README. With gold mentions the recognizer returns the annotated names,
// so that resolution alone is judged; with own mentions the default recognizers run.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/internal/annotated"
	"github.com/copydesk/copydesk/text"
)

func main() {
	trace := flag.Bool("trace", false, "print what is wrong")
	only := flag.String("only", "", "score the articles whose id begins so")
	mentions := flag.String("mentions", "gold", "gold or own")
	flag.Parse()
	if flag.NArg() != 1 || *mentions != "gold" && *mentions != "own" {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(flag.Arg(0), *only, *mentions, *trace); err != nil {
		fmt.Fprintln(os.Stderr, "entities:", err)
		os.Exit(1)
	}
}

func run(dir, only, mentions string, trace bool) error {
	documents, err := annotated.Load(dir)
	if err != nil {
		return err
	}
	own := entity.New()
	for _, language := range []text.Language{text.French, text.English} {
		var s annotated.Scores
		if trace {
			s.Trace = os.Stdout
		}
		count := 0
		for _, doc := range documents {
			if doc.Language != language || !strings.HasPrefix(doc.ID, only) {
				continue
			}
			analyzer := own
			if mentions == "gold" {
				analyzer = entity.New(entity.WithRecognizer(language, doc.Recognizer()))
			}
			got, err := analyzer.Find(context.Background(), entity.Input{Text: doc.Text, Language: language, Reference: doc.Published})
			if err != nil {
				return fmt.Errorf("%s: %w", doc.ID, err)
			}
			s.Add(doc, got)
			count++
		}
		if count > 0 {
			s.Print(os.Stdout, fmt.Sprintf("%s, %d articles, %s mentions", language, count, mentions))
		}
	}
	return nil
}
