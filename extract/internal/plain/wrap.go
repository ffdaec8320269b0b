package plain

// A text whose lines are broken at a column has many lines that are about as long as that column and end in the middle
// of a sentence. These are the bounds for taking it for one.
const (
	minColumn  = 45
	maxColumn  = 200
	ragged     = 14 // how much shorter than the column a full line may be
	minBroken  = 3  // lines that must end in the middle of a sentence near the column
	brokenPart = 2  // one in so many of the long lines with a line after them must be such
)

// column returns the column that lines of the text are broken at, or 0.
func column(ls []line) int {
	var broken, closed [maxColumn + 1]int // by length, lines with a line after them that end in a sentence, and do not
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
		} else {
			closed[l.runes]++
		}
	}
	best, most := 0, 0
	for w := minColumn; w <= maxColumn; w++ {
		n := 0
		for v := max(minColumn, w-ragged); v <= w; v++ {
			n += broken[v]
		}
		if n > most || n == most && n > 0 && broken[w] > 0 {
			best, most = w, n
		}
	}
	if most < minBroken {
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
