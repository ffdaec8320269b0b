package dates_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

func TestPassivesInThePresent(t *testing.T) {
	run(t, []findCase{
		{"est rendu", "a passive in the present is a plan", text.French, mercredi, "Le jugement est rendu vendredi.", []string{"vendredi = 2017-05-12"}},
		{"sont publiés", "", text.French, mercredi, "Les résultats sont publiés jeudi.", []string{"jeudi = 2017-05-11"}},
		{"est arrivé", "verbs of motion make their past with « être »", text.French, mercredi, "L’avion est arrivé mardi soir.", []string{"mardi soir = 2017-05-09TEV"}},
		{"sont mortes", "and those of change", text.French, mercredi, "Trois personnes sont mortes lundi.", []string{"lundi = 2017-05-08"}},
		{"s’est éteinte", "and reflexive ones", text.French, mercredi, "Elle s’est éteinte lundi.", []string{"lundi = 2017-05-08"}},
		{"is closed", "", text.English, wednesday, "The road is closed Friday.", []string{"Friday = 2017-05-12"}},
		{"was closed", "", text.English, wednesday, "The road was closed Friday.", []string{"Friday = 2017-05-05"}},
	})
}

func TestInfinitivesOfThePast(t *testing.T) {
	run(t, []findCase{
		{"pour avoir circulé", "an article cut before its verb", text.French, mercredi, ", ce mardi soir, pour avoir circulé sans permis.", []string{"ce mardi soir = 2017-05-09TEV"}},
		{"d’avoir tué", "", text.French, mercredi, "Il est soupçonné d’avoir tué lundi sa compagne.", []string{"lundi = 2017-05-08"}},
		{"après avoir été", "", text.French, mercredi, "Après avoir été entendu lundi, il a été relâché.", []string{"lundi = 2017-05-08"}},
		{"to have met", "", text.English, wednesday, "He is said to have met the envoy Friday.", []string{"Friday = 2017-05-05"}},
		{"to meet", "", text.English, wednesday, "He is to meet the envoy Friday.", []string{"Friday = 2017-05-12"}},
	})
}

func TestWhatGoesOnIsARepetition(t *testing.T) {
	run(t, []findCase{
		{"crient la nuit", "the verb beside the night tells, not the one of the sentence", text.French, mercredi,
			"« Ils crient la nuit, on ne dort plus », a dit une riveraine mardi.", []string{"la nuit = XXXX-XX-XXTNI", "mardi = 2017-05-09"}},
		{"le samedi matin", "", text.French, mercredi, "Le marché se tient le samedi matin place Carnot.", []string{"le samedi matin = XXXX-WXX-6TMO"}},
		{"sauf le lundi", "", text.French, mercredi, "La piscine est ouverte tous les jours, sauf le lundi.", []string{"tous les jours = P1D", "le lundi = XXXX-WXX-1"}},
		{"les deuxième et quatrième jeudis", "", text.French, mercredi, "Elle a lieu les deuxième et quatrième jeudis de chaque mois.",
			[]string{"les deuxième et quatrième jeudis = XXXX-WXX-4", "chaque mois = P1M"}},
	})
}

func TestPossessivesAreOfThePast(t *testing.T) {
	run(t, []findCase{
		{"Friday’s plunge", "no verb before the end tells a plan", text.English, wednesday, "Friday’s plunge left traders weary.", []string{"Friday = 2017-05-05"}},
		{"Friday’s vote will", "a verb of the future does", text.English, wednesday, "Friday’s vote will be close.", []string{"Friday = 2017-05-12"}},
		{"a verb behind and", "a clause put in between ends at a comma; without one there is none", text.English, wednesday,
			"Monday and the day that followed it were calm.", []string{"Monday = 2017-05-08"}},
	})
}
