package plain

import (
	"context"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/page"
)

func FuzzRead(f *testing.F) {
	files, err := filepath.Glob(filepath.Join("..", "..", "..", "testdata", "pages", "*", "page.txt"))
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(b))
	}
	f.Add(wrapped)
	f.Add(article + "2 commentaires\n1. A dit :\nb\n2. c")
	f.Add("a. (Lire aussi : b)\r\r\n\u00ad\ufeff\xff")
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			s = strings.ToValidUTF8(s, "\uFFFD") // decoding comes before
		}
		p, err := Cut(context.Background(), s, 1<<16)
		if err != nil {
			if p != nil {
				t.Fatal("a page and an error")
			}
			return
		}
		comments := Judge(p, Options{})
		at, line := 0, 0
		for i := range p.Blocks {
			b := &p.Blocks[i]
			if b.Source.Start < at || b.Source.End <= b.Source.Start || b.Source.End > len(s) {
				t.Fatalf("block %d: source %v after %d of %d", i, b.Source, at, len(s))
			}
			at = b.Source.End
			if b.Text == "" || b.Text != page.Fold(mend(b.Source.Of(s))) {
				t.Fatalf("block %d: %q is not %q", i, b.Text, b.Source.Of(s))
			}
			if b.Line0 < line || b.Line1 < b.Line0 || b.Kind == "" || b.Score < 0 || b.Score > 1 {
				t.Fatalf("block %d: %+v", i, b)
			}
			line = b.Line0
		}
		last := 0
		for _, c := range comments {
			if c.First < last || c.Last <= c.First || c.Last > len(p.Blocks) {
				t.Fatalf("comment %+v after block %d", c, last)
			}
			last = c.Last
		}
		again, err := Cut(context.Background(), s, 1<<16)
		if err != nil {
			t.Fatal(err)
		}
		if got := Judge(again, Options{}); !reflect.DeepEqual(got, comments) || !reflect.DeepEqual(again.Blocks, p.Blocks) {
			t.Fatal("same input, other output")
		}
	})
}
