package entity

import (
	"slices"
	"strings"
)

// byLength returns the items with the longest first, equal ones in their order.
func byLength(items []int, length func(int) int) []int {
	type item struct{ index, length int }
	sorted := make([]item, len(items))
	for i, index := range items {
		sorted[i] = item{index, length(index)}
	}
	slices.SortStableFunc(sorted, func(a, b item) int { return b.length - a.length })
	order := make([]int, len(items))
	for i, it := range sorted {
		order[i] = it.index
	}
	return order
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

// sharing returns the latest items that share the rarest word of a name, in order, at most fuzzy of them.
func sharing(byWord map[string][]int, name string) []int {
	var rarest []int
	for i, word := range strings.Fields(normal(name)) {
		if list := byWord[word]; i == 0 || len(list) > 0 && (len(list) < len(rarest) || len(rarest) == 0) {
			rarest = list
		}
	}
	return slices.Clone(rarest[max(0, len(rarest)-fuzzy):])
}
