package text

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
)

// TestInventedLanguage adds a language by its folder and its line in the list alone.
func TestInventedLanguage(t *testing.T) {
	files := fstest.MapFS{
		"xx/elisions.txt":       {Data: []byte("# before an apostrophe\nzo\n")},
		"xx/titles.txt":         {Data: []byte("hr\n")},
		"xx/function_words.txt": {Data: []byte("zi zo'\n")},
	}
	r := readRules(files, append(languages[:len(languages):len(languages)], language{code: "xx", spaced: true}))["xx"]
	sc := scanner{text: "Zo’ana 1 000", rules: r}
	assert.Equal(t, 5, sc.word(0), "an elision of its own")
	assert.Equal(t, len(sc.text), sc.number(9), "spaces group its digits")
	assert.True(t, r.titles.has("Hr"))
	assert.True(t, r.functions.has("ZO’"))
}
