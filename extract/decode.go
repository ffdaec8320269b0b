package extract

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/copydesk/copydesk/internal/charset"
	"github.com/copydesk/copydesk/internal/unpack"
)

// Charset is how bytes became text. Names are those of the WHATWG Encoding Standard, in lower case.
type Charset struct {
	Declared string `json:"declared,omitempty"` // by the caller, else by the page
	Used     string `json:"used,omitempty"`
	Repaired bool   `json:"repaired,omitempty"` // bytes that were broken, or text that was encoded twice, were mended
}

// Decoded is an input as text, and how it became that.
type Decoded struct {
	Text      []byte // valid UTF-8, without byte order mark
	MediaType string // "text/html" or "text/plain"
	Charset   Charset
}

// Decode reads r to its end, undoes its compression (gzip, deflate, zstd, brotli), makes UTF-8 of it and tells a page
// from a text: what Extract begins with, and all that a text needs which is to be taken as it is. Its errors are those
// of Extract but for ErrNoArticle.
func (x *Extractor) Decode(ctx context.Context, r io.Reader, in Input) (Decoded, error) {
	return x.decode(ctx, r, in, new(bytes.Buffer))
}

// decode is Decode with a buffer that the input is read into; the text may be a part of it.
func (x *Extractor) decode(ctx context.Context, r io.Reader, in Input, buffer *bytes.Buffer) (Decoded, error) {
	if err := ctx.Err(); err != nil {
		return Decoded{}, err
	}
	raw, err := x.read(r, buffer)
	if err != nil {
		return Decoded{}, err
	}
	unpacked, err := unpack.Body(ctx, raw, "", x.maxBytes)
	if err != nil {
		var over *unpack.LimitError
		if errors.As(err, &over) {
			return Decoded{}, &LimitError{What: bytesOfInput, Got: over.Got, Max: over.Max, How: "extract.MaxBytes"}
		}
		return Decoded{}, fmt.Errorf("unpacking the page: %w", err)
	}
	decoded, err := charset.Decode(unpacked.Body, in.Charset)
	if err != nil {
		return Decoded{}, err
	}
	used := Charset{Declared: decoded.Charset.Declared, Used: decoded.Charset.Used, Repaired: decoded.Charset.Repaired}
	return Decoded{Text: decoded.Text, MediaType: mediaType(in.MediaType, decoded.Text), Charset: used}, nil
}

// buffers are what pages are read into. A Document holds no part of them.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// largeBuffer is how many bytes a buffer has at most that is kept for the next page.
const largeBuffer = 4 << 20

// release keeps a buffer for the next page.
func release(buffer *bytes.Buffer) {
	if buffer.Cap() <= largeBuffer {
		buffers.Put(buffer)
	}
}
