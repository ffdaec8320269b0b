package kindmodel

import (
	"sync"

	"github.com/copydesk/copydesk/internal/digest"
)

// Digest names the weights of the model, by their bytes.
func Digest() string { return shippedDigest() }

var shippedDigest = sync.OnceValue(func() string { return digest.Of(weights) })
