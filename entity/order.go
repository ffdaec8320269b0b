package entity

import (
	"slices"
	"strings"
)

// byLength returns the items with the longest first, equal ones in their order.
func byLength(items []int, length func(int) int) []int {
	sorted := slices.Clone(items)
	slices.SortStableFunc(sorted, func(a, b int) int { return length(b) - length(a) })
	return sorted
}

func sortInts(items []int) { slices.Sort(items) }

// upTo returns the numbers below n.
func upTo(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}

// sharing returns the items that share a word with a name, each once, in order.
func sharing(byWord map[string][]int, name string) []int {
	var all []int
	for _, word := range strings.Fields(normal(name)) {
		all = append(all, byWord[word]...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}
