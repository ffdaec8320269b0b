package classify

import (
	"strings"

	"golang.org/x/net/html"
)

// A row with manyEntries of its entries kept speaks for the others down to entryScore: the last entry of a live page is
// the first of the day, and stands where the model expects other things.
const (
	manyEntries = 3
	entryScore  = 0.05
)

// entries keeps the rest of a live page: where several elements of one kind in a row hold kept prose, the prose and the
// headings of the others do not lie outside because they stand further down.
func (j *judge) entries() {
	type row struct {
		parent int
		kind   string
	}
	kept := map[row]map[int]bool{} // the elements of a row that hold kept prose
	rowOf := func(i int) (row, int, bool) {
		holder := j.entry(i)
		if holder < 0 {
			return row{}, 0, false
		}
		box := &j.page.Boxes[holder]
		kind := class(box.Node)
		return row{box.Parent, box.Node.Data + " " + kind}, holder, kind != ""
	}
	for i := range j.page.Blocks {
		if !j.kept[i] || !j.page.Blocks[i].Prose() {
			continue
		}
		if r, holder, ok := rowOf(i); ok {
			if kept[r] == nil {
				kept[r] = map[int]bool{}
			}
			kept[r][holder] = true
		}
	}
	for i := range j.page.Blocks {
		b := &j.page.Blocks[i]
		if j.kept[i] || b.Kind != "" || j.scores[i] < entryScore || j.furnished(b) || !b.Prose() && !isHeading(b) {
			continue
		}
		if r, _, ok := rowOf(i); ok && (len(kept[r]) >= manyEntries || len(kept[r]) >= 2 && j.scores[i] >= siblingScore) {
			j.keep(i)
		}
	}
}

// entry is the element around the element of a block; -1 at the root.
func (j *judge) entry(i int) int {
	if box := j.page.Blocks[i].Box; box >= 0 {
		return j.page.Boxes[box].Parent
	}
	return -1
}

// class is the class attribute of an element with its spaces in order.
func class(n *html.Node) string {
	for _, a := range n.Attr {
		if a.Key == "class" {
			return strings.Join(strings.Fields(a.Val), " ")
		}
	}
	return ""
}
