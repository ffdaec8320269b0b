package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/copydesk/copydesk/bench/internal/sentences"
	"github.com/copydesk/copydesk/bench/peers/corpus"
	"github.com/copydesk/copydesk/bench/peers/score"
	"github.com/copydesk/copydesk/text"
)

// language asks which texts are French, which are English, and which are neither.
func language(c config) error {
	all, err := sentences.Read(filepath.Join(c.data, "lang"))
	if err != nil {
		return err
	}
	systems := detectors()
	detect := make([]func(string) string, len(systems))
	loads := make([]first, len(systems))
	for i, s := range systems {
		loads[i], err = c.firstUse(func() error {
			detect[i] = s.detect()
			detect[i]("The talks in the harbour town will be resumed on Thursday.")
			detect[i]("Les discussions reprendront jeudi dans la ville.")
			return nil
		})
		if err != nil {
			return err
		}
	}
	t := table{
		title: "Language: French, English, or neither",
		head: []string{"texts", "system", "P", "R", "F1", "strangers accepted", "fr for en and back", "× scan", "µs/text",
			"allocs/text", "KB/text", "peak MB", "load ms", "heap MB"},
	}
	for _, set := range []struct {
		name  string
		texts []sentences.Text
	}{{"sentences", all}, {"300 characters", sentences.Joined(all, 300)}, {"five words", sentences.FirstWords(all, 5)}} {
		if !c.wants(set.name) {
			continue
		}
		if err := detectSet(c, &t, set.name, corpus.Thin(set.texts, c.pages), systems, detect, loads); err != nil {
			return fmt.Errorf("%s: %w", set.name, err)
		}
	}
	t.notes = append(t.notes, "P, R and F1 are of the answers fr and en. Load and heap are of the first text in each of the two; lingua-go loads more models with the other scripts.")
	return t.write(os.Stdout)
}

// detected is a row of predictions.
type detected struct {
	sentences.Text
	Got string `json:"got"`
}

func detectSet(c config, t *table, set string, texts []sentences.Text, systems []detector, detect []func(string) string, loads []first) error {
	answers := make([][]detected, len(systems))
	contenders := []contender{{"scan, the floor", func() error {
		for _, s := range texts {
			scan(s.Text)
		}
		return nil
	}}}
	for i, s := range systems {
		contenders = append(contenders, contender{s.name, func() error {
			if detect[i] == nil {
				detect[i] = s.detect()
			}
			answers[i] = answers[i][:0]
			for _, s := range texts {
				answers[i] = append(answers[i], detected{s, detect[i](s.Text)})
			}
			return nil
		}})
	}
	measured, err := c.measure("language", set, contenders)
	if err != nil {
		return err
	}
	for i, s := range systems {
		if err := predictions(c.out, "lang "+set, s.name, answers[i]); err != nil {
			return err
		}
		var l score.Languages
		for _, a := range answers[i] {
			l.Add(asked(a.Language), asked(a.Got))
		}
		m := measured[i+1]
		all := l.Score()
		allocs, kilobytes := m.perItem(len(texts))
		load, left := loads[i].columns()
		t.add(set, s.name, figure(all.P), figure(all.R), figure(all.F), fmt.Sprintf("%.2f %%", 100*l.Accepted()), fmt.Sprintf("%.2f %%", 100*l.Swapped()),
			times(m.spent, measured[0].spent), fmt.Sprintf("%.1f", m.spent.Seconds()*1e6/float64(len(texts))), allocs, kilobytes, m.peakMB(), load, left)
	}
	return nil
}

// asked is code where it is that of a language that is looked for, "" for all others.
func asked(code string) string {
	if code == string(text.French) || code == string(text.English) {
		return code
	}
	return ""
}
