package dates_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

func TestSecondsThatAreNoTime(t *testing.T) {
	run(t, []findCase{
		{"in a second email", "an ordinal", text.English, wednesday, "He apologized in a second email.", nil},
		{"a second time", "an ordinal", text.English, wednesday, "She was elected a second time.", nil},
		{"for a second term", "an ordinal", text.English, wednesday, "He ran for a second term.", nil},
		{"for a second time", "an ordinal", text.English, wednesday, "She was elected for a second time.", nil},
		{"in a second", "time", text.English, wednesday, "It was over in a second.", []string{"a second = PT1S"}},
		{"2'07''", "minutes and seconds", text.French, mercredi, "Elle a bouclé le tour en 2’07’’.", []string{"2’07’’ = PT2M7S"}},
		{"4 h 12′ 07″", "signs of their own", text.French, mercredi, "Elle a couru en 4h12′07″.", []string{"4h12′07″ = PT4H12M7S"}},
		{"4h12", "a clock time", text.French, mercredi, "La secousse a eu lieu à 4h12.", []string{"4h12 = 2017-05-10T04:12"}},
		{"deux matchs par heure", "how often", text.French, mercredi, "Il passe deux trains par heure.", []string{"heure = PT1H"}},
		{"vendredi, 6 heures de débat", "how long", text.French, mercredi, "Dès vendredi, 6 heures de débat sont prévues.", []string{"vendredi = 2017-05-12", "6 heures = PT6H"}},
		{"par seconde", "a rate", text.French, mercredi, "Le débit atteint 2 400 m³ par seconde.", nil},
		{"m³ par heure", "a rate", text.French, mercredi, "Le débit est de 2 400 m³ par heure.", nil},
		{"$15 per hour", "a price", text.English, wednesday, "The wage is $15 per hour.", nil},
		{"par heure", "a rate", text.French, mercredi, "Le vent a soufflé à 120 kilomètres par heure.", nil},
		{"per second", "a rate", text.English, wednesday, "The river carries 2,400 cubic meters per second.", nil},
		{"per hour", "a rate", text.English, wednesday, "Winds reached 75 miles per hour.", nil},
		{"par semaine", "how often", text.French, mercredi, "Le conseil se réunit deux fois par semaine.", []string{"deux fois par semaine = P1W"}},
		{"4h12'07''", "how long a race took", text.French, mercredi, "Il a couru le marathon en 4h12'07''.", []string{"4h12'07'' = PT4H12M7S"}},
		{"jusqu'à vendredi, 6 heures", "a clock time on that day", text.French, mercredi, "La vigilance court jusqu’à vendredi, 6 heures.", []string{"vendredi, 6 heures = 2017-05-12T06:00"}},
	})
}
