package main

import (
	"fmt"
	"strings"

	"github.com/copydesk/copydesk/internal/nametag"
)

// tally counts exact spans by type.
type tally [len(nametag.Types)]struct{ gold, found, right int }

func (t *tally) add(gold, found []nametag.Run) {
	known := make(map[nametag.Run]bool, len(gold))
	for _, r := range gold {
		t[r.Type].gold++
		known[r] = true
	}
	for _, r := range found {
		t[r.Type].found++
		if known[r] {
			t[r.Type].right++
		}
	}
}

func measure(gold, found, right int) float64 {
	if gold+found == 0 {
		return 0
	}
	return 200 * float64(right) / float64(gold+found)
}

// String is the F1 of people, organizations and places together, then of each type.
func (t *tally) String() string {
	gold, found, right := 0, 0, 0
	for _, c := range t[:3] {
		gold, found, right = gold+c.gold, found+c.found, right+c.right
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%6.2f", measure(gold, found, right))
	for i, c := range t {
		fmt.Fprintf(&b, "  %s %6.2f", nametag.Types[i], measure(c.gold, c.found, c.right))
	}
	return b.String()
}
