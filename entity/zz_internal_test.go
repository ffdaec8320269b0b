package entity

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/copydesk/copydesk/entity/dates"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

func cpu() int64 {
	var r syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &r)
	return r.Utime.Nano() + r.Stime.Nano()
}

func BenchmarkParts(b *testing.B) {
	paths, _ := filepath.Glob("testdata/articles/*.txt")
	var docs []*text.Document
	var ms [][]names.Mention
	for _, p := range paths {
		raw, _ := os.ReadFile(p)
		lines := strings.Split(string(raw), "\n")
		var keep []string
		for _, l := range lines[1:] {
			if l == "" || l[0] == '@' {
				continue
			}
			var sb strings.Builder
			skip := false
			for _, r := range l {
				switch {
				case r == '[' || r == '{':
					skip = true
				case r == ']' || r == '}':
				case skip && r == ' ':
					skip = false
				case skip:
				default:
					sb.WriteRune(r)
				}
			}
			keep = append(keep, sb.String())
		}
		d := text.NewDocument(strings.Join(keep, "\n\n"), text.Language(filepath.Base(p)[:2]))
		docs = append(docs, d)
		m, _ := names.Default().Recognize(context.Background(), d)
		ms = append(ms, m)
	}
	b.Run("tokens", func(b *testing.B) {
		b.ReportAllocs()
		start := cpu()
		defer func() { b.ReportMetric(float64(cpu()-start)/float64(b.N)/1e3, "cpu-µs/op") }()
		for b.Loop() {
			for _, d := range docs {
				text.NewDocument(d.Text, d.Language)
			}
		}
	})
	b.Run("recognize", func(b *testing.B) {
		b.ReportAllocs()
		start := cpu()
		defer func() { b.ReportMetric(float64(cpu()-start)/float64(b.N)/1e3, "cpu-µs/op") }()
		for b.Loop() {
			for _, d := range docs {
				names.Default().Recognize(context.Background(), d)
			}
		}
	})
	b.Run("dates", func(b *testing.B) {
		b.ReportAllocs()
		start := cpu()
		defer func() { b.ReportMetric(float64(cpu()-start)/float64(b.N)/1e3, "cpu-µs/op") }()
		for b.Loop() {
			for _, d := range docs {
				dates.Find(context.Background(), d, dates.Options{})
			}
		}
	})
	b.Run("resolve", func(b *testing.B) {
		b.ReportAllocs()
		start := cpu()
		defer func() { b.ReportMetric(float64(cpu()-start)/float64(b.N)/1e3, "cpu-µs/op") }()
		for b.Loop() {
			for i, d := range docs {
				resolve(d, ms[i], 0)
			}
		}
	})
}
