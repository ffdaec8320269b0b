package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"net/url"
	"runtime"
	"strings"

	"golang.org/x/text/encoding/htmlindex"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/text"
)

// settings are what the command line asks for.
type settings struct {
	command   *command
	format    string // "" is text on a terminal, jsonl elsewhere
	url       string
	date      string
	mediaType string
	charset   string
	language  string
	favor     string
	offsets   string
	output    string
	jobs      int
	maxBytes  int64
	lines     bool
	paths     []string
}

// usageError is a command line that makes no sense. It ends the program with status 2.
type usageError struct{ message string }

func (e *usageError) Error() string { return e.message }

func usagef(format string, args ...any) error { return &usageError{fmt.Sprintf(format, args...)} }

// flagGroups are the flags as the help shows them.
var flagGroups = []struct {
	heading string
	names   []string
}{
	{"Output", []string{"format", "output", "offsets", "lines"}},
	{"What is known of the input", []string{"url", "date", "type", "charset", "lang"}},
	{"Reading", []string{"favor", "jobs", "max-bytes"}},
}

// flags declares the flags of a command, with their lines in its help: what to call the value, a bar, what it is.
func (s *settings) flags() *flag.FlagSet {
	set := flag.NewFlagSet(s.command.name, flag.ContinueOnError)
	set.SetOutput(io.Discard)
	set.Usage = func() {}
	oneOf(set, &s.format, "format", "", "FORMAT|text, json, jsonl or markdown; without it text on a terminal, jsonl elsewhere", "text", "json", "jsonl", "markdown")
	set.StringVar(&s.output, "output", "", "FILE|write to it instead of standard output")
	if s.command.offers("offsets") {
		oneOf(set, &s.offsets, "offsets", "bytes", "UNIT|count offsets in bytes (the default), runes (Python) or utf16 (JavaScript, Java)", "bytes", "runes", "utf16")
	}
	if s.command.verbatim {
		set.BoolVar(&s.lines, "lines", false, "|read each line of plain text on its own, blank ones too: one record a line")
	}
	set.StringVar(&s.url, "url", "", "ADDRESS|of the page, which makes its links absolute; of a single input")
	if s.command.offers("date") {
		set.StringVar(&s.date, "date", "", "TIME|that relative dates hang on: 2017-05-06 or 2017-05-06T18:30:00+02:00; it beats the page's own")
	}
	oneOf(set, &s.mediaType, "type", "", "TYPE|html or text; without it found out by looking", "html", "text")
	set.StringVar(&s.charset, "charset", "", "LABEL|character encoding as a server says it: utf-8, windows-1252 …; the bytes may overrule it")
	oneOf(set, &s.language, "lang", "auto", "LANGUAGE|auto (the default), fr or en", "auto", "fr", "en")
	if s.command.offers("favor") {
		oneOf(set, &s.favor, "favor", "", "AIM|precision: where in doubt keep less of a page; recall: keep more", "precision", "recall")
	}
	set.IntVar(&s.jobs, "jobs", runtime.GOMAXPROCS(0), "N|read so many inputs at a time; without it one for each processor")
	s.maxBytes = copydesk.DefaultMaxBytes
	set.Var(&size{&s.maxBytes}, "max-bytes", "N|refuse inputs of more bytes, in k, M or G (powers of 1024) too; without it "+sizeName(copydesk.DefaultMaxBytes))
	return set
}

// parseSettings reads the flags and inputs of a command, in any order. Help asked for is flag.ErrHelp.
func parseSettings(c *command, args []string) (*settings, error) {
	s := &settings{command: c}
	set := s.flags()
	for len(args) > 0 {
		if err := set.Parse(args); err != nil {
			return nil, explain(set, err)
		}
		rest := set.Args()
		if done := len(args) - len(rest); done > 0 && args[done-1] == "--" {
			s.paths = append(s.paths, rest...)
			break
		}
		if len(rest) == 0 {
			break
		}
		s.paths = append(s.paths, rest[0])
		args = rest[1:]
	}
	return s, s.check()
}

func (s *settings) check() error {
	if s.jobs < 1 {
		return usagef("--jobs %d: at least one is needed", s.jobs)
	}
	if s.url != "" {
		if address, err := url.Parse(s.url); err != nil || address.Scheme == "" || address.Host == "" {
			return usagef("--url %q is not the address of a page, such as https://example.org/a", s.url)
		}
	}
	if s.date != "" {
		if (copydesk.Source{Reference: s.date}).Check() != nil {
			return usagef("--date %q is not a time such as 2017-05-06 or 2017-05-06T18:30:00+02:00", s.date)
		}
	}
	if s.charset != "" {
		if _, err := htmlindex.Get(s.charset); err != nil {
			return usagef("--charset %q is not a known character encoding", s.charset)
		}
	}
	if s.lines && s.mediaType == "html" {
		return usagef("--lines reads plain text, not --type html")
	}
	stdin := 0
	for _, path := range s.paths {
		if path == "" {
			return usagef("an empty name of a file")
		}
		if path == standardInput {
			stdin++
		}
	}
	if stdin > 1 {
		return usagef("standard input (-) can be read only once")
	}
	return nil
}

func (s *settings) unit() text.Unit {
	switch s.offsets {
	case "runes":
		return text.Runes
	case "utf16":
		return text.UTF16
	}
	return text.Bytes
}

// explain says what package flag has to say in the words of this command: --long, and with a suggestion.
func explain(set *flag.FlagSet, err error) error {
	if errors.Is(err, flag.ErrHelp) {
		return err
	}
	message := err.Error()
	if name, unknown := strings.CutPrefix(message, "flag provided but not defined: -"); unknown {
		var known []string
		set.VisitAll(func(f *flag.Flag) { known = append(known, f.Name) })
		message = "unknown flag --" + name
		if near := nearest(name, known); near != "" {
			message += "; did you mean --" + near + "?"
		} else if others := commandsWith(name); others != "" {
			message += "; it is for " + others
		}
		return &usageError{message}
	}
	message = strings.Replace(message, "flag needs an argument: -", "no value for --", 1)
	message = strings.Replace(message, " for flag -", " for --", 1)
	message = strings.Replace(message, ": parse error", ": it takes a whole number", 1)
	return &usageError{message}
}

// commandsWith names the commands that have a flag.
func commandsWith(name string) string {
	var out []string
	for _, c := range commands {
		if (&settings{command: c}).flags().Lookup(name) != nil {
			out = append(out, c.name)
		}
	}
	if last := len(out) - 1; last > 0 {
		return strings.Join(out[:last], ", ") + " and " + out[last]
	}
	return strings.Join(out, "")
}

// choice is the value of a flag that takes one of a few words.
type choice struct {
	value *string
	words []string
}

func oneOf(set *flag.FlagSet, value *string, name, standard, usage string, words ...string) {
	*value = standard
	set.Var(&choice{value, words}, name, usage)
}

func (c *choice) String() string {
	if c.value == nil {
		return ""
	}
	return *c.value
}

func (c *choice) Set(s string) error {
	for _, w := range c.words {
		if s == w {
			*c.value = s
			return nil
		}
	}
	message := "it takes " + strings.Join(c.words[:len(c.words)-1], ", ") + " or " + c.words[len(c.words)-1]
	if near := nearest(s, c.words); near != "" {
		message += "; did you mean " + near + "?"
	}
	return errors.New(message)
}
