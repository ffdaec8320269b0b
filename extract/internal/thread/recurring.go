package thread

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// The longest line that recurs from comment to comment as a tool or a label, in words, and the share of the comments
// that must have it.
const (
	mostRecurring  = 5
	recurringShare = 0.6
)

// recurringLines finds the short lines that most comments of a thread have: tools and labels, whatever they say. Counts in
// them differ.
func (f *finder) recurringLines(items []item) map[string]bool {
	if len(items) < 2 {
		return nil
	}
	count := map[string]int{}
	for _, it := range items {
		seen := map[string]bool{}
		for _, i := range it.blocks {
			b := &f.page.Blocks[i]
			if s := label(b); s != "" && !seen[s] {
				seen[s] = true
				count[s]++
			}
			if b.Words > mostRecurring || f.looks[i].head && f.looks[i].dated {
				continue
			}
			if s := shape(b.Text); s != "" && !seen[s] {
				seen[s] = true
				count[s]++
			}
		}
	}
	var out map[string]bool
	for s, n := range count {
		if n >= 2 && float64(n) >= recurringShare*float64(len(items)) {
			if out == nil {
				out = map[string]bool{}
			}
			out[s] = true
		}
	}
	return out
}

// label returns what an inline element at the beginning of a line says is a label, with its colon: "Message:".
func label(b *page.Block) string {
	for _, m := range b.Marks {
		if m.Start > 0 {
			return ""
		}
		end := m.End + len(b.Text[m.End:]) - len(strings.TrimLeft(b.Text[m.End:], " \u00a0\u202f"))
		if s := strings.TrimSpace(m.Of(b.Text)); strings.HasSuffix(s, ":") {
			return s
		} else if m.Len() < 30 && strings.HasPrefix(b.Text[end:], ":") {
			return b.Text[:end+1]
		}
	}
	return ""
}

// shape is what lines have in common that differ in their counts: their letters.
func shape(line string) string {
	return strings.ToLower(strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return r
		}
		return -1
	}, line))
}

// furniture makes controls of the lines of an item that recur in the others, outside its text, as long as a text is left.
func (f *finder) furniture(it item) {
	if f.recurring == nil {
		return
	}
	var found []int
	left := false
	body := f.body(it)
	for _, i := range it.blocks {
		b, l := &f.page.Blocks[i], f.looks[i]
		if l.control || l.head {
			continue
		}
		if b.Words <= mostRecurring && f.recurring[shape(b.Text)] && !(b.Own | b.Hint&^cue.Of(cue.Comment)).Any(names) && (body < 0 || !f.inBody(i, body) || b.InAnchor || f.closes(it, i)) {
			found = append(found, i)
		} else {
			left = true
		}
	}
	if left {
		for _, i := range found {
			f.looks[i].control = true
		}
	}
}

// closes reports whether block i ends an item, controls aside, and stands in an element of its own.
func (f *finder) closes(it item, i int) bool {
	b := &f.page.Blocks[i]
	if i == 0 || slices.ContainsFunc(it.blocks, func(k int) bool { return k > i && !f.looks[k].control }) || b.Part > 0 && innermost(b) == b.Node {
		return false
	}
	return b.Box != f.page.Blocks[i-1].Box || innermost(b) != b.Node
}

// fewTails is how many items must have the same short line for all their text to be the feet of those before them.
const fewTails = 3

// footed gives items the feet that were taken for items of their own: a date and the same short line again and again, each
// below an item without a date.
func (f *finder) footed(items []item) []item {
	alone := make([]string, len(items)) // by item: the shape of its only line of text
	count := map[string]int{}
	for k, it := range items {
		lines := 0
		for _, i := range it.blocks {
			if b := &f.page.Blocks[i]; !f.looks[i].head && !f.looks[i].control {
				lines++
				if alone[k] = ""; lines == 1 && b.Words <= mostRecurring {
					alone[k] = shape(b.Text)
				}
			}
		}
		count[alone[k]]++
	}
	var out []item
	for k, it := range items {
		if n := len(out); n > 0 && alone[k] != "" && alone[k] != alone[k-1] && count[alone[k]] >= fewTails && 3*count[alone[k]] >= len(items) && f.whole(it) && !f.signedItem(it) && !f.whole(out[n-1]) {
			for _, i := range it.blocks {
				if !f.looks[i].head {
					f.looks[i].control = true
				}
			}
			out[n-1].blocks = append(out[n-1].blocks, it.blocks...)
			continue
		}
		out = append(out, it)
	}
	top := math.MaxInt
	for _, it := range out {
		top = min(top, it.depth)
	}
	for k := range out {
		out[k].depth -= top
	}
	return out
}
