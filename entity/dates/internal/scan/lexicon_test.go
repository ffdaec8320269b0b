package scan_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/entity/dates/internal/scan"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// lexiconOf has n classes of its own, each with one word.
func lexiconOf(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "class%d: word%d=%d\n", i, i, i)
	}
	return b.String()
}

func TestALexiconHasManyClasses(t *testing.T) {
	const own = scan.MaxClasses - 5 // the scanner has five of its own
	lex, err := scan.NewLexicon(lexiconOf(own))
	require.NoError(t, err)
	seen := scan.Class{}
	for i := range own {
		c, ok := lex.Class(fmt.Sprintf("class%d", i))
		require.True(t, ok)
		assert.False(t, seen.Has(c), "class %d is one of its own", i)
		assert.Equal(t, []string{fmt.Sprintf("word%d", i)}, lex.Words(c))
		seen = seen.Or(c)
	}
	assert.True(t, seen.Without(seen).None())
	assert.Equal(t, seen, lex.Must("class0").Or(seen))
	assert.True(t, lex.Must("no such class").None())

	_, err = scan.NewLexicon(lexiconOf(own + 1))
	assert.EqualError(t, err, "lexicon line 124: more than 128 classes")
}
