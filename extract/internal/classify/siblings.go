package classify

// leastSiblings is how many paragraphs an element must hold for them to speak for one another.
const leastSiblings = 60

// siblings keeps the paragraphs of a long article that the model doubts for their sheer number: where most of the prose
// that one element holds is kept, the rest of it is, unless its words or classes say that it is furniture. Pages longer
// than those the model was trained on need it.
func (j *judge) siblings() {
	type count struct{ kept, all int }
	held := map[int]count{}
	for i := range j.page.Blocks {
		if holder := j.holder(i); holder >= 0 {
			c := held[holder]
			c.all++
			if j.kept[i] {
				c.kept++
			}
			held[holder] = c
		}
	}
	for i := range j.page.Blocks {
		if j.kept[i] {
			continue
		}
		b := &j.page.Blocks[i]
		if holder := j.holder(i); holder >= 0 && b.Kind == "" && !j.furnished(b) {
			if c := held[holder]; c.all >= leastSiblings && 2*c.kept > c.all {
				j.keep(i)
			}
		}
	}
}

// holder is the element around the element of a block of prose; -1 for other blocks.
func (j *judge) holder(i int) int {
	b := &j.page.Blocks[i]
	if !b.Prose() || b.Box < 0 {
		return -1
	}
	return j.page.Boxes[b.Box].Parent
}
