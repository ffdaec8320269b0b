package dates

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEveryGrammarCompiles(t *testing.T) {
	for i := range languages {
		_, err := languages[i].compiled()
		require.NoError(t, err, languages[i].code)
	}
}
