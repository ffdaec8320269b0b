package entity

import "slices"

// byLength returns the items with the longest first, equal ones in their order.
func byLength(items []int, length func(int) int) []int {
	sorted := slices.Clone(items)
	slices.SortStableFunc(sorted, func(a, b int) int { return length(b) - length(a) })
	return sorted
}

func sortInts(items []int) { slices.Sort(items) }
