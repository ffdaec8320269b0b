package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/copydesk/copydesk/bench/peers/corpus"
	"github.com/copydesk/copydesk/bench/peers/score"
	"github.com/copydesk/copydesk/text"
)

// dateSets are the files below DIR/dates that have news with values. Some label a range as one expression, some its two
// ends.
var dateSets = []struct {
	file string
	ends bool
}{
	{"fr-timebank-dev.jsonl", true},
	{"news-handmade-dev.jsonl", false},
	{"news-handmade2-dev.jsonl", false},
	{"wikiwars.jsonl.gz", true},
}

func dating(c config) error {
	t := table{
		title: "Dates: expressions of time in news",
		head:  []string{"set", "system", "strict P", "R", "F1", "relaxed P", "R", "F1", "value F1", "× scan", "KB/s", "allocs/text", "KB/text", "peak MB", "load ms"},
	}
	systems := dateFinders()
	loads := make([]first, len(systems))
	for i, s := range systems {
		var err error
		loads[i], err = c.firstUse(func() error {
			_, err := s.find(corpus.Dated{Text: "It rained on 5 May 2017.", Language: text.English}, false)
			return err
		})
		if err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
	}
	for _, d := range dateSets {
		set, _, _ := strings.Cut(d.file, ".")
		french, english := set+" "+string(text.French), set+" "+string(text.English)
		if !c.wants(set) && !c.wants(french) && !c.wants(english) {
			continue
		}
		all, err := corpus.ReadDated(filepath.Join(c.data, "dates", d.file))
		if errors.Is(err, fs.ErrNotExist) {
			fmt.Fprintf(os.Stderr, "peers: no set %s\n", set)
			continue
		}
		if err != nil {
			return err
		}
		for _, language := range []text.Language{text.French, text.English} {
			var some []corpus.Dated
			for _, dated := range all {
				if dated.Language == language {
					some = append(some, dated)
				}
			}
			name := set + " " + string(language)
			if len(some) == 0 || !c.wants(set) && !c.wants(name) {
				continue
			}
			if err := dateSet(c, &t, name, d.ends, corpus.Thin(some, c.pages), systems, loads); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
	}
	t.notes = append(t.notes, "go-dateparser and when give a time and no TIMEX3 value: it is written as a day, or as the month or year that go-dateparser says it is. The language and the reference time are told to all.")
	return t.write(os.Stdout)
}

// datedText is a row of predictions.
type datedText struct {
	ID   string             `json:"id"`
	Pred []score.Expression `json:"pred"`
}

func dateSet(c config, t *table, set string, ends bool, texts []corpus.Dated, systems []dateFinder, loads []first) error {
	contenders := []contender{{"scan, the floor", func() error {
		for _, d := range texts {
			scan(d.Text)
		}
		return nil
	}}}
	language := texts[0].Language
	size := 0
	for _, d := range texts {
		size += len(d.Text)
	}
	found := make([][]datedText, len(systems))
	for i, s := range systems {
		contenders = append(contenders, contender{s.name, func() error {
			if !s.reads(language) {
				return nil
			}
			found[i] = found[i][:0]
			for _, d := range texts {
				e, err := s.find(d, ends)
				if err != nil {
					return fmt.Errorf("%s: %w", d.ID, err)
				}
				found[i] = append(found[i], datedText{d.ID, e})
			}
			return nil
		}})
	}
	measured, err := c.measure("dates", set, contenders)
	if err != nil {
		return err
	}
	for i, s := range systems {
		if !s.reads(language) {
			continue
		}
		if err := predictions(c.out, set, s.name, found[i]); err != nil {
			return err
		}
		var d score.Dates
		for j, text := range texts {
			d.Add(text.Text, text.Gold, found[i][j].Pred)
		}
		strict, relaxed, m := d.Strict(), d.Relaxed(), measured[i+1]
		allocs, kilobytes := m.perItem(len(texts))
		load, _ := loads[i].columns()
		t.add(set, s.name, figure(strict.P), figure(strict.R), figure(strict.F), figure(relaxed.P), figure(relaxed.R), figure(relaxed.F),
			figure(d.ValueF()), times(m.spent, measured[0].spent), fmt.Sprintf("%.0f", float64(size)/m.spent.Seconds()/1e3), allocs, kilobytes, m.peakMB(), load)
	}
	return nil
}
