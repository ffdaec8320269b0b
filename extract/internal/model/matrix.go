package model

import (
	"fmt"
	"slices"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// reach is how many neighbours on each side a block is judged with.
const reach = 3

// offsets are those of the neighbours, near ones first.
var offsets = [2 * reach]int{-1, 1, -2, 2, -3, 3}

// A matrix has a row for each block of a page, and reach rows of -1 before the first and after the last. So a figure of
// a neighbour is always the same number of cells away from the start of the block's own row, and nothing is copied to
// put a block beside its neighbours.
//
// A row has the local figures, how the block is related to each neighbour, and what the first forest said of the page.
type matrix struct {
	cells []float32
	n     int
}

var (
	kinAt    = len(local) + 3*len(known)
	secondAt = kinAt + len(offsets)
	stride   = secondAt + len(second)
)

// own is where the row of block i begins, counted in cells.
func (m *matrix) own(i int) int { return (i + reach) * stride }

// around is where the block's row begins with those of its neighbours on both sides, in cells.
func (m *matrix) around(i int) int { return i * stride }

// seen are the local figures that are looked at in the neighbours.
var seen = indices(
	"runes", "function words", "ends in a stop", "ends in a colon", "link density", "tag", "in list", "in figure", "in link", "title share",
	"capitals", "stops", "hint comment", "hint related", "hint navigation", "hint body", "cue read-also", "cue related", "cue newsletter", "cue credit",
	"core: levels up", "core: levels down",
)

func indices(names ...string) []int {
	var out []int
	for _, n := range names {
		i := slices.Index(localNames, n)
		if i < 0 {
			panic("model: no figure " + n)
		}
		out = append(out, i)
	}
	return out
}

// columns are the figures that the forests were trained on, each as a cell counted from where around says: those of the first
// forest, then what the second has beside them.
var columns = func() []int {
	own := reach * stride
	var out []int
	for k := range local {
		out = append(out, own+k)
	}
	for k := range 3 * len(known) {
		out = append(out, own+len(local)+k)
	}
	for k, o := range offsets {
		out = append(out, own+kinAt+k)
		for _, s := range seen {
			out = append(out, own+o*stride+s)
		}
	}
	for k := range second {
		out = append(out, own+secondAt+k)
	}
	return out
}()

// width is how many figures the first forest looks at.
var width = len(columns) - len(second)

func measure(p *page.Page) *matrix {
	n := len(p.Blocks)
	m := &matrix{cells: make([]float32, (n+2*reach)*stride), n: n}
	for _, edge := range [][]float32{m.cells[:reach*stride], m.cells[m.own(n):]} {
		for i := range edge {
			edge[i] = -1
		}
	}
	v := &view{page: p, layout: survey(p)}
	for i := range n {
		row := m.cells[m.own(i):m.own(i+1)]
		v.at(i)
		v.up, v.down = v.layout.toCore(v)
		for k := range local {
			row[k] = local[k].of(v)
		}
		v.topics(row[len(local):])
		for k, o := range offsets {
			row[kinAt+k] = kinship(p, i, i+o)
		}
	}
	return m
}

// kinship is 3 for two blocks of one element, 2 for blocks of sisters with one tag, 1 for sisters, -1 beyond the page,
// else 0.
func kinship(p *page.Page, i, j int) float32 {
	if j < 0 || j >= len(p.Blocks) {
		return -1
	}
	a, b := p.Blocks[i].Box, p.Blocks[j].Box
	switch {
	case a < 0 || b < 0:
		return 0
	case a == b:
		return 3
	case p.Boxes[a].Parent != p.Boxes[b].Parent:
		return 0
	case p.Blocks[i].Tag == p.Blocks[j].Tag:
		return 2
	}
	return 1
}

// names of the columns.
func names() []string {
	out := slices.Clone(localNames)
	for _, o := range offsets {
		out = append(out, fmt.Sprintf("kinship %+d", o))
		for _, s := range seen {
			out = append(out, fmt.Sprintf("%s %+d", localNames[s], o))
		}
	}
	return append(out, second...)
}
