package plain

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/text"
)

func TestPieces(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     []string
	}{
		{"quoted", "Du bois et de la patience. Lire aussi : « Le village à rebours » Un soufflet compte dix-huit plis.",
			[]string{"Du bois et de la patience.", "Lire aussi : « Le village à rebours »", "Un soufflet compte dix-huit plis."}},
		{"in brackets at the end", "41 l’ignorent. (Lire notre décryptage : Qu’est-ce qu’un traceur ?)",
			[]string{"41 l’ignorent.", "(Lire notre décryptage : Qu’est-ce qu’un traceur ?)"}},
		{"a sentence", "It was late. Read more: The otter who was nearly a councillor. The rest slept.",
			[]string{"It was late.", "Read more: The otter who was nearly a councillor.", "The rest slept."}},
		{"to the end", "It was late. Read more: The otter", []string{"It was late.", "Read more: The otter"}},
		{"the whole paragraph", "Lire aussi : Le trou qui cache le trou", []string{"Lire aussi : Le trou qui cache le trou"}},
		{"advice", "He sighed. Read more books, he said.", []string{"He sighed. Read more books, he said."}},
		{"conseil", "Il faut lire. Lire aussi souvent que possible.", []string{"Il faut lire. Lire aussi souvent que possible."}},
		{"unclosed bracket", "Fin. (Lire notre récit : un", []string{"Fin. (Lire notre récit : un"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, p := range pieces(c.in, text.Span{End: len(c.in)}) {
				got = append(got, p.Of(c.in))
			}
			assert.Equal(t, c.want, got)
		})
	}
}
