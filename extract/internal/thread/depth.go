package thread

import (
	"slices"
	"strconv"
	"strings"

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
	for k := range items {
		for m := range k {
			if r := &f.page.Boxes[rows[m]]; rows[m] < rows[k] && rows[k] < r.End {
				items[k].depth++
			}
		}
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
	values := make([]int, len(items))
	level := map[int]int{} // by depth in the tree: what the first item there says
	for k := range items {
		values[k] = -1
		for x := items[k].box; x >= rows[k] && x > 0; x = f.page.Boxes[x].Parent {
			v := indent(f.page.Boxes[x].Node)
			if v < 0 {
				v = spaced(f.page.Boxes[x].Node)
			}
			if v >= 0 {
				values[k] = v
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
		if values[k] < 0 { // those that do not say are as deep as one beside them
			values[k] = level[f.page.Boxes[items[k].box].Depth]
		}
	}
	if f.flat(items) {
		f.answering(items, rows, values)
	}
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

// flat reports whether all items lie as deep in the tree as the first.
func (f *finder) flat(items []item) bool {
	for _, it := range items {
		if f.page.Boxes[it.box].Depth != f.page.Boxes[items[0].box].Depth {
			return false
		}
	}
	return true
}

// answering gives a depth of one to the items that a class calls answers, unless any has a depth already.
func (f *finder) answering(items []item, rows, values []int) {
	for _, v := range values {
		if v != 0 {
			return
		}
	}
	for k := range items {
		for x := items[k].box; x >= rows[k] && x > 0; x = f.page.Boxes[x].Parent {
			if answers(f.page.Boxes[x].Node) {
				values[k] = 1
			}
		}
	}
}

// answers reports whether a class of an element says that it answers another one.
func answers(n *html.Node) bool {
	for _, word := range strings.FieldsFunc(page.Attr(n, "class"), func(r rune) bool { return r == ' ' || r == '-' || r == '_' }) {
		if slices.Contains(answerWords, strings.ToLower(word)) {
			return true
		}
	}
	return false
}

// answerWords are the class words of comments that answer another one.
var answerWords = []string{"child", "reply", "answer", "response", "nested", "subcomment", "children", "enfant", "reponse", "fille", "fils"}

// indent reads how far an element is indented, -1 when it does not say.
func indent(n *html.Node) int {
	for _, key := range []string{"data-depth", "data-level", "data-indent", "data-nesting-level", "data-comment-depth", "aria-level"} {
		if v, err := strconv.Atoi(page.Attr(n, key)); err == nil && v >= 0 {
			return v
		}
	}
	for _, declaration := range strings.Split(page.Attr(n, "style"), ";") {
		name, value, _ := strings.Cut(declaration, ":")
		switch strings.TrimSpace(strings.ToLower(name)) {
		case "--d", "--depth", "--level", "--lvl", "--indent", "--nesting", "--tier":
			if v, ok := leadingNumber(strings.TrimSpace(value)); ok {
				return v
			}
		case "margin-left", "padding-left", "margin-inline-start", "padding-inline-start":
			if v, ok := leadingNumber(strings.TrimSpace(value)); ok {
				return v
			}
		case "margin", "padding":
			if sides := strings.Fields(value); len(sides) == 4 {
				if v, ok := leadingNumber(sides[3]); ok {
					return v
				}
			}
		}
	}
	for _, class := range strings.Fields(page.Attr(n, "class")) {
		if v, ok := levelled(strings.ToLower(class)); ok {
			return v
		}
	}
	return -1
}

// spaced reads how wide the cell is that indents the one beside it, -1 when there is none: it says so itself or holds
// nothing but a picture of that width.
func spaced(n *html.Node) int {
	if n.DataAtom != atom.Td {
		return -1
	}
	for m := n.PrevSibling; m != nil; m = m.PrevSibling {
		if m.DataAtom != atom.Td {
			continue
		}
		if v, err := strconv.Atoi(page.Attr(m, "indent")); err == nil && v >= 0 {
			return v
		}
		if c := m.FirstChild; c != nil && c.NextSibling == nil && c.DataAtom == atom.Img {
			if v, ok := leadingNumber(page.Attr(c, "width")); ok {
				return v
			}
		}
		return -1
	}
	return -1
}

// levelled reads "depth-2", "level2", "indent_3".
func levelled(class string) (int, bool) {
	for _, word := range []string{"depth", "level", "lvl", "indent", "niveau", "nested", "nest", "prof", "tier"} {
		if i := strings.LastIndex(class, word); i >= 0 {
			digits := strings.TrimLeft(class[i+len(word):], "-_")
			if v, err := strconv.Atoi(digits); err == nil && v >= 0 && v < 100 {
				return v, true
			}
		}
	}
	return 0, false
}

func leadingNumber(s string) (int, bool) {
	end := 0
	for end < len(s) && '0' <= s[end] && s[end] <= '9' {
		end++
	}
	v, err := strconv.Atoi(s[:end])
	return v, err == nil
}
