package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/copydesk/copydesk"
)

// packing is a way to pack files that their first bytes tell. Brotli is not among them: it has no mark.
type packing struct {
	name   string
	begins func(head []byte) bool
}

var packings = map[string]packing{
	".gz": {"gzip", func(head []byte) bool { return bytes.HasPrefix(head, []byte{0x1f, 0x8b}) }},
	".zst": {"zstd", func(head []byte) bool {
		frame := bytes.Equal(head, []byte{0x28, 0xb5, 0x2f, 0xfd})
		skippable := len(head) == 4 && head[0]&0xf0 == 0x50 && bytes.Equal(head[1:], []byte{0x2a, 0x4d, 0x18})
		return frame || skippable
	}},
}

// misnamed says of a file that could not be read why that may be: its name promises a packing that it is not in. Such a
// file is read as what it is, so it is a reason only where that failed.
func misnamed(path string, err error) error {
	unreadable := errors.Is(err, copydesk.ErrNoArticle) || errors.Is(err, copydesk.ErrBinary)
	promised, known := packings[strings.ToLower(filepath.Ext(path))]
	if !known || !unreadable || errors.Is(err, copydesk.ErrEmpty) {
		return err
	}
	if head, failed := firstBytes(path); failed != nil || promised.begins(head) {
		return err
	}
	return fmt.Errorf("not %s, though its name says so: %w", promised.name, err)
}

// firstBytes are at most four, of a regular file: reading another might wait for ever.
func firstBytes(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errors.ErrUnsupported
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, 4))
}
