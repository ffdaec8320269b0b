package plain

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestInventedLanguage(t *testing.T) {
	xx := fstest.MapFS{"lines.txt": {Data: []byte("# Xx\n[says]\nblåår\n\n[opener]\nvoor\n")}}
	l, err := read(append(languages[:len(languages):len(languages)], xx))
	require.NoError(t, err)
	assert.True(t, l.says["blaar"], "folded as the lines are")
	assert.True(t, l.opener["voor"])
	assert.True(t, l.says["a ecrit"] && l.says["says"], "the others are still there")
}

func TestBadLists(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"unknown section", "[shouts]\nhey", "line 1: no section [shouts]"},
		{"no section", "hey", `line 1: "hey" stands in no section`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := read(append(languages[:0:0], fstest.MapFS{"lines.txt": {Data: []byte(c.data)}}))
			assert.EqualError(t, err, c.want)
		})
	}
	_, err := read(append(languages[:0:0], fstest.MapFS{}))
	assert.Error(t, err, "no list")
}
