package plain

import (
	"math"
	"slices"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// Options say how to judge. The zero Options are the common case.
type Options struct {
	// Scores are a model's, one for each block, 0 to 1: how much it looks like the article. Nil leaves it to the
	// shapes of the lines.
	Scores []float64
	// Favor is added to the log-odds of every block: above 0 more is kept, below 0 less.
	Favor float64
}

// modelShare is how much of a block's score is a model's, where there is one; the rest is that of its shape.
const modelShare = 0.7

// Judge fills Kind, Score and Reason of all blocks of a page that Cut has made, and returns the comments it shows.
func Judge(p *page.Page, o Options) []Comment {
	top := -1
	if len(p.Given.Titles) > 0 {
		top = title(p)
	}
	if isUnparted(p) {
		o.Scores = nil // the model counts words
	}
	about := subject(p, top)
	scores, said := shapes(p, top), phrases(p, about)
	for i := range scores {
		if o.Scores != nil {
			scores[i] = modelShare*logit(o.Scores[i]) + (1-modelShare)*scores[i]
		}
		scores[i] += said[i]
		p.Blocks[i].Score = 1 / (1 + math.Exp(-scores[i]))
		scores[i] += o.Favor
	}
	comments, out := threads(p)
	if top >= 0 {
		out[top] = true
	}
	skipped := make([]bool, len(out))
	for i := range out {
		b := &p.Blocks[i]
		skipped[i] = furniture(b, about) == scoreFurniture && b.Cues.Any(inserted) || stands(p, i)
		if i > 0 && p.Blocks[i].Text == p.Blocks[i-1].Text && echoed(p, i-1) {
			out[i] = true
		}
	}
	kept := decode(p, scores, out, skipped, o.Scores != nil)
	if o.Favor >= 0 && len(p.Blocks) <= cutOutLines && !slices.Contains(kept, true) && isRunning(p) {
		cutOut(p, out, skipped, kept)
	}
	trim(p, about, kept)
	lead := raise(p, top, kept)
	name(p, top, lead, kept, comments)
	return comments
}

// cutOutLines is how many lines a text has at most that is taken for a brief: a title, two paragraphs, an agency.
const cutOutLines = 4

// cutOut keeps the prose of a text that is next to nothing else. A brief of one paragraph has no neighbours to speak for
// it, and needs none: somebody cut it out of its page already.
func cutOut(p *page.Page, out, skipped, kept []bool) {
	for i := range kept {
		kept[i] = !out[i] && !skipped[i] && prose(&p.Blocks[i])
	}
}

// trim takes off the end of the article what speaks of something else: an appeal or a licence note there is no part of it.
func trim(p *page.Page, about cue.Set, kept []bool) {
	for i := len(kept) - 1; i >= 0; i-- {
		if kept[i] && furniture(&p.Blocks[i], about) > scoreFurniture {
			return
		}
		kept[i] = false
	}
}

func logit(x float64) float64 {
	x = clip(x, 1e-4, 1-1e-4)
	return math.Log(x / (1 - x))
}
