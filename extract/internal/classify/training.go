package classify

import (
	"github.com/copydesk/copydesk/extract/internal/kindmodel"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// Dropped calls f with each block that the rules and the model of kinds have to name, and what is known of it. The page
// is as Blocks wants it and is spoilt. The row is f's until it returns.
func Dropped(p *page.Page, f func(i int, row *kindmodel.Row)) {
	j := newJudge(p, Balanced, nil)
	j.judge()
	j.settle()
	j.heads()
	var row kindmodel.Row
	for i := range p.Blocks {
		if p.Blocks[i].Kind == "" {
			j.evidence(i, &row)
			f(i, &row)
		}
	}
}
