package classify

// How many paragraphs an element must hold for them to speak for one another: for any, and for one that scores
// siblingScore.
const (
	leastSiblings = 60
	fewSiblings   = 4
	siblingScore  = 0.15
)

// siblings keeps the paragraphs that the model doubts for their place: where most of the prose that one element holds is
// kept, the rest of it is, unless its words or classes say that it is furniture. What follows a box in the text needs
// it, and the end of pages longer than those the model was trained on.
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
		if j.kept[i] || j.threadFrom <= i && i < j.threadTo {
			continue
		}
		b := &j.page.Blocks[i]
		if holder := j.holder(i); holder >= 0 && b.Kind == "" && !j.furnished(b) {
			if c := held[holder]; 2*c.kept > c.all && (c.all >= leastSiblings || c.all >= fewSiblings && j.scores[i] >= siblingScore) {
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
