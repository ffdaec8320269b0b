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
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// annotated is a recognizer that returns the names of one annotated article.
type annotated struct{ doc *document }

// Recognize returns the gold mentions; nested ones, which no recognizer returns, are left out.
func (a annotated) Recognize(_ context.Context, doc *text.Document) ([]names.Mention, error) {
	var all []names.Mention
	for _, m := range a.doc.mentions {
		if len(all) > 0 && m.Start < all[len(all)-1].End {
			continue
		}
		all = append(all, names.Mention{Span: m.Span, Kind: m.kind, Text: m.Of(doc.Text), Score: 1})
	}
	return all, nil
}

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
	documents, err := load(dir)
	if err != nil {
		return err
	}
	own := entity.New()
	for _, language := range []text.Language{text.French, text.English} {
		var s scores
		if trace {
			s.trace = os.Stdout
		}
		count := 0
		for _, doc := range documents {
			if doc.language != language || !strings.HasPrefix(doc.id, only) {
				continue
			}
			analyzer := own
			if mentions == "gold" {
				analyzer = entity.New(entity.WithRecognizer(language, annotated{doc}))
			}
			got, err := analyzer.Find(context.Background(), entity.Input{Text: doc.text, Language: language, Reference: doc.published})
			if err != nil {
				return fmt.Errorf("%s: %w", doc.id, err)
			}
			s.add(doc, got)
			count++
		}
		if count > 0 {
			s.print(os.Stdout, fmt.Sprintf("%s, %d articles, %s mentions", language, count, mentions))
		}
	}
	return nil
}
