package unpack

import (
	"bytes"
	"context"
	"strings"
)

// layers bounds how often a body is unpacked: some are packed by the program and again by the server.
const layers = 3

// Unpacked is a body without its compression.
type Unpacked struct {
	Body     []byte   // shares memory with the input when that was not packed
	Encoding []string // what was undone, the outermost first: "gzip", "deflate", "zstd", "br"
}

// Body unpacks b. The declared content encoding is that of the HTTP header, "" when there is none. At most max bytes
// come out of any layer: more give a *LimitError. A body that starts like a packed one and breaks off gives a
// *CorruptError. On error nothing is returned. The context is looked at while bytes come out.
func Body(ctx context.Context, b []byte, declared string, max int64) (Unpacked, error) {
	out := Unpacked{Body: b}
	said := encodings(declared)
	for range layers {
		if err := ctx.Err(); err != nil {
			return Unpacked{}, err
		}
		var next string
		if len(said) > 0 {
			next = said[len(said)-1]
		}
		body, name, err := unpackOnce(ctx, out.Body, next, max)
		if err != nil {
			return Unpacked{}, err
		}
		if name == "" {
			return out, nil
		}
		out.Body = body
		out.Encoding = append(out.Encoding, name)
		if name == next {
			said = said[:len(said)-1]
		}
	}
	return out, nil
}

// encodings are the content codings of a header, in the order in which they were applied.
func encodings(declared string) []string {
	var names []string
	for name := range strings.SplitSeq(declared, ",") {
		switch name = strings.ToLower(strings.TrimSpace(name)); name {
		case "x-gzip", "gz":
			name = gzipName
		case "brotli":
			name = brotliName
		case "zlib":
			name = deflateName
		case "identity", "":
			continue
		}
		names = append(names, name)
	}
	return names
}

// unpackOnce undoes the outermost layer and names it, or gives "" when there is none.
func unpackOnce(ctx context.Context, b []byte, declared string, max int64) (body []byte, name string, err error) {
	switch {
	case len(b) >= 3 && b[0] == 0x1f && b[1] == 0x8b && b[2] == 8:
		body, err = read(ctx, gzipName, b, max, openGzip)
		return body, gzipName, err
	case bytes.HasPrefix(b, []byte{0x28, 0xb5, 0x2f, 0xfd}) || skippable(b):
		body, err = read(ctx, zstdName, b, max, openZstd)
		return body, zstdName, err
	case zlibHeader(b) && (declared == deflateName || !looksText(b)):
		body, err = read(ctx, deflateName, b, max, openZlib)
		if err == nil || declared == deflateName || overLimit(err) || ctx.Err() != nil {
			return body, deflateName, err
		}
	case declared == deflateName && !looksText(b):
		body, err = read(ctx, deflateName, b, max, openFlate)
		return body, deflateName, err
	case declared == brotliName && !looksText(b):
		body, err = read(ctx, brotliName, b, max, openBrotli)
		return body, brotliName, err
	}
	if len(b) > 0 && !looksText(b) && couldBeBrotli(b) {
		body, err = read(ctx, brotliName, b, max, openBrotli)
		if ctx.Err() != nil || overLimit(err) && looksText(head(b, max)) {
			return nil, "", err
		}
		if err == nil && len(body) > 0 && looksText(body) {
			return body, brotliName, nil
		}
	}
	return b, "", nil
}
