package cue

// anyWord is the number of * in a phrase.
const anyWord int32 = -1

// short is how many words a text has at most for phrases of "short" sections to count.
const short = 14

// tree finds phrases in a sequence of word numbers.
type tree struct {
	next map[int32]*tree
	ends []ending
}

// ending says what a phrase speaks of and where in a text it counts.
type ending struct {
	topic              Topic
	short, first, last bool
}

func newTree() *tree { return &tree{next: map[int32]*tree{}} }

func (t *tree) add(ids []int32, e ending) {
	for _, id := range ids {
		n := t.next[id]
		if n == nil {
			n = newTree()
			t.next[id] = n
		}
		t = n
	}
	t.ends = append(t.ends, e)
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
	if n := t.next[tokens[at]]; n != nil && tokens[at] != 0 {
		s |= n.walk(tokens, first, at+1)
	}
	if n := t.next[anyWord]; n != nil {
		s |= n.walk(tokens, first, at+1)
	}
	return s
}
