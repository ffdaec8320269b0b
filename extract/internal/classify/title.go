package classify

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// findTitle finds the block that shows the article's title and settles it, and its repetitions.
func (j *judge) findTitle() {
	j.title = -1
	best := 0.0
	titles := make([]string, 0, len(j.page.Given.Titles))
	for _, t := range j.page.Given.Titles {
		if s := letters(t); s != "" {
			titles = append(titles, s)
		}
	}
	same := map[int]bool{}
	site := letters(j.page.Given.Site)
	for i := range j.page.Blocks {
		b := &j.page.Blocks[i]
		if b.Kind != "" || b.Words == 0 || b.Words > 60 {
			continue
		}
		x := 0.0
		switch b.Tag {
		case atom.H1:
			x = 1.5
		case atom.H2:
			x = 0.5
		}
		if b.Own.Has(cue.Title) {
			x += 0.7
		}
		if b.Hint.Any(cue.Of(cue.Related, cue.Navigation, cue.Comment, cue.Sidebar, cue.Footer, cue.Breadcrumb, cue.Modal)) {
			x -= 1.5
		}
		if b.InAnchor {
			x -= 0.5
		}
		home := len(b.Links) == 1 && b.InAnchor && b.Links[0].URL == "/"
		if len(titles) > 0 && (home || site != "" && titles[0] != site && spells(b, site)) {
			continue // the name of the paper, which some pages give as a title, too
		}
		if match := titled(b, titles); match > 0 {
			x += 2.5 * match
			same[i] = match == 1
		} else if b.Tag != atom.H1 || len(titles) > 0 {
			continue
		}
		x -= float64(b.Position)
		if x > best {
			best, j.title = x, i
		}
	}
	if j.title < 0 {
		j.title = j.called()
	}
	if j.title < 0 {
		return
	}
	shown := letters(j.page.Blocks[j.title].Text)
	for i := range j.page.Blocks {
		b := &j.page.Blocks[i]
		if b.Kind != "" || b.Tag == 0 && b.Node != nil {
			continue
		}
		if i == j.title || same[i] && !b.InAnchor && spells(b, shown) {
			b.Kind, b.Reason = page.Title, "title of the page"
		}
	}
}

// called returns the one heading that its class calls the title, -1 when there is none or several: lists of articles call
// each of theirs so.
func (j *judge) called() int {
	found := -1
	for i := range j.page.Blocks {
		b := &j.page.Blocks[i]
		switch b.Tag {
		case atom.H1, atom.H2, atom.H3:
			if b.Kind != "" || !b.Own.Has(cue.Title) || b.InAnchor || b.Words > 60 || b.Hint.Any(cue.Of(cue.Comment, cue.Related, cue.Sidebar, cue.Footer, cue.Modal)) {
				continue
			}
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	return found
}

// titled is 1 when the block is one of the titles, less when the titles hold it or it holds one.
func titled(b *page.Block, titles []string) float64 {
	if b.TitleShare < 0.6 {
		return 0
	}
	s := letters(b.Text)
	best := 0.0
	for _, t := range titles {
		switch {
		case s == t:
			return 1
		case len(s) > 15 && strings.Contains(t, s):
			best = max(best, 0.4+0.5*float64(len(s))/float64(len(t)))
		case len(t) > 15 && strings.Contains(s, t):
			best = max(best, 0.3+0.5*float64(len(t))/float64(len(s)))
		}
	}
	if best == 0 && b.TitleShare > 0.8 && b.Words > 3 {
		best = 0.3
	}
	return best
}

// letters returns the letters and digits of s in lower case.
func letters(s string) string {
	out := make([]byte, 0, len(s))
	for _, r := range s {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			out = append(out, byte(r))
		case 'A' <= r && r <= 'Z':
			out = append(out, byte(r)+'a'-'A')
		case r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			out = utf8.AppendRune(out, unicode.ToLower(r))
		}
	}
	return string(out)
}

// spells reports whether the letters and digits of a block are s, which letters returned.
func spells(b *page.Block, s string) bool {
	return b.Letters+b.Digits == utf8.RuneCountInString(s) && letters(b.Text) == s
}
