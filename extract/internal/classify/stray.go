package classify

import "github.com/copydesk/copydesk/extract/internal/page"

// What a paragraph apart from the body must score to be kept, below the title and elsewhere.
const (
	strayBelowTitle = 0.65
	strayElsewhere  = 0.9
)

// strays keeps paragraphs that lie apart from the rest of the body: a standfirst with pictures and bars below it, what
// follows a gallery. There must be less of them than of the body, or they are another article.
func (j *judge) strays() {
	if j.from < 0 {
		return
	}
	body, apart := 0, 0
	var found []int
	for i := range j.page.Blocks {
		b := &j.page.Blocks[i]
		if j.kept[i] {
			body += b.Runes
			continue
		}
		least := strayElsewhere
		if j.title >= 0 && i > j.title && i < j.from {
			least = strayBelowTitle
		}
		if j.scores[i] >= least && j.free(b) && !j.headed(i) {
			found = append(found, i)
			apart += b.Runes
		}
	}
	if 2*apart > body {
		return
	}
	for _, i := range found {
		j.keep(i)
	}
}

// free reports whether a block is a paragraph and nothing but its place speaks against it.
func (j *judge) free(b *page.Block) bool {
	return b.Kind == "" && b.Prose() && !j.furnished(b)
}

// headed reports whether the heading above a block says that what follows is furniture.
func (j *judge) headed(i int) bool {
	for k := i - 1; k >= 0 && i-k <= 25; k-- {
		if b := &j.page.Blocks[k]; isHeading(b) || b.Words <= 10 && b.Linked == 0 && b.Cues.Any(headable) {
			return b.Cues.Any(furniture)
		}
	}
	return false
}

// endLeast is what a line at an end of the body must score to be kept.
const endLeast = 0.25

// A paragraph at the end may have furniture before it, endGap blocks of it at most, if it scores endProse.
const (
	endGap   = 3
	endProse = 0.4
)

// ends keeps the lines at both ends of the body that stand beside its paragraphs in one element: a last line without a
// verb, a list of sources. The model doubts what has the body on one side alone.
func (j *judge) ends() {
	if j.from < 0 || j.page.Blocks[j.from].Box < 0 {
		return
	}
	beside := map[int]int{}
	for i := j.from; i < j.to; i++ {
		if b := &j.page.Blocks[i]; j.kept[i] && b.Kind == "" {
			beside[b.Box] += b.Runes
			beside[j.page.Boxes[b.Box].Parent] += b.Runes
		}
	}
	fits := func(i int) bool {
		b := &j.page.Blocks[i]
		if b.Kind != "" || j.scores[i] < endLeast || j.furnished(b) {
			return false
		}
		return beside[b.Box] > 0 || beside[j.page.Boxes[b.Box].Parent] > 0
	}
	for i := j.to; i < len(j.page.Blocks) && i-j.to <= endGap; i++ {
		if b := &j.page.Blocks[i]; fits(i) && (i == j.to || b.EndsStop && b.Words >= 6 && j.scores[i] >= endProse) {
			j.keep(i)
		} else if b.Kind == "" && !j.furnished(b) {
			break
		}
	}
	for i := j.from - 1; i > j.title && fits(i); i-- {
		j.keep(i)
	}
}
