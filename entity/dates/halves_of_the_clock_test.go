package dates_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

func TestHalvesOfTheClock(t *testing.T) {
	run(t, []findCase{
		{"between 5 and 6 in the afternoon", "", text.English, wednesday, "It will close between 5 and 6 in the afternoon.",
			[]string{"between 5 and 6 in the afternoon = 2017-05-10T17:00/2017-05-10T18:00"}},
		{"20 past eight in the evening", "", text.English, wednesday, "It is 20 past eight in the evening.", []string{"20 past eight in the evening = 2017-05-10T20:20"}},
		{"in the morning at 7", "", text.English, wednesday, "He will be back in the morning at 7.", []string{"the morning at 7 = 2017-05-10T07:00"}},
		{"entre 5 et 6 heures de l’après-midi", "", text.French, mercredi, "Il passera entre 5 et 6 heures de l’après-midi.",
			[]string{"entre 5 et 6 heures de l’après-midi = 2017-05-10T17:00/2017-05-10T18:00"}},
		{"6 h du soir", "", text.French, mercredi, "Le match débutera à 6 h du soir.", []string{"6 h du soir = 2017-05-10T18:00"}},
		{"six heures du soir", "", text.French, mercredi, "Il passera vers six heures du soir.", []string{"vers six heures du soir = APPROX 2017-05-10T18:00"}},
		{"11 heures 30 du matin", "", text.French, mercredi, "Il passera à 11 heures 30 du matin.", []string{"11 heures 30 du matin = 2017-05-10T11:30"}},
		{"dans la journée", "", text.French, mercredi, "Une annonce est attendue dans la journée.", []string{"la journée = 2017-05-10TDT"}},
		{"en fin de journée", "", text.French, mercredi, "Le calme est revenu lundi en fin de journée.", []string{"lundi en fin de journée = END 2017-05-08TDT"}},
		{"by the end of the day", "", text.English, wednesday, "He will quit by the end of the day.", []string{"the end of the day = END 2017-05-10"}},
		{"entre 5 et 18 heures", "no half is said", text.French, mercredi, "La rue sera fermée entre 5 et 18 heures.", []string{"entre 5 et 18 heures = 2017-05-10T05:00/2017-05-10T18:00"}},
		{"apres-midi", "no noon, without its accent either", text.French, mercredi, "Les apres-midi dansants reprennent.", nil},
		{"from Friday night to Monday morning", "", text.English, wednesday, "The bridge will be closed from 9 p.m. Friday to 5 a.m. Monday.",
			[]string{"from 9 p.m. Friday to 5 a.m. Monday = 2017-05-12T21:00/2017-05-15T05:00"}},
	})
}

func TestWhatLiesAheadTodayWasYesterday(t *testing.T) {
	run(t, []findCase{
		{"11 p.m.", "at two in the afternoon", text.English, wednesday, "The storm was off the coast at 11 p.m.", []string{"11 p.m. = 2017-05-09T23:00"}},
		{"a page of the morning", "it may go on through the day", text.French, "2017-05-10T06:10:00+02:00", "Une rafale a été relevée à 13 h 50.", []string{"13 h 50 = 2017-05-10T13:50"}},
		{"a page of the morning, an evening", "", text.French, "2017-05-10T06:10:00+02:00", "Le feu a repris à 23 heures.", []string{"23 heures = 2017-05-09T23:00"}},
		{"a day to come before it", "a time of the past does not belong to it", text.French, "2017-05-10T08:10:00+02:00",
			"Le marché aura lieu samedi. La tempête a touché l’île à 5 h 30.", []string{"samedi = 2017-05-13", "5 h 30 = 2017-05-10T05:30"}},
		{"another zone", "18:00 in London is the very time of writing", text.English, wednesday, "The storm was off the coast at 6 p.m. GMT.", []string{"6 p.m. GMT = 2017-05-10T18:00Z"}},
		{"a future", "", text.English, wednesday, "The storm will be off the coast at 11 p.m.", []string{"11 p.m. = 2017-05-10T23:00"}},
		{"23 heures", "", text.French, mercredi, "Le feu a repris à 23 heures.", []string{"23 heures = 2017-05-09T23:00"}},
		{"cette après-midi", "of the day at hand", text.French, mercredi, "Elle a échoué cette après-midi.", []string{"cette après-midi = 2017-05-10TAF"}},
		{"cette nuit", "the last one", text.French, mercredi, "Elle est morte cette nuit.", []string{"cette nuit = 2017-05-09TNI"}},
		{"la nuit", "", text.French, mercredi, "Les négociations ont duré toute la nuit.", []string{"la nuit = 2017-05-09TNI"}},
		{"a day without its time", "midnight is no time of writing", text.English, "2017-05-10T00:00:00Z", "The storm was off the coast at 11 p.m.", []string{"11 p.m. = 2017-05-10T23:00"}},
	})
}

func TestNightsBetweenTwoDays(t *testing.T) {
	run(t, []findCase{
		{"nuit du 3 au 4 mai", "", text.French, mercredi, "Le vol a été commis dans la nuit du 3 au 4 mai.", []string{"dans la nuit du 3 au 4 mai = 2017-05-03TNI"}},
		{"nuit du 30 avril au 1er mai", "", text.French, mercredi, "Il est mort dans la nuit du 30 au 1er mai 2015.", []string{"dans la nuit du 30 au 1er mai 2015 = 2015-04-30TNI"}},
		{"nuit du 31 décembre", "", text.French, mercredi, "Il est mort dans la nuit du 31 au 1er janvier 2015.", []string{"dans la nuit du 31 au 1er janvier 2015 = 2014-12-31TNI"}},
	})
}

func TestDaysThatFewYearsHave(t *testing.T) {
	run(t, []findCase{
		{"February 29", "of a leap year", text.English, wednesday, "She was born on February 29.", []string{"February 29 = 2016-02-29"}},
		{"29 février", "", text.French, mercredi, "Il fêtera son anniversaire le 29 février.", []string{"le 29 février = 2020-02-29"}},
		{"a weekday that tells the year", "", text.English, wednesday, "The deadline is Tuesday, January 10.", []string{"Tuesday, January 10 = 2017-01-10"}},
		{"a weekday that no near year has", "the writer is wrong about it", text.French, mercredi, "Il a gagné le dimanche 11 janvier.", []string{"le dimanche 11 janvier = 2017-01-11"}},
	})
}
