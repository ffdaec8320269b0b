package main

import (
	"bytes"
	"context"
	"io/fs"
	"testing"

	"github.com/copydesk/copydesk/extract/internal/page"
)

func TestFurnitureIsWellFormed(t *testing.T) {
	lines, err := loadFurniture()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[page.Kind]int{}
	for _, l := range lines {
		seen[l.kind]++
	}
	for _, k := range kinds {
		if seen[k] < 20 {
			t.Errorf("%d examples of %s", seen[k], k)
		}
	}
}

// TestKindsAreRebuilt trains twice on the lines: same lines, same bytes.
func TestKindsAreRebuilt(t *testing.T) {
	examples, err := learntLines()
	if err != nil {
		t.Fatal(err)
	}
	examples = examples[:300]
	one, err := fitKinds(examples).MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	two, err := fitKinds(examples).MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(one, two) {
		t.Error("the weights differ")
	}
}

func TestPagesTeachKinds(t *testing.T) {
	from, err := fs.Sub(own, ownSet)
	if err != nil {
		t.Fatal(err)
	}
	pages, err := loadLabelled(context.Background(), from)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range pages {
		if len(p.rows) == 0 {
			t.Errorf("%s: none of its blocks is in its gold", p.name)
		}
	}
}
