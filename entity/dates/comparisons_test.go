package dates_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

func TestWhatIsComparedTellsNoTense(t *testing.T) {
	run(t, []findCase{
		{"mieux qu’attendu", "what was expected is no plan", text.French, "2017-07-18", "Le groupe fait mieux qu’attendu au premier semestre.", []string{"premier semestre = 2017-H1"}},
		{"more than expected", "", text.English, "2017-07-18", "Profit fell more than expected in the second quarter.", []string{"the second quarter = 2017-Q2"}},
		{"plus tard que", "how much later than another", text.French, mercredi, "Elles ont été prises vingt ans plus tard que dans le Nord.", []string{"vingt ans = P20Y"}},
		{"later than", "", text.English, wednesday, "It was done 20 years later than in the North.", []string{"20 years = P20Y"}},
	})
}

func TestWhatIsPastIsNotAhead(t *testing.T) {
	run(t, []findCase{
		{"seven years later", "counted from another date than the last", text.English, wednesday, "In 2016 it kept the model. But seven years later, it made a turn.",
			[]string{"2016 = 2016", "seven years later = XXXX"}},
		{"by the end of January", "what was completed is no plan", text.English, wednesday, "It had completed the release by the end of November.", []string{"the end of November = END 2016-11"}},
		{"this time last year", "", text.English, wednesday, "It was half of that at this time last year.", []string{"this time last year = 2016"}},
		{"early hours of Sunday morning", "", text.English, wednesday, "He died in the early hours of Sunday morning.", []string{"the early hours of Sunday morning = START 2017-05-07TMO"}},
		{"4 heures GMT", "a zone makes a time of it", text.French, mercredi, "L’alerte a duré jusqu’à 6 heures (4 heures GMT).", []string{"6 heures = 2017-05-10T06:00", "4 heures GMT = 2017-05-10T04:00Z"}},
	})
}

func TestNamesMadeOfRepetitions(t *testing.T) {
	run(t, []findCase{
		{"Daily Maverick", "", text.English, wednesday, "She told the Daily Maverick and the Weekly Standard.", nil},
		{"daily", "", text.English, wednesday, "It is published daily.", []string{"daily = P1D"}},
		{"Midnight Magic", "", text.English, wednesday, "She danced to Midnight Magic.", nil},
		{"the 1970s and 80s", "", text.English, wednesday, "It grew in the 1970s and 80s.", []string{"the 1970s = 197", "80s = 198"}},
	})
}
