package unpack

import (
	"bytes"
	"io"

	"github.com/klauspost/compress/gzip"
)

// members reads a gzip body member by member, and knows the zeros that some writers pad the last one with.
type members struct {
	rest *bytes.Reader
	*gzip.Reader
}

func openGzip(b []byte) (io.ReadCloser, error) {
	rest := bytes.NewReader(b)
	r, err := gzip.NewReader(rest)
	if err != nil {
		return nil, err
	}
	r.Multistream(false)
	return &members{rest, r}, nil
}

func (m *members) Read(p []byte) (int, error) {
	n, err := m.Reader.Read(p)
	if err != io.EOF || m.onlyZeros() {
		return n, err
	}
	if err := m.Reader.Reset(m.rest); err != nil {
		return n, unexpected(err)
	}
	m.Reader.Multistream(false)
	return n, nil
}

func (m *members) onlyZeros() bool {
	for {
		c, err := m.rest.ReadByte()
		if err != nil {
			return true
		}
		if c != 0 {
			return m.rest.UnreadByte() != nil
		}
	}
}
