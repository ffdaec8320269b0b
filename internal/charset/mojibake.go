package charset

import (
	"strings"
	"unicode/utf8"
)

// misreading is a charset that UTF-8 bytes were taken for before somebody encoded the result as UTF-8 again.
type misreading struct {
	bytes map[rune]byte // of the characters beyond ASCII
}

// misreadings: windows-1252 with the C1 controls that ISO-8859-1 has in its gaps, and Mac Roman.
var misreadings = [...]misreading{newMisreading(western[0], true), newMisreading(western[2], false)}

func newMisreading(p *singleByte, controls bool) misreading {
	m := misreading{bytes: make(map[rune]byte, 160)}
	for i := 0x80; i < 0x100; i++ {
		if r, _ := utf8.DecodeRune(p.utf8[i][:p.size[i]]); r != utf8.RuneError {
			m.bytes[r] = byte(i)
		}
		if controls && i < 0xA0 {
			m.bytes[rune(i)] = byte(i)
		}
	}
	return m
}

// rounds is how often a text is mended: some went through the mill twice.
const rounds = 3

// repairEncoding undoes UTF-8 read as windows-1252 or Mac Roman.
func repairEncoding(s string) (string, bool) {
	repaired := false
	for range rounds {
		out, ok := repairOnce(s)
		if !ok {
			break
		}
		s, repaired = out, true
	}
	return s, repaired
}

func repairOnce(s string) (string, bool) {
	if !suspicious(s) {
		return s, false
	}
	for _, m := range misreadings {
		if out, ok := m.undo(s); ok {
			return out, true
		}
	}
	return s, false
}

// suspicious is the cheap test: a character that a lead byte is misread as, with another beyond ASCII after it.
// The lead bytes of what French and English texts hold are C2, C3, C5, CB, E2, EF and F0: « Â Ã Å Ë â ï ð », and
// « ¬ √ ≈ À ‚ » on a Mac.
func suspicious(s string) bool {
	for i := 0; ; {
		n := indexNonASCII(s[i:])
		if n < 0 {
			return false
		}
		i += n
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		if leads[uint32(r)&0x3FFF] && i < len(s) && s[i] >= utf8.RuneSelf {
			return true
		}
	}
}

// leads are the characters of the cheap test; no character that shares an entry with one of them matters.
var leads = func() *[0x4000]bool {
	var t [0x4000]bool
	for _, r := range "ÂÃÅËâðï¬√≈À‚" {
		t[r] = true
	}
	return &t
}()

func indexNonASCII(s string) int {
	i := 0
	for ; i+8 <= len(s); i += 8 {
		if (s[i]|s[i+1]|s[i+2]|s[i+3]|s[i+4]|s[i+5]|s[i+6]|s[i+7])&0x80 != 0 {
			break
		}
	}
	for ; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return i
		}
	}
	return -1
}

// undo mends each sequence that was misread this way. What proves it must weigh more than one doubtful sequence:
// a text may speak of the letter « Â » before a no-break space.
func (m misreading) undo(s string) (string, bool) {
	var out strings.Builder
	proof := 0
	before := ' '
	for i := 0; i < len(s); {
		c, size := utf8.DecodeRuneInString(s[i:])
		r, n := m.character(s[i:])
		if n == 0 || !written(r) {
			out.WriteString(s[i : i+size])
			before = c
			i += size
			continue
		}
		i += n
		proof += weight(before, r, s[i:])
		before = r
		if r != byteOrderMark {
			out.WriteRune(r)
		}
	}
	if proof < 2 {
		return s, false
	}
	return m.undoLosses(out.String()), true
}

const byteOrderMark = 0xFEFF

// written reports whether French and English texts hold r: in sound text, a pair like "É»" would else be taken for a
// character of another alphabet.
func written(r rune) bool {
	switch {
	case r <= 0xFF, contains("ŒœŸŠšŽž", r), r == byteOrderMark:
		return true
	case 0x2000 <= r && r < 0x2070, 0x20A0 <= r && r < 0x20C0, 0x2100 <= r && r < 0x2300, 0x25A0 <= r && r < 0x27C0:
		return true
	}
	return 0x1F000 <= r && r < 0x20000
}

// character reads the misread character that s starts with and the bytes that it takes, or 0.
func (m misreading) character(s string) (rune, int) {
	var buf [4]byte
	c, n := utf8.DecodeRuneInString(s)
	lead, ok := m.bytes[c]
	if !ok || !isLead(lead) {
		return 0, 0
	}
	buf[0] = lead
	want := 2
	if lead >= 0xE0 {
		want = 3
	}
	if lead >= 0xF0 {
		want = 4
	}
	for k := 1; k < want; k++ {
		c, size := utf8.DecodeRuneInString(s[n:])
		b, ok := m.bytes[c]
		if !ok || b&0xC0 != 0x80 {
			return 0, 0
		}
		buf[k] = b
		n += size
	}
	r, size := utf8.DecodeRune(buf[:want])
	if size != want || r == utf8.RuneError || r < 0xA0 {
		return 0, 0
	}
	return r, n
}

// weight is how much a mended character proves: 2 for a letter or a mark where French and English have one, 1 for
// spaces and signs and for what may be half of a text encoded three times.
func weight(before, r rune, rest string) int {
	if r == byteOrderMark {
		return 2
	}
	next := ' '
	if rest != "" {
		next, _ = utf8.DecodeRuneInString(rest)
	}
	c := classOf(r)
	if c == noBreak || c == symbol || c == degree {
		return 1
	}
	// The next character may be misread too; the one before is mended already.
	if _, ok := misreadings[0].bytes[next]; ok && next != 0xA0 {
		next = ' '
	}
	if plausibility[classOf(before)][c][classOf(next)] >= 1 {
		return 2
	}
	return 1
}

// undoLosses mends what lost a byte on the way, in a text that is proved to be misread: "Ã " of « à », whose no-break
// space became a space, and "â€" of the closing quotation mark, whose last byte means nothing in windows-1252.
func (m misreading) undoLosses(s string) string {
	if m.bytes['Ã'] != 0xC3 {
		return s
	}
	s = strings.ReplaceAll(s, "â€\ufffd", "”")
	s = strings.ReplaceAll(s, "Ã\ufffd", "\ufffd")
	var out strings.Builder
	for {
		i := strings.Index(s, "Ã ")
		if i < 0 {
			out.WriteString(s)
			return out.String()
		}
		out.WriteString(s[:i])
		if i == 0 || s[i-1] <= ' ' || s[i-1] < utf8.RuneSelf && classOfASCII(s[i-1]).letter() {
			out.WriteString("à ")
			s = strings.TrimPrefix(s[i+len("Ã "):], " ")
			continue
		}
		out.WriteString("Ã ")
		s = s[i+len("Ã "):]
	}
}
