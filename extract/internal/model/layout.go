package model

import (
	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// layout is what is known of a page as a whole before any block is scored.
type layout struct {
	prose   int   // blocks that read like prose
	sum     []int // of them before each block
	before  []int // the last prose block before each block, itself included
	after   []int // the next one
	closing []int // the last block before it that speaks of what follows an article: comments, related articles
	title   int   // the block that shows the headline

	// The core is the element that holds most prose directly, two levels down at most, comments aside.
	core      int // index of the box, -1 without one
	coreShare float32
	coreDepth []int // boxes from the core to the root, by depth
}

// closers are the cues of what comes after an article.
var closers = cue.Of(cue.CommentHead, cue.CommentForm, cue.Related, cue.Newsletter, cue.Share, cue.Tags, cue.AuthorBox, cue.Donation, cue.Legal)

const far = 1 << 20

func survey(p *page.Page) *layout {
	n := len(p.Blocks)
	l := &layout{
		sum: make([]int, n+1), before: make([]int, n), after: make([]int, n), closing: make([]int, n),
		core: -1, title: -far,
	}
	last, closing := -far, -far
	best := float32(0.6)
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.Prose() {
			last = i
			l.prose++
		}
		if b.Cues.Any(closers) && b.Words < 40 {
			closing = i
		}
		l.sum[i+1], l.before[i], l.closing[i] = l.prose, last, closing
		// The headline repeats words of the title and little else; headings win over the rest.
		if b.TitleShare > best && b.Words >= 3 && b.Runes < 300 && b.LinkDensity() < 0.8 {
			best = b.TitleShare
			l.title = i
		}
	}
	next := far
	for i := n - 1; i >= 0; i-- {
		if p.Blocks[i].Prose() {
			next = i
		}
		l.after[i] = next
	}
	l.findCore(p)
	return l
}

func (l *layout) findCore(p *page.Page) {
	if len(p.Boxes) == 0 {
		return
	}
	weight := make([]float64, len(p.Boxes))
	total := 0.0
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if !b.Prose() || b.Box < 0 || b.Hint.Has(cue.Comment) {
			continue
		}
		total += float64(b.Runes)
		at, w := b.Box, float64(b.Runes)
		for range 3 {
			weight[at] += w
			w /= 2
			if at = p.Boxes[at].Parent; at < 0 {
				break
			}
		}
	}
	if total == 0 {
		return
	}
	for i, w := range weight {
		if l.core < 0 || w > weight[l.core] {
			l.core = i
		}
	}
	l.coreShare = float32(weight[l.core] / total)
	for at := l.core; at >= 0; at = p.Boxes[at].Parent {
		l.coreDepth = append(l.coreDepth, at)
	}
	for i, j := 0, len(l.coreDepth)-1; i < j; i, j = i+1, j-1 {
		l.coreDepth[i], l.coreDepth[j] = l.coreDepth[j], l.coreDepth[i]
	}
}

// toCore counts the elements from the block up to the first one it shares with the core, and from there down to the core:
// (n, 0) inside it.
func (l *layout) toCore(v *view) (up, down int) {
	if l.core < 0 || v.block.Box < 0 {
		return 20, 20
	}
	at := v.block.Box
	for ; at >= 0; at = v.page.Boxes[at].Parent {
		d := v.page.Boxes[at].Depth
		if d < len(l.coreDepth) && l.coreDepth[d] == at {
			return up, len(l.coreDepth) - 1 - d
		}
		up++
	}
	return up, len(l.coreDepth)
}

// near counts the prose blocks at most reach away from i, i left out.
func (l *layout) near(i, reach int) int {
	from, to := max(0, i-reach), min(len(l.sum)-1, i+reach+1)
	return l.sum[to] - l.sum[from] - (l.sum[i+1] - l.sum[i])
}
