package dates_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

func TestThisMonthOrSeason(t *testing.T) {
	run(t, []findCase{
		{"this February", "of the year at hand, though another is nearer", text.English, "2024-08-28", "At the summit this February, he spoke.", []string{"this February = 2024-02"}},
		{"this summer", "", text.English, "2024-01-11", "He may be nominated this summer.", []string{"this summer = 2024-SU"}},
		{"this winter", "the one that is not over", text.English, "2024-01-11", "It has been mild this winter.", []string{"this winter = 2023-WI"}},
		{"that September", "of the year of the text", text.English, wednesday, "It fell in February 2016, and again that September.", []string{"February 2016 = 2016-02", "that September = 2016-09"}},
		{"cet hiver", "", text.French, "2024-01-11", "Il fait doux cet hiver.", []string{"cet hiver = 2023-WI"}},
		{"ce mois de mars", "", text.French, "2024-11-11", "Il est né ce mois de mars.", []string{"ce mois de mars = 2024-03"}},
		{"the end of the year, ahead", "of the year of the text no more", text.English, wednesday, "He died in 2012. They hope to begin by the end of the year.", []string{"2012 = 2012", "the end of the year = END 2017"}},
	})
}
