package classify

import "math"

// Favor says which mistake is worse.
type Favor int8

// The choices.
const (
	Balanced  Favor = iota
	Precision       // rather lose a paragraph than keep a stranger
	Recall          // rather keep a stranger than lose a paragraph
)

// threshold is the score that a block needs to be kept.
// Between .35 and .5 cross-validation does not tell a difference; on sets that taught nothing .4 loses fewer last lines.
func (f Favor) threshold() float64 {
	switch f {
	case Precision:
		return 0.6
	case Recall:
		return 0.25
	}
	return 0.4
}

// Odds is what the choice adds to the log-odds of every block.
func (f Favor) Odds() float64 {
	t := f.threshold()
	return math.Log((1 - t) / t)
}

// A run that begins at most nearTitle blocks below the title is worth belowTitle more, as if it had a paragraph of some
// hundred characters that the others have not.
const (
	nearTitle  = 12
	belowTitle = 100
)

// region returns the run of blocks [from, to) that the article lies in: the one with the most text above the threshold
// and the least below it, below the title rather than elsewhere. It is empty when no block is above.
func (j *judge) region(threshold float64) (from, to int) {
	p, scores := j.page, j.scores
	best, sum, start := 0.0, 0.0, 0
	for i := range p.Blocks {
		b := &p.Blocks[i]
		w := (scores[i] - threshold) * float64(min(b.Runes, 300)+10)
		if w < 0 {
			w *= 0.3 // furniture inside the article is common, an article of two halves is not
		}
		if b.Kind != "" {
			w = min(w, 0) // it is a comment or another piece that is settled
		}
		if sum <= 0 {
			if sum, start = 0, i; w > 0 && j.title >= 0 && i > j.title && i-j.title <= nearTitle {
				sum = belowTitle
			}
		}
		if sum += w; sum > best {
			best, from, to = sum, start, i+1
		}
	}
	return from, to
}
