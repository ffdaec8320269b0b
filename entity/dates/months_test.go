package dates_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

func TestMonthsThatAreOtherWords(t *testing.T) {
	run(t, []findCase{
		{"since May in", "a month between function words", text.English, wednesday, "They were held since May in California.", []string{"May = 2017-05"}},
		{"the June election", "before a noun", text.English, wednesday, "He will withdraw from the June election.", []string{"June = 2017-06"}},
		{"the May family", "a name and a verb are none", text.English, wednesday, "The May family may march on Paris.", nil},
		{"en maintenant", "a gerund is no « maintenant »", text.French, mercredi, "Il a gagné en maintenant la pression.", nil},
		{"une quinzaine", "two weeks, or about fifteen", text.French, mercredi, "Il partira dans une quinzaine, après une quinzaine de blessés.", []string{"dans une quinzaine = 2017-05-24"}},
	})
}

func TestCountedDaysAndWeeks(t *testing.T) {
	run(t, []findCase{
		{"a third straight day", "", text.English, wednesday, "Fighting raged for a third straight day.", []string{"a third straight day = P1D"}},
		{"la deuxième journée", "", text.French, mercredi, "Les combats ont repris pour la deuxième journée.", []string{"la deuxième journée = P1D"}},
		{"a second email", "the ordinal, not the unit", text.English, wednesday, "He wrote a second email.", nil},
		{"the 1997 bestseller", "a work has its year", text.English, wednesday, "It became the 1997 bestseller.", []string{"1997 = 1997"}},
	})
}
