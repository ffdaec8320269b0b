package stamp

import "testing"

func BenchmarkFind(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if got := Find("PUBLISHED: October 21, 2017 at 5:30 a.m. | UPDATED: October 21, 2017 at 8:02 a.m.", ""); len(got) != 2 {
			b.Fatalf("want 2 stamps, got %d", len(got))
		}
	}
}
