package classify

import (
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/kindmodel"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// Blocks fills Kind and Reason of all blocks of a measured page. Their Score says already how much each looks like the
// article. Blocks that have a Kind, those of comments, keep it. Kinds for which Kept is true make up the article; there
// may be none.
func Blocks(p *page.Page, favor Favor) { BlocksBy(p, favor, kindmodel.Default()) }

// BlocksBy is Blocks with another model of kinds, or with the rules alone where it is nil.
func BlocksBy(p *page.Page, favor Favor, kinds *kindmodel.Model) {
	j := newJudge(p, favor, kinds)
	j.judge()
	j.nameDropped()
	j.split()
}

func newJudge(p *page.Page, favor Favor, kinds *kindmodel.Model) *judge {
	j := &judge{page: p, favor: favor, scores: make([]float64, len(p.Blocks)), scanner: cue.NewScanner()}
	for i := range p.Blocks {
		j.scores[i] = p.Blocks[i].Score
	}
	if kinds != nil {
		j.learned = newLearned(kinds)
	}
	return j
}

// judge tells the article from the rest, which has no kinds after it but for those that were settled on the way.
func (j *judge) judge() {
	j.findThread()
	j.findTitle()
	j.findBody()
	j.findLead()
	j.strike()
	j.nameKept()
}

// judge holds what is known of the page while its blocks are judged.
type judge struct {
	page   *page.Page
	favor  Favor
	scores []float64
	kept   []bool
	title  int // index of the title's block, -1 when the page shows none
	// from and to are the first block of the body and the one after its last.
	from, to int
	common   cue.Set // topics that classes around most of the body speak of
	subjects cue.Set // topics of furniture that the article is about
	settled  []bool  // by box: some of its blocks are kept, or it has the title
	head     []int   // by block: the head line above that may speak for it, -1 without one
	// The thread of comments goes from the first of its blocks to the one after its last; -1 without any.
	threadFrom, threadTo int
	scanner              *cue.Scanner
	block, box           sums       // of the block that is weighed, used again for each
	learned              *learned   // nil: the rules decide alone
	names                [][]uint32 // by box: the words it is named by, nil until they are asked for
	openings             [][]uint32 // by block: its first words, nil until they are asked for
}

// findThread finds where the comments are: what the smallest box around them holds, or from the line that announces them
// to the last.
func (j *judge) findThread() {
	j.threadFrom, j.threadTo = -1, -1
	for i := range j.page.Blocks {
		b := &j.page.Blocks[i]
		if b.Kind == page.Comment || b.Cues.Has(cue.CommentHead) && b.Hint.Has(cue.Comment) && b.Words <= 14 {
			if j.threadFrom < 0 {
				j.threadFrom = i
			}
			j.threadTo = i + 1
		}
	}
	if j.threadFrom < 0 {
		return
	}
	j.threadFrom = j.opening(j.threadFrom)
	if j.page.Blocks[j.threadFrom].Box < 0 {
		return
	}
	for x := j.page.Blocks[j.threadFrom].Box; x > 0; x = j.page.Boxes[x].Parent {
		if box := &j.page.Boxes[x]; box.First <= j.threadFrom && box.Last >= j.threadTo {
			others := 0
			for i := box.First; i < box.Last; i++ {
				if b := &j.page.Blocks[i]; b.Kind == "" && j.scores[i] > 0.5 && b.Prose() {
					others++
				}
			}
			if n := box.Last - box.First; others == 0 && (box.Hint.Has(cue.Comment) || n <= j.threadTo-j.threadFrom+6) {
				j.threadFrom, j.threadTo = box.First, box.Last
			}
			return
		}
	}
}

// mostOpening is how many lines stand between the one that announces comments and the first of them at most: rules, tools
// to sort them, a form.
const mostOpening = 8

// opening returns the line that announces the comments from block i on, i without any: it speaks of readers, or is the
// heading right above.
func (j *judge) opening(i int) int {
	for k := i - 1; k >= 0 && k >= i-mostOpening && j.scores[k] < 0.5; k-- {
		b := &j.page.Blocks[k]
		if b.Cues.Any(cue.Of(cue.CommentHead, cue.Talk)) && b.Words <= 14 && !b.InAnchor {
			return k
		}
	}
	if k := i - 1; k >= 0 && j.scores[k] < 0.5 && isHeading(&j.page.Blocks[k]) && !j.page.Blocks[k].InAnchor {
		return k
	}
	return i
}

// desperate is the threshold for pages that have no block above the usual one.
const desperate = 0.25

// findBody marks the blocks of the article.
func (j *judge) findBody() {
	j.kept = make([]bool, len(j.page.Blocks))
	j.from, j.to = -1, -1
	threshold := j.favor.threshold()
	if j.body(threshold); j.from < 0 && threshold > desperate {
		threshold = desperate
		j.body(threshold)
	}
	if j.from < 0 {
		j.prose()
	}
	j.findCommon()
	j.fill(threshold)
	j.siblings()
	j.entries()
	j.strays()
	j.ends()
	j.declared()
	j.lines()
}

// prose keeps what reads like prose and is called nothing else, on a page that has nothing that looks like an article
// but for that: a lone paragraph has no neighbours to vouch for it.
func (j *judge) prose() {
	for i := range j.page.Blocks {
		b := &j.page.Blocks[i]
		if b.Kind == "" && b.Prose() && b.Words >= 20 && b.Function > 0.2 && b.LinkDensity() < 0.3 && !b.Hint.Any(furniture) && !b.Cues.Any(furniture) {
			j.keep(i)
		}
	}
}

// fill keeps the pieces between kept ones, list items and short lines most of all, unless something speaks against them.
func (j *judge) fill(threshold float64) {
	for i := max(j.from, 0); i < j.to; i++ {
		if j.kept[i] || j.page.Blocks[i].Kind != "" {
			continue
		}
		end := i
		for end < j.to && !j.kept[end] && j.page.Blocks[end].Kind == "" && j.fits(end, threshold) {
			end++
		}
		if end > i && end < j.to && j.kept[end] && end-i <= longestGap && (j.beneath(i) || isHeading(&j.page.Blocks[i])) {
			for k := i; k < end; k++ {
				j.keep(k)
			}
		}
		i = max(i, end-1)
	}
}

// longestGap is how many blocks between kept ones follow them.
const longestGap = 6

// fits reports whether nothing but a low score speaks against a block inside the body.
func (j *judge) fits(i int, threshold float64) bool {
	b := &j.page.Blocks[i]
	return j.scores[i] >= threshold-0.35 && !j.furnished(b)
}

// findCommon finds what classes say of most of the body: it is nothing against any block.
func (j *judge) findCommon() {
	said, all := [64]int{}, 0
	topics := cue.Topics()
	for i := range j.kept {
		b := &j.page.Blocks[i]
		if !j.kept[i] {
			continue
		}
		all += b.Runes
		for _, t := range topics {
			if b.Hint.Has(t) {
				said[t] += b.Runes
			}
		}
	}
	for _, t := range topics {
		if 2*said[t] > all {
			j.common |= cue.Of(t)
		}
	}
}

// furnished reports whether anything but a low score speaks against a block.
func (j *judge) furnished(b *page.Block) bool {
	return (b.Hint &^ j.common).Any(furniture) || b.Cues.Any(furniture) || b.InAnchor || b.InFigure || b.InForm
}

// beneath reports whether the block before i is kept.
func (j *judge) beneath(i int) bool { return i > 0 && j.kept[i-1] }

// body keeps the blocks of the best run that are above the threshold.
func (j *judge) body(threshold float64) {
	from, to := j.region(threshold)
	for i := from; i < to; i++ {
		if b := &j.page.Blocks[i]; b.Kind == "" && j.scores[i] >= threshold {
			j.keep(i)
		}
	}
}

func (j *judge) keep(i int) {
	j.kept[i] = true
	if j.from < 0 || i < j.from {
		j.from = i
	}
	j.to = max(j.to, i+1)
}

// furniture are the topics of what is never part of an article.
var furniture = cue.Of(cue.Comment, cue.CommentHead, cue.CommentForm, cue.CommentPolicy, cue.Donation, cue.Shop,
	cue.Newsletter, cue.Paywall, cue.Share, cue.Related, cue.ReadAlso, cue.Tags, cue.Navigation, cue.Breadcrumb, cue.Footer,
	cue.Legal, cue.License, cue.Cookie, cue.Advertisement, cue.AuthorBox, cue.Poll, cue.Login, cue.Search, cue.Caption,
	cue.Credit, cue.Byline, cue.Date, cue.Reply, cue.Sidebar, cue.Modal, cue.Correction)

// nameKept gives the kept blocks their kinds.
func (j *judge) nameKept() {
	for i := range j.page.Blocks {
		b := &j.page.Blocks[i]
		if !j.kept[i] || b.Kind != "" {
			continue
		}
		b.Kind, b.Reason = keptKind(b), "body"
	}
}

func keptKind(b *page.Block) page.Kind {
	switch {
	case b.Tag == atom.Tr || b.Tag == atom.Th:
		return page.TableRow
	case b.Tag == atom.Pre:
		return page.Preformatted
	case isHeading(b):
		return page.Heading
	case b.InQuote || b.Own.Has(cue.Quote):
		return page.Quotation
	case b.Tag == atom.Li || b.InList && b.Tag != atom.P:
		return page.ListItem
	}
	return page.Paragraph
}

// isHeading reports whether a block heads what follows it: by its tag, or a short line in bold that ends no sentence.
func isHeading(b *page.Block) bool {
	switch b.Tag {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return b.Strong && b.Words <= 14 && !b.EndsStop && !b.Soft && b.Linked == 0 && b.Tag != atom.Td && b.Tag != atom.Li
}
