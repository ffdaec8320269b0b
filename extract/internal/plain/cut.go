package plain

import (
	"context"
	"fmt"

	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/text"
)

// TooManyLines says that a text has more lines than the caller allows.
type TooManyLines struct{ Got, Max int }

func (e *TooManyLines) Error() string {
	return fmt.Sprintf("%d lines, %d allowed", e.Got, e.Max)
}

// Cut cuts a decoded text of at most maxLines lines into blocks and measures them. The title, when the text shows one,
// stands in Given.Titles. The page keeps the text as it is; what was encoded or escaped twice is mended in the blocks alone.
func Cut(ctx context.Context, source string, maxLines int) (*page.Page, error) {
	ls := lines(source)
	if len(ls) > maxLines {
		return nil, &TooManyLines{Got: len(ls), Max: maxLines}
	}
	p := &page.Page{Source: source}
	width := column(ls)
	spaced := isSpaced(ls)
	count := 0
	for _, l := range ls {
		if !l.blank() {
			count++
		}
	}
	p.Blocks = make([]page.Block, 0, count)
	for i := 0; i < len(ls); {
		if i%1024 == 0 {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
		}
		if ls[i].blank() {
			i++
			continue
		}
		last := i
		for last+1 < len(ls) && runsOn(ls[last], ls[last+1], width) {
			last++
		}
		if last == i && i+1 < len(ls) && introduces(source, ls[i], ls[i+1]) {
			last++
		}
		span := text.Span{Start: ls[i].Start, End: ls[last].End}
		for part, piece := range pieces(source, span) {
			line := piece.Of(source)
			mended := mend(line)
			p.Repaired = p.Repaired || mended != line
			b := page.Block{
				Text: page.Fold(mended), Source: piece, Box: -1,
				Line0: i + 1, Line1: last + 1, Part: part,
				Soft: spaced && part == 0 && i > 0 && !ls[i-1].blank(),
			}
			if b.Text != "" {
				p.Blocks = append(p.Blocks, b)
			}
		}
		i = last + 1
	}
	p.Measure()
	if t := title(p); t >= 0 {
		p.Given.Titles = []string{p.Blocks[t].Text}
		p.Measure()
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return p, nil
}

// isSpaced reports whether blank lines part the paragraphs of the text: at least a fifth of its lines with text have one
// before them.
func isSpaced(ls []line) bool {
	after, all := 0, 0
	for i, l := range ls {
		if l.blank() {
			continue
		}
		all++
		if i > 0 && ls[i-1].blank() {
			after++
		}
	}
	return after*5 >= all && after > 0
}
