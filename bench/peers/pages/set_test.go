package pages

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/bench/peers/score"
)

func write(t *testing.T, path string, content []byte) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(t, os.WriteFile(path, content, 0o644))
}

func zipped(t *testing.T, s string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, err := z.Write([]byte(s))
	require.NoError(t, err)
	require.NoError(t, z.Close())
	return b.Bytes()
}

func TestLoadRows(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "gold.jsonl"), []byte(`{"id": "a", "lang": "fr", "text": "Un", "author": "A; B"}`+"\n"+`{"id": "b", "author": ["A", "B"]}`+"\n"))
	write(t, filepath.Join(dir, "pages", "a.html.gz"), zipped(t, "<p>Un"))
	got, err := Load(dir, 0)
	require.NoError(t, err)
	require.Len(t, got, 2)
	assert.Equal(t, "<p>Un", string(got[0].HTML))
	assert.Equal(t, score.OneOrAll{"A; B"}, got[0].Author)
	assert.Equal(t, score.OneOrAll{"A", "B"}, got[1].Author)
	assert.Nil(t, got[1].Text, "no text is not the empty text")
	assert.Nil(t, got[1].HTML, "a page that is not there stays in the set")

	some, err := Load(dir, 1)
	require.NoError(t, err)
	assert.Len(t, some, 1)
}

func TestLoadFolders(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "x", "gold.json"), []byte(`{"lang": "en", "title": "T", "authors": ["A", "B"], "published": "2024-03-02T07:00", "text": "One", "comments": [{"text": "First.\nSecond."}]}`))
	write(t, filepath.Join(dir, "x", "page.html"), []byte("<p>One"))
	got, err := Load(dir, 0)
	require.NoError(t, err)
	require.Len(t, got, 1)
	assert.Equal(t, "x", got[0].ID)
	assert.Equal(t, "<p>One", string(got[0].HTML))
	assert.Equal(t, []string{"First."}, got[0].Comments, "a comment counts as found when its first line is")
	assert.Equal(t, score.OneOrAll{"A; B"}, got[0].Author)
}

func TestLoadFailures(t *testing.T) {
	_, err := Load(t.TempDir(), 0)
	assert.ErrorContains(t, err, "neither gold.jsonl nor */gold.json")
	dir := t.TempDir()
	write(t, filepath.Join(dir, "gold.jsonl"), []byte(`{"id": "a"}`+"\n"+`{"id": 7}`))
	_, err = Load(dir, 0)
	assert.ErrorContains(t, err, "row 2")
}
