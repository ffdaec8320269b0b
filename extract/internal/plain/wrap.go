package plain

import (
	"strings"

	"github.com/copydesk/copydesk/extract/internal/bare"
)

// A text whose lines are broken at a column has many lines that are about as long as that column and end in the middle
// of a sentence. These are the bounds for taking it for one.
const (
	minColumn  = 45
	maxColumn  = 200
	ragged     = 14 // how much shorter than the column a full line may be
	minBroken  = 3  // lines that must end in the middle of a sentence near the column
	brokenPart = 2  // one in so many of the long lines with a line after them must be such
	smallPart  = 3  // one in so many of them must go on with a small letter
)

// column returns the column that lines of the text are broken at, or 0.
func column(ls []line) int {
	// By length, lines with a line after them: those that break a sentence, of them those that a small letter goes on,
	// and those that end one.
	var broken, small, closed [maxColumn + 1]int
	long := 0
	for i := 0; i+1 < len(ls); i++ {
		l := ls[i]
		if l.blank() || ls[i+1].blank() || l.runes < minColumn {
			continue
		}
		if l.runes > maxColumn {
			long++
			continue
		}
		if l.open {
			broken[l.runes]++
			if ls[i+1].small {
				small[l.runes]++
			}
		} else {
			closed[l.runes]++
		}
	}
	best, most, goOn := 0, 0, 0
	for w := minColumn; w <= maxColumn; w++ {
		n, m := 0, 0
		for v := max(minColumn, w-ragged); v <= w; v++ {
			n += broken[v]
			m += small[v]
		}
		if n > most || n == most && n > 0 && broken[w] > 0 {
			best, most, goOn = w, n, m
		}
	}
	if most < minBroken || goOn*smallPart < most {
		return 0
	}
	// In a text with a block a line the long lines are of any length, and most of them end in a stop.
	other := long
	for v := minColumn; v <= maxColumn; v++ {
		if v < best-ragged || v > best {
			other += broken[v]
		}
		if v >= best-ragged {
			other += closed[v]
		}
	}
	if most*brokenPart < other {
		return 0
	}
	return best
}

// introduces reports whether line a says nothing but who comes: "By", with the name in line b.
func introduces(source string, a, b line) bool {
	if a.runes > 24 || b.blank() || b.runes > 60 || !b.open || b.small {
		return false
	}
	return words().opener[bare.Fold(strings.TrimRight(a.Of(source), " :"))]
}

// runsOn reports whether the paragraph of line a goes on in line b, the next one: a ends because the first word of b had
// no room before the column.
func runsOn(a, b line, column int) bool {
	if column == 0 || a.blank() || b.blank() || a.runes > column+ragged/2 {
		return false
	}
	if b.indent > a.indent+3 {
		return false // a paragraph that begins with an indent
	}
	return a.runes+1+b.first > column && a.runes >= minColumn-ragged
}
