package page

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold returns s as the text of a block: white space folded to single spaces and trimmed, NFC, without control
// characters, soft hyphens and zero-width characters. No-break spaces inside stay as they are.
func Fold(s string) string {
	var f folder
	f.write(s)
	return f.finish()
}

// folder builds the text of a block out of the pieces of the page. Spaces wait until a character follows, so that
// pieces can begin and end with any number of them, and none is there that no piece had.
type folder struct {
	buf     []byte
	wait    byte // ' ' or '\n' to be written before the next character, 0 for none
	spans   []openSpan
	opened  []int // indexes of the spans that are open, innermost last
	waiting bool  // some open span has not begun
}

// openSpan is a range of the text under construction, which begins with the next visible character.
type openSpan struct {
	start, end int // start is -1 until a character is written
}

const (
	plain = iota
	space
	skip
	special // the first byte of a character that must be looked at
)

var class = func() (t [256]uint8) {
	for c := range 0x20 {
		t[c] = skip
	}
	for _, c := range "\t\n\v\f\r " {
		t[c] = space
	}
	t[0x7F] = skip
	t[0xC2], t[0xE2], t[0xEF] = special, special, special // U+0085, U+00AD; U+2000 to U+206F; U+FEFF
	return t
}()

func (f *folder) write(s string) {
	for i := 0; i < len(s); {
		j := i
		for j < len(s) && class[s[j]] == plain {
			j++
		}
		if j > i {
			f.put(s[i:j])
			i = j
			continue
		}
		switch class[s[i]] {
		case space:
			f.space()
			i++
		case skip:
			i++
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			switch {
			case r == utf8.RuneError && n <= 1:
				f.put("\uFFFD")
			case invisible(r):
			case r == '\u0085' || r == '\u2028' || r == '\u2029':
				f.space()
			default:
				f.put(s[i : i+n])
			}
			i += n
		}
	}
}

// invisible reports whether r takes no room: soft hyphens, zero-width characters, marks of direction.
func invisible(r rune) bool {
	return r == '\u00AD' || r == '\uFEFF' || '\u200B' <= r && r <= '\u200F' ||
		'\u202A' <= r && r <= '\u202E' || '\u2060' <= r && r <= '\u2069' || 0x80 <= r && r < 0xA0 && r != 0x85
}

func (f *folder) space() {
	if f.wait == 0 && len(f.buf) > 0 {
		f.wait = ' '
	}
}

// breakLine puts a line break in the place of the white space around it.
func (f *folder) breakLine() {
	if len(f.buf) > 0 {
		f.wait = '\n'
	}
}

func (f *folder) put(s string) {
	if f.wait != 0 {
		f.buf = append(f.buf, f.wait)
		f.wait = 0
	}
	if f.waiting {
		f.waiting = false
		for _, i := range f.opened {
			if f.spans[i].start < 0 {
				f.spans[i].start = len(f.buf)
			}
		}
	}
	f.buf = append(f.buf, s...)
}

// open begins a span with the next character and returns its index, close ends the one opened last.
func (f *folder) open() int {
	f.spans = append(f.spans, openSpan{start: -1})
	f.opened = append(f.opened, len(f.spans)-1)
	f.waiting = true
	return len(f.spans) - 1
}

func (f *folder) close() {
	n := len(f.opened) - 1
	f.spans[f.opened[n]].end = len(f.buf)
	f.opened = f.opened[:n]
}

// finish returns the text. Offsets into the buffer are right for it if it is NFC already; settle moves them otherwise.
func (f *folder) finish() string {
	b := f.buf
	for len(b) > 0 {
		r, n := utf8.DecodeLastRune(b)
		if !unicode.IsSpace(r) {
			break
		}
		b = b[:len(b)-n]
	}
	return norm.NFC.String(string(b))
}
