package unpack

import (
	"bytes"
	"io"
	"unicode/utf8"

	"github.com/andybalholm/brotli"
)

// zlibHeader reports a first byte for deflate with a window of 32 KiB or less and a right check of both.
func zlibHeader(b []byte) bool {
	return len(b) >= 6 && b[0]&0x0f == 8 && b[0]>>4 <= 7 && (int(b[0])<<8|int(b[1]))%31 == 0 && b[1]&0x20 == 0
}

// skippable reports a zstd frame of metadata, which may stand before the data.
func skippable(b []byte) bool {
	return len(b) >= 8 && b[0]&0xf0 == 0x50 && b[1] == 0x2a && b[2] == 0x4d && b[3] == 0x18
}

// sniffed is how much is looked at to tell text from packed bytes.
const sniffed = 1 << 10

// looksText reports bytes without control characters: packed data has one in ten, text in any charset but UTF-16 and
// UTF-32 has none.
func looksText(b []byte) bool {
	b = b[:min(len(b), sniffed)]
	control := 0
	for _, c := range b {
		if c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b {
			control++
		}
	}
	if control == 0 {
		return utf8.Valid(trimCut(b)) || ascii(b)*2 > len(b)
	}
	return control*50 <= len(b) && ascii(b)*4 > len(b)*3
}

// trimCut takes off the character that the end of the look cut.
func trimCut(b []byte) []byte {
	for range utf8.UTFMax - 1 {
		if r, n := utf8.DecodeLastRune(b); r != utf8.RuneError || n != 1 {
			break
		}
		b = b[:len(b)-1]
	}
	return b
}

func ascii(b []byte) int {
	n := 0
	for _, c := range b {
		if c >= 0x20 && c < 0x7f || c == '\n' || c == '\r' || c == '\t' {
			n++
		}
	}
	return n
}

// couldBeBrotli keeps formats with a mark of their own, and wide text, from being tried.
func couldBeBrotli(b []byte) bool {
	for _, mark := range []string{"%PDF", "\x89PNG", "\xff\xd8\xff", "GIF8", "PK\x03\x04", "RIFF", "\x7fELF", "\xff\xfe", "\xfe\xff", "\x00\x00\xfe\xff"} {
		if bytes.HasPrefix(b, []byte(mark)) {
			return false
		}
	}
	// Wide text is half NUL; brotli holds one NUL in 256.
	head := b[:min(len(b), sniffed)]
	return bytes.Count(head, []byte{0})*8 < len(head) || len(head) < 32
}

// head is the start of what b unpacks to.
func head(b []byte, max int64) []byte {
	out, err := io.ReadAll(io.LimitReader(brotli.NewReader(bytes.NewReader(b)), min(max, sniffed)))
	if err != nil {
		return nil
	}
	return out
}
