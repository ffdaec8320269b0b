package entity_test

import (
	"context"
	"testing"
	"time"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/annotated"
	"github.com/copydesk/copydesk/text"
)

// recognized is an annotated article with what the recognizer of this module finds in it.
type recognized struct {
	*annotated.Document
	tokens   *text.Document
	mentions []names.Mention
}

func loadRecognized(b *testing.B) (all []recognized, size int) {
	documents, err := annotated.Load("testdata/articles")
	if err != nil {
		b.Fatal(err)
	}
	for _, doc := range documents {
		tokens := text.NewDocument(doc.Text, doc.Language)
		mentions, err := names.Default().Recognize(context.Background(), tokens)
		if err != nil {
			b.Fatal(err)
		}
		all = append(all, recognized{doc, tokens, mentions})
		size += len(doc.Text)
	}
	return all, size
}

// BenchmarkResolve measures resolution alone, after the tagger beside it in the same run: it is to cost a tenth.
func BenchmarkResolve(b *testing.B) {
	documents, size := loadRecognized(b)
	b.Run("recognize", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(size))
		for b.Loop() {
			for _, doc := range documents {
				mentions, err := names.Default().Recognize(context.Background(), doc.tokens)
				if err != nil {
					b.Fatal(err)
				}
				if len(mentions) != len(doc.mentions) {
					b.Fatalf("want %d mentions, got %d", len(doc.mentions), len(mentions))
				}
			}
		}
	})
	b.Run("resolve", func(b *testing.B) {
		tagging := taggingTime(b, documents)
		b.ReportAllocs()
		b.SetBytes(int64(size))
		for b.Loop() {
			people := 0
			for _, doc := range documents {
				people += len(entity.Resolve(doc.tokens, doc.mentions, 0).People)
			}
			if people < 85 || people > 250 {
				b.Fatalf("want 85 to 250 people, got %d", people)
			}
		}
		b.ReportMetric(float64(b.Elapsed())/float64(b.N)/float64(tagging), "of-the-tagger")
	})
}

// taggingTime is how long the tagger takes for all articles: the best of three runs.
func taggingTime(b *testing.B, documents []recognized) time.Duration {
	best := time.Hour
	for range 3 {
		start := time.Now()
		for _, doc := range documents {
			if _, err := names.Default().Recognize(context.Background(), doc.tokens); err != nil {
				b.Fatal(err)
			}
		}
		best = min(best, time.Since(start))
	}
	return best
}

// BenchmarkFind measures all that Find does: tokens, names, resolution, dates.
func BenchmarkFind(b *testing.B) {
	documents, size := loadRecognized(b)
	analyzer := entity.New()
	b.ReportAllocs()
	b.SetBytes(int64(size))
	for b.Loop() {
		people := 0
		for _, doc := range documents {
			got, err := analyzer.Find(context.Background(), entity.Input{Text: doc.Text, Language: doc.Language, Reference: doc.Published})
			if err != nil {
				b.Fatal(err)
			}
			people += len(got.People)
		}
		if people < 85 || people > 250 {
			b.Fatalf("want 85 to 250 people, got %d", people)
		}
	}
}
