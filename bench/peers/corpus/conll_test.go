package corpus

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/text"
)

func TestReadCoNLL(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.conll")
	require.NoError(t, os.WriteFile(path, []byte("-DOCSTART-\tO\n\nÀ\tO\nOrvelle\tB-LOC\n\n\nRosa\tB-PER\nNdiaye\tI-PER"), 0o644))
	got, err := ReadCoNLL(path, text.French)
	require.NoError(t, err)
	require.Len(t, got, 1)
	assert.Equal(t, "À Orvelle Rosa Ndiaye", got[0].Text, "blanks between the tokens of the file")
	assert.Equal(t, []string{"O", "B-LOC", "B-PER", "I-PER"}, got[0].Tags)
	require.Len(t, got[0].Sentences, 2)
	assert.Equal(t, "Rosa Ndiaye", got[0].Sentences[1].Of(got[0].Text), "the last line ends a sentence too")
	assert.Equal(t, "Orvelle", got[0].Token(1))
}

func TestReadCoNLLWithoutTag(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.conll")
	require.NoError(t, os.WriteFile(path, []byte("À\tO\nOrvelle\n"), 0o644))
	_, err := ReadCoNLL(path, text.French)
	assert.ErrorContains(t, err, "line 2: no tag")
}

func TestThin(t *testing.T) {
	assert.Equal(t, []int{0, 2}, Thin([]int{0, 1, 2, 3}, 2), "spread over all")
	assert.Equal(t, []int{0, 1}, Thin([]int{0, 1}, 0), "0 is all")
}
