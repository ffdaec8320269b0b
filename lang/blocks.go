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
	// sureWord is the same for each of its words: a long list of odd names must not add up to a language.
	sureWord = 0.7
)

// Blocks says what s is as a whole, and which of its blocks are in another language. The spans are of s, in order.
// The second value has one entry a block: the empty string where the block is in the language of the whole or too
// short to tell, else fr, en or und. A change of language needs a passage of some length, one block or several, that
// is plainly in it; names, titles and lines of figures take the language around them.
func (d *Detector) Blocks(s string, blocks []text.Span) (Result, []text.Language) {
	whole := d.Detect(s)
	k := d.know()
	out := make([]text.Language, len(blocks))
	if len(blocks) < 2 {
		return whole, out
	}
	read := blocks[:min(len(blocks), blocksRead)]
	evidence := make([][]float64, len(read))
	letters := make([]int, len(read))
	k.withScore(func(score *profile.Score) {
		for i, b := range read {
			score.Reset()
			score.Add(blockStart(s, b))
			evidence[i] = swayed(k.cases(score))
			letters[i] = score.Counts.Latin + score.Counts.Other
		}
	})
	home := k.state(whole.Code)
	path := smooth(evidence, home)
	for first := 0; first < len(path); {
		last := first
		for last < len(path) && path[last] == path[first] {
			last++
		}
		if path[first] != home && k.differs(s, read[first:last], path[first], home) {
			for i := first; i < last; i++ {
				if letters[i] > 0 {
					out[i] = k.code(path[first])
				}
			}
		}
		first = last
	}
	return whole, out
}

// differs reports that a passage, read as one, is long enough and plainly in another language than the whole: what
// its blocks say one by one may each speak for another stranger.
func (k *knowledge) differs(s string, passage []text.Span, code, home int) bool {
	differs := false
	k.withScore(func(score *profile.Score) {
		for _, b := range passage {
			score.Add(blockStart(s, b))
		}
		c := k.cases(score)
		size := score.Counts.Latin + score.Counts.Other
		lead := c[code] - c[home]
		differs = size >= longEnough && lead >= max(sureEnough, sureWord*float64(score.Counts.Words)) &&
			(code == len(k.read) || k.stand(score).bound() > 0)
	})
	return differs
}

// blockStart is what is read of a block; nothing of a span that is not of s.
func blockStart(s string, b text.Span) string {
	if b.Start < 0 || b.End > len(s) || b.Start > b.End {
		return ""
	}
	return composed(cutAtSpaces(b.Of(s), 0, min(b.Len(), blockRead)))
}

// state is the place of a code among the languages and, last, none of them.
func (k *knowledge) state(code text.Language) int {
	for i, l := range k.read {
		if l.code == code {
			return i
		}
	}
	return len(k.read)
}

func (k *knowledge) code(state int) text.Language {
	if state < len(k.read) {
		return k.read[state].code
	}
	return text.Und
}

// cases are how well a block speaks for each of the languages and, last, for none of them.
func (k *knowledge) cases(score *profile.Score) []float64 {
	out := make([]float64, len(k.read)+1)
	s := k.stand(score)
	if s.empty() {
		return out
	}
	best := -math.MaxFloat64
	for l := range k.read {
		out[l] = -float64(score.Costs[l]) * profile.Step
		best = max(best, out[l])
	}
	// A table or a list of names is no prose, and in no other language for that.
	out[len(k.read)] = best - min(s.weight(), s.script())
	best = max(best, out[len(k.read)])
	for i := range out {
		out[i] = out[i] - best
	}
	return out
}

// swayed bounds what one block may say.
func swayed(evidence []float64) []float64 {
	for i := range evidence {
		evidence[i] = max(evidence[i], -sway)
	}
	return evidence
}

// smooth is the likeliest sequence of languages, by Viterbi's algorithm; ties go to the language of the whole.
func smooth(evidence [][]float64, home int) []int {
	states := len(evidence[0])
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
			for m := range states {
				if m != l && value[m]-change > coming(value, best, l) {
					best = m
				}
			}
			from[i][l] = best
			next[l] = coming(value, best, l) + e[l]
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

// coming is the value of state l when the block before was in state m.
func coming(value []float64, m, l int) float64 {
	if m == l {
		return value[m]
	}
	return value[m] - change
}
