package model

import (
	"fmt"
	"slices"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// reach is how many neighbours on each side a row sees.
const reach = 3

// seen are the local figures that a row has of each neighbour.
var seen = indices(
	"runes", "function words", "ends in a stop", "ends in a colon", "link density", "tag", "in list", "in figure", "in link", "title share",
	"capitals", "stops", "hint comment", "hint related", "hint navigation", "hint body", "cue read-also", "cue related", "cue newsletter", "cue credit",
	"core: levels up", "core: levels down",
)

func indices(names ...string) []int {
	var out []int
	for _, n := range names {
		i := slices.IndexFunc(local, func(f figure) bool { return f.name == n })
		if i < 0 {
			panic("model: no figure " + n)
		}
		out = append(out, i)
	}
	return out
}

// The offsets of the neighbours, near ones first.
var offsets = [2 * reach]int{-1, 1, -2, 2, -3, 3}

// width is the length of a row: the block's own figures, whether each neighbour shares its element, what is seen of it.
var width = len(local) + len(offsets)*(1+len(seen))

// Rows returns the rows of the first forest, one a block.
func Rows(p *page.Page) [][]float32 {
	n := len(p.Blocks)
	v := &view{page: p, layout: survey(p)}
	cells := make([]float32, n*width)
	rows := make([][]float32, n)
	for i := range rows {
		rows[i] = cells[i*width : (i+1)*width : (i+1)*width]
		v.at(i)
		for k := range local {
			rows[i][k] = local[k].of(v)
		}
	}
	for i, row := range rows {
		at := len(local)
		for _, o := range offsets {
			j := i + o
			if j < 0 || j >= n {
				for k := range 1 + len(seen) {
					row[at+k] = -1
				}
				at += 1 + len(seen)
				continue
			}
			row[at] = float32(kinship(p, i, j))
			at++
			for _, k := range seen {
				row[at] = rows[j][k]
				at++
			}
		}
	}
	return rows
}

// kinship is 3 for two blocks of one element, 2 for blocks of sisters with one tag, 1 for sisters, else 0.
func kinship(p *page.Page, i, j int) int {
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

// second are the figures that a row of the second forest has beside those of the first.
var second = []string{
	"p", "p -1", "p +1", "p -2", "p +2", "p -3", "p +3", "p -4", "p +4", "p mean 2", "p mean 5", "p mean 12",
	"p mean in holder", "p mean in outer", "p most before", "p most after", "p mass before", "p mass after", "p mass",
	"p kept before", "p kept after", "p to last kept", "p to next kept",
}

// SecondRows adds to each row what the first forest said of the page, p by block.
func SecondRows(pg *page.Page, rows [][]float32, p []float64) [][]float32 {
	n := len(rows)
	out := make([][]float32, n)
	cells := make([]float32, n*(width+len(second)))
	sum, mass := make([]float64, n+1), make([]float64, n+1)
	for i := range p {
		sum[i+1] = sum[i] + p[i]
		mass[i+1] = mass[i] + p[i]*float64(pg.Blocks[i].Runes)
	}
	mean := func(from, to, without int) float32 {
		from, to = max(0, from), min(n, to)
		s, k := sum[to]-sum[from], to-from
		if without >= from && without < to {
			s -= p[without]
			k--
		}
		if k <= 0 {
			return -1
		}
		return float32(s / float64(k))
	}
	at := func(i int) float32 {
		if i < 0 || i >= n {
			return -1
		}
		return float32(p[i])
	}
	mostBefore, mostAfter := prefixMax(p), suffixMax(p)
	lastKept, nextKept := kept(p)
	v := &view{page: pg}
	for i := range rows {
		row := cells[i*(width+len(second)) : (i+1)*(width+len(second)) : (i+1)*(width+len(second))]
		copy(row, rows[i])
		v.at(i)
		holder, outer := float32(-1), float32(-1)
		if v.holder != noBox {
			holder = mean(v.holder.First, v.holder.Last, i)
		}
		if v.outer != noBox {
			outer = mean(v.outer.First, v.outer.Last, i)
		}
		all := mass[n]
		if all == 0 {
			all = 1
		}
		copy(row[width:], []float32{
			at(i), at(i - 1), at(i + 1), at(i - 2), at(i + 2), at(i - 3), at(i + 3), at(i - 4), at(i + 4),
			mean(i-2, i+3, i), mean(i-5, i+6, i), mean(i-12, i+13, i), holder, outer,
			float32(mostBefore[i]), float32(mostAfter[i+1]), float32(mass[i] / all), float32((mass[n] - mass[i+1]) / all), log(int(mass[n])),
			log(int(sum[i])), log(int(sum[n] - sum[i+1])), clamp(i-lastKept[i], 40), clamp(nextKept[i]-i, 40),
		})
		out[i] = row
	}
	return out
}

// prefixMax gives at i the most of p before i, suffixMax at i the most from i on.
func prefixMax(p []float64) []float64 {
	out := make([]float64, len(p)+1)
	for i, v := range p {
		out[i+1] = max(out[i], v)
	}
	return out
}

func suffixMax(p []float64) []float64 {
	out := make([]float64, len(p)+1)
	for i := len(p) - 1; i >= 0; i-- {
		out[i] = max(out[i+1], p[i])
	}
	return out
}

// kept gives for each block the last one before it and the next one after it that the first forest would keep.
func kept(p []float64) (last, next []int) {
	n := len(p)
	last, next = make([]int, n), make([]int, n)
	at := -far
	for i := range p {
		last[i] = at
		if p[i] > 0.5 {
			at = i
		}
	}
	at = far
	for i := n - 1; i >= 0; i-- {
		next[i] = at
		if p[i] > 0.5 {
			at = i
		}
	}
	return last, next
}

// Names are the names of the figures of a row of the second forest; those of the first are its beginning.
func Names() []string {
	var out []string
	for _, f := range local {
		out = append(out, f.name)
	}
	for _, o := range offsets {
		at := fmt.Sprintf(" %+d", o)
		out = append(out, "kinship"+at)
		for _, k := range seen {
			out = append(out, local[k].name+at)
		}
	}
	return append(out, second...)
}
