package entity

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
)

// TestInventedLanguage adds a language by its folder and its line in the list alone.
func TestInventedLanguage(t *testing.T) {
	files := fstest.MapFS{
		"xx/honorifics.txt":    {Data: []byte("f: Zra\nm: Zro\n")},
		"xx/roles.txt":         {Data: []byte("n: zapi\n")},
		"xx/grammar.txt":       {Data: []byte("definite: zi\n")},
		"xx/organizations.txt": {Data: []byte("court: zudi zal\n")},
		"xx/says.txt":          {Data: []byte("zadi: zada\n")},
	}
	l := readLexicons(files, append(languages[:len(languages):len(languages)], language{code: "xx", headFirst: true}))["xx"]
	assert.Equal(t, female, l.honorifics["zra"])
	assert.Contains(t, l.roles, "zapi")
	assert.Equal(t, determiner|definite, l.grammar["zi"])
	assert.Contains(t, l.says, "zada")
	assert.Equal(t, "court", l.headKind(wordsOf("zudi zal norra"), l.organizations))
}
