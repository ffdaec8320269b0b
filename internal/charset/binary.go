package charset

import (
	"bytes"
	"errors"
	"fmt"
)

// ErrBinary says that the input is no text in any charset.
var ErrBinary = errors.New("input is binary, not text")

// BinaryError says what the input looks like instead of text. It matches ErrBinary.
type BinaryError struct {
	What string // "PDF", "PNG", "NUL bytes", "control bytes" …
	Size int    // of the input, in bytes
}

func (e *BinaryError) Error() string {
	return fmt.Sprintf("%v: %s (%d bytes)", ErrBinary, e.What, e.Size)
}

// Unwrap gives ErrBinary.
func (e *BinaryError) Unwrap() error { return ErrBinary }

// signatures are the first bytes of formats that turn up where a page was expected.
var signatures = []struct{ what, start string }{
	{"PDF", "%PDF-"},
	{"PNG", "\x89PNG\r\n\x1a\n"},
	{"JPEG", "\xff\xd8\xff"},
	{"GIF", "GIF87a"},
	{"GIF", "GIF89a"},
	{"ZIP", "PK\x03\x04"},
	{"gzip", "\x1f\x8b\x08"},
	{"zstd", "\x28\xb5\x2f\xfd"},
	{"bzip2", "BZh91AY&SY"},
	{"xz", "\xfd7zXZ\x00"},
	{"7z", "7z\xbc\xaf\x27\x1c"},
	{"RAR", "Rar!\x1a\x07"},
	{"ELF", "\x7fELF"},
	{"OLE document", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"},
	{"Ogg", "OggS\x00"},
	{"SQLite", "SQLite format 3\x00"},
	{"WOFF", "wOFF"},
	{"WOFF2", "wOF2"},
}

// signature names the binary format that b starts like, or "".
func signature(b []byte) string {
	for _, s := range signatures {
		if len(b) >= len(s.start) && string(b[:len(s.start)]) == s.start {
			return s.what
		}
	}
	if len(b) >= 12 && string(b[4:8]) == "ftyp" && b[0] == 0 {
		return "MP4"
	}
	if len(b) >= 12 && string(b[:4]) == "RIFF" && (string(b[8:12]) == "WEBP" || string(b[8:12]) == "WAVE" || string(b[8:12]) == "AVI ") {
		return "RIFF"
	}
	return ""
}

// sampled is how much of a body is searched for control bytes: enough to know a binary file by, and no cost.
const sampled = 8 << 10

// controls says what kind of bytes make b no text, or "". A text may hold a few: broken exports do.
func controls(b []byte) string {
	if what := controlsIn(b[:min(len(b), sampled)]); what != "" {
		return what
	}
	if len(b) > 2*sampled {
		middle := len(b) / 2
		return controlsIn(b[middle : middle+sampled])
	}
	return ""
}

func controlsIn(b []byte) string {
	nul := bytes.Count(b, []byte{0})
	other := 0
	for _, c := range b {
		if c < 0x20 && c != 0 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b {
			other++
		}
	}
	// One NUL in fifty bytes or one control byte in twenty is more than any broken export has.
	if nul*50 > len(b) {
		return "NUL bytes"
	}
	if other*20 > len(b) {
		return "control bytes"
	}
	return ""
}
