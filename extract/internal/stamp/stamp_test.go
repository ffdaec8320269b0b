package stamp

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// short writes a stamp as "time", with p, m or o before it when a cue gives it a role, and "~" when it is relative.
func short(st Stamp) string {
	role := map[Role]string{Published: "p ", Modified: "m ", Other: "o "}[st.Role]
	if st.Relative {
		role += "~"
	}
	return role + st.Time
}

func TestFind(t *testing.T) {
	const monday = "2023-12-18T21:30:00+01:00"
	for _, c := range []struct {
		name, reason, in, reference string
		want                        []string
	}{
		{name: "joined", reason: "a member of a forum, not the page", in: "Joined: 18 Sep 2008, 05:56", want: []string{"o 2008-09-18T05:56"}},
		{name: "french, the clock of a forum", in: "Nous sommes le 14/10/2020 12:18", want: []string{"o 2020-10-14T12:18"}},
		{name: "fr numeric", in: "Publié le 30/04/2024 - 16:00", want: []string{"p 2024-04-30T16:00"}},
		{name: "fr hours and minutes in words", in: "12 mai 2023 à 19 h 30 min", want: []string{"2023-05-12T19:30"}},
		{name: "fr glued hour", in: "Publié le 18/12/2023 à 15h12 · Modifié le 18/12/2023 à 18h47", want: []string{"p 2023-12-18T15:12", "m 2023-12-18T18:47"}},
		{name: "fr no-break spaces", in: "Mis en ligne le 4\u00a0novembre\u202f2003 à 11\u00a0h\u00a050", want: []string{"p 2003-11-04T11:50"}},
		{name: "fr decomposed accents", reason: "NFD pages", in: "2 aou\u0302t 2016", want: []string{"2016-08-02"}},
		{name: "fr second date without its year", reason: "the year is the one before, the day not earlier", in: "Publié le 9 mars 2021 | Maj le 11 mars", want: []string{"p 2021-03-09", "m 2021-03-11"}},
		{name: "fr over new year", in: "Publié le 30 décembre 2021, mis à jour le 2 janvier", want: []string{"p 2021-12-30", "m 2022-01-02"}},
		{name: "fr two dates glued", reason: "a style sheet hides the second", in: "Publié le 6 mai 20178 mai 2017", want: []string{"p 2017-05-06", "2017-05-08"}},
		{name: "fr ordinal", in: "Le 1er mai 2017", want: []string{"2017-05-01"}},
		{name: "fr abbreviated", in: "17 janv. 2022", want: []string{"2022-01-17"}},
		{name: "fr comma before the year", in: "2 octobre, 2016", want: []string{"2016-10-02"}},
		{name: "en month that is a weekday elsewhere", in: "Anna Le Goff Mar 4, 2023", want: []string{"2023-03-04"}},
		{name: "fr weekday that is a month elsewhere", in: "mar. 4 avril 2023", want: []string{"2023-04-04"}},
		{name: "fr weekday and ISO", in: "Soumis par Luc le mer, 2015-03-18 13:27", want: []string{"p 2015-03-18T13:27"}},
		{name: "fr canadian zone", in: "5 mai 2017, 16:05 HAE", want: []string{"2017-05-05T16:05-04:00"}},
		{name: "fr ago", in: "il y a 3 jours", reference: monday, want: []string{"~2023-12-15"}},
		{name: "fr ago, one hour", in: "il y a une heure", reference: monday, want: []string{"~2023-12-18T20:30+01:00"}},
		{name: "fr yesterday with a clock", in: "Hier à 14h05", reference: monday, want: []string{"~2023-12-17T14:05"}},
		{name: "fr today, curly apostrophe", in: "Publié aujourd’hui à 7h02", reference: monday, want: []string{"p ~2023-12-18T07:02"}},
		{name: "fr relative without a reference", reason: "today is never asked for", in: "il y a 3 jours"},
		{name: "en clock and zone", in: "May 5, 2017 at 9:02 p.m. EDT", want: []string{"2017-05-05T21:02-04:00"}},
		{name: "en dotted clock", in: "Published: August 16, 2023 6.05am AEST Updated: August 17, 2023 11.30am AEST", want: []string{"p 2023-08-16T06:05+10:00", "m 2023-08-17T11:30+10:00"}},
		{name: "en elements without a space", in: "March 14, 2023 at 10:41 p.m. CDTUpdated: March 15, 2023 at 9:12 a.m.", want: []string{"2023-03-14T22:41-05:00", "m 2023-03-15T09:12"}},
		{name: "en month first by a day over twelve", in: "on Thu, 11/22/2018 - 16:20", want: []string{"2018-11-22T16:20"}},
		{name: "en month first by a.m.", in: "4/5/2017 9:02 AM", want: []string{"2017-04-05T09:02"}},
		{name: "en no year, with a reference", reason: "the latest such day before it", in: "Dec 24", reference: monday, want: []string{"2022-12-24"}},
		{name: "en no year, no reference", in: "11 Jun"},
		{name: "en ordinal", in: "Sunday, July 14th 2019, 6:52 pm", want: []string{"2019-07-14T18:52"}},
		{name: "en noon and midnight", in: "May 5, 2017 12:10 pm; May 6, 2017 12:10 am", want: []string{"2017-05-05T12:10", "2017-05-06T00:10"}},
		{name: "a clock with a dot behind a date with dots", in: "12.06.2022, 11.42", want: []string{"2022-06-12T11:42"}},
		{name: "a price behind a date", in: "12/06/2022, 11.42", want: []string{"2022-06-12"}},
		{name: "en clock before a short year", in: "1:59 pm 13 Feb 24", want: []string{"2024-02-13T13:59"}},
		{name: "en two numbers around a month", reason: "without a clock the second may be anything", in: "13 Feb 24"},
		{name: "en clock before the date", in: "10:15 AM, May 5, 2017", want: []string{"2017-05-05T10:15"}},
		{name: "en reading time is no clock", in: "Oct 4, 2022— 6 min read", want: []string{"2022-10-04"}},
		{name: "en season zone", reason: "ET is two offsets", in: "May 5, 2017 9:02 PM ET", want: []string{"2017-05-05T21:02"}},
		{name: "en ago", in: "Posted 2 hours ago", reference: monday, want: []string{"p ~2023-12-18T19:30+01:00"}},
		{name: "en month alone", in: "May 2017", want: []string{"2017-05"}},
		{name: "forum", in: "on Tue Oct 09, 2012 4:44 pm", want: []string{"2012-10-09T16:44"}},
		{name: "ctime", in: "Tue Oct 09 16:44:00 CEST 2012", want: []string{"2012-10-09T16:44:00+02:00"}},
		{name: "RFC 822", in: "Tue, 30 Apr 2024 16:00:00 +0200", want: []string{"2024-04-30T16:00:00+02:00"}},
		{name: "ISO in a line", in: "2020-11-18 · updated 2020-11-20 · 903 words", want: []string{"2020-11-18", "m 2020-11-20"}},
		{name: "de", in: "Aktualisiert am 23. Juni 2020, 14:05 Uhr", want: []string{"m 2020-06-23T14:05"}},
		{name: "de two digit year and dotted clock", in: "20.05.19 um 8.30 Uhr", want: []string{"2019-05-20T08:30"}},
		{name: "es", in: "5 de mayo de 2017 a las 08:30h", want: []string{"2017-05-05T08:30"}},
		{name: "ja", in: "2016年12月9日 18時30分", want: []string{"2016-12-09T18:30"}},
		{name: "impossible day", in: "31/02/2017"},
		{name: "dotted numbers", reason: "telephone numbers", in: "01.02.03.04.05"},
		{name: "version", in: "v1.2.2017"},
		{name: "a range of pages", in: "p. 12-13 2017"},
		{name: "no digits", in: "Publié par la rédaction"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, st := range Find(c.in, c.reference) {
				got = append(got, short(st))
			}
			assert.Equal(t, c.want, got, c.reason)
		})
	}
}

func TestParse(t *testing.T) {
	for _, c := range []struct {
		name, in, want string
		precision      Precision
	}{
		{"ISO with offset", "2023-05-12T18:04:00+02:00", "2023-05-12T18:04:00+02:00", Second},
		{"ISO in UTC with a fraction", "2022-10-04T07:30:00.000Z", "2022-10-04T07:30:00Z", Second},
		{"offset without a colon", "2017-05-06T17:45:02+0200", "2017-05-06T17:45:02+02:00", Second},
		{"a plus decoded to a space", "2017-05-06T17:45:02 02:00", "2017-05-06T17:45:02+02:00", Second},
		{"a space for the T", "2017-05-06 17:45", "2017-05-06T17:45", Minute},
		{"space before the offset", "2017-05-06 17:45:00 -0500", "2017-05-06T17:45:00-05:00", Second},
		{"day", " 2020-11-18 ", "2020-11-18", Day},
		{"month", "2020-11", "2020-11", Month},
		{"year", "2020", "2020", Year},
		{"digits", "20240430", "2024-04-30", Day},
		{"digits with a clock", "20240430T160000Z", "2024-04-30T16:00:00Z", Second},
		{"Unix seconds", "1714492800", "2024-04-30T16:00:00Z", Second},
		{"Unix milliseconds", "1714492800000", "2024-04-30T16:00:00Z", Second},
		{"visible", "le 12 mai 2023", "2023-05-12", Day},
		{"RFC 822", "Mon, 05 Jun 2017 14:00:00 GMT", "2017-06-05T14:00:00Z", Second},
	} {
		t.Run(c.name, func(t *testing.T) {
			st, ok := Parse(c.in, "")
			require.True(t, ok)
			assert.Equal(t, c.want, st.Time)
			assert.Equal(t, c.precision, st.Precision)
		})
	}
	for _, bad := range []string{"", "0000-00-00T00:00:00", "2023-13-01", "2023-02-30", "12345", "999999999999999", "hello", "20241399", "T", "2023-"} {
		_, ok := Parse(bad, "")
		assert.False(t, ok, "%q", bad)
	}
}

func TestOrder(t *testing.T) {
	for _, c := range []struct {
		order Order
		want  string
	}{{Unsettled, "2017-05-04"}, {DayFirst, "2017-05-04"}, {MonthFirst, "2017-04-05"}} {
		st := Reader{Order: c.order}.Find("4/5/2017")
		require.Len(t, st, 1)
		assert.Equal(t, c.want, st[0].Time)
		assert.True(t, st[0].Ambiguous)
	}
	st := Reader{Order: MonthFirst}.Find("4.5.2017")
	require.Len(t, st, 1)
	assert.Equal(t, "2017-05-04", st[0].Time, "with dots the day is first everywhere")
}

func TestInstant(t *testing.T) {
	early, ok := Instant("2017-05-06T17:45:02+02:00")
	require.True(t, ok)
	late, ok := Instant("2017-05-06T17:45:02Z")
	require.True(t, ok)
	assert.Equal(t, "2h0m0s", late.Sub(early).String())
	_, ok = Instant("6 May 2017")
	assert.False(t, ok)
}

// A language plugs in as data: a folder and its code in the list.
func TestInventedLanguage(t *testing.T) {
	files := fstest.MapFS{"xx/stamp.txt": {Data: []byte("# invented\nmonths 5: zumba | zu\npublished: ploup\nhour: hop\n")}}
	l, err := load(files, []string{"xx"})
	require.NoError(t, err)
	g := grammar{tokens: scan("Ploup: 5 zumba 2017 16 hop 20"), words: l}
	found := g.all()
	require.Len(t, found, 1)
	assert.Equal(t, "p 2017-05-05T16:20", short(found[0]))

	_, err = load(fstest.MapFS{"xx/stamp.txt": {Data: []byte("months 13: zumba")}}, []string{"xx"})
	assert.ErrorContains(t, err, "xx/stamp.txt:1")
	_, err = load(files, []string{"yy"})
	assert.ErrorContains(t, err, "language yy")
}

func TestHostile(t *testing.T) {
	for name, in := range map[string]string{
		"ten thousand dates":    strings.Repeat("05/04/2017 ", 10000),
		"glued years":           strings.Repeat("6 mai 20178 mai 2017", 10000),
		"only cues":             strings.Repeat("mis à jour le ", 20000),
		"one long number":       strings.Repeat("9", 1<<20),
		"one long word":         strings.Repeat("é", 1<<19),
		"colons":                strings.Repeat("12:", 1<<18),
		"not UTF-8":             strings.Repeat("\xff12/", 1<<16),
		"combining marks alone": strings.Repeat("\u0301", 1<<18) + "12 mai 2017",
	} {
		t.Run(name, func(t *testing.T) {
			for _, st := range Find(in, "2020-01-01") {
				require.True(t, st.Start >= 0 && st.Start < st.End && st.End <= len(in))
			}
			Parse(in, "")
		})
	}
}
