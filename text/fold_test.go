package text_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/text"
)

func TestFold(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"case and accents", "Éric ZEMMOUR", "eric zemmour"},
		{"decomposed", "E\u0301ric", "eric"},
		{"apostrophes", "L’État l‘état l`état", "l'etat l'etat l'etat"},
		{"no-break spaces", "1\u00a0204\u202f000", "1 204 000"},
		{"ligatures", "L’Œuvre, Ǽgir, cæsar, Straße", "l'oeuvre, aegir, caesar, strasse"},
		{"hyphens", "Jean\u2011Michel", "jean-michel"},
		{"other Latin letters", "Łódź Đoković Ødegård Şahin", "lodz dokovic odegard sahin"},
		{"soft hyphen", "Co\u00admmission", "commission"},
		{"broken bytes", "\xffA", "\ufffda"},
		{"folded already", "plain text", "plain text"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { assert.Equal(t, tt.want, text.Fold(tt.in)) })
	}
}

func FuzzFold(f *testing.F) {
	f.Add("L’ŒUVRE d'Éric")
	f.Add("\xff\u0301")
	f.Add("\xd6\u05ae\xb1")
	f.Fuzz(func(t *testing.T, s string) {
		once := text.Fold(s)
		assert.Equal(t, once, text.Fold(once), "folding twice changes nothing")
	})
}

func BenchmarkFold(b *testing.B) {
	s := strings.Repeat("Élisabeth Borne et l’État ", 40)
	b.ReportAllocs()
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		if got := text.Fold(s); got[:9] != "elisabeth" {
			b.Fatal(got)
		}
	}
}
