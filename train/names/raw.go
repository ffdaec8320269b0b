package main

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/nametag"
	"github.com/copydesk/copydesk/text"
)

// rawDocument is a line of what conll_text.py writes; offsets are code points.
type rawDocument struct {
	Lang text.Language `json:"lang"`
	Text string        `json:"text"`
	Gold []struct {
		Start int    `json:"start"`
		End   int    `json:"end"`
		Type  string `json:"type"`
	} `json:"gold"`
}

// runRaw scores the default recognizer on running text, with the module's own tokens and sentences.
func runRaw(args []string) error {
	flags := flag.NewFlagSet("raw", flag.ContinueOnError)
	if err := flags.Parse(args); err != nil {
		return err
	}
	for _, path := range flags.Args() {
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		var sum tally
		lines := bufio.NewScanner(file)
		lines.Buffer(nil, 64<<20)
		for lines.Scan() {
			if err := addRaw(&sum, lines.Bytes()); err != nil {
				file.Close()
				return fmt.Errorf("%s: %w", path, err)
			}
		}
		file.Close()
		if err := lines.Err(); err != nil {
			return err
		}
		fmt.Printf("%-40s %s\n", path, sum.String())
	}
	return nil
}

func addRaw(sum *tally, line []byte) error {
	var raw rawDocument
	if err := json.Unmarshal(line, &raw); err != nil {
		return err
	}
	index := text.NewIndex(raw.Text)
	found, err := names.Default().Recognize(context.Background(), text.NewDocument(raw.Text, raw.Lang))
	if err != nil {
		return err
	}
	var gold, ours []nametag.Run
	for _, g := range raw.Gold {
		gold = append(gold, nametag.Run{First: g.Start, Last: g.End, Type: typeNumber(g.Type)})
	}
	for _, m := range found {
		ours = append(ours, nametag.Run{First: index.Convert(m.Start, text.Runes), Last: index.Convert(m.End, text.Runes), Type: typeNumber(labels[m.Kind])})
	}
	sum.add(gold, ours)
	return nil
}

func typeNumber(label string) int {
	for i, t := range nametag.Types {
		if t == label {
			return i
		}
	}
	return len(nametag.Types) - 1
}
