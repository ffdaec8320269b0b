package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

const (
	titleWords  = 32 // at most; longer lines are text
	titleReach  = 60 // blocks before the body that may be the title
	titleSample = 40 // blocks of the body that its words are looked for in
	titleFloor  = 2.0
)

// notTitle are the topics of lines that are furniture and no title, whatever else speaks for them.
var notTitle = cue.Of(cue.Share, cue.Navigation, cue.Login, cue.Search, cue.Cookie, cue.Byline, cue.Date, cue.Credit,
	cue.CommentHead, cue.CommentForm, cue.Newsletter, cue.Footer, cue.Legal, cue.License, cue.Advertisement, cue.ReadAlso)

// title returns the block that shows the headline, or -1. It is looked for before the first paragraphs: the headline
// has words of the article in it, stands close to them, often twice, and with the byline or the date next to it.
func title(p *page.Page) int {
	body := bodyStart(p)
	if body <= 0 {
		return -1
	}
	words := map[string]struct{}{}
	for i, n := body, 0; i < len(p.Blocks) && n < titleSample; i++ {
		if prose(&p.Blocks[i]) {
			n++
			eachContentWord(p.Blocks[i].Text, func(w string) { words[w] = struct{}{} })
		}
	}
	from := max(0, body-titleReach)
	scores := make([]float64, body-from)
	best := 0
	for i := range scores {
		scores[i] = titleScore(p, from+i, body, words)
		if scores[i] >= scores[best] {
			best = i
		}
	}
	if scores[best] < titleFloor {
		return -1
	}
	// The line above may be the headline and this one the standfirst, which has more words of the article in it.
	for i := best - 1; i >= max(0, best-2); i-- {
		above, below := &p.Blocks[from+i], &p.Blocks[from+best]
		if scores[i] > 0.55*scores[best] && scores[i] >= titleFloor && length(above) >= 5 && above.Words <= below.Words && below.Words > 8 && above.Repeats < 3 {
			best = i
			break
		}
	}
	// A path to the page ends with its headline.
	for i := range scores {
		long, short := p.Blocks[from+best].Text, p.Blocks[from+i].Text
		if scores[i] >= titleFloor && len(short) < len(long) && p.Blocks[from+i].Words >= 4 && strings.HasSuffix(long, short) {
			best = i
		}
	}
	return from + best
}

// bodyStart is the first block that reads like prose and has more prose soon after it; the first prose at all when the
// text is short; len when there is none.
func bodyStart(p *page.Page) int {
	first := -1
	for i := range p.Blocks {
		if !prose(&p.Blocks[i]) || p.Blocks[i].Cues.Any(cue.Of(cue.Cookie, cue.Newsletter, cue.Paywall, cue.Legal)) {
			continue
		}
		if first < 0 {
			first = i
		}
		near := 0
		for j := i + 1; j < min(len(p.Blocks), i+9); j++ {
			if prose(&p.Blocks[j]) {
				near++
			}
		}
		if near >= 3 {
			return i
		}
	}
	return first
}

func titleScore(p *page.Page, i, body int, words map[string]struct{}) float64 {
	b := &p.Blocks[i]
	if length(b) < 2 || length(b) > titleWords || b.Runes > 240 || b.Letters*2 < b.Runes || b.Cues.Any(notTitle) {
		return 0
	}
	hit, all := 0, 0
	eachContentWord(b.Text, func(w string) {
		all++
		if _, ok := words[w]; ok {
			hit++
		}
	})
	score := 0.0
	if all > 0 {
		score += 3 * float64(hit) / float64(all)
	}
	switch {
	case length(b) >= 5 && length(b) <= 20:
		score += 1.5
	case length(b) == 4 || length(b) > 20 && length(b) <= 26:
		score += 0.7
	}
	if b.EndsColon || strings.HasSuffix(b.Text, ".") && !strings.HasSuffix(b.Text, "..") {
		score -= 1.2
	}
	if i := strings.LastIndex(b.Text, ". "); i > 0 {
		if tail := strings.Fields(b.Text[i+2:]); len(tail) > 1 && len(tail) <= 4 && named(tail) {
			score -= 1.5 // a caption and its credit
		}
	}
	if r, _ := utf8.DecodeRuneInString(b.Text); r == '(' || r == '[' || r == '©' {
		score -= 1.5
	}
	if b.Words >= 4 {
		score += 0.4 * float64(min(1, b.Repeats)) // in the path to the page, or above a bar that stays
	}
	if b.Repeats > 2 {
		score -= 1 // in every list of the page
	}
	if ownsPage(p, b.Text) {
		score -= 2
	}
	if menu(b.Text) {
		score -= 2
	}
	score -= 0.03 * float64(body-i)
	if i == 0 && body <= 12 && b.Words >= 3 {
		score += 1.5 // the text of one article begins with its title
	}
	for j := i + 1; j < min(body+2, i+5, len(p.Blocks)); j++ {
		if p.Blocks[j].Words <= 16 && p.Blocks[j].Cues.Any(cue.Of(cue.Byline, cue.Date)) {
			if score += 0.8; j <= i+2 {
				score += 0.7
			}
			break
		}
	}
	return score
}

// menu reports whether a line is a row of links or a greeting: bars between its pieces, pieces that run together, the
// address of a site.
func menu(s string) bool {
	if strings.Count(s, " | ")+strings.Count(s, " :: ")+strings.Count(s, " • ") >= 2 {
		return true
	}
	glued, last := 0, ' '
	for _, r := range s {
		if unicode.IsUpper(r) && unicode.IsLower(last) {
			glued++
		}
		last = r
	}
	if glued >= 2 || glued == 1 && strings.HasPrefix(s, "☰") {
		return true
	}
	for _, w := range strings.Fields(s) {
		if i := strings.LastIndexByte(w, '.'); i > 5 && len(w)-i > 2 && strings.ToLower(w) == w && strings.IndexFunc(w, unicode.IsDigit) < 0 {
			return true
		}
	}
	return false
}

// ownsPage reports whether one of the last lines is the copyright note of s, which then is the name of the site.
func ownsPage(p *page.Page, s string) bool {
	for i := max(0, len(p.Blocks)-12); i < len(p.Blocks); i++ {
		if t := p.Blocks[i].Text; copyright(t) && strings.Contains(t, s) {
			return true
		}
	}
	return false
}

// eachContentWord calls f with the words of s of four letters or more, in lower case, and with the pairs of characters of
// words in scripts that do not part them.
func eachContentWord(s string, f func(string)) {
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if r, n := utf8.DecodeRuneInString(w); unicode.In(r, unspaced...) {
			for len(w) > n {
				_, m := utf8.DecodeRuneInString(w[n:])
				f(w[:n+m])
				w, n = w[n:], m
			}
		} else if utf8.RuneCountInString(w) >= 4 {
			f(strings.ToLower(w))
		}
	}
}
