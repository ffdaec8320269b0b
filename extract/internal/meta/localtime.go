package meta

import (
	"strings"
	"time"

	"github.com/copydesk/copydesk/extract/internal/stamp"
)

// universal reports whether a time is in UTC, shifted whether it has another offset; a paper's own time may have none.
func universal(iso string) bool {
	return strings.HasSuffix(iso, "Z") || strings.HasSuffix(iso, "+00:00")
}

func shifted(iso string) bool {
	return len(iso) > 10 && strings.ContainsAny(iso[10:], "+-") && !universal(iso)
}

// local is the best candidate, or the one that says the same in the paper's own time when the best is in UTC: systems
// convert, papers do not.
func local(kept []Time) Time {
	first := kept[0]
	if !universal(first.Time) {
		return first
	}
	at, _ := stamp.Instant(first.Time)
	for _, t := range kept[1:] {
		if t.Precision.Rank() < stamp.Minute.Rank() {
			continue
		}
		same := t.Time[:10] == first.Time[:10]
		offset := shifted(t.Time)
		if same && !offset {
			if len(t.Time) <= len("2006-01-02T15:04:05") && t.Time[:16] == first.Time[:16] {
				return first // the paper's own time is UTC
			}
			continue
		}
		other, _ := stamp.Instant(t.Time)
		apart := at.Truncate(time.Minute).Sub(other.Truncate(time.Minute)).Abs()
		if offset && apart == 0 || !offset && !universal(t.Time) && apart <= 14*time.Hour && apart%(30*time.Minute) == 0 {
			return t
		}
	}
	return printed(first, at, kept[1:])
}

// printed is the day that the page prints, or has in its address, when the time in UTC falls on the day before or after
// it: two witnesses are wanted, or one when the time is a midnight of western Europe, which is how systems write days.
func printed(first Time, at time.Time, others []Time) Time {
	if first.Precision.Rank() < stamp.Minute.Rank() {
		return first
	}
	midnight := at.Minute() == 0 && (at.Hour() == 22 || at.Hour() == 23)
	var witness Time
	seen := map[string]bool{}
	for _, t := range others {
		kind := t.Source
		if kind == "date line" || kind == "time" {
			kind = "line"
		}
		if kind != "line" && kind != "url" || t.Precision.Rank() < stamp.Day.Rank() || seen[kind] {
			continue
		}
		day, ok := stamp.Instant(t.Time[:10])
		if !ok {
			continue
		}
		seen[kind] = true
		ahead := day.Sub(at.Truncate(24 * time.Hour))
		if ahead != 24*time.Hour && ahead != -24*time.Hour || ahead > 0 && at.Hour() < 10 || ahead < 0 && at.Hour() >= 12 {
			continue
		}
		if midnight && ahead > 0 || witness.Time != "" && witness.Time[:10] == t.Time[:10] {
			return firstTime(witness, t)
		}
		witness = t
	}
	return first
}

func firstTime(a, b Time) Time {
	if a.Time != "" {
		return a
	}
	return b
}

// alike is the time of modification in the paper's own time, as that of publication is, where the page says it so as
// well: as a candidate for either.
func alike(modified, published Time) Time {
	if !universal(modified.Time) || universal(published.Time) || published.Precision.Rank() < stamp.Minute.Rank() {
		return modified
	}
	at, _ := stamp.Instant(modified.Time)
	ahead, known := ahead(published)
	for _, list := range [][]Time{modified.Candidates, published.Candidates} {
		for _, t := range list {
			if t.Precision.Rank() < stamp.Minute.Rank() || universal(t.Time) {
				continue
			}
			own, _ := stamp.Instant(t.Time)
			apart := own.Truncate(time.Minute).Sub(at.Truncate(time.Minute))
			if shifted(t.Time) && apart == 0 || !shifted(t.Time) && known && apart == ahead {
				t.Candidates = modified.Candidates
				return t
			}
		}
	}
	return modified
}

// ahead is how far the paper's own time is ahead of UTC, if the time of publication is known in both.
func ahead(published Time) (by time.Duration, ok bool) {
	if shifted(published.Time) {
		return 0, false
	}
	own, _ := stamp.Instant(published.Time)
	for _, t := range published.Candidates {
		if at, read := stamp.Instant(t.Time); read && universal(t.Time) {
			by = own.Truncate(time.Minute).Sub(at.Truncate(time.Minute))
			if by.Abs() <= 14*time.Hour && by%(30*time.Minute) == 0 {
				return by, true
			}
		}
	}
	return 0, false
}
