package plain

import "github.com/copydesk/copydesk/extract/internal/page"

// length is how many words a block has. Scripts that do not part words have about one in three letters.
func length(b *page.Block) int {
	if b.Words > 0 && b.Letters > 15*b.Words {
		return b.Letters / 3
	}
	return b.Words
}

// prose reports whether a block reads like running text.
func prose(b *page.Block) bool {
	return length(b) >= 12 && (b.Stops > 0 || b.Commas > 1)
}
