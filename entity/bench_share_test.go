package entity_test

import (
	"context"
	"testing"
	"time"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/entity/names"
)

// BenchmarkShare measures what resolution costs beside the tagger: of each article the fastest of many runs counts, of
// either, so that the figure is the same to a hundredth of itself on a machine that is shared. What the collector of
// garbage takes is not in it: see the bytes of BenchmarkResolve.
func BenchmarkShare(b *testing.B) {
	documents, _ := loadRecognized(b)
	var tagging, resolution time.Duration
	for b.Loop() {
		people := 0
		tagging, resolution = 0, 0
		for _, doc := range documents {
			tagging += fastest(60, func() {
				if _, err := names.Default().Recognize(context.Background(), doc.tokens); err != nil {
					b.Fatal(err)
				}
			})
			var found *entity.Entities
			resolution += fastest(400, func() { found = entity.Resolve(doc.tokens, doc.mentions, 0) })
			people += len(found.People)
		}
		if people < 85 || people > 250 {
			b.Fatalf("want 85 to 250 people, got %d", people)
		}
	}
	b.ReportMetric(float64(tagging.Microseconds()), "µs-tagging")
	b.ReportMetric(float64(resolution.Microseconds()), "µs-resolution")
	b.ReportMetric(float64(resolution)/float64(tagging), "of-the-tagger")
}

func fastest(runs int, run func()) time.Duration {
	best := time.Hour
	for range runs {
		began := time.Now()
		run()
		best = min(best, time.Since(began))
	}
	return best
}
