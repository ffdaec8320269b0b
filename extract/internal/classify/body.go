package classify

import (
	"math"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// Body returns a score from 0 to 1 for each block of a measured page: how much it looks like the article.
func Body(p *page.Page) []float64 {
	odds := make([]float64, len(p.Blocks))
	for i := range p.Blocks {
		odds[i] = logOdds(&p.Blocks[i])
	}
	scores := make([]float64, len(odds))
	for i := range odds {
		scores[i] = 1 / (1 + math.Exp(-(odds[i] + 0.5*around(odds, i))))
	}
	return scores
}

// around is the mean of the neighbours, none of which counts for much by itself.
func around(odds []float64, i int) float64 {
	sum, weight := 0.0, 0.0
	for d := 1; d <= 3; d++ {
		for _, j := range []int{i - d, i + d} {
			if j >= 0 && j < len(odds) {
				sum += max(-2, min(2, odds[j])) / float64(d)
				weight += 1 / float64(d)
			}
		}
	}
	if weight == 0 {
		return 0
	}
	return sum / weight
}

// weights of the topics that speak against a block, by its own and its boxes' classes and by its phrases.
var (
	againstHint = map[cue.Topic]float64{
		cue.Comment: 3, cue.CommentForm: 3, cue.CommentHead: 2, cue.CommentPolicy: 2, cue.Donation: 2, cue.Shop: 1.5,
		cue.Newsletter: 2.5, cue.Paywall: 1.5, cue.Share: 2, cue.Related: 2, cue.ReadAlso: 3, cue.Tags: 2, cue.Navigation: 2,
		cue.Breadcrumb: 3, cue.Footer: 2, cue.Legal: 2, cue.License: 2, cue.Cookie: 4, cue.Advertisement: 2, cue.Embed: 1,
		cue.AuthorBox: 2, cue.Correction: 1, cue.Poll: 2, cue.LiveNav: 1, cue.Login: 2, cue.Search: 2, cue.Caption: 2.5,
		cue.Credit: 2, cue.Byline: 1.5, cue.Date: 1.5, cue.Sidebar: 2, cue.Modal: 2, cue.Title: 1, cue.Section: 1,
	}
	againstCue = map[cue.Topic]float64{
		cue.CommentForm: 2, cue.CommentHead: 2, cue.CommentPolicy: 1.5, cue.Donation: 1.2, cue.Shop: 1, cue.Newsletter: 1.5,
		cue.Paywall: 1.2, cue.Share: 2, cue.Related: 2, cue.ReadAlso: 2.5, cue.Tags: 2, cue.Navigation: 2, cue.Breadcrumb: 1,
		cue.Footer: 1.5, cue.Legal: 2, cue.License: 1.5, cue.Cookie: 2.5, cue.Advertisement: 2.5, cue.Embed: 1.5,
		cue.AuthorBox: 0.4, cue.SourceLine: 0.6, cue.Correction: 1.5, cue.Poll: 0.6, cue.LiveNav: 1, cue.Login: 1.5,
		cue.Search: 1.5, cue.Byline: 0.8, cue.Date: 0.5, cue.Credit: 1, cue.Reply: 2, cue.Caption: 0.4,
	}
)

// logOdds weighs the features of one block.
func logOdds(b *page.Block) float64 {
	x := -1.6
	x += 0.06 * float64(min(b.Words, 40))
	x += 0.4*float64(min(b.Stops, 3)) + 0.15*float64(min(b.Commas, 3))
	switch {
	case b.Function > 0.25:
		x += 0.7
	case b.Function < 0.1 && b.Words > 5:
		x -= 0.7
	}
	if b.EndsStop {
		x += 0.5
	}
	x -= 3.5 * b.LinkDensity()
	switch b.Tag {
	case atom.P:
		x += 0.7
	case atom.H2, atom.H3, atom.H4, atom.Blockquote:
		x += 0.4
	case atom.Button, atom.Label, atom.Th, atom.Dt:
		x -= 1.5
	}
	if b.Hint.Has(cue.Body) {
		x += 1
	}
	if b.Hint.Has(cue.Article) {
		x += 0.3
	}
	if b.Own.Has(cue.Lead) {
		x += 1
	}
	x += 1.5 * float64(b.GivenShare)
	if b.InFigure {
		x -= 2.5
	}
	if b.InForm {
		x -= 2
	}
	if b.InAnchor {
		x -= 1
	}
	if b.TitleShare > 0.8 && b.Words > 3 {
		x -= 2
	}
	for topic, w := range against {
		if w.hint > 0 && b.Hint.Has(cue.Topic(topic)) {
			x -= w.hint
		}
		if w.cue > 0 && b.Cues.Has(cue.Topic(topic)) {
			x -= w.cue
		}
	}
	return x
}

// against holds the weights by topic, so that sums are made in one order.
var against = func() (t [64]struct{ hint, cue float64 }) {
	for topic, w := range againstHint {
		t[topic].hint = w
	}
	for topic, w := range againstCue {
		t[topic].cue = w
	}
	return t
}()
