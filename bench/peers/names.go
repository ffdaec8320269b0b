package main

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"github.com/copydesk/copydesk/bench/peers/corpus"
	"github.com/copydesk/copydesk/bench/peers/score"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// tagOf are the types of the .conll files that are scored.
var tagOf = map[names.Kind]string{names.Person: "PER", names.Organization: "ORG", names.Place: "LOC"}

var scoredTags = map[string]bool{"PER": true, "ORG": true, "LOC": true}

// recognition scores the dev.conll of each set below DIR/ner whose name has a language in it: voa_en, news_fr_1.
func recognition(c config) error {
	t := table{
		title: "Names: persons, organizations and places, exact spans",
		head:  []string{"set", "system", "P", "R", "F1", "PER", "ORG", "LOC", "× scan", "tokens/s", "allocs/sentence", "KB/sentence", "peak MB", "load ms", "heap MB"},
	}
	dirs, err := filepath.Glob(filepath.Join(c.data, "ner", "*"))
	if err != nil {
		return err
	}
	systems := recognizers()
	var loads []first
	for _, dir := range dirs {
		set := filepath.Base(dir)
		language := languageOf(set)
		path := filepath.Join(dir, "dev.conll")
		if _, err := os.Stat(path); err != nil || language == text.Und || !c.wants(set) {
			continue
		}
		documents, err := corpus.ReadCoNLL(path, language)
		if err != nil {
			return err
		}
		if loads == nil {
			for _, s := range systems {
				load, err := c.firstUse(func() error { _, err := s.find(text.NewDocument("Paris", text.English)); return err })
				if err != nil {
					return fmt.Errorf("%s: %w", s.name, err)
				}
				loads = append(loads, load)
			}
		}
		if err := recognizeSet(c, &t, set, corpus.Thin(documents, c.pages), systems, loads); err != nil {
			return fmt.Errorf("%s: %w", set, err)
		}
	}
	t.notes = append(t.notes, "copydesk was trained on the train splits of the sets of news (wikinews, voa, news), whose dev splits these are; the other sets are not news. The prose engines read English only.")
	return t.write(os.Stdout)
}

func languageOf(set string) text.Language {
	for part := range strings.SplitSeq(set, "_") {
		if part == string(text.French) || part == string(text.English) {
			return text.Language(part)
		}
	}
	return text.Und
}

// taggedSentence is a row of predictions.
type taggedSentence struct {
	Tokens []string `json:"tokens"`
	Tags   []string `json:"tags"`
}

func recognizeSet(c config, t *table, set string, documents []corpus.Tagged, systems []recognizer, loads []first) error {
	tokens, sentences := 0, 0
	for _, d := range documents {
		tokens += len(d.Tokens)
		sentences += len(d.Sentences)
	}
	found := make([][][]names.Mention, len(systems))
	contenders := []contender{{"scan, the floor", func() error {
		for _, d := range documents {
			scan(d.Text)
		}
		return nil
	}}}
	for i, s := range systems {
		contenders = append(contenders, contender{s.name, func() error {
			found[i] = found[i][:0]
			for _, d := range documents {
				mentions, err := s.find(d.Document)
				if err != nil {
					return err
				}
				found[i] = append(found[i], mentions)
			}
			return nil
		}})
	}
	measured, err := c.measure("names", set, contenders)
	if err != nil {
		return err
	}
	for i, s := range systems {
		var n score.Names
		var rows []taggedSentence
		for j, d := range documents {
			tags := tagsOf(d.Document, found[i][j])
			for _, x := range d.Sentences {
				n.Add(score.Chunks(d.Tags[x.First:x.Last], scoredTags), score.Chunks(tags[x.First:x.Last], scoredTags))
				row := taggedSentence{Tags: tags[x.First:x.Last]}
				for k := x.First; k < x.Last; k++ {
					row.Tokens = append(row.Tokens, d.Token(k))
				}
				rows = append(rows, row)
			}
		}
		if err := predictions(c.out, set, s.name, rows); err != nil {
			return err
		}
		all, m := n.Score(""), measured[i+1]
		allocs, kilobytes := m.perItem(sentences)
		load, left := loads[i].columns()
		t.add(set, s.name, figure(all.P), figure(all.R), figure(all.F), figure(n.Score("PER").F), figure(n.Score("ORG").F), figure(n.Score("LOC").F),
			times(m.spent, measured[0].spent), fmt.Sprintf("%.0f", float64(tokens)/m.spent.Seconds()), allocs, kilobytes, m.peakMB(), load, left)
	}
	return nil
}

// tagsOf writes mentions as BIO tags. A token that a mention holds a part of only is not tagged: the span is not exact.
func tagsOf(d *text.Document, mentions []names.Mention) []string {
	tags := make([]string, len(d.Tokens))
	for i := range tags {
		tags[i] = "O"
	}
	for _, m := range mentions {
		tag, known := tagOf[m.Kind]
		if !known {
			continue
		}
		prefix := "B-"
		for i := sort.Search(len(d.Tokens), func(i int) bool { return d.Tokens[i].Start >= m.Start }); i < len(tags) && d.Tokens[i].End <= m.End; i++ {
			tags[i], prefix = prefix+tag, "I-"
		}
	}
	return tags
}
