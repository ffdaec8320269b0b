package entity

import (
	"slices"
	"strings"
)

// fuzzy is the number of people, or of bodies, up to which a name is compared with all of them. In a longer list, which
// no article has, only those that share its rarest word are looked at, as many of the latest.
const fuzzy = 200

// rivals lists with whom a name is compared: all, or in a long list those that share a word with it.
type rivals struct {
	byWord map[string][]int // by the words of names, and by what else makes two one; in a long list only
}

// firstNumbers are 0, 1, 2 … up to fuzzy.
var firstNumbers = func() (all [fuzzy]int) {
	for i := range all {
		all[i] = i
	}
	return all
}()

func (r *rivals) free() { r.byWord = nil }

// among returns the first n, each once, not to be changed. name is normal; key, unless it is empty, is another word that they may share.
func (r *rivals) among(n int, name, key string) []int {
	if n > fuzzy {
		all := sharing(r.byWord, name)
		if key != "" {
			all = append(all, r.byWord["\x00"+key]...)
		}
		slices.Sort(all)
		return slices.Compact(all)
	}
	return firstNumbers[:n]
}

// note enters the words of a normal name of number k, and its key.
func (r *rivals) note(name, key string, k int) {
	if r.byWord == nil {
		r.byWord = map[string][]int{}
	}
	enter := func(word string) {
		if list := r.byWord[word]; len(list) == 0 || list[len(list)-1] != k {
			r.byWord[word] = append(list, k)
		}
	}
	for word := range strings.FieldsSeq(name) {
		enter(word)
	}
	if key != "" {
		enter("\x00" + key)
	}
}

// sharing returns the latest items that share the rarest word of a name, at most fuzzy of them.
func sharing(byWord map[string][]int, name string) []int {
	var rarest []int
	first := true
	for word := range strings.FieldsSeq(name) {
		if list := byWord[word]; first || len(list) > 0 && (len(list) < len(rarest) || len(rarest) == 0) {
			rarest = list
		}
		first = false
	}
	return slices.Clone(rarest[max(0, len(rarest)-fuzzy):])
}

// byLength sorts the indexes of names by their words, the longest first, equal ones in their order. The list is valid
// until the next order of the view.
func (v *view) byLength(items []int) []int {
	v.order = append(v.order[:0], items...)
	sorted := v.order
	slices.SortStableFunc(sorted, func(a, b int) int { return len(v.names[b].bare.words) - len(v.names[a].bare.words) })
	return sorted
}

// byFirst returns the indexes of n items in the order of their first mention. The list is valid until the next order of
// the view.
func (v *view) byFirst(n int, first func(int) int) []int {
	v.order = v.order[:0]
	for k := range n {
		v.order = append(v.order, k)
	}
	slices.SortStableFunc(v.order, func(a, b int) int { return first(a) - first(b) })
	return v.order
}
