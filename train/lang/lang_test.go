package main

import (
	"os"
	"testing"

	"github.com/copydesk/copydesk/internal/profile"
)

func TestLanguages(t *testing.T) {
	seen := map[string]bool{}
	for _, l := range languages {
		if seen[l.code] || len(l.models) == 0 {
			t.Errorf("%s: twice, or without a model", l.code)
		}
		seen[l.code] = true
		if corpora[l.code] != nil {
			continue
		}
		words, err := listed("languages", l.code)
		if err != nil || len(words) < 15 {
			t.Errorf("%s: %d words, %v", l.code, len(words), err)
		}
	}
	folders, err := os.ReadDir("languages")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range folders {
		if !seen[f.Name()] {
			t.Errorf("languages/%s is in no list", f.Name())
		}
	}
}

// TestTableIsOfThisList fails when a language was added and the table not made again.
func TestTableIsOfThisList(t *testing.T) {
	packed, err := os.ReadFile("../../lang/table.gz")
	if err != nil {
		t.Fatal(err)
	}
	table, err := profile.Read(packed)
	if err != nil {
		t.Fatal(err)
	}
	want := codes()
	if len(table.Languages) != len(want) {
		t.Fatalf("%d languages in the table, %d in the list", len(table.Languages), len(want))
	}
	for i, code := range want {
		if table.Languages[i] != code {
			t.Errorf("column %d is %s, not %s", i, table.Languages[i], code)
		}
	}
}

func TestUnaccented(t *testing.T) {
	for in, want := range map[string]string{"déjà": "deja", "cœur": "coeur", "façade": "facade", "plain": "plain", "naïf": "naif"} {
		if got := unaccented(in); got != want {
			t.Errorf("%s: %s, not %s", in, got, want)
		}
	}
}

func TestLetterBacksOff(t *testing.T) {
	m := &model{1: {"a": -1, "b": -2}, 2: {"ab": -.5}}
	for _, c := range []struct {
		gram string
		want float64
	}{{"a", -1}, {"ab", -.5}, {"bab", -.5 - backoff}, {"bb", -2 - backoff}, {"c", unseen}} {
		if got := m.letter([]rune(c.gram), 3); got != c.want {
			t.Errorf("%s: %v, not %v", c.gram, got, c.want)
		}
	}
}
