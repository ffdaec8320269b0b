package charset

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/charmap"
)

// benchPage is as long as a news page, with as much markup.
func benchPage(b *testing.B) string {
	var body strings.Builder
	for range 12 {
		for _, s := range sentences(b) {
			body.WriteString("<div class=\"article__paragraph\" data-component=\"paragraph\"><p>" + s + "</p></div>\n")
		}
	}
	return page(meta("utf-8"), body.String())
}

// BenchmarkDecode stands beside the reader that programs use, on the same bytes.
func BenchmarkDecode(b *testing.B) {
	s := benchPage(b)
	latin, err := charmap.Windows1252.NewEncoder().String(s)
	if err != nil {
		b.Fatal(err)
	}
	for _, c := range []struct {
		name, label string
		in          []byte
		used        string
	}{
		{"utf-8", "", []byte(s), "utf-8"},
		{"windows-1252", "iso-8859-1", []byte(latin), "windows-1252"},
		{"windows-1252 labelled utf-8", "", []byte(latin), "windows-1252"},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(c.in)))
			b.ReportAllocs()
			for b.Loop() {
				got, err := Decode(c.in, c.label)
				if err != nil || got.Charset.Used != c.used {
					b.Fatal(got.Charset, err)
				}
			}
		})
		b.Run(c.name+", charset.NewReader", func(b *testing.B) {
			b.SetBytes(int64(len(c.in)))
			b.ReportAllocs()
			for b.Loop() {
				r, err := charset.NewReader(bytes.NewReader(c.in), "text/html; charset="+c.label)
				if err != nil {
					b.Fatal(err)
				}
				if out, err := io.ReadAll(r); err != nil || len(out) == 0 {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkRepairTextClean(b *testing.B) {
	nodes := sentences(b)
	size := 0
	for _, s := range nodes {
		size += len(s)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range nodes {
			if _, ok := RepairText(s); ok {
				b.Fatal(s)
			}
		}
	}
}
