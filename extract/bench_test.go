package extract

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/PuerkitoBio/goquery"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/internal/charset"
)

// pages are the pages of the repository, decoded, and whoever wants others names a folder of them in COPYDESK_PAGES.
func pages(tb testing.TB) (names []string, sources [][]byte) {
	dir := os.Getenv("COPYDESK_PAGES")
	if dir == "" {
		dir = filepath.Join("..", "testdata", "pages")
	}
	found, err := filepath.Glob(filepath.Join(dir, "*", "page.html"))
	require.NoError(tb, err)
	if len(found) == 0 {
		tb.Skip("no pages in " + dir)
	}
	for _, path := range found {
		raw, err := os.ReadFile(path)
		require.NoError(tb, err)
		decoded, err := charset.Decode(raw, "")
		require.NoError(tb, err)
		names, sources = append(names, filepath.Base(filepath.Dir(path))), append(sources, decoded.Text)
	}
	return names, sources
}

// BenchmarkParse is the unit that BenchmarkExtract is measured in: the same pages, parsed alone.
func BenchmarkParse(b *testing.B) {
	_, sources := pages(b)
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range sources {
			d, err := goquery.NewDocumentFromReader(bytes.NewReader(s))
			if err != nil || d.Length() == 0 {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkExtract(b *testing.B) {
	names, sources := pages(b)
	x := New()
	b.ReportAllocs()
	for b.Loop() {
		for i, s := range sources {
			d, err := x.Extract(context.Background(), bytes.NewReader(s), Input{MediaType: "text/html"})
			if err != nil || d.Text == "" {
				b.Fatal(names[i], err)
			}
		}
	}
}
