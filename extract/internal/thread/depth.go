package thread

import (
	"slices"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// manyItems is how many comments are compared with each other at most.
const manyItems = 2000

// depths fills the depth of items: what their attributes say, how deep they lie in the tree if all are of one make, or
// else how they are nested.
func (f *finder) depths(items []item) {
	if len(items) == 0 {
		return
	}
	rows := f.rows(items)
	if f.said(items, rows) {
		return
	}
	alike := true
	for _, it := range items {
		alike = alike && likeness(f.page.Boxes[it.box].Node) == likeness(f.page.Boxes[items[0].box].Node)
	}
	if alike || len(items) > manyItems {
		var above []int // depths in the tree of the comments that the next one may answer
		for k := range items {
			at := f.page.Boxes[items[k].box].Depth
			for len(above) > 0 && above[len(above)-1] >= at {
				above = above[:len(above)-1]
			}
			items[k].depth = len(above)
			above = append(above, at)
		}
		return
	}
	nested := false
	for k := range items {
		for m := range k {
			if r := &f.page.Boxes[rows[m]]; rows[m] < rows[k] && rows[k] < r.End {
				items[k].depth++
				nested = true
			}
		}
	}
	if nested || f.flat(items) {
		return
	}
	chains := make([][]*html.Node, len(items))
	for k := range items {
		chains[k] = f.chain(items[k], rows[k])
	}
	if values := answering(chains); values != nil {
		rank(items, values)
	}
}

// rows returns for each item the outermost box that is its own together with the replies to it: the box grows as long
// as the item comes first in it and none of its like stands beside it.
func (f *finder) rows(items []item) []int {
	boxes := f.page.Boxes
	first := map[int]int{} // by box: the first item in it
	count := map[int]int{}
	for k := len(items) - 1; k >= 0; k-- {
		for x := items[k].box; x >= 0; x = boxes[x].Parent {
			first[x] = k
			count[x]++
		}
	}
	kin := map[int]map[string]int{} // by box: how many children of each likeness hold items
	seen := map[int]bool{}
	for k := range items {
		for x := items[k].box; x > 0 && !seen[x]; x = boxes[x].Parent {
			seen[x] = true
			up := boxes[x].Parent
			if kin[up] == nil {
				kin[up] = map[string]int{}
			}
			kin[up][likeness(boxes[x].Node)]++
		}
	}
	rows := make([]int, len(items))
	for k := range items {
		x := items[k].box
		for {
			up := boxes[x].Parent
			if up <= 0 || first[up] != k || kin[up][likeness(boxes[x].Node)] > 1 || count[up] == len(items) {
				break
			}
			x = up
		}
		rows[k] = x
	}
	return rows
}

// said takes depths from attributes, a number or a margin, and reports whether they tell any two items apart.
func (f *finder) said(items []item, rows []int) bool {
	chains := make([][]*html.Node, len(items))
	values := make([]int, len(items))
	level := map[int]int{} // by depth in the tree: what the first item there says
	styled := false
	for k := range items {
		chains[k] = f.chain(items[k], rows[k])
		values[k] = -1
		for _, n := range chains[k] {
			if values[k] = says(n); values[k] < 0 {
				values[k] = margin(n)
				styled = styled || values[k] >= 0
			}
			if values[k] >= 0 {
				break
			}
		}
		if at := f.page.Boxes[items[k].box].Depth; values[k] >= 0 {
			if _, ok := level[at]; !ok {
				level[at] = values[k]
			}
		}
	}
	for k := range items {
		switch {
		case values[k] >= 0:
		case styled:
			values[k] = 0
		default: // those that do not say are as deep as one beside them
			values[k] = level[f.page.Boxes[items[k].box].Depth]
		}
	}
	if f.flat(items) && constant(values) {
		for _, read := range []func([][]*html.Node) []int{parented, numbered, answering} {
			if found := read(chains); found != nil {
				values = found
				break
			}
		}
	}
	return rank(items, values)
}

// rank makes depths of values by their order, and reports whether there are any two different ones.
func rank(items []item, values []int) bool {
	ranks := slices.Clone(values)
	slices.Sort(ranks)
	if ranks = slices.Compact(ranks); len(ranks) < 2 {
		return false
	}
	for k, v := range values {
		items[k].depth, _ = slices.BinarySearch(ranks, v)
	}
	return true
}

// chain returns the elements that are an item's own, innermost first: from the one that holds all of its blocks up to
// that of its row.
func (f *finder) chain(it item, row int) []*html.Node {
	n := f.page.Blocks[it.blocks[0]].Node
	if len(it.blocks) > 1 {
		n = common(n, f.page.Blocks[last(it)].Node)
	}
	var out []*html.Node
	for top := f.page.Boxes[row].Node.Parent; n != nil && n != top; n = n.Parent {
		out = append(out, n)
	}
	if len(out) == 0 || n == nil {
		return []*html.Node{f.page.Boxes[it.box].Node}
	}
	return out
}

// common returns the innermost element that holds both, nil without one.
func common(a, b *html.Node) *html.Node {
	above := map[*html.Node]bool{}
	for n := a; n != nil; n = n.Parent {
		above[n] = true
	}
	for n := b; n != nil; n = n.Parent {
		if above[n] {
			return n
		}
	}
	return nil
}

// flat reports whether all items lie as deep in the tree as the first.
func (f *finder) flat(items []item) bool {
	for _, it := range items {
		if f.page.Boxes[it.box].Depth != f.page.Boxes[items[0].box].Depth {
			return false
		}
	}
	return true
}

// constant reports whether all values are the same.
func constant(values []int) bool {
	for _, v := range values {
		if v != values[0] {
			return false
		}
	}
	return true
}

// levels fills the depths of items without elements of their own: what the elements around their heads say, or else the
// lists, tables and quotations among them.
func (f *finder) levels(items []item) {
	if len(f.page.Boxes) == 0 || len(items) == 0 {
		return
	}
	head := func(k int) *html.Node { return innermost(&f.page.Blocks[items[k].blocks[0]]) }
	top := head(0)
	for k := range items {
		top = common(top, head(k))
	}
	said, nested := make([]int, len(items)), make([]int, len(items))
	chains := make([][]*html.Node, len(items))
	for k := range items {
		for n := head(k); n != nil && n != top; n = n.Parent {
			said[k] = max(said[k], says(n), margin(n))
			chains[k] = append(chains[k], n)
			switch n.DataAtom {
			case atom.Ul, atom.Ol, atom.Blockquote, atom.Table, atom.Dl:
				nested[k]++
			case 0: // of the page's own making
				nested[k]++
			}
		}
	}
	if rank(items, said) {
		return
	}
	if constant(nested) {
		for k, depth := range parented(chains) {
			items[k].depth = depth
		}
		return
	}
	var above []int
	for k, at := range nested {
		for len(above) > 0 && above[len(above)-1] >= at {
			above = above[:len(above)-1]
		}
		items[k].depth = len(above)
		above = append(above, at)
	}
}

// innermost returns the innermost element that holds all of a block.
func innermost(b *page.Block) *html.Node {
	n := b.Node
	for _, m := range b.Marks {
		if m.Len() == len(b.Text) {
			n = m.Node
		}
	}
	return n
}
