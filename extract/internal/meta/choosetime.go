package meta

import (
	"sort"
	"strings"
	"time"

	"github.com/copydesk/copydesk/extract/internal/stamp"
)

func best(list []timed) int {
	most := 0
	for _, t := range list {
		most = max(most, t.weight)
	}
	return most
}

// updates lets the time of modification stand for that of publication on pages that give no other: « Mis à jour le » is
// then the only date they print.
func (c *clockwork) updates() {
	var updated time.Time
	if len(c.modified) > 0 {
		updated, _ = stamp.Instant(c.modified[0].Time)
	}
	for i := range c.published {
		if t := &c.published[i]; t.weight < weightPage && !updated.IsZero() {
			if at, _ := stamp.Instant(t.Time); at.After(updated.Add(12 * time.Hour)) {
				t.weight -= 24 // a page is not published after its last change
			}
		}
	}
	if best(c.published) >= weightAddress {
		return
	}
	for _, t := range c.modified {
		t.weight = weightWeak + t.weight/10
		c.published = append(c.published, t)
	}
}

// apart is how far two times lie from each other.
func apart(a, b string) time.Duration {
	x, ok := stamp.Instant(a)
	y, also := stamp.Instant(b)
	if !ok || !also {
		return 0
	}
	return x.Sub(y).Abs()
}

// reissued prefers the date that the page prints when its systems give an earlier day for the publication and the printed
// one for the last change, some days apart: that earlier day is when the draft was made, or the first issue of what was
// issued anew. A day or two is an ordinary correction, more than two months another life of an old page.
func (c *clockwork) reissued() {
	var first, change timed
	for _, t := range c.published {
		if t.weight >= weightMeta && t.weight > first.weight {
			first = t
		}
	}
	for _, t := range c.modified {
		if t.weight > change.weight {
			change = t
		}
	}
	from, ok := stamp.Instant(first.Time)
	to, also := stamp.Instant(change.Time)
	if days := to.Sub(from).Hours() / 24; !ok || !also || days < 2 || days > 60 || len(first.Time) < 10 || len(change.Time) < 10 {
		return
	}
	printed := -1
	for i, t := range c.published {
		if t.source != "line" && t.source != "date line" && t.source != "time" || len(t.Time) < 10 {
			continue
		}
		if t.Time[:10] == first.Time[:10] {
			return
		}
		if printed < 0 && t.weight >= weightLine-4 && t.Time[:10] == change.Time[:10] {
			printed = i
		}
	}
	if printed >= 0 {
		c.published[printed].weight = weightLinked + 1
	}
}

// cued lets a day that the page prints as that of publication stand before a meta tag that gives a later day and does not
// say what of: some systems write there when the page was last saved.
func (c *clockwork) cued() {
	var saved timed
	for _, t := range c.published {
		if t.weight > saved.weight {
			saved = t
		}
	}
	if saved.source != "meta dc.date" && saved.source != "meta date" || len(saved.Time) < 10 {
		return
	}
	for i := range c.published {
		t := &c.published[i]
		if t.Role == stamp.Published && !t.below && t.weight >= weightLine && len(t.Time) >= 10 && t.Time[:10] < saved.Time[:10] {
			t.weight = saved.weight + 1
			return
		}
	}
}

// choose orders the candidates and takes the best that lies in no future and not before floor.
func (c *clockwork) choose(list []timed, floor time.Time) Time {
	list = unswapped(list)
	sort.SliceStable(list, func(i, j int) bool { return list[i].weight > list[j].weight })
	var out Time
	var late, kept []Time
	for _, t := range list {
		one := Time{Time: t.Time, Precision: t.Precision, Source: t.source}
		at, _ := stamp.Instant(t.Time)
		if !c.limit.IsZero() && at.After(c.limit) || !floor.IsZero() && at.Add(24*time.Hour).Before(floor) {
			late = append(late, one)
			continue
		}
		kept = append(kept, one)
	}
	if len(kept) == 0 {
		return Time{}
	}
	out = local(kept)
	out.Candidates = unique(append(append([]Time{out}, kept...), late...))
	return out
}

// unswapped settles days and months in each other's places: a meta tag that gives the printed date that way is wrong, and
// so is a printed date that can be read both ways when the machine's is the other reading.
func unswapped(list []timed) []timed {
	machine := map[string]bool{}
	for _, t := range list {
		if t.weight >= weightMeta && len(t.Time) >= 10 {
			machine[t.Time[:10]] = true
		}
	}
	clear := map[string]bool{}
	var out []timed
	for _, t := range list {
		if t.Ambiguous && machine[swapped(t.Time)] && !machine[t.Time[:10]] {
			continue
		}
		if strings.HasSuffix(t.source, "line") && !t.Ambiguous {
			clear[t.Time[:min(10, len(t.Time))]] = true
		}
		out = append(out, t)
	}
	for i := range out {
		if t := &out[i]; t.weight < weightPage && strings.HasPrefix(t.source, "meta") && clear[swapped(t.Time)] {
			t.weight -= weightLine / 2
		}
	}
	return out
}

// swapped is the day of a time with month and day in each other's places, "" when they are one number or there is none.
func swapped(iso string) string {
	if len(iso) < 10 || iso[5:7] == iso[8:10] {
		return ""
	}
	return iso[:5] + iso[8:10] + "-" + iso[5:7]
}

// unique drops what was said before by the same kind of source.
func unique(list []Time) []Time {
	var out []Time
	seen := map[string]bool{}
	for _, t := range list {
		key := t.Time + "\x00" + t.Source
		if !seen[key] && len(out) < maxCandidates {
			seen[key] = true
			out = append(out, t)
		}
	}
	return out
}

// maxCandidates bounds the candidates that are kept of a time.
const maxCandidates = 24
