package unpack

import (
	"bytes"
	"context"
	"errors"
	"io"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/zlib"
	"github.com/klauspost/compress/zstd"
)

const (
	gzipName    = "gzip"
	deflateName = "deflate"
	zstdName    = "zstd"
	brotliName  = "br"
)

// zstdWindow is the largest window that a zstd body may ask for; RFC 8878 wants 8 MiB of everybody.
const zstdWindow = 32 << 20

func openZlib(b []byte) (io.ReadCloser, error) { return zlib.NewReader(bytes.NewReader(b)) }

func openFlate(b []byte) (io.ReadCloser, error) { return flate.NewReader(bytes.NewReader(b)), nil }

func openBrotli(b []byte) (io.ReadCloser, error) {
	return io.NopCloser(brotli.NewReader(bytes.NewReader(b))), nil
}

func openZstd(b []byte) (io.ReadCloser, error) {
	// One goroutine, the caller's own.
	d, err := zstd.NewReader(bytes.NewReader(b), zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(zstdWindow))
	if err != nil {
		return nil, err
	}
	return d.IOReadCloser(), nil
}

// chunk is how many bytes come out between two looks at the context.
const chunk = 64 << 10

// read unpacks b with the reader that open makes, up to max bytes.
func read(ctx context.Context, name string, b []byte, max int64, open func([]byte) (io.ReadCloser, error)) ([]byte, error) {
	r, err := open(b)
	if err != nil {
		return nil, &CorruptError{Encoding: name, Size: int64(len(b)), Err: unexpected(err)}
	}
	defer r.Close()
	var out bytes.Buffer
	for {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		_, err := io.CopyN(&out, r, chunk)
		if int64(out.Len()) > max {
			return nil, &LimitError{Encoding: name, Packed: int64(len(b)), Got: int64(out.Len()), Max: max}
		}
		switch {
		case err == nil:
		case errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF):
			return out.Bytes(), nil
		default:
			return nil, &CorruptError{Encoding: name, Size: int64(len(b)), Unpacked: int64(out.Len()), Err: unexpected(err)}
		}
	}
}

// unexpected makes an end of input that came too early one that says so.
func unexpected(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}
