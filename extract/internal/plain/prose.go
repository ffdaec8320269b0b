package plain

import (
	"unicode"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// unspaced are the scripts that do not part words.
var unspaced = []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Khmer, unicode.Lao}

// length is how many words a block has. Scripts that do not part words have about one in three letters.
func length(b *page.Block) int {
	if unparted(b) {
		return max(b.Words, b.Letters/3)
	}
	return b.Words
}

// unparted reports whether a block is in a script that does not part words. All of them take three bytes a character.
func unparted(b *page.Block) bool {
	if len(b.Text) < 2*b.Runes {
		return false
	}
	seen, of := 0, 0
	for _, r := range b.Text {
		if !unicode.IsLetter(r) {
			continue
		}
		if unicode.In(r, unspaced...) {
			of++
		}
		if seen++; seen == 32 {
			break
		}
	}
	return of*2 > seen
}

// isUnparted reports whether a third of the page's letters and more are in such a script: the article is, whatever the
// furniture.
func isUnparted(p *page.Page) bool {
	all, without := 0, 0
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if all += b.Letters; unparted(b) {
			without += b.Letters
		}
	}
	return without*3 > all
}

// prose reports whether a block reads like running text.
func prose(b *page.Block) bool {
	if b.Words < 12 && !unparted(b) {
		return false
	}
	return length(b) >= 12 && (b.Stops > 0 || b.Commas > 1 || b.EndsStop)
}
