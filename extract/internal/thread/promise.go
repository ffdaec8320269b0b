package thread

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/stamp"
)

// tallies reports whether a line counts comments behind the title that they are of: the piece behind its last bar or dash
// begins with a number, « Le moulin | 3 commentaires (2 cachés) ».
func tallies(b *page.Block) bool {
	if b.Digits == 0 || b.Words > 3*mostSpoken {
		return false
	}
	i := strings.LastIndexAny(b.Text, "|·•—–-")
	if i < 0 {
		return false
	}
	_, n := utf8.DecodeRuneInString(b.Text[i:])
	piece := strings.TrimSpace(b.Text[i+n:])
	if piece == "" || piece[0] < '1' || piece[0] > '9' || b.Cues.Has(cue.Byline) || len(stamp.Find(b.Text, "")) > 0 {
		return false // « 6 novembre 2023 | 3 commentaires » stands above the article
	}
	_, topics := cue.NewScanner().Scan(piece)
	return topics.Any(cue.Of(cue.Talk, cue.CommentHead))
}

// promised reads how many things a heading or a bold line says that follow, whatever they are: « Ce que vous en dites
// (7) ». It is 0 where it does not say.
func promised(b *page.Block) int {
	if !b.Strong && !anyHeading(b.Tag) || b.Words > mostSpoken || b.InAnchor {
		return 0
	}
	s := strings.TrimRight(b.Text, " \u00a0\u202f:")
	i := strings.LastIndexByte(s, '(')
	if i <= 0 || !strings.HasSuffix(s, ")") {
		return 0
	}
	n, err := strconv.Atoi(s[i+1 : len(s)-1])
	if err != nil || n < 0 {
		return 0
	}
	return n
}

// keeps reports whether what follows a line is what it promised: as many full comments, or the first ones of them with
// their numbers.
func (f *finder) keeps(promise int, items []item) bool {
	if promise < 2 || len(items) < 2 || len(items) > promise || !f.solid(items) {
		return false
	}
	for k, it := range items {
		if i := it.blocks[0]; i > 0 && f.page.Blocks[i-1].InAnchor && !f.looks[i-1].control {
			return false // the title of another article
		}
		if len(items) < promise && number(f.page.Blocks[it.blocks[0]].Text) != k+1 {
			return false
		}
	}
	return true
}
