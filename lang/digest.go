package lang

import (
	"sync"

	"github.com/copydesk/copydesk/internal/digest"
)

// Digest is the SHA-256 of the embedded table, for output that says what it was made with.
func Digest() string { return tableDigest() }

var tableDigest = sync.OnceValue(func() string { return digest.Of(packed) })
