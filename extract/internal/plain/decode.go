package plain

import (
	"math"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// A page is a sequence: what comes before the article, the article with its interruptions, what comes after. The best
// one is decoded over the scores of the blocks, with these costs.
const (
	costLeave  = 0.5  // to break off the article
	costReturn = 0.6  // to take it up again
	costAside  = 0.07 // each block of an interruption
	costCloser = 2.0  // one that says that the article is over: « Sur le même sujet », "About us"
	costThread = 9.36 // one that begins what readers say
	costModel  = 0.3  // times them where a model, which sees the neighbours of a block, scored it
	early      = 4    // one in so many of the paragraphs come before a line that may end the article
	costClean  = 0.3  // times the costs of an interruption where next to all of the text is prose
)

const (
	before = iota
	inside
	aside
	after
	states
)

// closers are the topics of lines that come after an article.
var closers = cue.Of(cue.Related, cue.AuthorBox, cue.Tags, cue.Legal, cue.Footer, cue.SourceLine, cue.License, cue.Donation)

// decode returns which blocks are the article. Blocks of out are not, whatever their score; those of skipped neither,
// but they do not break the article off.
func decode(p *page.Page, scores []float64, out, skipped []bool, modelled bool) []bool {
	n := len(scores)
	kept := make([]bool, n)
	ease := 1.0
	if modelled {
		ease = costModel
	}
	if isClean(p) {
		ease *= costClean
	}
	if n == 0 {
		return kept
	}
	back := make([][states]uint8, n)
	total, seen := 0, 0 // blocks that read like prose, on the page and so far
	for i := range p.Blocks {
		if prose(&p.Blocks[i]) {
			total++
		}
	}
	value := [states]float64{0, math.Inf(-1), math.Inf(-1), math.Inf(-1)}
	for i := range scores {
		var next [states]float64
		from := func(to int, gain float64, choices ...choice) {
			next[to] = math.Inf(-1)
			for _, c := range choices {
				if v := value[c.state] - c.cost; v > next[to] {
					next[to], back[i][to] = v, uint8(c.state)
				}
			}
			next[to] += gain
		}
		b := &p.Blocks[i]
		keep, pass := scores[i], costAside*ease
		if prose(b) {
			seen++
		}
		switch {
		case b.Words > 12 || seen*early < total: // above the article these stand in its bars
		case b.Cues.Any(cue.Of(cue.CommentHead, cue.CommentForm)) || heralds(b):
			pass += costThread
			keep -= costThread
		case b.Cues.Any(closers):
			pass += costCloser
			keep -= costCloser
		}
		switch {
		case out[i]:
			keep = math.Inf(-1)
		case skipped[i]:
			keep = -pass
		}
		from(before, 0, choice{before, 0})
		from(inside, keep, choice{before, 0}, choice{inside, 0}, choice{aside, costReturn * ease})
		from(aside, -pass, choice{inside, costLeave * ease}, choice{aside, 0})
		from(after, 0, choice{inside, 0}, choice{after, 0})
		value = next
	}
	state := before
	for s, v := range value {
		if v > value[state] {
			state = s
		}
	}
	for i := n - 1; i >= 0; i-- {
		kept[i] = state == inside && !skipped[i]
		state = int(back[i][state])
	}
	return kept
}

type choice struct {
	state int
	cost  float64
}
