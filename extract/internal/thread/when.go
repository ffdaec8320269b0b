package thread

import (
	"slices"
	"strings"
	"time"

	"golang.org/x/net/html"

	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/stamp"
)

// when reads the time of a head line, as exactly as it is given anywhere: for machines, in a tooltip, in the text. What is
// there for readers, in the text or in a tooltip, is in the page's own offset and wins over a time in UTC.
func (f *finder) when(b *page.Block) (when stamp.Stamp, source string) {
	take := func(st stamp.Stamp, ok bool, from string) {
		local := strings.HasSuffix(when.Time, "Z") && !strings.HasSuffix(st.Time, "Z") && !st.Relative && !strings.HasPrefix(when.Time, st.Time)
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
		if m.Len() < len(b.Text) {
			f.attributes(m.Node, take)
		}
	}
	for _, m := range slices.Backward(b.Marks) {
		if m.Len() == len(b.Text) { // the innermost one: those around it may hold the comment that is answered
			f.attributes(m.Node, take)
		}
	}
	for _, l := range b.Links {
		if undated(tooltip(l.Node)) == "\n" {
			f.attributes(l.Node, take)
		}
	}
	if pieces := b.Pieces(); len(pieces) > 1 {
		for _, p := range pieces { // « il y a 3 heures », then « le 24/08/2021 à 14:12 »
			for _, st := range f.stamps().Find(p.Of(b.Text)) {
				take(st, true, "text")
			}
		}
	}
	for _, st := range f.stamps().Find(b.Spaced()) {
		take(st, true, "text")
	}
	return when, source
}

// stamps returns the reader of the thread's dates.
func (f *finder) stamps() stamp.Reader {
	return stamp.Reader{Reference: f.reference, Order: f.order}
}

// settle finds out whether 6/8/2003 is in June or in August: comments are written within days, so the order that brings
// the dates of a thread closer together is the page's.
func (f *finder) settle(items []item) {
	var lines []string
	for _, it := range items {
		for _, i := range it.blocks {
			if b := &f.page.Blocks[i]; f.looks[i].head && f.looks[i].dated && !f.marked(b) {
				lines = append(lines, b.Spaced())
			}
		}
	}
	days, months := span(lines, stamp.DayFirst), span(lines, stamp.MonthFirst)
	switch {
	case days < months:
		f.order = stamp.DayFirst
	case months < days:
		f.order = stamp.MonthFirst
	}
}

// span returns the time from the first to the last date of lines.
func span(lines []string, order stamp.Order) time.Duration {
	var first, last time.Time
	for _, line := range lines {
		found := stamp.Reader{Order: order}.Find(line)
		if len(found) == 0 || found[0].Precision.Rank() < stamp.Day.Rank() {
			continue
		}
		day, err := time.Parse(time.DateOnly, found[0].Time[:len(time.DateOnly)])
		if err != nil {
			continue
		}
		if first.IsZero() || day.Before(first) {
			first = day
		}
		if day.After(last) {
			last = day
		}
	}
	return last.Sub(first)
}

// attributes reads the times that an element's attributes give, for machines or as a tooltip.
func (f *finder) attributes(n *html.Node, take func(stamp.Stamp, bool, string)) {
	if v := machine(n); v != "" {
		st, ok := stamp.Parse(v, "")
		take(st, ok, "time")
	}
	for _, key := range []string{"title", "aria-label"} {
		if v := page.Attr(n, key); v != "" && len(v) < 80 {
			if found := f.stamps().Find(v); len(found) > 0 {
				take(found[0], true, key)
			}
		}
	}
}
