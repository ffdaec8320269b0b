package main

import (
	"crypto/sha256"
	"encoding/hex"

	"github.com/copydesk/copydesk/bench/peers/pages"
)

// digest names the pages of a set by their bytes, so that two tables can be known to be of the same pages.
func digest(all []pages.Page) string {
	sum := sha256.New()
	for _, p := range all {
		sum.Write([]byte(p.ID))
		sum.Write([]byte{0})
		sum.Write(p.HTML)
		sum.Write([]byte{0})
	}
	return hex.EncodeToString(sum.Sum(nil))[:16]
}
