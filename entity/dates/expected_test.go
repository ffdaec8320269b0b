package dates_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

func TestWhatIsExpectedIsToCome(t *testing.T) {
	run(t, []findCase{
		{"est promis", "", text.French, mercredi, "Leur rapport est promis vendredi soir.", []string{"vendredi soir = 2017-05-12TEV"}},
		{"est attendu", "", text.French, mercredi, "Le verdict est attendu jeudi.", []string{"jeudi = 2017-05-11"}},
		{"prévu", "a participle without its auxiliary", text.French, mercredi, "Le concert prévu samedi affiche complet.", []string{"samedi = 2017-05-13"}},
		{"is expected", "", text.English, wednesday, "The report is expected Friday.", []string{"Friday = 2017-05-12"}},
		{"is due", "", text.English, wednesday, "The verdict is due Thursday.", []string{"Thursday = 2017-05-11"}},
		{"is promised", "", text.English, wednesday, "Their report is promised for Friday evening.", []string{"Friday evening = 2017-05-12TEV"}},
		{"a promis", "who promised it did so then", text.French, mercredi, "Il a promis lundi une réforme.", []string{"lundi = 2017-05-08"}},
		{"promised", "", text.English, wednesday, "He promised a reform Monday.", []string{"Monday = 2017-05-08"}},
		{"a annoncé", "a past of the verb", text.French, mercredi, "Le club a annoncé jeudi son départ.", []string{"jeudi = 2017-05-04"}},
	})
}
