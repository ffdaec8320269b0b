package classify

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/cue"
)

// The shortest line of structured data, and the shortest part of one, that is looked for on the page, in letters.
const (
	leastLine = 8
	leastPart = 4
)

// mostCompared is how many pairs of a line and a block are compared at most; a long recipe on a long page has a few
// thousand.
const mostCompared = 1_000_000

// lines keeps what the structured data gives line by line, and what classes call it: the ingredients and steps of a
// recipe, which no model of running text takes for one. A line of the page may be a part of a line of the data, or the
// other way about.
func (j *judge) lines() {
	var given []string
	for _, line := range j.page.Given.Lines {
		if s := letters(line); len(s) >= leastPart {
			given = append(given, s)
		}
	}
	if len(given)*len(j.page.Blocks) > mostCompared {
		given = nil
	}
	if len(given) == 0 && !j.recipe() {
		return
	}
	said := map[string]bool{}
	for i := range j.page.Blocks {
		b := &j.page.Blocks[i]
		if j.kept[i] {
			said[b.Text] = true
		}
	}
	for i := range j.page.Blocks {
		b := &j.page.Blocks[i]
		if b.Kind != "" || j.kept[i] || b.InForm && b.Linked > 0 || i < j.title || said[b.Text] && b.Words > 1 {
			continue
		}
		if b.Hint.Has(cue.Recipe) && plainly(b, j.common) {
			j.keep(i)
			said[b.Text] = true
		} else if s := letters(b.Text); len(s) >= leastPart && declaredIn(s, given) {
			j.keep(i)
			said[b.Text] = true
		}
	}
}

// recipe reports whether an element calls itself a part of a recipe.
func (j *judge) recipe() bool {
	for x := range j.page.Boxes {
		if j.page.Boxes[x].Hint.Has(cue.Recipe) {
			return true
		}
	}
	return false
}

// declaredIn reports whether one of the lines is, holds or makes up most of a block.
func declaredIn(block string, lines []string) bool {
	for _, line := range lines {
		if strings.Contains(line, block) || len(line) >= leastLine && len(block) <= 2*len(line) && strings.Contains(block, line) {
			return true
		}
	}
	return false
}
