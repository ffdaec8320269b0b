package plain

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/copydesk/copydesk/extract/internal/page"
)

func BenchmarkRead(b *testing.B) {
	for _, c := range []struct {
		name string
		kept int
	}{{"txt-fr-numbered-thread", 6}, {"txt-en-visible-dump", 9}} {
		b.Run(c.name, func(b *testing.B) {
			source, err := os.ReadFile(filepath.Join("..", "..", "..", "testdata", "pages", c.name, "page.txt"))
			if err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(len(source)))
			b.ReportAllocs()
			for b.Loop() {
				p, err := Cut(context.Background(), string(source), 1<<20)
				if err != nil {
					b.Fatal(err)
				}
				Judge(p, Options{})
				if n := keptBlocks(p); n != c.kept {
					b.Fatalf("want %d kept blocks, got %d", c.kept, n)
				}
			}
		})
	}
}

func keptBlocks(p *page.Page) (n int) {
	for i := range p.Blocks {
		if p.Blocks[i].Kind.Kept() {
			n++
		}
	}
	return n
}
