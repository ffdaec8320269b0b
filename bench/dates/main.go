// Command dates reads a gold file of dates and writes the library's answers in the form that score_dates.py reads.
//
//	go run ./dates [-ranges whole|parts] GOLD.jsonl[.gz] > PRED.jsonl
//
// Gold files differ in one thing that no answer can serve at once: some mark a range as one expression, some mark its
// two ends. -ranges says which of the two is written; the ends of a range are in every answer of the library.
package main

import (
	"bufio"
	"compress/gzip"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/entity/dates"
	"github.com/copydesk/copydesk/text"
)

type document struct {
	ID   string        `json:"id"`
	Lang text.Language `json:"lang"`
	Text string        `json:"text"`
	Ref  string        `json:"ref"`
}

type prediction struct {
	Start int      `json:"start"`
	End   int      `json:"end"`
	Type  string   `json:"type"`
	TIMEX []string `json:"timex"`
	From  []string `json:"v,omitempty"`
	To    []string `json:"v2,omitempty"`
	Mod   string   `json:"mod,omitempty"`
}

type answer struct {
	ID   string       `json:"id"`
	Pred []prediction `json:"pred"`
}

func main() {
	ranges := flag.String("ranges", "whole", "write a range `whole` or as its parts")
	flag.Parse()
	if flag.NArg() != 1 || *ranges != "whole" && *ranges != "parts" {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(flag.Arg(0), *ranges == "parts", os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(path string, parts bool, w io.Writer) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	in := json.NewDecoder(bufio.NewReader(r))
	buffered := bufio.NewWriter(w)
	out := json.NewEncoder(buffered)
	out.SetEscapeHTML(false)
	for {
		var d document
		if err := in.Decode(&d); err == io.EOF {
			return buffered.Flush()
		} else if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		found, err := dates.Find(context.Background(), text.NewDocument(d.Text, d.Lang), dates.Options{Reference: d.Ref})
		if err != nil {
			return fmt.Errorf("%s: %s: %w", path, d.ID, err)
		}
		if err := out.Encode(answer{ID: d.ID, Pred: predictions(d.Text, found, parts)}); err != nil {
			return err
		}
	}
}

// predictions writes dates with offsets in code points.
func predictions(s string, found []dates.Date, parts bool) []prediction {
	out := []prediction{}
	for _, d := range found {
		if parts && len(d.Parts) > 0 && d.Type == dates.TypeRange {
			out = append(out, predictions(s, d.Parts, false)...)
			continue
		}
		p := prediction{
			Start: utf8.RuneCountInString(s[:d.Start]), End: utf8.RuneCountInString(s[:d.End]), Type: string(d.Type),
			TIMEX: []string{d.Value}, Mod: d.Modifier,
		}
		if d.From != "" {
			p.From, p.To = []string{d.From}, []string{d.To}
		}
		out = append(out, p)
	}
	return out
}
