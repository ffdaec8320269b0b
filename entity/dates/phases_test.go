package dates_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

func TestPhasesBehindDe(t *testing.T) {
	run(t, []findCase{
		{"de fin décembre 1999", "the year belongs to the month", text.French, mercredi, "Les tempêtes de fin décembre 1999 ont ravagé la forêt.", []string{"fin décembre 1999 = END 1999-12"}},
		{"de fin mars 2017", "", text.French, mercredi, "Selon le bilan de fin mars 2017, la dette recule.", []string{"fin mars 2017 = END 2017-03"}},
		{"de début mai 2017", "", text.French, mercredi, "Le sondage de début mai 2017 le donnait gagnant.", []string{"début mai 2017 = START 2017-05"}},
		{"de mi-juin 2005", "", text.French, mercredi, "La réunion de mi-juin 2005 avait échoué.", []string{"mi-juin 2005 = MID 2005-06"}},
		{"de la mi-juin 2005", "", text.French, mercredi, "Le sommet de la mi-juin 2005 avait échoué.", []string{"la mi-juin 2005 = MID 2005-06"}},
		{"d’un phase to a phase", "a range keeps its two ends", text.French, mercredi, "Il a vécu à Lyon de fin mars à fin mai 2016.", []string{"de fin mars à fin mai 2016 = 2016-03/2016-05"}},
		{"of late December 1999", "", text.English, wednesday, "The storms of late December 1999 felled forests.", []string{"late December 1999 = END 1999-12"}},
		{"of mid-June 2005", "", text.English, wednesday, "The talks of mid-June 2005 had failed.", []string{"mid-June 2005 = MID 2005-06"}},
	})
}
