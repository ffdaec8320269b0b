package thread

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/stamp"
)

// when reads the time of a head line, as exactly as it is given anywhere: for machines, in a tooltip, in the text. What
// readers see wins over a tooltip in UTC that is as exact: it is in the page's own offset.
func (f *finder) when(b *page.Block) (when stamp.Stamp, source string) {
	take := func(st stamp.Stamp, ok bool, from string) {
		local := source != "time" && strings.HasSuffix(when.Time, "Z") && !st.Relative
		if ok && (st.Precision.Rank() > when.Precision.Rank() || (local || when.Relative && !st.Relative) && st.Precision.Rank() >= stamp.Precision(stamp.Minute).Rank()) {
			when, source = st, from
		}
	}
	for up, n := b.Box, 0; up > 0 && n < 2; up, n = f.page.Boxes[up].Parent, n+1 {
		box := &f.page.Boxes[up]
		if box.Last-box.First > 1 && up != b.Box {
			break
		}
		f.attributes(box.Node, take)
	}
	for _, m := range b.Marks {
		f.attributes(m.Node, take)
	}
	if pieces := b.Pieces(); len(pieces) > 1 {
		for _, p := range pieces { // « il y a 3 heures », then « le 24/08/2021 à 14:12 »
			for _, st := range stamp.Find(p.Of(b.Text), f.reference) {
				take(st, true, "text")
			}
		}
	}
	for _, st := range stamp.Find(b.Spaced(), f.reference) {
		take(st, true, "text")
	}
	return when, source
}

// attributes reads the times that an element's attributes give, for machines or as a tooltip.
func (f *finder) attributes(n *html.Node, take func(stamp.Stamp, bool, string)) {
	if v := machine(n); v != "" {
		st, ok := stamp.Parse(v, "")
		take(st, ok, "time")
	}
	for _, key := range []string{"title", "aria-label"} {
		if v := page.Attr(n, key); v != "" && len(v) < 80 {
			if found := stamp.Find(v, f.reference); len(found) > 0 {
				take(found[0], true, key)
			}
		}
	}
}
