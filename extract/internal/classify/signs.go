package classify

import (
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// hashtags reports whether a line is words behind # and nothing else.
func hashtags(s string) bool {
	if s == "" || s[0] != '#' {
		return false
	}
	fields := strings.Fields(s)
	for _, f := range fields {
		if len(f) < 2 || f[0] != '#' || f[1] >= '0' && f[1] <= '9' {
			return false
		}
	}
	return len(fields) > 0
}

// mostPager is how many words stand beside the numbers of pages: "Pages", « Suivant ».
const mostPager = 4

// pager reports whether a line leads to the pages of a long article or thread: the numbers from 1 on, and few words.
func pager(b *page.Block) bool {
	if b.Digits < 2 || b.Words > 30 {
		return false
	}
	next, others := 1, 0
	for _, f := range strings.FieldsFunc(b.Text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		switch {
		case next < 10 && f == string(rune('0'+next)):
			next++
		case strings.IndexFunc(f, unicode.IsLetter) >= 0:
			others++
		}
	}
	return next > 2 && others <= mostPager && !b.EndsStop
}
