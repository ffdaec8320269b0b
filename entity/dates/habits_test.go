package dates_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

func TestHabitsAreOpen(t *testing.T) {
	run(t, []findCase{
		{"la nuit", "", text.French, mercredi, "Les chouettes crient la nuit.", []string{"la nuit = XXXX-XX-XXTNI"}},
		{"in the night", "", text.English, wednesday, "Owls cry in the night.", []string{"the night = XXXX-XX-XXTNI"}},
		{"le samedi", "", text.French, mercredi, "Le marché a lieu le samedi.", []string{"le samedi = XXXX-WXX-6"}},
		{"un mardi", "", text.French, mercredi, "Elles sont arrivées un mardi.", []string{"un mardi = XXXX-WXX-2"}},
		{"un mardi, suivant", "", text.French, mercredi, "Elles sont arrivées un mardi. Le dimanche suivant, elles repartaient.", []string{"un mardi = XXXX-WXX-2", "Le dimanche suivant = XXXX-WXX-7"}},
		{"la nuit, passé", "one night", text.French, mercredi, "Il a neigé lundi et la nuit a été froide.", []string{"lundi = 2017-05-08", "la nuit = 2017-05-08TNI"}},
		{"un samedi, en apposition", "the day beside it", text.French, mercredi, "La lettre portait la date du 03/04/2021, un samedi.", []string{"03/04/2021 = 2021-04-03", "un samedi = 2021-04-03"}},
		{"un lundi de Pâques", "a feast", text.French, mercredi, "Il est parti un lundi de Pâques.", []string{"lundi de Pâques = 2017-04-17"}},
		{"un mardi de mars", "the month stays", text.French, mercredi, "Il est parti un mardi de mars.", []string{"un mardi = XXXX-WXX-2", "mars = 2017-03"}},
		{"un mardi soir", "", text.French, mercredi, "Elles sont arrivées un mardi soir.", []string{"un mardi soir = XXXX-XX-XXTEV"}},
		{"un vendredi 13", "a figure makes it definite", text.French, mercredi, "Il est né un vendredi 13 mai 2016.", []string{"vendredi 13 mai 2016 = 2016-05-13"}},
		{"le samedi, passé", "", text.French, mercredi, "Il a été opéré le samedi.", []string{"le samedi = 2017-05-06"}},
		{"a Tuesday night meeting", "the definite one", text.English, wednesday, "He resigned at a Tuesday night meeting.", []string{"Tuesday night = 2017-05-09TNI"}},
		{"a Tuesday", "", text.English, wednesday, "They arrived on a Tuesday.", []string{"a Tuesday = XXXX-WXX-2"}},
	})
}
