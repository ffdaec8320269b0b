package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/bare"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// stands reports whether block i stands among the paragraphs of an article by its shape and is none of them: a clock
// time, a copyright note, the caption of a picture, a message of a network and its signature.
func stands(p *page.Page, i int) bool {
	b := &p.Blocks[i]
	return b.Letters == 0 || copyright(b.Text) && b.Words <= 25 || clock(b.Text) || captioned(b) || signature(b.Text) ||
		i+1 < len(p.Blocks) && b.Words < 70 && signature(p.Blocks[i+1].Text)
}

// clock reports whether s is a time of day with a word or two: "17:31", "17:12 Goal", « 14h05 But ».
func clock(s string) bool {
	digits, marks := 0, 0
	end := strings.IndexFunc(s, func(r rune) bool {
		switch {
		case '0' <= r && r <= '9':
			digits++
		case digits > 0 && marks == 0 && (r == ':' || r == 'h' || r == 'H'):
			marks++
		default:
			return true
		}
		return false
	})
	if end < 0 {
		end = len(s)
	}
	return marks == 1 && digits >= 3 && digits <= 4 && len(strings.Fields(s[end:])) <= 2
}

// captioned reports whether a block is one that ends with the credit of a picture: « … à Tours. (Maya Thorsen / AFP) »,
// "… at the annex. MAYA THORSEN".
func captioned(b *page.Block) bool {
	if b.Words > 60 {
		return false
	}
	if bar := strings.LastIndex(b.Text, " | "); bar > 0 {
		if by := b.Text[bar+3:]; len(strings.Fields(by)) <= 6 && by == strings.ToUpper(by) && by != strings.ToLower(by) {
			return true
		}
	}
	if open := strings.LastIndexAny(b.Text, "(["); open > 0 && strings.HasSuffix(b.Text, ")") {
		inside := strings.Fields(b.Text[open+1 : len(b.Text)-1])
		before := strings.TrimRightFunc(b.Text[:open], unicode.IsSpace)
		if len(inside) > 0 && len(inside) <= 8 && words().picture[strings.TrimRight(bare.Fold(inside[0]), ":")] {
			return true
		}
		return len(inside) > 0 && len(inside) <= 6 && named(inside) && closed(before)
	}
	at := max(strings.LastIndex(b.Text, ". "), strings.LastIndex(b.Text, ".\u00a0"))
	if at < 0 {
		return false
	}
	tail := strings.Fields(b.Text[at+1:])
	return len(tail) > 0 && len(tail) <= 8 && named(tail) && words().picture[strings.TrimRight(bare.Fold(tail[0]), ":")]
}

// named reports whether most words begin with a capital letter, the first one among them.
func named(words []string) bool {
	n := 0
	for i, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) || r == '/' || r == '-' || r == '–' {
			n++
		} else if i == 0 {
			return false
		}
	}
	return n*2 > len(words)
}

// signature reports whether s signs a message of a network: "— Town of Dry Fork (@town) April 29, 2017".
func signature(s string) bool {
	return (strings.HasPrefix(s, "—") || strings.HasPrefix(s, "–")) && strings.Contains(s, "(@")
}
