package bare

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"as it is", "par", "par"},
		{"capitals", "AFP", "afp"},
		{"composed", "Rédaction", "redaction"},
		{"decomposed", "Re\u0301daction", "redaction"},
		{"ligature", "Œuvre", "oeuvre"},
		{"curly apostrophe", "l’Équipe", "l'equipe"},
		{"no-break spaces", "à\u202f18\u00a0h", "a 18 h"},
		{"Turkish", "Kasım", "kasim"},
		{"empty", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, Fold(c.in)) })
	}
}
