package gazetteer

import (
	"sync"

	"github.com/copydesk/copydesk/internal/digest"
)

// Digest names the lists of names, by their bytes.
func Digest() string { return shippedDigest() }

var shippedDigest = sync.OnceValue(func() string { return digest.Of(compiled) })
