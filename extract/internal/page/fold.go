package page

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/text/unicode/norm"

	"github.com/copydesk/copydesk/extract/internal/cue"
)

// Fold returns s as the text of a block: white space folded to single spaces and trimmed, NFC, without control
// characters, soft hyphens and zero-width characters. No-break spaces inside stay as they are.
func Fold(s string) string {
	var f folder
	f.write(s)
	t, _ := f.finish()
	return t
}

// folder builds the text of a block out of the pieces of the page. Spaces wait until a character follows, so that
// pieces can begin and end with any number of them, and none is there that no piece had.
type folder struct {
	buf     []byte
	wait    bool // a space is to be written before the next character
	spans   []inlineSpan
	opened  []inline // inline elements that are open, innermost last
	waiting bool     // some of them have no span in this block yet
}

// inline is an open inline element; it may go on through several blocks, with a span in each.
type inline struct {
	node *html.Node
	hint cue.Set
	span int // index in spans, -1 before the first character
}

// inlineSpan is the range of an inline element in the text under construction.
type inlineSpan struct {
	start, end int
	node       *html.Node
	hint       cue.Set
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
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\uFFFD")
	}
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
	f.wait = len(f.buf) > 0
}

func (f *folder) put(s string) {
	if f.wait {
		f.buf = append(f.buf, ' ')
		f.wait = false
	}
	if f.waiting {
		f.waiting = false
		for i := range f.opened {
			if o := &f.opened[i]; o.span < 0 {
				o.span = len(f.spans)
				f.spans = append(f.spans, inlineSpan{start: len(f.buf), node: o.node, hint: o.hint})
			}
		}
	}
	f.buf = append(f.buf, s...)
}

// deepest is how many inline elements around a text have spans in it; the formatting of real pages is not nested deeper.
const deepest = 24

// full reports whether no more inline elements are recorded around the text.
func (f *folder) full() bool { return len(f.opened) >= deepest }

// open begins a span for an inline element with the next character.
func (f *folder) open(n *html.Node, hint cue.Set) {
	f.opened = append(f.opened, inline{node: n, hint: hint, span: -1})
	f.waiting = true
}

// close ends the span of the inline element that was opened last.
func (f *folder) close() {
	last := len(f.opened) - 1
	if i := f.opened[last].span; i >= 0 {
		f.spans[i].end = len(f.buf)
	}
	f.opened = f.opened[:last]
}

// finish returns the text and the spans of its inline elements, and makes the folder ready for the next block.
func (f *folder) finish() (string, []inlineSpan) {
	for i := range f.opened {
		if o := &f.opened[i]; o.span >= 0 {
			f.spans[o.span].end = len(f.buf)
			o.span = -1
		}
	}
	f.waiting = len(f.opened) > 0
	end := len(trimSpace(f.buf))
	begin := end - len(trimSpaceLeft(f.buf[:end]))
	s := string(f.buf[begin:end])
	spans := f.spans[:0]
	for _, o := range f.spans {
		o.start, o.end = max(o.start-begin, 0), min(o.end-begin, len(s))
		if o.start < o.end {
			spans = append(spans, o)
		}
	}
	if !norm.NFC.IsNormalString(s) {
		s = normalise(s, spans)
	}
	f.buf, f.spans, f.wait = f.buf[:0], f.spans[:0], false
	return s, spans
}

// normalise returns s as NFC and moves the spans along. An end that parts a letter from its accent goes to where both
// begin.
func normalise(s string, spans []inlineSpan) string {
	ends := make([]*int, 0, 2*len(spans))
	for i := range spans {
		ends = append(ends, &spans[i].start, &spans[i].end)
	}
	slices.SortFunc(ends, func(a, b *int) int { return *a - *b })
	out := make([]byte, 0, len(s))
	next := 0
	for at := 0; at < len(s); {
		n := norm.NFC.NextBoundaryInString(s[at:], true)
		if n <= 0 {
			n = len(s) - at
		}
		for next < len(ends) && *ends[next] < at+n {
			*ends[next] = len(out)
			next++
		}
		out = norm.NFC.AppendString(out, s[at:at+n])
		at += n
	}
	for ; next < len(ends); next++ {
		*ends[next] = len(out)
	}
	return string(out)
}

// trimSpace and trimSpaceLeft cut all white space off an end, no-break spaces included.
func trimSpace(b []byte) []byte     { return bytes.TrimRightFunc(b, unicode.IsSpace) }
func trimSpaceLeft(b []byte) []byte { return bytes.TrimLeftFunc(b, unicode.IsSpace) }
