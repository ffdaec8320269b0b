package unpack

import (
	"bytes"
	"context"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zlib"
	"github.com/klauspost/compress/zstd"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const page = "<!DOCTYPE html><html lang=\"fr\"><title>L’été</title><p>Le marché rouvre à l’été, après les travaux.</p>"

type packer func(w io.Writer) io.WriteCloser

var packers = map[string]packer{
	"gzip":    func(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) },
	"deflate": func(w io.Writer) io.WriteCloser { return zlib.NewWriter(w) },
	"br":      func(w io.Writer) io.WriteCloser { return brotli.NewWriter(w) },
	"zstd": func(w io.Writer) io.WriteCloser {
		z, err := zstd.NewWriter(w)
		if err != nil {
			panic(err)
		}
		return z
	},
}

func bareDeflate(w io.Writer) io.WriteCloser {
	f, err := flate.NewWriter(w, 9)
	if err != nil {
		panic(err)
	}
	return f
}

func pack(t testing.TB, p packer, s string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := p(&b)
	_, err := io.WriteString(w, s)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return b.Bytes()
}

func TestBody(t *testing.T) {
	long := strings.Repeat(page, 400)
	for name, p := range packers {
		for _, declared := range []string{name, "", "gzip", "identity", "x-unknown"} {
			for _, text := range []string{page, long} {
				t.Run(name+" declared "+declared, func(t *testing.T) {
					got, err := Body(context.Background(), pack(t, p, text), declared, 1<<20)
					require.NoError(t, err)
					assert.Equal(t, text, string(got.Body))
					assert.Equal(t, []string{name}, got.Encoding)
				})
			}
		}
	}
	for _, c := range []struct {
		name, reason, declared, want string
		in                           []byte
		encoding                     []string
	}{
		{"bare deflate", "some servers leave out the zlib header", "deflate", page, pack(t, bareDeflate, page), []string{"deflate"}},
		{"plain", "nothing to do", "", page, []byte(page), nil},
		{"undone already", "HTTP clients unpack and keep the header", "gzip", page, []byte(page), nil},
		{"brotli undone already", "the same without a mark", "br", page, []byte(page), nil},
		{"deflate undone already", "the same without a mark", "deflate", page, []byte(page), nil},
		{"twice", "packed by program and server", "gzip, br", page, pack(t, packers["br"], string(pack(t, packers["gzip"], page))), []string{"br", "gzip"}},
		{"padded", "zeros after the last member", "", page, append(pack(t, packers["gzip"], page), 0, 0, 0), []string{"gzip"}},
		{"two members", "log files are joined so", "", page + page, append(pack(t, packers["gzip"], page), pack(t, packers["gzip"], page)...), []string{"gzip"}},
		{"empty", "no body", "br", "", nil, nil},
		{"text like zlib", "x^ is the header of zlib", "", "x^2 + y^2 = z^2 est une équation", []byte("x^2 + y^2 = z^2 est une équation"), nil},
		{"windows-1252", "invalid UTF-8 is text still", "", "\xe9t\xe9 \xe0 la plage", []byte("\xe9t\xe9 \xe0 la plage"), nil},
		{"UTF-16", "half of it is NUL", "", "\xff\xfea\x00b\x00", []byte("\xff\xfea\x00b\x00"), nil},
		{"PDF", "binary, for others to refuse", "", "%PDF-1.7\x00\x01\x02\xff", []byte("%PDF-1.7\x00\x01\x02\xff"), nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Body(context.Background(), c.in, c.declared, 1<<20)
			require.NoError(t, err, c.reason)
			assert.Equal(t, c.want, string(got.Body), c.reason)
			assert.Equal(t, c.encoding, got.Encoding)
		})
	}
}

func TestBodyLimit(t *testing.T) {
	bomb := strings.Repeat("a", 20<<20)
	for name, p := range packers {
		t.Run(name, func(t *testing.T) {
			packed := pack(t, p, bomb)
			for _, declared := range []string{name, ""} {
				got, err := Body(context.Background(), packed, declared, 1<<20)
				var limit *LimitError
				require.ErrorAs(t, err, &limit)
				assert.Equal(t, name, limit.Encoding)
				assert.EqualValues(t, 1<<20, limit.Max)
				assert.EqualValues(t, len(packed), limit.Packed)
				assert.Greater(t, limit.Got, limit.Max)
				assert.Less(t, limit.Got, limit.Max+2*chunk, "no more is unpacked than needed to know")
				assert.Zero(t, got)
			}
		})
	}
}

func TestBodyExactLimit(t *testing.T) {
	got, err := Body(context.Background(), pack(t, packers["gzip"], page), "", int64(len(page)))
	require.NoError(t, err)
	assert.Len(t, got.Body, len(page))
}

func TestBodyCut(t *testing.T) {
	text := strings.Repeat(page, 40)
	for name, p := range packers {
		packed := pack(t, p, text)
		for _, n := range []int{4, 10, len(packed) / 2, len(packed) - 1} {
			got, err := Body(context.Background(), packed[:n], name, 1<<20)
			if err == nil {
				// Too short to be known for what it is: handed on as it came.
				assert.Equal(t, packed[:n], got.Body)
				continue
			}
			var corrupt *CorruptError
			require.ErrorAs(t, err, &corrupt, "%s cut to %d", name, n)
			assert.EqualValues(t, n, corrupt.Size)
			assert.Zero(t, got)
		}
	}
}

func TestBodyCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := Body(ctx, pack(t, packers["gzip"], page), "", 1<<20)
	require.ErrorIs(t, err, context.Canceled)
}

func TestBodyLeavesNoGoroutine(t *testing.T) {
	packed := pack(t, packers["zstd"], page)
	before := runtime.NumGoroutine()
	for range 50 {
		_, err := Body(context.Background(), packed, "", 1<<20)
		require.NoError(t, err)
	}
	assert.LessOrEqual(t, runtime.NumGoroutine(), before)
}

func FuzzBody(f *testing.F) {
	for name, p := range packers {
		f.Add(pack(f, p, page), name)
	}
	f.Add([]byte(page), "")
	f.Fuzz(func(t *testing.T, b []byte, declared string) {
		got, err := Body(context.Background(), b, declared, 1<<16)
		if err != nil {
			require.Zero(t, got)
			return
		}
		require.LessOrEqual(t, len(got.Body), max(1<<16, len(b)))
	})
}

func BenchmarkBodyPlain(b *testing.B) {
	in := []byte(strings.Repeat(page, 1000))
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		got, err := Body(context.Background(), in, "", 1<<20)
		if err != nil || len(got.Body) != len(in) {
			b.Fatal(err)
		}
	}
}
