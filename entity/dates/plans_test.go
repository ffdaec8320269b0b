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
		{"a date in quotation marks", "", text.English, wednesday, "“We will win Friday,” he said.", []string{"Friday = 2017-05-12"}},
	})
}

// Without a reference time, what is to come hangs on a day that the text has in full and not on a year told in passing.
func TestPlansWithoutAReference(t *testing.T) {
	run(t, []findCase{
		{"en after a birth", "nobody appeals in the year of his birth", text.English, "", "He was born in 1984 and must appeal by March 3.", []string{"1984 = 1984", "March 3 = XXXX-03-03"}},
		{"en after an office", "", text.English, "", "She took over in March 2022. The branches will close on Jan. 6.", []string{"March 2022 = 2022-03", "Jan. 6 = XXXX-01-06"}},
		{"fr after an office", "", text.French, "", "Élue en juin 2021, la maire quittera ses fonctions le 3 mars.", []string{"juin 2021 = 2021-06", "le 3 mars = XXXX-03-03"}},
		{"en after a full day", "the year turns between the two", text.English, "", "On Nov. 14, 2024, the bank spoke. It will close on Jan. 6.", []string{"Nov. 14, 2024 = 2024-11-14", "Jan. 6 = 2025-01-06"}},
		{"fr told", "the past goes on from the year", text.French, "", "En 1944, la ville fut prise. Le 9 mai, elle fut libérée.", []string{"1944 = 1944", "Le 9 mai = 1944-05-09"}},
	})
}
