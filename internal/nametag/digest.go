package nametag

import (
	"sync"

	"github.com/copydesk/copydesk/internal/digest"
)

// Digest names the weights and clusters of the tagger, by their bytes.
func Digest() string { return shippedDigest() }

var shippedDigest = sync.OnceValue(func() string { return digest.Of(shippedWeights, shippedClusters) })
