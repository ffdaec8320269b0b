package dates_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

func TestYearsOfEvents(t *testing.T) {
	run(t, []findCase{
		{"28 octobre, passé composé", "", text.French, "2019-06-29", "La petite fille a disparu le 28 octobre.", []string{"le 28 octobre = 2018-10-28"}},
		{"28 octobre, imparfait", "", text.French, "2019-06-29", "Le 28 octobre, la petite fille disparaissait.", []string{"Le 28 octobre = 2018-10-28"}},
		{"October 28", "", text.English, "2019-06-29", "The girl vanished on Oct. 28.", []string{"Oct. 28 = 2018-10-28"}},
		{"September 2", "", text.English, "2019-06-29", "The girl vanished on Sept. 2.", []string{"Sept. 2 = 2018-09-02"}},
		{"28 octobre, futur", "the coming one", text.French, "2020-12-24", "Le rapport sera rendu le 28 octobre.", []string{"le 28 octobre = 2021-10-28"}},
		{"October 28, future", "the coming one", text.English, "2020-12-24", "He will speak on Oct. 28.", []string{"Oct. 28 = 2021-10-28"}},
		{"2 septembre", "", text.French, "2019-06-29", "La petite fille a disparu le 2 septembre.", []string{"le 2 septembre = 2018-09-02"}},
		{"reporté au 12 juin", "a day to come", text.French, mercredi, "Le procès a été reporté au 12 juin.", []string{"12 juin = 2017-06-12"}},
		{"jusqu’au 12 juin", "a day to come", text.French, mercredi, "Le site a été fermé jusqu’au 12 juin.", []string{"12 juin = 2017-06-12"}},
		{"before the Jan. 30 deadline", "a day to come", text.English, "2026-01-05", "Ten days were left before the Jan. 30 deadline.", []string{"Ten days = P10D", "Jan. 30 = 2026-01-30"}},
		{"le 6", "", text.French, "2021-06-29", "Le 4 janvier 2021, il a été arrêté. Le 6, il a été libéré.", []string{"Le 4 janvier 2021 = 2021-01-04", "Le 6 = 2021-01-06"}},
		{"the 6th", "", text.English, "2021-06-29", "On January 4, 2021, he was arrested. On the 6th, he was freed.", []string{"January 4, 2021 = 2021-01-04", "the 6th = 2021-01-06"}},
		{"février", "", text.French, "2018-03-10", "Il a gagné la présidentielle américaine de 2016. En février, il a rompu l’accord.", []string{"2016 = 2016", "février = 2018-02"}},
		{"février, open", "", text.French, "", "Il a gagné la présidentielle américaine de 2016. En février, il a rompu l’accord.", []string{"2016 = 2016", "février = XXXX-02"}},
		{"February, open", "", text.English, "", "He won the 2016 election. In February, he broke the deal.", []string{"2016 = 2016", "February = XXXX-02"}},
		{"En 2016, février", "", text.French, "", "En 2016, il a gagné. En février, il a rompu l’accord.", []string{"2016 = 2016", "février = 2016-02"}},
	})
}

func TestAnObituaryIsNoStory(t *testing.T) {
	run(t, []findCase{
		{"an obituary", "its old years make no story of its own days", text.French, mercredi,
			"Il est mort lundi à 97 ans. Né en 1920, résistant en 1943, élu en 1954, ministre en 1961, il se retire en 1992. Ses obsèques auront lieu vendredi.",
			[]string{"lundi = 2017-05-08", "1920 = 1920", "1943 = 1943", "1954 = 1954", "1961 = 1961", "1992 = 1992", "vendredi = 2017-05-12"}},
	})
}
