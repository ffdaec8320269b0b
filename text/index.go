package text

import "unicode/utf8"

// Unit is what an offset counts.
type Unit uint8

// The units.
const (
	Bytes Unit = iota // as Go counts, and every Span here
	Runes             // code points, as Python counts
	UTF16             // as JavaScript, Java and C# count
)

// stride is the distance in bytes between two points that an Index remembers.
const stride = 128

// Index turns byte offsets of one text into other units. A conversion costs a look-up and a walk of at most 128 bytes,
// whatever the order of the offsets. An Index is not changed by use and may be read by many goroutines.
type Index struct {
	text   string
	points []point // empty when the text is ASCII
}

// point is the first rune boundary at or after a multiple of stride, with what was counted before it.
type point struct{ bytes, runes, units int }

// NewIndex reads text once. It keeps the text and three numbers for each 128 bytes of it.
func NewIndex(text string) *Index {
	ix := &Index{text: text}
	i := 0
	for i < len(text) && text[i] < utf8.RuneSelf {
		i++
	}
	if i == len(text) {
		return ix
	}
	ix.points = make([]point, 0, len(text)/stride+1)
	at := point{}
	for at.bytes < len(text) {
		if at.bytes >= len(ix.points)*stride {
			ix.points = append(ix.points, at)
		}
		at = at.next(text)
	}
	return ix
}

func (p point) next(text string) point {
	if text[p.bytes] < utf8.RuneSelf {
		return point{p.bytes + 1, p.runes + 1, p.units + 1}
	}
	r, n := utf8.DecodeRuneInString(text[p.bytes:])
	p.bytes += n
	p.runes++
	p.units++
	if r > 0xFFFF {
		p.units++
	}
	return p
}

// Convert returns the offset in unit of the rune that holds byte byteOffset of the text, the text's length in unit
// for the end and beyond, and 0 below 0. A byte that is no UTF-8 counts as one.
func (ix *Index) Convert(byteOffset int, unit Unit) int {
	byteOffset = max(0, min(byteOffset, len(ix.text)))
	if unit == Bytes || len(ix.points) == 0 {
		return byteOffset
	}
	k := min(byteOffset/stride, len(ix.points)-1)
	at := ix.points[k]
	if at.bytes > byteOffset {
		at = ix.points[k-1]
	}
	for at.bytes < byteOffset {
		next := at.next(ix.text)
		if next.bytes > byteOffset {
			break
		}
		at = next
	}
	if unit == UTF16 {
		return at.units
	}
	return at.runes
}
