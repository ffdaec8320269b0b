package plain

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// bytewise is s as a program leaves it that takes UTF-8 for ISO 8859-1 and folds white space.
func bytewise(s string) string {
	var b strings.Builder
	for _, c := range []byte(s) {
		b.WriteRune(rune(c))
	}
	return strings.NewReplacer("\u00a0", " ", "\u0085", " ").Replace(b.String())
}

func TestMend(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"Russian", bytewise("Реклама в газете, сказал он, ходит"), "Реклама в газете, сказал он, ходит"},
		{"Japanese", bytewise("気象庁は「津波」注意報を発表した。"), "気象庁は「津波」注意報を発表した。"},
		{"French", "L’annÃ©e oÃ¹ la prÃ©fecture a votÃ©", "L’année où la préfecture a voté"},
		{"French as it is", "À l’été, « Éole » où naît l’ïambe", "À l’été, « Éole » où naît l’ïambe"},
		{"Danish as it is", "Æbler på øen, sår og lår", "Æbler på øen, sår og lår"},
		{"Russian as it is", "Реклама в газете", "Реклама в газете"},
		{"ASCII", "nothing to do", "nothing to do"},
		{"cut short", "Ð", "Ð"},
		{"capitals of an Icelander", "ÐÐÐ Ð Ð Ð", "ÐÐÐ Ð Ð Ð"},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, mend(c.in)) })
	}
}
