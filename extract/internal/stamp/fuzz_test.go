package stamp

import "testing"

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"Publié le 30/04/2024 - 16:00", "12 mai 2023 à 19 h 30 min", "May 5, 2017 at 9:02 p.m. EDT", "il y a 3 jours",
		"Tue, 30 Apr 2024 16:00:00 +0200", "2023-05-12T18:04:00+02:00", "1714492800", "Publié le 6 mai 20178 mai 2017",
		"2016年12月9日 18時30分", "9 mars 2021 | Maj le 11 mars", "Oct 09 16:44:00 2012",
	} {
		f.Add(s, "2023-12-18T21:30:00+01:00")
	}
	f.Fuzz(func(t *testing.T, s, reference string) {
		first, again := Find(s, reference), Find(s, reference)
		if len(first) != len(again) {
			t.Fatal("two answers")
		}
		end := 0
		for i, st := range first {
			if st != again[i] {
				t.Fatal("two answers")
			}
			if st.Start < end || st.End <= st.Start || st.End > len(s) {
				t.Fatalf("span %v of %q", st.Span, s)
			}
			end = st.End
			m, ok := parseISO(st.Time)
			if !ok && st.Precision != Year {
				t.Fatalf("%q is not ISO 8601", st.Time)
			}
			if ok && (m.String() != st.Time || m.precision() != st.Precision) {
				t.Fatalf("%q reads back as %q", st.Time, m)
			}
		}
		if st, ok := Parse(s, reference); ok && (st.Start < 0 || st.End > len(s) || st.Start >= st.End) {
			t.Fatalf("span %v of %q", st.Span, s)
		}
	})
}
