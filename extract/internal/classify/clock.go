package classify

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// clock reports whether a text is a time of day and hardly anything else: "17:31", « 18h04 But ».
func clock(s string) bool {
	n := timeOfDay(s)
	return n > 0 && len(s)-n <= 14
}

// timeOfDay is how many bytes of s the time of day takes that it opens with: "17:31", « 18 h 04 »; 0 without one.
func timeOfDay(s string) int {
	i := digits(s, 0)
	if i == 0 || i > 2 {
		return 0
	}
	at := i
	for at < len(s) && s[at] == ' ' {
		at++
	}
	if at == len(s) || !strings.ContainsRune("hH:", rune(s[at])) {
		return 0
	}
	for at++; at < len(s) && s[at] == ' '; at++ {
	}
	if n := digits(s, at); n != 2 {
		return 0
	}
	return at + 2
}

// digits counts the digits of s from i on.
func digits(s string, i int) int {
	n := 0
	for i+n < len(s) && '0' <= s[i+n] && s[i+n] <= '9' {
		n++
	}
	return n
}

// leastNews is how many words of news follow the time in a line of a ticker.
const leastNews = 2

// ticker reports whether block i is a list of news, each with its time, or a line of one, outside the article and its
// comments.
func (j *judge) ticker(i int) bool {
	if j.threadFrom <= i && i < j.threadTo || j.from <= i && i < j.to {
		return false
	}
	if b := &j.page.Blocks[i]; b.Digits >= 6 && b.Words >= 8 && b.Words <= 120 && times(b.Text) >= 2 {
		return true
	} else if !timed(b) {
		return false
	}
	for _, k := range [...]int{i - 1, i + 1} {
		if k >= 0 && k < len(j.page.Blocks) && timed(&j.page.Blocks[k]) {
			return true
		}
	}
	return false
}

// timed reports whether a line opens with a time of day and tells something.
func timed(b *page.Block) bool {
	return b.Digits > 0 && b.Words >= 2+leastNews && b.Words <= 40 && timeOfDay(b.Text) > 0 && !clock(b.Text)
}

// times counts the times of day in a line that words follow: "11:40 Highway cut", « 17h58 Sfax », "11.40 Highway".
func times(s string) int {
	n := 0
	fields := strings.Fields(s)
	for i, f := range fields[:max(0, len(fields)-1)] {
		k := timeOfDay(f)
		if d := digits(f, 0); k == 0 && (d == 1 || d == 2) && len(f) == d+3 && f[d] == '.' && digits(f, d+1) == 2 && upper(fields[i+1]) {
			k = len(f)
		}
		if k > 0 && k == len(f) {
			n++
		}
	}
	return n
}

// playing reports whether a line leads to a sound or a film: it speaks of watching or hearing, and ends with how long
// that takes: "Watch: the tide comes in (2:08)", « À écouter : la cloche, 4 min 12 ».
func playing(b *page.Block) bool {
	if b.Digits < 2 || !b.Cues.Any(cue.Of(cue.ReadAlso, cue.Embed)) {
		return false
	}
	fields := strings.Fields(strings.TrimRight(b.Text, " ).]"))
	for i := max(1, len(fields)-3); i < len(fields); i++ {
		f := strings.TrimLeft(fields[i], "(")
		if k := digits(f, 0); k > 0 && k <= 2 && len(f) >= k+3 && f[k] == ':' && digits(f, k+1) == 2 {
			return true
		}
		if (f == "min" || f == "min.") && digits(fields[i-1], 0) > 0 {
			return true
		}
	}
	return false
}
