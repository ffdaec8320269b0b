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
		if p.Blocks[i].Prose() {
			n++
			eachContentWord(p.Blocks[i].Text, func(w string) { words[w] = struct{}{} })
		}
	}
	best, most := -1, titleFloor
	for i := max(0, body-titleReach); i < body; i++ {
		if s := titleScore(p, i, body, words); s > most || s == most && best >= 0 {
			best, most = i, s
		}
	}
	return best
}

// bodyStart is the first block that reads like prose and has more prose soon after it; the first prose at all when the
// text is short; len when there is none.
func bodyStart(p *page.Page) int {
	first := -1
	for i := range p.Blocks {
		if !p.Blocks[i].Prose() || p.Blocks[i].Cues.Any(cue.Of(cue.Cookie, cue.Newsletter, cue.Paywall, cue.Legal)) {
			continue
		}
		if first < 0 {
			first = i
		}
		near := 0
		for j := i + 1; j < min(len(p.Blocks), i+9); j++ {
			if p.Blocks[j].Prose() {
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
	if b.Words < 2 || b.Words > titleWords || b.Runes > 240 || b.Letters*2 < b.Runes || b.Cues.Any(notTitle) {
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
	case b.Words >= 5 && b.Words <= 20:
		score += 1.5
	case b.Words == 4 || b.Words > 20 && b.Words <= 26:
		score += 0.7
	}
	if b.EndsColon || strings.HasSuffix(b.Text, ".") && !strings.HasSuffix(b.Text, "..") {
		score -= 1.2
	}
	if r, _ := utf8.DecodeRuneInString(b.Text); r == '(' || r == '[' || r == '©' {
		score -= 1.5
	}
	score += 0.4 * float64(min(2, b.Repeats))
	score -= 0.03 * float64(body-i)
	if i == 0 && body <= 12 && b.Words >= 3 {
		score += 1.5 // the text of one article begins with its title
	}
	for j := i + 1; j < min(body+2, i+5); j++ {
		if p.Blocks[j].Words <= 16 && p.Blocks[j].Cues.Any(cue.Of(cue.Byline, cue.Date)) {
			score += 0.8
			break
		}
	}
	return score
}

// eachContentWord calls f with the words of s of four letters or more, in lower case.
func eachContentWord(s string, f func(string)) {
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if utf8.RuneCountInString(w) >= 4 {
			f(strings.ToLower(w))
		}
	}
}
