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

func TestWhatTellsTheTense(t *testing.T) {
	run(t, []findCase{
		{"appeared to begin", "the infinitive of what was done", text.English, wednesday, "The blaze that appeared to begin in one home on Thursday engulfed the block.", []string{"Thursday = 2017-05-04"}},
		{"agreed to meet", "the infinitive of what is to come", text.English, wednesday, "They agreed to meet Thursday.", []string{"Thursday = 2017-05-11"}},
		{"réussi à", "", text.French, mercredi, "Il a réussi à s’enfuir vendredi.", []string{"vendredi = 2017-05-05"}},
		{"accepté de", "", text.French, mercredi, "Il a accepté de se rendre vendredi à Lyon.", []string{"vendredi = 2017-05-12"}},
		{"vient de", "a past of a moment ago", text.French, mercredi, "Le conseiller vient de démissionner ce lundi soir.", []string{"ce lundi soir = 2017-05-08TEV"}},
		{"avant de", "the verb before tells", text.French, mercredi, "Il lui a tiré dessus avant de se donner la mort vendredi soir.", []string{"vendredi soir = 2017-05-05TEV"}},
		{"à partir de", "no infinitive", text.French, mercredi, "Vendredi matin, à partir de la mairie, deux cortèges se sont formés.", []string{"Vendredi matin = 2017-05-05TMO"}},
		{"the present of yesterday", "a story", text.French, mercredi, "À la sortie du lycée mardi soir, le jeune homme est attaqué.", []string{"mardi soir = 2017-05-09TEV"}},
		{"the Monday incident", "between its article and a noun", text.English, wednesday, "Israel is probing the Monday incident.", []string{"Monday = 2017-05-08"}},
		{"Thursday’s release follows", "", text.English, wednesday, "The Red Cross says Thursday's release follows talks.", []string{"Thursday = 2017-05-04"}},
		{"says Monday", "", text.English, wednesday, "A spokeswoman says Monday authorities are considering it.", []string{"Monday = 2017-05-08"}},
		{"Asked", "a participle that opens its sentence", text.English, wednesday, "Asked by reporters Monday if there was anything to offer, he laughed.", []string{"Monday = 2017-05-08"}},
		{"the plan", "a noun, not a verb", text.English, wednesday, "He approved the plan late Sunday after a meeting.", []string{"late Sunday = END 2017-05-07"}},
		{"plans", "a verb", text.English, wednesday, "He plans a speech Sunday.", []string{"Sunday = 2017-05-14"}},
		{"non prévu", "no plan", text.French, mercredi, "Il a tenu un point de presse non prévu samedi soir.", []string{"samedi soir = 2017-05-06TEV"}},
		{"just gone", "a future beside a day of last week", text.French, "2016-12-12", "Il réalise le 10 décembre une percée qui changera la guerre.", []string{"le 10 décembre = 2016-12-10"}},
	})
}
