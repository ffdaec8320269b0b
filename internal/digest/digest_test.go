package digest_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/internal/digest"
)

func TestOf(t *testing.T) {
	const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" // printf abc | sha256sum
	assert.Equal(t, abc, digest.Of("abc"))
	assert.Equal(t, abc, digest.Of([]byte("a"), []byte("bc")), "parts are one after the other")
}
