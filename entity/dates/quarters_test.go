package dates_test

import (
	"testing"

	"github.com/copydesk/copydesk/text"
)

func TestQuartersAndHalves(t *testing.T) {
	run(t, []findCase{
		{"a year earlier", "of the quarter, not of the year", text.English, wednesday, "Profit fell in the first quarter from $3 million a year earlier.",
			[]string{"the first quarter = 2017-Q1", "a year earlier = 2016-Q1"}},
		{"the year-earlier quarter", "", text.English, wednesday, "Sales fell from the year-earlier quarter.", []string{"the year-earlier quarter = 2016"}},
		{"a quarter whose results are to come", "", text.English, "1989-11-02", "The steelmaker expects a loss for the third quarter.", []string{"the third quarter = 1989-Q3"}},
		{"the year-earlier period", "of the quarter, whatever year came between", text.English, "1989-11-02",
			"It lost money in the third quarter, for the first time since 1986. In the year-earlier period it earned $3 million.",
			[]string{"the third quarter = 1989-Q3", "1986 = 1986", "the year-earlier period = 1988-Q3"}},
		{"the first half", "near words of money", text.English, wednesday, "Exports will grow in the first half.", []string{"the first half = 2017-H1"}},
		{"the first half of a match", "", text.English, wednesday, "Leeds scored twice in the first half.", nil},
		{"the second half of a fiscal year", "", text.English, wednesday, "Sales will slow in the second half of fiscal 2018.", []string{"the second half of fiscal 2018 = 2018-H2"}},
		{"a half that has hardly begun", "results are those of the last one", text.English, "2017-02-10", "Exports fell in the first half.", []string{"the first half = 2016-H1"}},
		{"the latest quarter", "", text.English, wednesday, "Sales rose in the latest quarter.", []string{"the latest quarter = 2017-Q1"}},
		{"un an plus tôt", "", text.French, mercredi, "Les ventes ont reculé au premier trimestre, après 3 % un an plus tôt.",
			[]string{"premier trimestre = 2017-Q1", "un an plus tôt = 2016-Q1"}},
		{"un semestre à peine entamé", "", text.French, "2017-02-10", "Le bénéfice du premier semestre a reculé.", []string{"premier semestre = 2016-H1"}},
	})
}

func TestPartsOfSomethingLonger(t *testing.T) {
	run(t, []findCase{
		{"the first nine months of 2016", "one expression", text.English, wednesday, "Sales rose in the first nine months of 2016.", []string{"the first nine months of 2016 = P9M"}},
		{"les neuf premiers mois de 2016", "", text.French, mercredi, "Les ventes des neuf premiers mois de 2016 ont bondi.", []string{"neuf premiers mois de 2016 = P9M"}},
		{"the 21st of next month", "", text.English, wednesday, "It will open on the 21st of next month.", []string{"the 21st of next month = 2017-06-21"}},
		{"from the 4th to the 9th of next month", "", text.English, wednesday, "He will be away from the 4th to the 9th of next month.",
			[]string{"from the 4th to the 9th of next month = 2017-06-04/2017-06-09"}},
		{"du 4 au 9 du mois prochain", "", text.French, mercredi, "Il sera absent du 4 au 9 du mois prochain.", []string{"du 4 au 9 du mois prochain = 2017-06-04/2017-06-09"}},
		{"both April and May", "", text.English, wednesday, "The rate was 5 percent in both March and April.", []string{"March = 2017-03", "April = 2017-04"}},
		{"January to March", "", text.English, wednesday, "It snowed from January to March.", []string{"from January to March = 2017-01/2017-03"}},
		{"the January-March period", "", text.English, wednesday, "Sales fell in the January-March period.", []string{"January-March = 2017-01/2017-03"}},
		{"the winter of 1997-98", "named by the year in which it began", text.English, wednesday, "The winter of 1997-98 was mild.", []string{"The winter of 1997-98 = 1997-WI"}},
		{"l’hiver 1997-1998", "", text.French, mercredi, "L’hiver 1997-1998 fut doux.", []string{"L’hiver 1997-1998 = 1997-WI"}},
		{"the weekend of two days", "", text.English, wednesday, "It snowed the weekend of Feb. 11-12.", []string{"the weekend of Feb. 11-12 = 2017-W06-WE"}},
		{"three days of a month", "", text.English, wednesday, "They met on May 3, 4 and 8.", []string{"May 3 = 2017-05-03", "4 = 2017-05-04", "8 = 2017-05-08"}},
		{"first-half", "", text.English, "2017-08-10", "Its first-half profit rose.", []string{"first-half = 2017-H1"}},
		{"year-end", "told in spring, it is the last one", text.English, wednesday, "At year-end, it had 300 stores.", []string{"year-end = END 2016"}},
		{"fin d’année", "", text.French, mercredi, "Les ventes de fin d’année ont reculé.", []string{"fin d’année = END 2016"}},
	})
}

func TestLengthsInOneWord(t *testing.T) {
	run(t, []findCase{
		{"decade-long", "", text.English, wednesday, "The decade-long war is over.", []string{"decade-long = P10Y"}},
		{"half-hour", "", text.English, wednesday, "They met for a half-hour.", []string{"a half-hour = PT30M"}},
		{"a quarter-century", "", text.English, wednesday, "It closed after a quarter-century.", []string{"a quarter-century = P25Y"}},
		{"a single day", "", text.English, wednesday, "It sold 300 in a single day.", []string{"a single day = P1D"}},
		{"the six months", "with its article", text.English, wednesday, "It lost money in the six months ended March 31.", []string{"the six months = P6M", "March 31 = 2017-03-31"}},
		{"2 1/2 years", "", text.English, wednesday, "It took 2 1/2 years.", []string{"2 1/2 years = P2.5Y"}},
		{"three-and-a-half-year", "", text.English, wednesday, "It was a three-and-a-half-year term.", []string{"three-and-a-half-year = P3.5Y"}},
		{"an hour and a half", "", text.English, wednesday, "It took about an hour and a half.", []string{"about an hour and a half = APPROX PT1.5H"}},
		{"hundreds of years", "", text.English, wednesday, "It stood for hundreds of years.", []string{"hundreds of years = PXY"}},
		{"the Seven Years War", "a capital makes a name of it", text.English, wednesday, "It began in the Seven Years War.", []string{"Seven Years = P7Y"}},
	})
}
