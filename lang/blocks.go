package lang

import (
	"math"

	"github.com/copydesk/copydesk/internal/profile"
	"github.com/copydesk/copydesk/text"
)

const (
	// blockRead is how many bytes of a block are read: as much as decides it.
	blockRead = 320
	// blocksRead bounds how many blocks are read by themselves; those beyond it have the language of the whole.
	blocksRead = 4000
	// change is what a change of language between two blocks costs, as a natural logarithm.
	change = 8.0
	// sway is the most by which one block may speak for a language.
	sway = 40.0
	// longEnough is how many letters a passage needs to have a language of its own.
	longEnough = 60
	// sureEnough is by how much a passage must be likelier in its own language than in that of the whole.
	sureEnough = 20.0
)

// Blocks says what s is as a whole, and which of its blocks are in another language. The spans are of s, in order.
// The second value has one entry a block: the empty string where the block is in the language of the whole or too
// short to tell, else fr, en or und. A change of language needs a passage of some length, one block or several, that
// is plainly in it; names, titles and lines of figures take the language around them.
func (d *Detector) Blocks(s string, blocks []text.Span) (Result, []text.Language) {
	whole := d.Detect(s)
	out := make([]text.Language, len(blocks))
	if len(blocks) < 2 {
		return whole, out
	}
	read := blocks[:min(len(blocks), blocksRead)]
	evidence := make([][]float64, len(read))
	letters := make([]int, len(read))
	withScore(func(score *profile.Score) {
		for i, b := range read {
			score.Reset()
			score.Add(composed(cutAtSpaces(s, b.Start, min(b.End, b.Start+blockRead))))
			evidence[i] = cases(score)
			letters[i] = score.Counts.Latin + score.Counts.Other
		}
	})
	home := len(languages)
	if c := column(whole.Code); c >= 0 {
		home = c
	}
	path := smooth(evidence, home)
	for first := 0; first < len(path); {
		last := first
		size, lead := 0, 0.0
		for ; last < len(path) && path[last] == path[first]; last++ {
			size += letters[last]
			lead += evidence[last][path[first]] - evidence[last][home]
		}
		if path[first] != home && size >= longEnough && lead >= sureEnough {
			for i := first; i < last; i++ {
				if letters[i] > 0 {
					out[i] = codeOf(path[first])
				}
			}
		}
		first = last
	}
	return whole, out
}

func codeOf(state int) text.Language {
	if state < len(languages) {
		return languages[state].code
	}
	return text.Und
}

// cases are how well a block speaks for each of the languages and, last, for none of them.
func cases(score *profile.Score) []float64 {
	out := make([]float64, len(languages)+1)
	s := stand(score)
	if s.empty() {
		return out
	}
	best := -math.MaxFloat64
	for l := range languages {
		out[l] = -float64(score.Costs[l]) * profile.Step
		best = max(best, out[l])
	}
	out[len(languages)] = best - min(s.weight(), s.bound())
	best = max(best, out[len(languages)])
	for i := range out {
		out[i] = max(out[i]-best, -sway)
	}
	return out
}

// smooth is the likeliest sequence of languages, by Viterbi's algorithm; ties go to the language of the whole.
func smooth(evidence [][]float64, home int) []int {
	states := len(languages) + 1
	value := make([]float64, states)
	for l := range value {
		if l != home {
			value[l] = -change
		}
	}
	from := make([][]int, len(evidence))
	for i, e := range evidence {
		from[i] = make([]int, states)
		next := make([]float64, states)
		for l := range states {
			best := l
			for k := range states {
				if k != l && value[k]-change > score(value, best, l) {
					best = k
				}
			}
			from[i][l] = best
			next[l] = score(value, best, l) + e[l]
		}
		value = next
	}
	state := home
	for l := range states {
		if value[l] > value[state] {
			state = l
		}
	}
	path := make([]int, len(evidence))
	for i := len(path) - 1; i >= 0; i-- {
		path[i] = state
		state = from[i][state]
	}
	return path
}

// score is the value of coming from k to l.
func score(value []float64, k, l int) float64 {
	if k == l {
		return value[k]
	}
	return value[k] - change
}
