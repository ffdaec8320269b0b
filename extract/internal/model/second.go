package model

import "github.com/copydesk/copydesk/extract/internal/page"

// second are the figures of what the first forest said of a page, p by block.
var second = []string{
	"p", "p -1", "p +1", "p -2", "p +2", "p -3", "p +3", "p -4", "p +4", "p mean 2", "p mean 5", "p mean 12",
	"p mean in holder", "p mean in outer", "p most before", "p most after", "p mass before", "p mass after", "p mass",
	"p kept before", "p kept after", "p to last kept", "p to next kept",
}

// say writes the figures of second into the matrix.
func (m *matrix) say(pg *page.Page, p []float64) {
	n := m.n
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
	all := mass[n]
	if all == 0 {
		all = 1
	}
	v := &view{page: pg}
	for i := range n {
		v.at(i)
		holder, outer := float32(-1), float32(-1)
		if v.holder != noBox {
			holder = mean(v.holder.First, v.holder.Last, i)
		}
		if v.outer != noBox {
			outer = mean(v.outer.First, v.outer.Last, i)
		}
		own := m.own(i) + secondAt
		copy(m.cells[own:own+len(second)], []float32{
			at(i), at(i - 1), at(i + 1), at(i - 2), at(i + 2), at(i - 3), at(i + 3), at(i - 4), at(i + 4),
			mean(i-2, i+3, i), mean(i-5, i+6, i), mean(i-12, i+13, i), holder, outer,
			float32(mostBefore[i]), float32(mostAfter[i+1]), float32(mass[i] / all), float32((mass[n] - mass[i+1]) / all), log(int(mass[n])),
			log(int(sum[i])), log(int(sum[n] - sum[i+1])), clamp(i-lastKept[i], 40), clamp(nextKept[i]-i, 40),
		})
	}
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
