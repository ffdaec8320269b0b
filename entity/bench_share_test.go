//go:build unix

package entity_test

import (
	"context"
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/entity/names"
)

// BenchmarkShare measures what resolution costs beside the tagger, by the time of the processor, that of the collector
// of garbage included, on a machine that may be shared: the two are run in turn, and of each the fastest turn counts.
func BenchmarkShare(b *testing.B) {
	documents, _ := loadRecognized(b)
	tag := func() {
		for _, doc := range documents {
			if _, err := names.Default().Recognize(context.Background(), doc.tokens); err != nil {
				b.Fatal(err)
			}
		}
	}
	people := 0
	resolve := func() {
		people = 0
		for _, doc := range documents {
			people += len(entity.Resolve(doc.tokens, doc.mentions, 0).People)
		}
	}
	const tags, resolves = 4, 40 // about as long
	tagging, resolution := time.Hour, time.Hour
	for b.Loop() {
		tagging = min(tagging, processorTime(b, tags, tag))
		resolution = min(resolution, processorTime(b, resolves, resolve))
	}
	if people < 85 || people > 250 {
		b.Fatalf("want 85 to 250 people, got %d", people)
	}
	b.ReportMetric(float64(resolution)/resolves/(float64(tagging)/tags), "of-the-tagger")
	b.ReportMetric(float64(tagging.Microseconds())/tags, "µs/tagging")
	b.ReportMetric(float64(resolution.Microseconds())/resolves, "µs/resolution")
}

// processorTime is what some runs use in all threads, with the garbage that they leave.
func processorTime(b *testing.B, runs int, run func()) time.Duration {
	runtime.GC()
	began := processorTimeSoFar(b)
	for range runs {
		run()
	}
	runtime.GC()
	return processorTimeSoFar(b) - began
}

func processorTimeSoFar(b *testing.B) time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		b.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
