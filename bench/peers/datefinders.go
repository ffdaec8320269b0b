package main

import (
	"context"
	"strings"
	"time"
	"unicode/utf8"

	dateparser "github.com/markusmobius/go-dateparser"
	"github.com/markusmobius/go-dateparser/date"
	"github.com/olebedev/when"

	"github.com/copydesk/copydesk/bench/peers/corpus"
	"github.com/copydesk/copydesk/bench/peers/score"
	"github.com/copydesk/copydesk/entity/dates"
	"github.com/copydesk/copydesk/text"
)

// dateFinder is a system that finds dates in text.
type dateFinder struct {
	name  string
	reads func(text.Language) bool
	find  func(d corpus.Dated, ends bool) ([]score.Expression, error) // ends: the gold has the ends of a range, not the whole
}

func dateFinders() []dateFinder {
	both := func(text.Language) bool { return true }
	english := func(l text.Language) bool { return l == text.English }
	return []dateFinder{
		{"copydesk", both, findOurDates},
		{"go-dateparser", both, searchDates},
		{"when", english, parseWhen},
	}
}

func findOurDates(d corpus.Dated, ends bool) ([]score.Expression, error) {
	found, err := dates.Find(context.Background(), text.NewDocument(d.Text, d.Language), dates.Options{Reference: d.Reference})
	if err != nil {
		return nil, err
	}
	at := text.NewIndex(d.Text)
	var out []score.Expression
	add := func(f dates.Date) {
		out = append(out, score.Expression{
			Start: at.Convert(f.Start, text.Runes), End: at.Convert(f.End, text.Runes), Type: string(f.Type), Value: f.Value,
		})
	}
	for _, f := range found {
		if !ends || f.Type != dates.TypeRange || len(f.Parts) == 0 {
			add(f)
			continue
		}
		for _, part := range f.Parts {
			add(part)
		}
	}
	return out, nil
}

// reference is the time that relative dates hang on; where the gold has none, a day long before all of it.
func reference(d corpus.Dated) time.Time {
	if t, err := time.Parse(time.RFC3339, d.Reference); err == nil {
		return t
	}
	return time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC)
}

// searchDates gives the library the language and the reference time. It says what it found and not where: its
// expressions are looked for in the text in the order in which they come.
func searchDates(d corpus.Dated, _ bool) ([]score.Expression, error) {
	_, found, err := dateparser.Search(&dateparser.Configuration{
		Languages: []string{string(d.Language)}, CurrentTime: reference(d),
	}, d.Text)
	if err != nil {
		return nil, nil // it calls a text without dates an error
	}
	var out []score.Expression
	from := 0
	for _, f := range found {
		at := strings.Index(d.Text[from:], f.Text)
		if at < 0 {
			continue
		}
		start := from + at
		from = start + len(f.Text)
		out = append(out, expression(d.Text, start, from, layoutOf(f.Date.Period), f.Date.Time))
	}
	return out, nil
}

// layoutOf writes a date as precisely as the library says that it is, the nearest it has to a TIMEX3 value.
func layoutOf(p date.Period) string {
	switch p {
	case date.Year:
		return "2006"
	case date.Month:
		return "2006-01"
	default:
		return "2006-01-02"
	}
}

// parseWhen asks of each sentence for the first date again and again behind the one before, since the library gives one
// a call, and none where the first thing that looks like one is none.
func parseWhen(d corpus.Dated, _ bool) ([]score.Expression, error) {
	base := reference(d)
	var out []score.Expression
	for _, s := range text.NewDocument(d.Text, d.Language).Sentences {
		for from := s.Start; from < s.End; {
			found, err := when.EN.Parse(d.Text[from:s.End], base)
			if err != nil || found == nil || found.Text == "" {
				break // an error is a date that cannot be; there is none to score
			}
			start := from + found.Index
			from = start + len(found.Text)
			out = append(out, expression(d.Text, start, from, "2006-01-02", found.Time))
		}
	}
	return out, nil
}

func expression(s string, start, end int, layout string, value time.Time) score.Expression {
	first := utf8.RuneCountInString(s[:start])
	return score.Expression{
		Start: first, End: first + utf8.RuneCountInString(s[start:end]), Type: "date", Value: value.Format(layout),
	}
}
