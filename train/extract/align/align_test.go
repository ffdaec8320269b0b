package align

import (
	"reflect"
	"testing"
)

func TestBlocks(t *testing.T) {
	gold := "The harbour froze on Monday.\n\nFishermen walked home across the ice.\n\nWhat comes next\n\nThe mayor, who sells coal, said nothing."
	for _, tt := range []struct {
		name, reason string
		blocks       []string
		want         []bool
	}{
		{"plain", "furniture shares no words with the gold", []string{"Home News Sport", "The harbour froze on Monday.", "Fishermen walked home across the ice.", "Subscribe"}, []bool{false, true, true, false}},
		{"twice", "a teaser repeats the first sentence below the article; only one can be in the chain", []string{"The harbour froze on Monday.", "Fishermen walked home across the ice.", "The mayor, who sells coal, said nothing.", "The harbour froze on Monday."}, []bool{true, true, true, false}},
		{"subhead", "short blocks count when they are whole", []string{"Fishermen walked home across the ice.", "What comes next", "The mayor, who sells coal, said nothing."}, []bool{true, true, true}},
		{"one word", "a word of the gold is not a block of it", []string{"The harbour froze on Monday.", "Ice cream news", "Fishermen walked home across the ice."}, []bool{true, false, true}},
		{"split", "one gold paragraph in two blocks", []string{"The mayor, who sells", "coal, said nothing."}, []bool{true, true}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Blocks(tt.blocks, gold).Kept; !reflect.DeepEqual(got, tt.want) {
				t.Fatalf("%s: got %v, want %v", tt.reason, got, tt.want)
			}
		})
	}
}

func TestCovered(t *testing.T) {
	if got := Blocks([]string{"Another page altogether, about cheese."}, "The harbour froze on Monday."); got.Covered > 0.2 {
		t.Fatalf("a page without the text is covered by %v", got.Covered)
	}
	if got := Blocks([]string{"anything"}, ""); got.Covered != 0 || got.Kept[0] {
		t.Fatal("empty gold keeps nothing")
	}
}
