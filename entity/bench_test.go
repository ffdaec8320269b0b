package entity_test

import (
	"context"
	"testing"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/annotated"
	"github.com/copydesk/copydesk/text"
)

// BenchmarkFind measures tokens, resolution and dates of the annotated articles with their names given, and the
// recognizer of this module alone beside it: resolution is to cost a small part of recognizing.
func BenchmarkFind(b *testing.B) {
	documents, err := annotated.Load("testdata/articles")
	if err != nil {
		b.Fatal(err)
	}
	size := 0
	for _, doc := range documents {
		size += len(doc.Text)
	}
	b.Run("resolve", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(size))
		for b.Loop() {
			people := 0
			for _, doc := range documents {
				a := entity.New(entity.WithRecognizer(doc.Language, doc.Recognizer()))
				got, err := a.Find(context.Background(), entity.Input{Text: doc.Text, Language: doc.Language, Reference: doc.Published})
				if err != nil {
					b.Fatal(err)
				}
				people += len(got.People)
			}
			if people < 85 || people > 115 {
				b.Fatalf("want about 100 people, got %d", people)
			}
		}
	})
	b.Run("recognize", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(size))
		for b.Loop() {
			found := 0
			for _, doc := range documents {
				mentions, err := names.Default().Recognize(context.Background(), text.NewDocument(doc.Text, doc.Language))
				if err != nil {
					b.Fatal(err)
				}
				found += len(mentions)
			}
			if found < 150 {
				b.Fatalf("want 150 mentions or more, got %d", found)
			}
		}
	})
}
