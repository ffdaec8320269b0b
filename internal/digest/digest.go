// Package digest names embedded models by their bytes, so that outputs of two versions of a model can be told apart.
package digest

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
)

// Of is the SHA-256 of the parts, one after the other, in hexadecimal.
func Of[T string | []byte](parts ...T) string {
	sum := sha256.New()
	for _, part := range parts {
		switch p := any(part).(type) {
		case string:
			io.WriteString(sum, p) // a hash never fails
		case []byte:
			sum.Write(p)
		}
	}
	return hex.EncodeToString(sum.Sum(nil))
}
