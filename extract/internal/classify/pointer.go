package classify

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// strikePointers takes out of the body what leads to other articles, whatever language it is in: a line that is a link
// with a word or two before it, and the heading over a list of links with that list.
func (j *judge) strikePointers() {
	for i := j.from; i < j.to; i++ {
		b := &j.page.Blocks[i]
		if !j.kept[i] || b.Kind != "" {
			continue
		}
		if points(b) {
			j.kept[i] = false
			b.Kind, b.Reason = page.ReadAlso, "a line that is a link"
			continue
		}
		if (isHeading(b) || b.EndsColon) && b.Words <= 8 && b.Cues.Any(cue.Of(cue.Related, cue.ReadAlso)) {
			k := i + 1
			for k < j.to && j.page.Blocks[k].LinkDensity() > 0.7 && !isHeading(&j.page.Blocks[k]) {
				k++
			}
			if k > i+1 {
				for ; i < k; i++ {
					j.kept[i] = false
				}
				i--
			}
		}
	}
}

// points reports whether a line between paragraphs is a pointer: one link to its end, and before it nothing or a few
// words with a colon or a mark: "Lea: …", « À voir : … », "> …".
func points(b *page.Block) bool {
	if len(b.Links) != 1 || b.Words < 5 || b.Words > 40 || b.Tag == atom.Li || b.InList || b.InTable || b.InQuote {
		return false
	}
	l := b.Links[0]
	if strings.IndexFunc(b.Text[l.End:], word) >= 0 {
		return false
	}
	before := strings.TrimSpace(b.Text[:l.Start])
	if before == "" {
		before, _, _ = strings.Cut(b.Text, ":")
		return len(before) < len(b.Text) && len(strings.Fields(before)) <= 3 && shouted(before)
	}
	if len(strings.Fields(before)) > 5 {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(before)
	return r == ':' || r == '?' || strings.IndexFunc(before, word) < 0
}

func word(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// shouted reports whether all letters of s are capitals.
func shouted(s string) bool {
	return strings.ToUpper(s) == s && strings.IndexFunc(s, unicode.IsLetter) >= 0
}
