package charset

import (
	"bytes"
	"unicode/utf8"
)

// Charset says what a page claimed, what it was read as, and whether bytes had to be mended on the way.
// Names are those of the WHATWG Encoding Standard, in lower case.
type Charset struct {
	Declared string // of the header, else of the page; as written but for case when the label is unknown
	Used     string // "utf-8" for plain ASCII too
	Repaired bool   // stray bytes of another charset, cut characters or NULs were replaced
}

// Decoded is a body as UTF-8, without byte order mark.
type Decoded struct {
	Text    []byte // shares memory with the input when that was UTF-8 already; always valid UTF-8, without NUL
	Charset Charset
}

// Decode returns b as UTF-8. The declared label is that of the HTTP header, bare ("iso-8859-1") or inside a content
// type; "" when there is none. Input that is no text gives a *BinaryError, which errors.Is finds as ErrBinary.
// Decode does not change b and works in time proportional to its length.
func Decode(b []byte, declared string) (Decoded, error) {
	header := parseLabel(declared)
	if name, rest := cutBOM(b); name != "" {
		label := firstLabel(header, func() label { return prescan(rest) })
		return decodeUnicode(rest, name, label)
	}
	if what := signature(b); what != "" {
		return Decoded{}, &BinaryError{What: what, Size: len(b)}
	}
	nul := bytes.IndexByte(b, 0) >= 0
	if nul {
		if name := guessWide(b); name != "" {
			return decodeUnicode(b, name, header)
		}
	}
	if what := controls(b); what != "" {
		return Decoded{}, &BinaryError{What: what, Size: len(b)}
	}
	label := firstLabel(header, func() label { return prescan(b) })
	out := decodeBytes(b, label)
	if nul {
		out.Text = dropNUL(out.Text)
		out.Charset.Repaired = true
	}
	return out, nil
}

// decodeBytes reads a body that is neither wide nor binary.
func decodeBytes(b []byte, declared label) Decoded {
	if utf8.Valid(b) {
		if declared.escapes() && bytes.IndexByte(b, 0x1b) >= 0 {
			if text, bad := decodeWith(b, declared.encoding); bad == 0 {
				return declared.result(text, declared.name, false)
			}
		}
		return declared.result(b, utf8Name, false)
	}
	if mostlyUTF8(b, declared) {
		return declared.result(mendUTF8(b), utf8Name, true)
	}
	seen := weigh(b)
	if declared.foreign() {
		text, bad := decodeWith(b, declared.encoding)
		if !seen.overrules(declared, b, text) && (bad*50 <= seen.high || !seen.plausible()) {
			return declared.result(text, declared.name, bad > 0)
		}
	}
	page := seen.best(declared.name)
	return declared.result(page.decode(b, seen.high), page.name, false)
}

func dropNUL(b []byte) []byte {
	out := make([]byte, 0, len(b))
	for {
		i := bytes.IndexByte(b, 0)
		if i < 0 {
			return append(out, b...)
		}
		out = append(out, b[:i]...)
		b = b[i+1:]
	}
}
