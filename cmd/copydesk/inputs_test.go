package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNearest(t *testing.T) {
	words := []string{"format", "output", "offsets", "favor", "lang", "lines"}
	for _, c := range []struct{ name, word, want string }{
		{"two letters swapped", "fromat", "format"},
		{"one too many", "outputt", "output"},
		{"one missing", "offset", "offsets"},
		{"British", "favour", "favor"},
		{"nothing like it", "verbose", ""},
		{"a letter", "x", ""},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, nearest(c.word, words)) })
	}
}

func TestIsPage(t *testing.T) {
	for name, want := range map[string]bool{
		"a.html": true, "A.HTM": true, "a.txt.gz": true, "a.html.zst": true, "a.b.xhtml": true,
		"a.json": false, "a.gz": false, "html": false, "a.html.bak": false, "style.css": false,
	} {
		assert.Equal(t, want, isPage(name), name)
	}
}

func TestList(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{"b/2.html", "b/10.html", "a/1.txt", ".git/3.html", "a/.hidden.html", "c.css"} {
		file := filepath.Join(folder, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, nil, 0o644))
	}
	in := func(names ...string) string { return filepath.Join(append([]string{folder}, names...)...) }
	got := list([]string{in("c.css"), in("none.html"), folder, "-", in("a")})
	var paths []string
	for _, i := range got {
		paths = append(paths, i.path)
	}
	assert.Equal(t, []string{
		in("c.css"),     // named itself, whatever its name
		in("none.html"), // fails in its place
		in("a", "1.txt"), in("b", "10.html"), in("b", "2.html"),
		"-",
		in("a", "1.txt"),
	}, paths)
	assert.ErrorIs(t, got[1].err, os.ErrNotExist)
}
