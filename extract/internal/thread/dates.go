package thread

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/stamp"
	"github.com/copydesk/copydesk/text"
)

// anchor is what relative dates are read against when only their presence matters.
const anchor = "2020-06-15T12:00:00Z"

// dated reports whether a short block has a date that says when something was written.
func (f *finder) dated(b *page.Block) bool {
	if b.Words > 25 {
		return false
	}
	if b.Own.Has(cue.Date) && b.Words <= 10 || machine(b.Node) != "" {
		return true
	}
	if b.Own.Has(cue.Date) {
		found := stamp.Find(b.Spaced(), anchor)
		return len(found) > 0 && found[0].Start == 0
	}
	for _, m := range b.Marks {
		if m.Node.DataAtom == atom.Time || machine(m.Node) != "" && !inside(b.Node, m.Node) {
			return true
		}
	}
	if b.Words <= longestStrip && b.Digits > 0 && f.pointed(b) || b.Words <= 6 && clocked(b) {
		return true
	}
	if b.Words > 12 && b.EndsStop {
		return false
	}
	found := stamp.Find(b.Spaced(), anchor)
	if len(found) > 0 && found[0].Relative && b.Digits == 0 && (b.InAnchor || strings.ContainsAny(b.Text, "!?")) {
		return false // "Subscribe today!"
	}
	return len(found) > 0 && !(found[0].Relative && heading(b.Tag)) // « Le courrier d’aujourd’hui »
}

// dateEnds reports whether the stop at the end of a line is that of its date: "7:05 p.m."
func dateEnds(b *page.Block) bool {
	s := b.Spaced()
	found := stamp.Find(s, anchor)
	return len(found) > 0 && found[len(found)-1].End >= len(s)-1
}

// pointed reports whether a tooltip of a line, or what is read out for it, is a date: "3y" is short for it.
func (f *finder) pointed(b *page.Block) bool {
	at := func(n *html.Node) bool {
		for _, key := range []string{"title", "aria-label"} {
			if v := page.Attr(n, key); v != "" && len(v) < 80 && len(stamp.Find(v, "")) > 0 {
				return true
			}
		}
		return false
	}
	for _, m := range b.Marks {
		if at(m.Node) {
			return true
		}
	}
	for _, l := range b.Links {
		if at(l.Node) && (b.Words <= mostNamed || undated(tooltip(l.Node)) == "\n") {
			return true
		}
	}
	return b.Words <= mostNamed && b.Node != nil && at(b.Node)
}

// tooltip returns what is shown over an element when somebody points at it.
func tooltip(n *html.Node) string { return strings.TrimSpace(page.Attr(n, "title")) }

// clocked reports whether a line begins with an element that holds a time of day.
func clocked(b *page.Block) bool {
	pieces := b.Pieces()
	return len(pieces) > 1 && clock(strings.TrimSpace(pieces[0].Of(b.Text)))
}

// clock reports whether a text is a time of day: "21:04", « 21 h 04 ».
func clock(s string) bool {
	hour, minute, ok := strings.Cut(s, ":")
	if !ok {
		hour, minute, ok = strings.Cut(s, "h")
	}
	_, bad := strconv.Atoi(strings.TrimSpace(hour))
	_, worse := strconv.Atoi(strings.TrimSpace(minute))
	return ok && len(s) <= len("21 h 04") && bad == nil && worse == nil
}

// timed reports whether a piece of a block is an element that gives a time to machines.
func timed(b *page.Block, piece text.Span) bool {
	for _, m := range b.Marks {
		if m.Contains(piece) && (m.Node.DataAtom == atom.Time || machine(m.Node) != "") {
			return true
		}
	}
	return false
}

// machine returns the date that an element's attributes give.
func machine(n *html.Node) string {
	if n == nil {
		return ""
	}
	for _, key := range []string{"datetime", "data-ts", "data-time", "data-timestamp", "data-date", "data-datetime", "data-created", "data-utime", "data-published"} {
		if v := page.Attr(n, key); v != "" {
			if _, ok := stamp.Parse(v, ""); ok {
				return v
			}
		}
	}
	if page.Attr(n, "itemprop") != "" || page.Attr(n, "property") != "" {
		if v := page.Attr(n, "content"); v != "" {
			if st, ok := stamp.Parse(v, ""); ok && st.Len() >= len(v)-1 {
				return v
			}
		}
	}
	return ""
}

// marked reports whether an element of a line says that it is a date or a name.
func (f *finder) marked(b *page.Block) bool {
	for _, m := range b.Marks {
		if m.Node.DataAtom == atom.Time || (m.Hint.Any(names|cue.Of(cue.Date)) || machine(m.Node) != "") && !inside(b.Node, m.Node) {
			return true
		}
	}
	return machine(b.Node) != ""
}

// inside reports whether n lies inside an element: what that says of itself is not of n alone. Elements of a page's own
// making, which browsers lay out in lines, hold whole comments.
func inside(n, outer *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == outer {
			return true
		}
	}
	return false
}

// edited reports whether a line says that a comment was changed or how long its author has been there: it has a date but
// is no head.
func edited(b *page.Block) bool {
	return b.Cues.Has(cue.Correction) && b.Words <= 25 && len(stamp.Find(b.Text, anchor)) > 0
}
