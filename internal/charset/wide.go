package charset

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
	"unicode/utf8"
)

const (
	utf8Name    = "utf-8"
	utf16leName = "utf-16le"
	utf16beName = "utf-16be"
	utf32leName = "utf-32le"
	utf32beName = "utf-32be"
)

// cutBOM names the encoding form that the byte order mark says and returns what follows it.
func cutBOM(b []byte) (name string, rest []byte) {
	switch {
	case bytes.HasPrefix(b, []byte{0xEF, 0xBB, 0xBF}):
		return utf8Name, b[3:]
	case bytes.HasPrefix(b, []byte{0xFF, 0xFE, 0, 0}):
		return utf32leName, b[4:]
	case bytes.HasPrefix(b, []byte{0, 0, 0xFE, 0xFF}):
		return utf32beName, b[4:]
	case bytes.HasPrefix(b, []byte{0xFF, 0xFE}):
		return utf16leName, b[2:]
	case bytes.HasPrefix(b, []byte{0xFE, 0xFF}):
		return utf16beName, b[2:]
	}
	return "", b
}

// guessWide names the UTF-16 or UTF-32 form of a text without mark, by where its NUL bytes stand, or "".
func guessWide(b []byte) string {
	head := b[:min(len(b), sampled)]
	head = head[:len(head)&^3]
	if len(head) < 8 {
		return ""
	}
	var nul [4]int
	for i, c := range head {
		if c == 0 {
			nul[i&3]++
		}
	}
	units := len(head) / 4
	// Latin text, and the markup of any text, has its high bytes zero; some room is left for what has not.
	most := func(n int) bool { return n*10 >= units*7 }
	few := func(n int) bool { return n*10 <= units }
	switch {
	case few(nul[0]) && most(nul[1]) && most(nul[2]) && most(nul[3]):
		return utf32leName
	case most(nul[0]) && most(nul[1]) && most(nul[2]) && few(nul[3]):
		return utf32beName
	case few(nul[0]) && few(nul[2]) && most(nul[1]) && most(nul[3]):
		return utf16leName
	case few(nul[1]) && few(nul[3]) && most(nul[0]) && most(nul[2]):
		return utf16beName
	}
	return ""
}

// decodeUnicode reads b, whose mark is gone, as the named form.
func decodeUnicode(b []byte, name string, declared label) (Decoded, error) {
	var text []byte
	var mended bool
	switch name {
	case utf8Name:
		if utf8.Valid(b) {
			text = b
		} else {
			text, mended = mendUTF8(b), true
		}
	case utf16leName:
		text, mended = decodeUTF16(b, binary.LittleEndian)
	case utf16beName:
		text, mended = decodeUTF16(b, binary.BigEndian)
	case utf32leName:
		text, mended = decodeUTF32(b, binary.LittleEndian)
	case utf32beName:
		text, mended = decodeUTF32(b, binary.BigEndian)
	}
	if what := controls(text); what != "" {
		return Decoded{}, &BinaryError{What: what, Size: len(b)}
	}
	if bytes.IndexByte(text, 0) >= 0 {
		text, mended = dropNUL(text), true
	}
	if declared.name == "" {
		declared = prescan(text)
	}
	return declared.result(text, name, mended), nil
}

func decodeUTF16(b []byte, order binary.ByteOrder) (text []byte, mended bool) {
	text = make([]byte, 0, len(b)/2+len(b)/8)
	i := 0
	for ; i+1 < len(b); i += 2 {
		u := rune(order.Uint16(b[i:]))
		if u < utf8.RuneSelf {
			text = append(text, byte(u))
			continue
		}
		if utf16.IsSurrogate(u) {
			low := rune(0)
			if i+3 < len(b) {
				low = rune(order.Uint16(b[i+2:]))
			}
			if u = utf16.DecodeRune(u, low); u == utf8.RuneError {
				mended = true
			} else {
				i += 2
			}
		}
		text = utf8.AppendRune(text, u)
	}
	if i < len(b) {
		text, mended = utf8.AppendRune(text, utf8.RuneError), true
	}
	return text, mended
}

func decodeUTF32(b []byte, order binary.ByteOrder) (text []byte, mended bool) {
	text = make([]byte, 0, len(b)/4+len(b)/16)
	i := 0
	for ; i+3 < len(b); i += 4 {
		u := order.Uint32(b[i:])
		r := utf8.RuneError
		if u <= utf8.MaxRune && utf8.ValidRune(rune(u)) {
			r = rune(u)
		} else {
			mended = true
		}
		text = utf8.AppendRune(text, r)
	}
	if i < len(b) {
		text, mended = utf8.AppendRune(text, utf8.RuneError), true
	}
	return text, mended
}
