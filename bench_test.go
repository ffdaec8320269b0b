package copydesk_test

import (
	"bytes"
	"io"
	"testing"

	"github.com/copydesk/copydesk"
)

// The whole path, everything on, over the test pages; and what each part of it leaves when the parts after it are off.
func BenchmarkRead(b *testing.B) {
	cases := pageCases(b)
	size := 0
	for _, c := range cases {
		size += len(c.page)
	}
	for _, variant := range []struct {
		name string
		desk *copydesk.Desk
		want bool // whether there are people
	}{
		{"everything", copydesk.New(), true},
		{"without entities", copydesk.New(copydesk.WithoutEntities()), false},
	} {
		b.Run(variant.name, func(b *testing.B) {
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				people := 0
				for _, c := range cases {
					a, err := variant.desk.Read(b.Context(), bytes.NewReader(c.page), c.source)
					if err != nil {
						b.Fatalf("%s: %v", c.name, err)
					}
					people += len(a.People)
				}
				if (people > 0) != variant.want {
					b.Fatalf("%d people", people)
				}
			}
		})
	}
}

func BenchmarkEncode(b *testing.B) {
	var articles []*copydesk.Article
	for _, c := range pageCases(b) {
		articles = append(articles, c.read(b))
	}
	encoder := copydesk.NewEncoder(io.Discard)
	b.ReportAllocs()
	for b.Loop() {
		for _, a := range articles {
			if err := encoder.Encode(a); err != nil {
				b.Fatal(err)
			}
		}
	}
}
