package dates_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

func TestLimitsOfThePast(t *testing.T) {
	run(t, []findCase{
		{"extended until", "goes on for longer than the verb", text.English, wednesday, "The talks were extended until Sunday.", []string{"Sunday = 2017-05-14"}},
		{"had until", "", text.English, wednesday, "He had until Monday to appeal.", []string{"Monday = 2017-05-08"}},
		{"avait jusqu’à", "", text.French, mercredi, "Elle avait jusqu’à lundi minuit pour déposer son recours.", []string{"lundi minuit = 2017-05-08T24:00"}},
		{"before, in the clause of its verb", "a preposition that is a conjunction too", text.English, wednesday, "\"Nobody wants to do anything before Friday,\" one said.", []string{"Friday = 2017-05-12"}},
		{"did not until", "what happened then", text.English, wednesday, "The police didn't search the house until Monday.", []string{"Monday = 2017-05-08"}},
		{"until, told behind", "what was true until then is over", text.English, wednesday, "Until Sunday, nobody had heard of him.", []string{"Sunday = 2017-05-07"}},
		{"by, told behind", "", text.English, wednesday, "By Monday morning the outcome was clear.", []string{"Monday morning = 2017-05-08TMO"}},
		{"by, ahead", "", text.English, wednesday, "The outcome will be clear by Monday morning.", []string{"Monday morning = 2017-05-15TMO"}},
		{"before midnight", "", text.English, wednesday, "The talks broke up shortly before midnight Thursday.", []string{"midnight Thursday = 2017-05-04T24:00"}},
		{"prolongé jusqu’à", "", text.French, mercredi, "La préfecture a prolongé l’arrêté jusqu’à dimanche minuit.", []string{"dimanche minuit = 2017-05-14T24:00"}},
		{"jusqu’à, raconté ensuite", "", text.French, mercredi, "Jusqu’à dimanche, personne ne le connaissait.", []string{"dimanche = 2017-05-07"}},
	})
}

func TestPlansThatWereDropped(t *testing.T) {
	run(t, []findCase{
		{"initialement prévue", "it has gone by", text.French, mercredi, "L’assemblée, initialement prévue le 6 mai, a été reportée au 3 juin.",
			[]string{"le 6 mai = 2017-05-06", "3 juin = 2017-06-03"}},
		{"originally scheduled", "", text.English, wednesday, "The vote, originally scheduled for May 6, was postponed to June 3.", []string{"May 6 = 2017-05-06", "June 3 = 2017-06-03"}},
		{"originally scheduled, still to come", "", text.English, wednesday, "The vote, originally scheduled for May 16, was postponed.", []string{"May 16 = 2017-05-16"}},
		{"prévue", "without the word it is ahead", text.French, mercredi, "L’assemblée prévue le 3 juin se tiendra à Lyon.", []string{"le 3 juin = 2017-06-03"}},
	})
}

func TestSpeedsAreNoDates(t *testing.T) {
	run(t, []findCase{
		{"miles an hour", "", text.English, wednesday, "The probe will fall at 17,000 miles an hour.", nil},
		{"an hour", "", text.English, wednesday, "It took an hour.", []string{"an hour = PT1H"}},
	})
}

func TestNamesThatBeginWithADay(t *testing.T) {
	run(t, []findCase{
		{"Christmas tree", "", text.English, wednesday, "The Christmas tree was felled before Christmas.", []string{"Christmas = 2016-12-25"}},
		{"marché de Noël", "", text.French, mercredi, "Le marché de Noël a ouvert après Noël.", []string{"Noël = 2016-12-25"}},
		{"père Noël", "", text.French, mercredi, "Le père Noël est passé.", nil},
		{"the Sept. 11 Commission", "", text.English, wednesday, "The Sept. 11 Commission report is long.", nil},
		{"the Oct. 13 attack", "the noun says on which side it lies, and the nearest is the best guess", text.English, "2024-03-07", "They were hired to analyse evidence from the Oct. 13 attack.", []string{"Oct. 13 = 2023-10-13"}},
		{"the Sept. 11 attacks", "the year is known to all", text.English, wednesday, "The Sept. 11 attacks killed thousands.", []string{"Sept. 11 = 2001-09-11"}},
	})
}

func TestQuotationsTellOfAnotherTime(t *testing.T) {
	run(t, []findCase{
		{"a verb in quotation marks", "the present of a story", text.French, "2020-01-14", "Le 18 décembre, le conseiller lâche « qu’il fera mieux ».", []string{"Le 18 décembre = 2019-12-18"}},
		{"a verb behind brackets", "", text.French, "2017-04-10", "Samedi, à Jérusalem (Israël), un homme a été blessé.", []string{"Samedi = 2017-04-08"}},
		{"a verb behind a quotation", "", text.English, wednesday, "On Friday, the man known as \"the Fox\" was found in a hut (pictured).", []string{"Friday = 2017-05-05"}},
		{"c’est … qui", "the clause behind tells", text.French, "2016-08-14", "Vendredi à Rio, c’est le relais qui a gagné.", []string{"Vendredi = 2016-08-12"}},
		{"appeared to begin", "the infinitive of what was done", text.English, wednesday, "The blaze that appeared to begin in one home on Thursday engulfed the block.", []string{"Thursday = 2017-05-04"}},
		{"agreed to meet", "the infinitive of what is to come", text.English, wednesday, "They agreed to meet Thursday.", []string{"Thursday = 2017-05-11"}},
		{"réussi à", "", text.French, mercredi, "Il a réussi à s’enfuir vendredi.", []string{"vendredi = 2017-05-05"}},
		{"accepté de", "", text.French, mercredi, "Il a accepté de se rendre vendredi à Lyon.", []string{"vendredi = 2017-05-12"}},
		{"vient de", "a past of a moment ago", text.French, mercredi, "Le conseiller vient de démissionner ce lundi soir.", []string{"ce lundi soir = 2017-05-08TEV"}},
		{"avant de", "the verb before tells", text.French, mercredi, "Il lui a tiré dessus avant de se donner la mort vendredi soir.", []string{"vendredi soir = 2017-05-05TEV"}},
		{"à partir de", "no infinitive", text.French, mercredi, "Vendredi matin, à partir de la mairie, deux cortèges se sont formés.", []string{"Vendredi matin = 2017-05-05TMO"}},
		{"the present of yesterday", "a story", text.French, mercredi, "À la sortie du lycée mardi soir, le jeune homme est attaqué.", []string{"mardi soir = 2017-05-09TEV"}},
		{"an obituary", "its old years make no story of its own days", text.French, mercredi,
			"Il est mort lundi à 97 ans. Né en 1920, résistant en 1943, élu en 1954, ministre en 1961, il se retire en 1992. Ses obsèques auront lieu vendredi.",
			[]string{"lundi = 2017-05-08", "1920 = 1920", "1943 = 1943", "1954 = 1954", "1961 = 1961", "1992 = 1992", "vendredi = 2017-05-12"}},
		{"the Monday incident", "between its article and a noun", text.English, wednesday, "Israel is probing the Monday incident.", []string{"Monday = 2017-05-08"}},
		{"Thursday’s release follows", "", text.English, wednesday, "The Red Cross says Thursday's release follows talks.", []string{"Thursday = 2017-05-04"}},
		{"says Monday", "", text.English, wednesday, "A spokeswoman says Monday authorities are considering it.", []string{"Monday = 2017-05-08"}},
		{"Asked", "a participle that opens its sentence", text.English, wednesday, "Asked by reporters Monday if there was anything to offer, he laughed.", []string{"Monday = 2017-05-08"}},
		{"the plan", "a noun, not a verb", text.English, wednesday, "He approved the plan late Sunday after a meeting.", []string{"late Sunday = END 2017-05-07"}},
		{"plans", "a verb", text.English, wednesday, "He plans a speech Sunday.", []string{"Sunday = 2017-05-14"}},
		{"non prévu", "no plan", text.French, mercredi, "Il a tenu un point de presse non prévu samedi soir.", []string{"samedi soir = 2017-05-06TEV"}},
		{"just gone", "a future beside a day of last week", text.French, "2016-12-12", "Il réalise le 10 décembre une percée qui changera la guerre.", []string{"le 10 décembre = 2016-12-10"}},
		{"a date in quotation marks", "", text.English, wednesday, "“We will win Friday,” he said.", []string{"Friday = 2017-05-12"}},
	})
}
