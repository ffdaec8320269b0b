package dates_test

import (
	"context"
	"errors"
	"testing"

	"github.com/copydesk/copydesk/entity/dates"
	"github.com/copydesk/copydesk/text"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// found runs Find and writes every date as "text = value", with the modifier in front of the value.
func found(t *testing.T, language text.Language, reference, s string) []string {
	t.Helper()
	got, err := dates.Find(context.Background(), text.NewDocument(s, language), dates.Options{Reference: reference})
	require.NoError(t, err)
	var out []string
	for _, d := range got {
		require.Equal(t, s[d.Start:d.End], d.Text)
		value := d.Value
		if d.Modifier != "" {
			value = d.Modifier + " " + value
		}
		out = append(out, d.Text+" = "+value)
	}
	return out
}

type findCase struct {
	name, reason string
	language     text.Language
	reference    string
	in           string
	want         []string
}

func run(t *testing.T, cases []findCase) {
	for _, c := range cases {
		t.Run(string(c.language)+"/"+c.name, func(t *testing.T) {
			assert.Equal(t, c.want, found(t, c.language, c.reference, c.in), c.reason)
		})
	}
}

const (
	wednesday = "2017-05-10T14:00:00-04:00"
	mercredi  = "2017-05-10T09:00:00+02:00"
)

func TestUnitsBesideTheReference(t *testing.T) {
	run(t, []findCase{
		{"last week", "a week of the calendar", text.English, wednesday, "Talks broke down last week.", []string{"last week = 2017-W18"}},
		{"semaine dernière", "a week of the calendar", text.French, mercredi, "Il avait démenti la semaine dernière.", []string{"la semaine dernière = 2017-W18"}},
		{"mois prochain", "", text.French, mercredi, "Le texte sera présenté le mois prochain.", []string{"le mois prochain = 2017-06"}},
		{"next month", "", text.English, wednesday, "The bill comes up next month.", []string{"next month = 2017-06"}},
		{"il y a deux jours", "", text.French, mercredi, "La rencontre a eu lieu il y a deux jours.", []string{"il y a deux jours = 2017-05-08"}},
		{"two days ago", "", text.English, wednesday, "It appeared two days ago.", []string{"two days ago = 2017-05-08"}},
		{"il y a trois ans", "as fine as what is counted", text.French, mercredi, "Il a gagné il y a trois ans.", []string{"il y a trois ans = 2014"}},
		{"quinze jours", "a fortnight in French, not fifteen days", text.French, mercredi, "Il sortira dans quinze jours.", []string{"dans quinze jours = 2017-05-24"}},
		{"in two weeks, ahead", "", text.English, wednesday, "Results will be announced in two weeks.", []string{"in two weeks = 2017-05-24"}},
		{"in two weeks, past", "how long it took", text.English, wednesday, "Prices doubled in two weeks.", []string{"two weeks = P2W"}},
	})
}

func TestDatesHangOnTheDateBefore(t *testing.T) {
	run(t, []findCase{
		{"le lendemain", "", text.French, mercredi, "Le tribunal a tranché le 2 mai et le lendemain, l’avocat faisait appel.",
			[]string{"le 2 mai = 2017-05-02", "le lendemain = 2017-05-03"}},
		{"la veille", "", text.French, mercredi, "Elle est morte le 7 mai. La veille, elle chantait encore.",
			[]string{"le 7 mai = 2017-05-07", "La veille = 2017-05-06"}},
		{"the next day", "", text.English, wednesday, "He resigned on April 3. The next day, the party split.",
			[]string{"April 3 = 2017-04-03", "The next day = 2017-04-04"}},
		{"three days later", "", text.English, wednesday, "Schools closed last Friday and bars three days later.",
			[]string{"last Friday = 2017-05-05", "three days later = 2017-05-08"}},
		{"le mois suivant", "a month counts from the last month", text.French, mercredi, "Les contrôles suivront en juin, et les sanctions le mois suivant.",
			[]string{"juin = 2017-06", "le mois suivant = 2017-07"}},
		{"le soir même", "", text.French, mercredi, "Le parti est arrivé en tête dimanche. Le soir même, il évoquait un séisme.",
			[]string{"dimanche = 2017-05-07", "Le soir même = 2017-05-07TEV"}},
		{"that evening", "", text.English, wednesday, "They seized the refuge Saturday afternoon. That evening, they posted a video.",
			[]string{"Saturday afternoon = 2017-05-06TAF", "That evening = 2017-05-06TEV"}},
		{"le lundi suivant", "", text.French, "2017-10-29", "La Toussaint tombe mercredi ; les écoles rouvriront le lundi suivant.",
			[]string{"La Toussaint = 2017-11-01", "mercredi = 2017-11-01", "le lundi suivant = 2017-11-06"}},
	})
}

func TestWeekdaysFollowTheirVerb(t *testing.T) {
	run(t, []findCase{
		{"past", "", text.English, wednesday, "A train derailed Saturday.", []string{"Saturday = 2017-05-06"}},
		{"the day itself", "half of the weekdays of English news", text.English, wednesday, "Polls opened on Wednesday.", []string{"Wednesday = 2017-05-10"}},
		{"future", "", text.English, wednesday, "The court will rule Friday.", []string{"Friday = 2017-05-12"}},
		{"infinitive", "", text.English, wednesday, "Raids are expected to begin Sunday, officials said Tuesday.", []string{"Sunday = 2017-05-14", "Tuesday = 2017-05-09"}},
		{"modal", "", text.English, wednesday, "The judge could rule as early as Tuesday.", []string{"Tuesday = 2017-05-16"}},
		{"modal of the past", "", text.English, wednesday, "He would have been freed Monday.", []string{"Monday = 2017-05-08"}},
		{"present", "a plan", text.English, wednesday, "The Senate votes Thursday.", []string{"Thursday = 2017-05-11"}},
		{"headline", "it tells what has happened", text.English, wednesday, "Two hurt in Monday evening crash on Route 9", []string{"Monday evening = 2017-05-08TEV"}},
		{"put off", "a past verb, a day to come", text.English, wednesday, "Unions have called a strike for Friday.", []string{"Friday = 2017-05-12"}},
		{"passé composé", "", text.French, mercredi, "Le parti est arrivé en tête dimanche.", []string{"dimanche = 2017-05-07"}},
		{"futur", "", text.French, mercredi, "Il se rendra à Lille vendredi.", []string{"vendredi = 2017-05-12"}},
		{"réfléchi", "", text.French, mercredi, "De fortes pluies se sont produites jeudi soir.", []string{"jeudi soir = 2017-05-04TEV"}},
		{"conditionnel", "", text.French, mercredi, "Le parquet pourrait requérir jeudi un non-lieu.", []string{"jeudi = 2017-05-11"}},
		{"conditionnel passé", "", text.French, mercredi, "L’accusé aurait quitté le pays lundi.", []string{"lundi = 2017-05-08"}},
		{"présent", "", text.French, mercredi, "Le Salon ferme ses portes dimanche soir.", []string{"dimanche soir = 2017-05-14TEV"}},
		{"nom en -é", "no participle behind an article", text.French, mercredi, "Le défilé de samedi sera filmé.", []string{"samedi = 2017-05-13"}},
		{"avoir lieu", "a present, not a past", text.French, mercredi, "Les élections ont lieu dimanche.", []string{"dimanche = 2017-05-14"}},
		{"récit", "a date set before its sentence", text.French, mercredi, "Lundi, coup de théâtre : le maire démissionne.", []string{"Lundi = 2017-05-08"}},
	})
}

func TestYearsAroundTheNewYear(t *testing.T) {
	run(t, []findCase{
		{"Dec. 31", "", text.English, wednesday, "The contract had expired on Dec. 31.", []string{"Dec. 31 = 2016-12-31"}},
		{"31 décembre", "", text.French, "2009-01-04", "Le 31 décembre, une panne a plongé le quartier dans le noir.", []string{"Le 31 décembre = 2008-12-31"}},
		{"range over the turn", "", text.French, "2016-01-02", "Le refuge reste ouvert du 28 décembre au 3 janvier.", []string{"du 28 décembre au 3 janvier = 2015-12-28/2016-01-03"}},
		{"just past beside a future", "a year ahead is too far", text.French, mercredi, "Le pont sera fermé, selon un arrêté du 14 avril.", []string{"14 avril = 2017-04-14"}},
		{"the next one", "", text.English, "2009-11-03", "The winner takes office Jan. 19.", []string{"Jan. 19 = 2010-01-19"}},
	})
}

func TestSeptemberAndSeven(t *testing.T) {
	run(t, []findCase{
		{"sept. after a day", "", text.French, mercredi, "Il est né le 12 sept. 1985.", []string{"le 12 sept. 1985 = 1985-09-12"}},
		{"sept. with a year", "", text.French, mercredi, "Les ventes ont reculé en sept. 2016.", []string{"sept. 2016 = 2016-09"}},
		{"sept jours", "", text.French, mercredi, "La grève a duré sept jours.", []string{"sept jours = P7D"}},
		{"sept heures", "", text.French, mercredi, "Le match n’aura duré que sept minutes.", []string{"sept minutes = PT7M"}},
		{"sept personnes", "a number, no month", text.French, mercredi, "Le car transportait sept personnes.", nil},
	})
}

func TestTimesJoinTheirDateAndZone(t *testing.T) {
	run(t, []findCase{
		{"zone and weekday", "", text.English, wednesday, "It will open at 6 p.m. GMT Friday.", []string{"6 p.m. GMT Friday = 2017-05-12T18:00Z"}},
		{"ET has summer time", "", text.English, "2024-08-01T09:00:00-04:00", "Data are due tomorrow at 8:30 a.m. ET.", []string{"tomorrow at 8:30 a.m. ET = 2024-08-02T08:30-04:00"}},
		{"ET in winter", "", text.English, "2024-01-10T09:00:00-05:00", "Data are due tomorrow at 8:30 a.m. ET.", []string{"tomorrow at 8:30 a.m. ET = 2024-01-11T08:30-05:00"}},
		{"vendredi à 20h30", "", text.French, mercredi, "Le match débutera vendredi à 20h30.", []string{"vendredi à 20h30 = 2017-05-12T20:30"}},
		{"14 h 30", "with narrow spaces", text.French, mercredi, "Elle sera jugée demain à 14\u202fh\u202f30.", []string{"demain à 14\u202fh\u202f30 = 2017-05-11T14:30"}},
		{"premières heures", "", text.French, mercredi, "Des tirs ont éclaté aux premières heures samedi.", []string{"aux premières heures samedi = START 2017-05-06TMO"}},
		{"early hours", "", text.English, wednesday, "Gunfire was heard in the early hours of Saturday.", []string{"the early hours of Saturday = START 2017-05-06TMO"}},
		{"vendredi à minuit", "the end of its day", text.French, mercredi, "La campagne s’achèvera vendredi à minuit.", []string{"vendredi à minuit = 2017-05-12T24:00"}},
		{"late Friday", "", text.English, wednesday, "The documents appeared late Friday.", []string{"late Friday = END 2017-05-05"}},
		{"tonight", "the part of the day says which eight", text.English, wednesday, "The House votes tonight at 8:30.", []string{"tonight at 8:30 = 2017-05-10T20:30"}},
		{"nuit à cheval", "", text.French, mercredi, "L’incendie s’est déclaré dans la nuit de mardi à mercredi.", []string{"dans la nuit de mardi à mercredi = 2017-05-09TNI"}},
		{"cette nuit", "over at nine in the morning", text.French, mercredi, "Il a gelé cette nuit.", []string{"cette nuit = 2017-05-09TNI"}},
		{"approximate", "", text.French, mercredi, "Le séisme s’est produit mardi vers 3 h 15 du matin.", []string{"mardi vers 3 h 15 du matin = APPROX 2017-05-09T03:15"}},
		{"time stamp", "", text.English, wednesday, "Updated 2017-05-09T18:22:00Z.", []string{"2017-05-09T18:22:00Z = 2017-05-09T18:22:00Z"}},
	})
}

func TestPartsOfYears(t *testing.T) {
	run(t, []findCase{
		{"quarter", "", text.English, "2012-11-07", "Exports fell in the third quarter.", []string{"the third quarter = 2012-Q3"}},
		{"quarter with year", "", text.French, mercredi, "Le bénéfice a doublé au deuxième trimestre 2013.", []string{"deuxième trimestre 2013 = 2013-Q2"}},
		{"Q3", "", text.English, wednesday, "Revenue fell in Q3 2016.", []string{"Q3 2016 = 2016-Q3"}},
		{"half", "", text.French, "2012-11-07", "Il devrait se réduire au premier semestre 2013.", []string{"premier semestre 2013 = 2013-H1"}},
		{"season", "", text.French, mercredi, "Le tournage débutera cet été.", []string{"cet été = 2017-SU"}},
		{"last winter", "named by the year in which it begins", text.English, wednesday, "Prices jumped last winter.", []string{"last winter = 2016-WI"}},
		{"decade", "", text.French, mercredi, "Le quartier s’est vidé dans les années 1990.", []string{"les années 1990 = 199"}},
		{"decade in words", "", text.French, mercredi, "Dans les années soixante, on dansait.", []string{"les années soixante = 196"}},
		{"century", "", text.French, mercredi, "La mode apparaît au début du XXe siècle.", []string{"début du XXe siècle = START 19"}},
		{"mid-century", "", text.English, wednesday, "It was restored in the mid-19th century.", []string{"the mid-19th century = MID 18"}},
		{"fin mai", "", text.French, mercredi, "La livraison est attendue fin mai.", []string{"fin mai = END 2017-05"}},
		{"mi-avril", "", text.French, "2017-03-02", "Il sera entendu à la mi-avril.", []string{"la mi-avril = MID 2017-04"}},
		{"late March", "", text.English, "2011-03-13", "The bypass will open in late March.", []string{"late March = END 2011-03"}},
		{"school year", "", text.English, "2023-05-31", "Enrollment fell in the 2022-23 school year.", []string{"the 2022-23 school year = 2022/2023"}},
		{"fiscal year", "", text.English, "2022-04-25", "Revenue for fiscal 2021 rose.", []string{"fiscal 2021 = 2021"}},
		{"av. J.-C.", "", text.French, mercredi, "Alésia est tombée en 52 av. J.-C.", []string{"52 av. J.-C. = BC0052"}},
	})
}

func TestFeasts(t *testing.T) {
	run(t, []findCase{
		{"Noël", "", text.French, "2017-01-03", "Le magasin était fermé à Noël.", []string{"Noël = 2016-12-25"}},
		{"lundi de Pâques", "computed", text.French, mercredi, "Les bureaux étaient fermés le lundi de Pâques.", []string{"le lundi de Pâques = 2017-04-17"}},
		{"14-Juillet", "", text.French, mercredi, "Le défilé du 14-Juillet sera présidé par le nouvel élu.", []string{"14-Juillet = 2017-07-14"}},
		{"Thanksgiving", "computed", text.English, wednesday, "Stores were packed on Thanksgiving.", []string{"Thanksgiving = 2016-11-24"}},
		{"Good Friday", "", text.English, "2024-03-31", "The minister quit on Good Friday.", []string{"Good Friday = 2024-03-29"}},
		{"fête du Travail", "two countries, two days: the day at hand decides", text.French, "2014-09-01", "Aujourd’hui, fête du Travail, les commerces sont fermés.",
			[]string{"Aujourd’hui = 2014-09-01", "fête du Travail = 2014-09-01"}},
		{"New Year's Eve", "", text.English, "2015-01-05", "On New Year’s Eve, 940 cars were torched.", []string{"New Year’s Eve = 2014-12-31"}},
	})
}

func TestRangesShareTheirParts(t *testing.T) {
	run(t, []findCase{
		{"between", "", text.English, wednesday, "He served between April 23 and May 25.", []string{"between April 23 and May 25 = 2017-04-23/2017-05-25"}},
		{"shared month", "", text.English, wednesday, "The summit runs from May 26 to 27.", []string{"from May 26 to 27 = 2017-05-26/2017-05-27"}},
		{"dash", "", text.English, wednesday, "The fair will be open July 3-14.", []string{"July 3-14 = 2017-07-03/2017-07-14"}},
		{"entre le 23 et le 25", "", text.French, mercredi, "Le musée a fermé entre le 23 et le 25 avril.", []string{"entre le 23 et le 25 avril = 2017-04-23/2017-04-25"}},
		{"years", "", text.French, mercredi, "Il a dirigé l’usine de 2009 à 2017.", []string{"de 2009 à 2017 = 2009/2017"}},
		{"short years", "", text.English, wednesday, "The 2016-17 season is over.", []string{"The 2016-17 season = 2016/2017"}},
		{"hours over midnight", "", text.French, mercredi, "Le couvre-feu s’appliquera samedi de 20 h à 5 h.", []string{"samedi de 20 h à 5 h = 2017-05-13T20:00/2017-05-14T05:00"}},
		{"a list is several", "", text.French, mercredi, "Il sera fermé lundi 15, mardi 16 et mercredi 17 mai.",
			[]string{"lundi 15 = 2017-05-15", "mardi 16 = 2017-05-16", "mercredi 17 mai = 2017-05-17"}},
		{"a run of days is one", "", text.French, mercredi, "Le festival aura lieu les 2, 3 et 4 juin.", []string{"les 2, 3 et 4 juin = 2017-06-02/2017-06-04"}},
		{"under way", "the reference time is inside", text.English, "2018-09-07", "The park will be closed between August and October.", []string{"between August and October = 2018-08/2018-10"}},
		{"days apart are several", "", text.French, mercredi, "Le scrutin aura lieu les 12 et 19 juin.", []string{"les 12 = 2017-06-12", "19 juin = 2017-06-19"}},
		{"two ballots", "", text.English, "2022-04-25", "Ballots follow on June 12 and 19.", []string{"June 12 = 2022-06-12", "19 = 2022-06-19"}},
	})
}

func TestWhatIsNoDate(t *testing.T) {
	cases := []struct {
		name     string
		language text.Language
		in       string
	}{
		{"the planet", text.English, "Elon Musk wants to send people to Mars."},
		{"la planète", text.French, "La sonde s’est posée sur Mars sans encombre."},
		{"a person", text.English, "Theresa May spoke first, then April Jones."},
		{"une personne", text.French, "Avril Lavigne et Augustin Mai ont été applaudis."},
		{"a verb", text.English, "The minister may march on the capital."},
		{"the book", text.English, "Orwell's novel 1984 sold out."},
		{"le livre", text.French, "Elle a lu « 1984 » au lycée."},
		{"the song", text.English, "Prince's “1999” played as the crowd filed in."},
		{"a count", text.English, "At least 2019 homes lost power."},
		{"un nombre", text.French, "Quelque 2017 courriels ont été publiés."},
		{"un prix", text.French, "L’opération a coûté 2 015 euros."},
		{"a price", text.English, "It cost $2015, or 2015 dollars."},
		{"a score", text.English, "She won 6-2, 6-3 and moved up to 12th place."},
		{"un score", text.French, "Le PSG s’est imposé 3-1 et la Française a gagné 6-4, 7-5."},
		{"a version", text.English, "Version 10.3.1 fixes the flaw."},
		{"une version", text.French, "La version 4.10.17 du logiciel corrige la faille."},
		{"a telephone number", text.English, "Call 1-800-555-2020 to claim a refund."},
		{"un téléphone", text.French, "Appelez le 01.42.12.20.17."},
		{"Julian", text.English, "Julian Assange spoke to Jan de Vries and Augusta Mars."},
		{"car", text.French, "Le car est resté vide car il pleuvait."},
		{"été", text.French, "Le texte a été adopté, comme il l’avait été en commission."},
		{"a car", text.English, "The Peugeot 2008 and the Boeing 747 were sold."},
		{"une rue", text.French, "Les bureaux de la rue du 4-Septembre ont été évacués."},
		{"a street", text.English, "Crews closed 9th Street and Route 66 near exit 20."},
		{"un dossard", text.French, "Le dossard 2024 a franchi la ligne en tête, devant le 1998."},
		{"a newspaper", text.English, "The Sunday Times and the Daily Mail carried the same photo."},
		{"un titre", text.French, "« Vendredi ou les Limbes du Pacifique » figure au programme."},
		{"un dossier", text.French, "Le dossier 2019-A-0312 a été classé sans suite."},
		{"une adresse", text.French, "Il habite 1914, rue des Érables."},
		{"an address", text.English, "He lives at 1914 Maple Street."},
		{"un âge", text.French, "Une fillette de 6 ans et son père, 38 ans, ont été blessés."},
		{"an age", text.English, "A 6-year-old girl and a man aged 38 were hurt."},
		{"a second", text.English, "A second suspect carried a quarter-pound of heroin."},
		{"une seconde", text.French, "Une seconde plainte a été déposée une seconde fois."},
		{"the minutes", text.English, "The minutes of the meeting run to 40 pages."},
		{"an ordinal", text.English, "The 101st Airborne and the 5th Division met the first resistance."},
	}
	for _, c := range cases {
		t.Run(string(c.language)+"/"+c.name, func(t *testing.T) {
			assert.Empty(t, found(t, c.language, wednesday, c.in))
		})
	}
}

func TestFoundInNews(t *testing.T) {
	run(t, []findCase{
		{"a capital May is no modal", "it stood before a verb", text.English, wednesday, "A poll back in May found that few cared.", []string{"May = 2017-05"}},
		{"to death", "no infinitive", text.English, wednesday, "A man burned to death on Sunday.", []string{"Sunday = 2017-05-07"}},
		{"could not", "a past", text.English, wednesday, "He could not be reached for comment late Friday.", []string{"late Friday = END 2017-05-05"}},
		{"a clause in between", "its comma ends it", text.English, wednesday, "On Monday, hours before the debate began, bots spread rumors.", []string{"Monday = 2017-05-08"}},
		{"a rank", "how long, not when", text.English, wednesday, "He is the sixth prime minister in eight years.", []string{"eight years = P8Y"}},
		{"a name", "a channel, no day", text.English, wednesday, "Funds went to Russia Today and Sputnik.", nil},
		{"H2", "the second half, not an hour", text.English, wednesday, "Growth slowed in 2016 H2.", []string{"2016 H2 = 2016-H2"}},
		{"three in the morning", "", text.English, wednesday, "The fire broke out at three in the morning on Monday.", []string{"three in the morning on Monday = 2017-05-08T03:00"}},
		{"10:30 at night", "said in the past at two in the afternoon", text.English, wednesday, "He was seen at 10:30 at night.", []string{"10:30 at night = 2017-05-09T22:30"}},
		{"tonight at seven", "", text.English, wednesday, "The vote is tonight from 7 to 7:30.", []string{"tonight from 7 to 7:30 = 2017-05-10T19:00/2017-05-10T19:30"}},
		{"the last week of a year", "most of its days lie inside", text.English, wednesday, "Sales rose in the last week of 2019.", []string{"the last week of 2019 = 2019-W52"}},
		{"several units", "as fine as the finest", text.English, wednesday, "It began 2 weeks and 2 days ago.", []string{"2 weeks and 2 days ago = 2017-04-24"}},
		{"a few weeks ago", "behind, not ahead", text.English, wednesday, "A few weeks ago he promised a law.", []string{"A few weeks ago = PAST_REF"}},
		{"quelques semaines", "", text.French, mercredi, "Il y a quelques semaines, il avait promis une loi.", []string{"Il y a quelques semaines = PAST_REF"}},
		{"a trailing comma", "not of the range", text.English, wednesday, "He will visit on July 2-3, then fly home.", []string{"July 2-3 = 2017-07-02/2017-07-03"}},
		{"earnings", "a plural that a year goes before", text.English, wednesday, "It expects 2016 earnings to rise.", []string{"2016 = 2016"}},
		{"moins dix", "", text.French, mercredi, "Le train part à sept heures moins dix.", []string{"sept heures moins dix = 2017-05-10T06:50"}},
		{"vendredi en quinze", "", text.French, mercredi, "Le match sera rejoué vendredi en quinze.", []string{"vendredi en quinze = 2017-05-26"}},
		{"la semaine du 8", "", text.French, mercredi, "La semaine du 22 mai sera décisive.", []string{"La semaine du 22 mai = 2017-W21"}},
		{"à la veille des vacances", "no day", text.French, mercredi, "À la veille des vacances, les routes sont saturées.", nil},
		{"sont produites", "a feminine participle", text.French, mercredi, "Les pluies se sont produites jeudi.", []string{"jeudi = 2017-05-04"}},
	})
}

func TestWithoutAReferenceRelativeDatesStayOpen(t *testing.T) {
	doc := text.NewDocument("He resigned yesterday. It happened on May 5, 2017. The next day, it rained; by June 2 it was dry.", text.English)
	got, err := dates.Find(context.Background(), doc, dates.Options{})
	require.NoError(t, err)
	require.Len(t, got, 4)
	assert.Equal(t, dates.Date{
		Span: text.Span{Start: 12, End: 21}, Text: "yesterday", Type: dates.TypeDate, Value: "XXXX-XX-XX",
		Precision: dates.PrecisionDay, Anchor: dates.AnchorNone,
	}, got[0])
	assert.Equal(t, dates.AnchorSelf, got[1].Anchor)
	assert.Equal(t, "2017-05-06", got[2].Value)
	assert.Equal(t, dates.AnchorText, got[2].Anchor)
	assert.Equal(t, "2017-06-02", got[3].Value, "a year in the text serves the dates after it")
	assert.Equal(t, dates.AnchorText, got[3].Anchor)
}

func TestIntervals(t *testing.T) {
	cases := []struct {
		name, in, from, to string
	}{
		{"a day", "It opened on May 5, 2017.", "2017-05-05", "2017-05-06"},
		{"a month", "It opened in March 2016.", "2016-03-01", "2016-04-01"},
		{"the end of a month", "It opened in late March 2016.", "2016-03-21", "2016-04-01"},
		{"a year", "It opened in 1981.", "1981-01-01", "1982-01-01"},
		{"the beginning of a century", "It spread in the early 20th century.", "1900-01-01", "1933-01-01"},
		{"a week", "It opened last week.", "2017-05-01", "2017-05-08"},
		{"a minute", "It opened at 3:15 a.m. Tuesday.", "2017-05-09T03:15", "2017-05-09T03:16"},
		{"a night", "It opened on the night of May 7.", "2017-05-07T20:00", "2017-05-08T06:00"},
		{"a range", "It was open from April 3 to April 6, 2017.", "2017-04-03", "2017-04-07"},
		{"a zone", "It opened at 6 p.m. GMT.", "2017-05-10T18:00Z", "2017-05-10T18:01Z"},
		{"a duration", "It lasted three hours.", "", ""},
		{"before the year 1", "Caesar died in 44 BC.", "", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := dates.Find(context.Background(), text.NewDocument(c.in, text.English), dates.Options{Reference: wednesday})
			require.NoError(t, err)
			require.Len(t, got, 1)
			assert.Equal(t, [2]string{c.from, c.to}, [2]string{got[0].From, got[0].To})
		})
	}
}

func TestRangesHaveTheirEnds(t *testing.T) {
	got, err := dates.Find(context.Background(), text.NewDocument("Fermé du 5 au 9 mars 2018.", text.French), dates.Options{})
	require.NoError(t, err)
	require.Len(t, got, 1)
	require.Len(t, got[0].Parts, 2)
	assert.Equal(t, "5", got[0].Parts[0].Text)
	assert.Equal(t, "2018-03-05", got[0].Parts[0].Value)
	assert.Equal(t, "9 mars 2018", got[0].Parts[1].Text)
	assert.Equal(t, "2018-03-09", got[0].Parts[1].Value)
}

func TestFormsOfWriting(t *testing.T) {
	run(t, []findCase{
		{"typewriter apostrophe", "", text.French, mercredi, "Aujourd'hui, l'an dernier est loin.", []string{"Aujourd'hui = 2017-05-10", "l'an dernier = 2016"}},
		{"typographic apostrophe", "", text.French, mercredi, "Aujourd’hui, l’an dernier est loin.", []string{"Aujourd’hui = 2017-05-10", "l’an dernier = 2016"}},
		{"decomposed", "e and an accent of its own", text.French, mercredi, "Il a neigé en fe\u0301vrier et cet e\u0301te\u0301 il pleuvra.", []string{"fe\u0301vrier = 2017-02", "cet e\u0301te\u0301 = 2017-SU"}},
		{"capitals", "", text.French, mercredi, "PARIS, 9 MAI – La capitale s’est figée.", []string{"9 MAI = 2017-05-09"}},
		{"no-break space", "", text.French, mercredi, "Il est né le 14\u00a0juillet\u00a01953.", []string{"le 14\u00a0juillet\u00a01953 = 1953-07-14"}},
		{"wrapped line", "a long line goes on in the next", text.English, wednesday, "The documents that were taken from the archive appeared on May\n5, 2017.", []string{"May\n5, 2017 = 2017-05-05"}},
		{"short lines", "lines of a list do not run into each other", text.English, wednesday, "Closed on May\n5 rooms", nil},
	})
}

func TestReferenceThatCannotBeRead(t *testing.T) {
	for _, ref := range []string{"yesterday", "2017-13", "2017-02-30", "2017-5-1", "2017-05-10T25:00", "2017-05-10T10:00+99:00", "2017-05-10 and more", "10/05/2017"} {
		t.Run(ref, func(t *testing.T) {
			got, err := dates.Find(context.Background(), text.NewDocument("May 5, 2017", text.English), dates.Options{Reference: ref})
			var bad *dates.ReferenceError
			require.True(t, errors.As(err, &bad))
			assert.Equal(t, ref, bad.Reference)
			assert.Nil(t, got)
		})
	}
}

func TestReferencesOfAnyPrecision(t *testing.T) {
	for ref, want := range map[string]string{
		"2017": "last year = 2016", "2017-05": "last year = 2016", "2017-05-10": "last year = 2016", "2017-05-10T14": "last year = 2016",
		"2017-05-10T14:00:00.25Z": "last year = 2016", "2017-05-10T14:00+0530": "last year = 2016",
	} {
		assert.Equal(t, []string{want}, found(t, text.English, ref, "Growth slowed last year."))
	}
	assert.Equal(t, []string{"yesterday = XXXX-XX-XX"}, found(t, text.English, "2017", "He resigned yesterday."), "a year does not know yesterday")
}

func TestLanguagesWithoutAGrammar(t *testing.T) {
	got, err := dates.Find(context.Background(), text.NewDocument("Am 5. Mai 2017", text.Und), dates.Options{})
	assert.NoError(t, err)
	assert.Empty(t, got)
}

func TestCancelledContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	got, err := dates.Find(ctx, text.NewDocument("May 5, 2017", text.English), dates.Options{})
	assert.ErrorIs(t, err, context.Canceled)
	assert.Nil(t, got)
}
