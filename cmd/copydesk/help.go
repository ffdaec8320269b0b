package main

import (
	"fmt"
	"io"
	"strings"
)

const usageHint = "Run 'copydesk --help' for the commands, 'copydesk COMMAND --help' for the flags of one."

// printHelp is the page of the whole program.
func printHelp(w io.Writer) {
	fmt.Fprint(w, `copydesk turns raw news pages into clean, typed articles: text, comments, language, and the people,
organizations, places and dates they name. French and English, HTML or scraped text, any charset, offline.

Usage: copydesk COMMAND [FLAG | FILE | DIR | -]...

Commands:
`)
	for _, c := range commands {
		fmt.Fprintf(w, "  %-10s %s\n", c.name, c.summary)
	}
	fmt.Fprint(w, `  help       this page, or that of a COMMAND
  version    the version of this program

Inputs are read in the order given. A DIR is read with all below it, sorted: names in `+strings.Join(pageNames, " ")+`,
packed ones (`+strings.Join(packedNames, " ")+`) too. - is standard input, and the default where that is not a terminal.

A terminal gets a page to read, a pipe or a file JSON Lines: one article a line, schema copydesk/1.
Errors go to standard error with the name of the input, and do not stop the others.

Exit status: 0 all is read, 1 some inputs failed, 2 the command line makes no sense.

Examples:
  copydesk read page.html
  copydesk read pages/ > articles.jsonl
  copydesk extract --format markdown page.html
  copydesk entities --date 2017-05-06 notes.txt
  copydesk lang --lines sentences.txt
`)
}

// printCommandHelp is the page of one command.
func printCommandHelp(w io.Writer, c *command) {
	fmt.Fprintf(w, "copydesk %s: %s\n\nUsage: copydesk %s [FLAG | FILE | DIR | -]...\n\n%s\n\nFlags stand before or after the inputs.\n", c.name, c.summary, c.name, c.about)
	set := (&settings{command: c}).flags()
	for _, group := range flagGroups {
		fmt.Fprintf(w, "\n%s:\n", group.heading)
		for _, name := range group.names {
			f := set.Lookup(name)
			if f == nil {
				continue
			}
			value, about, _ := strings.Cut(f.Usage, "|")
			fmt.Fprintf(w, "  %-19s %s\n", strings.TrimSpace("--"+name+" "+value), about)
		}
	}
	fmt.Fprintf(w, "\nExamples:\n%s\n", c.examples)
}
