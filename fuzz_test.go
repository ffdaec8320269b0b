package copydesk_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/internal/verify"
)

// FuzzRead holds any input to what all articles promise: an article or an error, spans that slice, blocks that tile, and
// the same again for the same bytes. Its seeds are the test pages.
func FuzzRead(f *testing.F) {
	for _, c := range pageCases(f) {
		f.Add(c.page, c.source.MediaType)
	}
	for _, seed := range []string{"", "\xff\xfe", "<p>", "<!--", "<table><tr><p>a", "\x1f\x8b\x08", "M. Macron.\r\n\r\n1. Anna: oui\u00a0!"} {
		f.Add([]byte(seed), "")
	}
	f.Fuzz(func(t *testing.T, page []byte, mediaType string) {
		source := copydesk.Source{MediaType: mediaType}
		a, err := desk.Read(t.Context(), bytes.NewReader(page), source)
		if (a == nil) == (err == nil) {
			t.Fatal("neither or both of article and error")
		}
		if err != nil {
			var fault *copydesk.FaultError
			if errors.As(err, &fault) {
				t.Fatalf("%v\n%s", fault, fault.Stack)
			}
			return
		}
		if faults := verify.Article(a); len(faults) > 0 {
			t.Fatal(faults)
		}
		again, err := desk.Read(t.Context(), bytes.NewReader(page), source)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(pretty(t, a), pretty(t, again)) {
			t.Fatal("another article for the same bytes")
		}
	})
}

// FuzzReadText holds any text to the same, and to being taken as it is.
func FuzzReadText(f *testing.F) {
	for _, seed := range []string{"", " ", "Le 5 mai 2017, M. Macron a dit : « Oui. »", "On May 5, Ann’s U.S. trip ended.", "e\u0301\u00ad\u202f🎈", "\r\n\r\n1/2/3"} {
		f.Add(seed, "2017-05-06")
	}
	likelier := copydesk.New(copydesk.LikelierLanguage())
	f.Fuzz(func(t *testing.T, s, reference string) {
		a, err := likelier.ReadText(t.Context(), s, copydesk.Source{Reference: reference})
		if (a == nil) == (err == nil) {
			t.Fatal("neither or both of article and error")
		}
		if err != nil {
			var fault *copydesk.FaultError
			if errors.As(err, &fault) {
				t.Fatalf("%v\n%s", fault, fault.Stack)
			}
			return
		}
		if a.Text != s {
			t.Fatal("the text was changed")
		}
		if faults := verify.Article(a); len(faults) > 0 {
			t.Fatal(faults)
		}
	})
}
