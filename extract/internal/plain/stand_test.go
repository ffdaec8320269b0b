package plain

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestStands(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     bool
	}{
		{"clock", "17:31", true},
		{"clock and a word", "14h05 But", true},
		{"sentence with a clock", "17:31 was when the ferry left", false},
		{"numbers", "3 - 2", true},
		{"year", "En 2017", false},
		{"credit at the end", "Le bac à quai, mardi. (Photo Indép./R. V.)", true},
		{"credit after a caption", "Supervisor Carla Vandenhoek listens on Tuesday. (Maya Thorsen / Lakeshore Ledger)", true},
		{"credit after a full stop", "The marten on the ballot box. Picture: Iain Rattray", true},
		{"photographie", "La rame 12, mercredi. Photo Béatrice Noëlle", true},
		{"a short sentence at the end", "It was over. Nobody left.", false},
		{"copyright", "(c) 2019, The Harlan Courier · Bettina Szabo", true},
		{"bracket of a sentence", "Il fait partie de la Coordination des marais salants (CMS)", false},
		{"remark", "Il a refusé. (Il a changé d’avis depuis, mais sans le dire à personne.)", false},
		{"signed message", "— Town of Dry Fork (@DryForkTown) April 29, 2017", true},
		{"dialogue", "— Et alors ? demanda-t-elle.", false},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, stands(cut(t, c.in), 0)) })
	}
	t.Run("the message above its signature", func(t *testing.T) {
		assert.True(t, stands(cut(t, "Odd houses may water on Tuesdays.\n— Town of Dry Fork (@DryForkTown) April 29, 2017"), 0))
	})
}
