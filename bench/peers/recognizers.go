package main

import (
	"context"

	prosev3 "github.com/jdkato/prose/v3"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/entity/prose"
	"github.com/copydesk/copydesk/text"
)

// recognizer is a system that finds names.
type recognizer struct {
	name string
	find func(*text.Document) ([]names.Mention, error)
}

func recognizers() []recognizer {
	return []recognizer{
		{"copydesk", func(d *text.Document) ([]names.Mention, error) {
			return names.Default().Recognize(context.Background(), d)
		}},
		{"prose v2", func(d *text.Document) ([]names.Mention, error) {
			// It reads English and is given French too, as a caller does who has nothing else. Its model is loaded once,
			// and not for each document as prose.NewDocument does.
			foreign := *d
			foreign.Language = text.Und
			return prose.Engine{}.Recognize(context.Background(), &foreign)
		}},
		{"prose v3", findProseV3},
	}
}

var proseKinds = map[string]names.Kind{
	"PERSON": names.Person, "GPE": names.Place, "LOCATION": names.Place, "LOC": names.Place,
	"ORGANIZATION": names.Organization, "ORG": names.Organization,
}

func findProseV3(d *text.Document) ([]names.Mention, error) {
	var found []names.Mention
	for _, s := range d.Sentences {
		doc, err := prosev3.NewDocument(s.Of(d.Text), prosev3.WithSegmentation(false))
		if err != nil {
			return nil, err
		}
		for _, e := range doc.Entities() {
			if kind := proseKinds[e.Label]; kind != "" {
				span := text.Span{Start: s.Start + e.Start, End: s.Start + e.End()}
				found = append(found, names.Mention{Span: span, Kind: kind, Text: e.Text})
			}
		}
	}
	return found, nil
}
