package classify

import (
	"fmt"
	"math"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/kindmodel"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// What the rules say weighs ruleTrust beside the model, whose scores are logarithms; what they guess from the place
// alone weighs guess before that. More than mostRule is said of a block by many rules that saw the same.
const (
	ruleTrust = 1
	guess     = 0.5
	mostRule  = 8
	// otherCost is what the kind without a meaning must be ahead: to call a box a box says nothing.
	otherCost = 1
	// plain is how much more than any other a kind weighs by the rules that the model is not asked about.
	plain = 2.5
)

// learned is the model of kinds at work on a page.
type learned struct {
	model  *kindmodel.Model
	topics []cue.Topic // of the model's kinds; None for those that no topic stands for
	row    kindmodel.Row
	scores []float64
	lists  map[int]*list // by box, of the page at hand
}

// list is what the model has said of the lines of one box so far. The items of a long list are of one kind: after
// enough answers alike the others are not asked about.
type list struct {
	ruled, kind page.Kind
	reason      string
	alike       int
}

// mostAlike is how many lines of a box the model names alike before the rest follow.
const mostAlike = 2

func newLearned(m *kindmodel.Model) *learned {
	l := &learned{model: m, topics: make([]cue.Topic, len(m.Kinds)), scores: make([]float64, len(m.Kinds)), lists: map[int]*list{}}
	for i, kind := range m.Kinds {
		for _, k := range kindOf {
			if k.kind == kind {
				l.topics[i] = k.topic
			}
		}
	}
	return l
}

// join names block i by what the rules and the model say together. The rules alone said ruled.
func (j *judge) join(i int, s *sums, ruled page.Kind, reason string) (page.Kind, string) {
	if s.lead() >= plain {
		return ruled, reason
	}
	in := j.listOf(i)
	if in != nil && in.alike >= mostAlike && in.ruled == ruled {
		return in.kind, in.reason
	}
	kind, why := j.ask(i, s, ruled, reason)
	if in != nil {
		if in.alike == 0 || in.ruled != ruled || in.kind != kind {
			*in = list{ruled: ruled, kind: kind}
		}
		in.alike++
		in.reason = why
	}
	return kind, why
}

// listOf is the smallest box around block i that holds more than one; nil when that holds a part of the article.
func (j *judge) listOf(i int) *list {
	for x := j.page.Blocks[i].Box; x > 0 && !j.settled[x]; x = j.page.Boxes[x].Parent {
		if box := &j.page.Boxes[x]; box.Last-box.First > 1 {
			l := j.learned.lists[x]
			if l == nil {
				l = new(list)
				j.learned.lists[x] = l
			}
			return l
		}
	}
	return nil
}

// ask names block i by the model and the rules.
func (j *judge) ask(i int, s *sums, ruled page.Kind, reason string) (page.Kind, string) {
	l := j.learned
	j.evidence(i, &l.row)
	l.model.Scores(&l.row, l.scores)
	best, agreed := 0, false
	for k, t := range l.topics {
		if t != cue.None {
			l.scores[k] += ruleTrust * min(s.weight[t], mostRule)
		}
		agreed = agreed || l.model.Kinds[k] == ruled
		switch l.model.Kinds[k] {
		case page.Other:
			l.scores[k] -= otherCost
		case ruled:
			l.scores[k] += ruleTrust * guess
		}
		if l.scores[k] > l.scores[best] {
			best = k
		}
	}
	kind := l.model.Kinds[best]
	if kind == ruled || !agreed {
		return ruled, reason
	}
	sum := 0.0
	for _, v := range l.scores {
		sum += math.Exp(v - l.scores[best])
	}
	return kind, fmt.Sprintf("reads like %s, %.2f", kind, 1/sum)
}
