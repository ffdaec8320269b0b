package cue

import "slices"

// anyWord is the number of * in a phrase.
const anyWord int32 = -1

// short is how many words a text has at most for phrases of "short" sections to count.
const short = 14

// tree finds phrases in a sequence of word numbers.
type tree struct {
	branches []branch // in the order of their words
	any      *tree    // behind any one word
	ends     []ending
}

type branch struct {
	word int32
	tree *tree
}

// ending says what a phrase speaks of and where in a text it counts.
type ending struct {
	topic              Topic
	short, first, last bool
}

func (t *tree) add(ids []int32, e ending) {
	for _, id := range ids {
		if id == anyWord {
			if t.any == nil {
				t.any = new(tree)
			}
			t = t.any
			continue
		}
		at, found := t.search(id)
		if !found {
			t.branches = slices.Insert(t.branches, at, branch{id, new(tree)})
		}
		t = t.branches[at].tree
	}
	t.ends = append(t.ends, e)
}

// search returns where the branch of a word stands or would stand.
func (t *tree) search(word int32) (at int, found bool) {
	low, high := 0, len(t.branches)
	for low < high {
		if middle := (low + high) / 2; t.branches[middle].word < word {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, low < len(t.branches) && t.branches[low].word == word
}

// match returns the topics of the phrases that begin at tokens[i].
func (t *tree) match(tokens []int32, i int) Set {
	return t.walk(tokens, i, i)
}

func (t *tree) walk(tokens []int32, first, at int) Set {
	var s Set
	for _, e := range t.ends {
		if (!e.short || len(tokens) <= short) && (!e.first || first == 0) && (!e.last || at == len(tokens)) {
			s |= Of(e.topic)
		}
	}
	if at == len(tokens) {
		return s
	}
	if tokens[at] != 0 {
		if i, found := t.search(tokens[at]); found {
			s |= t.branches[i].tree.walk(tokens, first, at+1)
		}
	}
	if t.any != nil {
		s |= t.any.walk(tokens, first, at+1)
	}
	return s
}
