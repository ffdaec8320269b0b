package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// runShow prints the mentions of plain text files, one a line, for the eye.
func runShow(args []string) error {
	flags := flag.NewFlagSet("show", flag.ContinueOnError)
	language := flags.String("lang", "und", "language of the files: fr, en or und")
	if err := flags.Parse(args); err != nil {
		return err
	}
	for _, path := range flags.Args() {
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		found, err := names.Default().Recognize(context.Background(), text.NewDocument(string(data), text.Language(*language)))
		if err != nil {
			return err
		}
		for _, m := range found {
			fmt.Printf("%s\t%d\t%.2f\t%s\n", m.Kind, m.Start, m.Score, m.Text)
		}
	}
	return nil
}
