package meta

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestByline(t *testing.T) {
	for _, c := range []struct {
		name, reason, in string
		authors          []string
		agency           string
	}{
		{name: "fr", in: "Par Luce Amiel", authors: []string{"Luce Amiel"}},
		{name: "fr two", in: "Par Luce Amiel et Jean-Noël Dufau", authors: []string{"Luce Amiel", "Jean-Noël Dufau"}},
		{name: "fr interview", in: "Propos recueillis par Théo Lanoë", authors: []string{"Théo Lanoë"}},
		{name: "fr interview with a photographer", reason: "what he did stands behind his name", in: "Entretien par Luce Amiel et Théo Lanoë (photos)", authors: []string{"Luce Amiel", "Théo Lanoë"}},
		{name: "fr interview held by", in: "Un entretien mené par Luce Amiel", authors: []string{"Luce Amiel"}},
		{name: "fr words and pictures", in: "Texte et photos : Luce Amiel", authors: []string{"Luce Amiel"}},
		{name: "fr put online by", in: "Mis en ligne par Luce Amiel", authors: []string{"Luce Amiel"}},
		{name: "fr no-break space", in: "Par\u00a0Luce Amiel", authors: []string{"Luce Amiel"}},
		{name: "fr decomposed", reason: "NFD comes out as NFC", in: "Publie\u0301 par Rene\u0301 Lau", authors: []string{"René Lau"}},
		{name: "fr particles", in: "Par Anne de La Tour et Paul d’Ormesson", authors: []string{"Anne de La Tour", "Paul d’Ormesson"}},
		{name: "fr role", in: "Par Luce Amiel, grand reporter", authors: []string{"Luce Amiel"}},
		{name: "fr correspondent", in: "Par Luce Amiel, correspondante à Berlin", authors: []string{"Luce Amiel"}},
		{name: "fr with an agency", in: "Par Luce Amiel avec AFP", authors: []string{"Luce Amiel"}, agency: "AFP"},
		{name: "fr agency alone", in: "Par AFP", agency: "AFP"},
		{name: "fr desk", reason: "nobody", in: "Par la rédaction"},
		{name: "fr date behind", in: "Par Luce Amiel le 12 mai 2023 à 18h", authors: []string{"Luce Amiel"}},
		{name: "fr label", in: "Auteur : Luce Amiel", authors: []string{"Luce Amiel"}},
		{name: "fr written by", in: "Détails Écrit par Issa Traoré", authors: []string{"Issa Traoré"}},
		{name: "fr family name in capitals", in: "Par Yann LE GALL", authors: []string{"Yann LE GALL"}},
		{name: "fr sentence", reason: "« par » opens sentences too", in: "Par ailleurs, le conseil a voté le budget"},
		{name: "en", in: "By Jane Doe", authors: []string{"Jane Doe"}},
		{name: "en three", in: "By Jane Doe, John Q. Roe and Mary-Ann O’Neil", authors: []string{"Jane Doe", "John Q. Roe", "Mary-Ann O’Neil"}},
		{name: "en paper", in: "by Jane Doe, The Daily Gazette", authors: []string{"Jane Doe"}, agency: "The Daily Gazette"},
		{name: "en agency behind a bar", in: "By JANE DOE | Associated Press", authors: []string{"JANE DOE"}, agency: "AP"},
		{name: "en words and photos", in: "Words and photos by Jane Doe", authors: []string{"Jane Doe"}},
		{name: "en told to", in: "As told to Jane Doe", authors: []string{"Jane Doe"}},
		{name: "en role", in: "By Jane Doe, Political Correspondent", authors: []string{"Jane Doe"}},
		{name: "en town", in: "By Jane Doe in Paris", authors: []string{"Jane Doe"}},
		{name: "en staff", in: "By Staff Writer"},
		{name: "en address", in: "By Jane Doe jane@example.org", authors: []string{"Jane Doe"}},
		{name: "fr subject of a function", reason: "« Théâtre » is what he writes of", in: "Par Luce Amiel, Théâtre rédactrice", authors: []string{"Luce Amiel"}},
		{name: "en subject of a function", in: "By Jane Doe, Valley correspondent, and PA", authors: []string{"Jane Doe"}, agency: "PA"},
		{name: "en subject of two words", in: "By Jane Doe, City Hall reporter", authors: []string{"Jane Doe"}},
		{name: "en function of two words behind a name", in: "By JANE DOE and JOHN ROE Staff Writers", authors: []string{"JANE DOE", "JOHN ROE"}},
		{name: "en function alone", in: "By Theatre Writer"},
		{name: "en licence", reason: "a licence has no given name", in: "Words: CC BY-ND 4.0"},
		{name: "fr licence", in: "Textes : CC BY-SA 3.0"},
		{name: "fr initial at the end", reason: "its full stop is a part of it", in: "Par Luce Amiel, Claire D.", authors: []string{"Luce Amiel", "Claire D."}},
		{name: "en initial at the end", in: "By Jane D. and John Roe.", authors: []string{"Jane D.", "John Roe"}},
		{name: "en degrees", in: "By Jane Doe, Ph.D., and John Roe, MD", authors: []string{"Jane Doe", "John Roe"}},
		{name: "en ampersand", in: "By Maria & Ann", authors: []string{"Maria", "Ann"}},
		{name: "en name twice", in: "By Jane Doe Jane Doe", authors: []string{"Jane Doe"}},
		{name: "en first name that is a degree elsewhere", in: "By Md Karim Haque", authors: []string{"Md Karim Haque"}},
		{name: "en dash and date", in: "By Jane Doe - May 5, 2017", authors: []string{"Jane Doe"}},
		{name: "en twice", in: "Written by: Jane Doe", authors: []string{"Jane Doe"}},
		{name: "en sentence", in: "By the time it ended, nobody was left in the hall"},
		{name: "en first name like a month", in: "By April June", authors: []string{"April June"}},
		{name: "de", in: "Von Anna Gruber und Max Weber", authors: []string{"Anna Gruber", "Max Weber"}},
		{name: "no cue", in: "Jane Doe"},
		{name: "empty", in: ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, ok := Byline(c.in)
			assert.Equal(t, c.authors != nil || c.agency != "", ok, c.reason)
			assert.Equal(t, c.authors, got.Authors, c.reason)
			assert.Equal(t, c.agency, got.Agency, c.reason)
		})
	}
}

func TestCopyright(t *testing.T) {
	for _, c := range []struct {
		name, in string
		authors  []string
		agency   string
	}{
		{"paper and author", "(c) 2017, The Daily Gazette · Jane Doe", []string{"Jane Doe"}, "The Daily Gazette"},
		{"agency, fr", "© 2024 AFP. Tous droits réservés.", nil, "AFP"},
		{"agency, en", "Copyright 2017 The Associated Press. All rights reserved.", nil, "AP"},
		{"author and agency", "© Jean Petit / Reuters", []string{"Jean Petit"}, "Reuters"},
		{"years", "© 2010–2024 Le Courrier des quais", nil, "Le Courrier des quais"},
		{"rights alone", "© Tous droits réservés", nil, ""},
		{"none", "The Daily Gazette", nil, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, ok := Copyright(c.in)
			assert.Equal(t, c.authors != nil || c.agency != "", ok)
			assert.Equal(t, c.authors, got.Authors)
			assert.Equal(t, c.agency, got.Agency)
		})
	}
}

func TestDatelineOf(t *testing.T) {
	for _, c := range []struct{ name, reason, in, text, place, agency, day string }{
		{name: "en agency", in: "PARIS (Reuters) – The vote was close.", text: "PARIS (Reuters) –", place: "PARIS", agency: "Reuters"},
		{name: "fr agency and day", in: "LYON, 12 mai (AFP) – Le vote a été serré.", text: "LYON, 12 mai (AFP) –", place: "LYON", agency: "AFP"},
		{name: "fr full date", in: "Lyon, le 12 mai 2017 (AFP) - Le vote", text: "Lyon, le 12 mai 2017 (AFP) -", place: "Lyon", agency: "AFP", day: "2017-05-12"},
		{name: "place alone", in: "PARIS – The campaign said late Friday", text: "PARIS –", place: "PARIS"},
		{name: "hyphen", in: "SAINT-ÉTIENNE - Le club", text: "SAINT-ÉTIENNE -", place: "SAINT-ÉTIENNE"},
		{name: "country behind", in: "KYIV, Ukraine (AP) — Rockets fell", text: "KYIV, Ukraine (AP) —", place: "KYIV, Ukraine", agency: "AP"},
		{name: "en month and day", in: "WASHINGTON, May 5 (Reuters) - The House", text: "WASHINGTON, May 5 (Reuters) -", place: "WASHINGTON", agency: "Reuters"},
		{name: "no space before the dash", in: "BERLIN— Die Wahl", text: "BERLIN—", place: "BERLIN"},
		{name: "no-break space", in: "PARIS\u00a0(AFP)\u00a0– Le vote", text: "PARIS\u00a0(AFP)\u00a0–", place: "PARIS", agency: "AFP"},
		{name: "agency alone", in: "(AFP) - Le vote", text: "(AFP) -", agency: "AFP"},
		{name: "capitalised with an agency", in: "Paris (AFP) – Le vote", text: "Paris (AFP) –", place: "Paris", agency: "AFP"},
		{name: "capitalised without one", reason: "a sentence as often as not", in: "Paris – la ville – dort."},
		{name: "aside in a sentence", in: "Le maire – élu en 2020 – a dit non."},
		{name: "hyphenated word", in: "Jean-Luc parle."},
		{name: "quotation", in: "« PARIS – » est écrit au mur"},
		{name: "brackets that are no agency", in: "PARIS (photo) – Le vote"},
		{name: "no dash", in: "PARIS est en fête."},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, ok := DatelineOf(c.in)
			require.Equal(t, c.text != "", ok, c.reason)
			if !ok {
				return
			}
			assert.Equal(t, c.text, d.Of(c.in))
			assert.Equal(t, c.place, d.Place)
			assert.Equal(t, c.agency, d.Agency)
			assert.Equal(t, c.day, d.Day)
		})
	}
}

func TestSplitCredit(t *testing.T) {
	for _, c := range []struct{ name, in, caption, credit string }{
		{"sign", "Le pont, lundi. © Jean Petit", "Le pont, lundi.", "Jean Petit"},
		{"sign and agency", "The bridge © Jane Doe / AFP", "The bridge", "Jane Doe / AFP"},
		{"fr label", "Le pont, lundi. Crédit photo : Jean Petit", "Le pont, lundi.", "Jean Petit"},
		{"en label", "The bridge on Monday. Photo: Jane Doe", "The bridge on Monday.", "Jane Doe"},
		{"brackets", "The bridge (Photo by Jane Doe/Getty Images)", "The bridge", "Jane Doe/Getty Images"},
		{"brackets, agency", "Le pont (Jean Petit/AFP)", "Le pont", "Jean Petit/AFP"},
		{"capitals in brackets", "A look back at the night (SENSITIVE MATTERS / CHANNEL 2)", "A look back at the night", "SENSITIVE MATTERS / CHANNEL 2"},
		{"credit alone", "Photo: Jane Doe", "", "Jane Doe"},
		{"bar", "Le pont, lundi | AFP", "Le pont, lundi", "AFP"},
		{"none", "Le pont, lundi soir (à gauche)", "Le pont, lundi soir (à gauche)", ""},
		{"year in brackets", "The bridge (2017)", "The bridge (2017)", ""},
		{"empty", "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			caption, credit := SplitCredit(c.in)
			assert.Equal(t, c.caption, caption)
			assert.Equal(t, c.credit, credit)
		})
	}
}

func TestLicenseName(t *testing.T) {
	for in, want := range map[string]string{
		"https://creativecommons.org/licenses/by-nc-sa/4.0/deed.fr": "CC BY-NC-SA 4.0",
		"http://creativecommons.org/publicdomain/zero/1.0/":         "CC0 1.0",
		"Licence CC BY-SA 3.0 FR":                                   "CC BY-SA 3.0",
		"Creative Commons Attribution":                              "Creative Commons",
		"All rights reserved":                                       "",
		"cc: the editor":                                            "",
	} {
		assert.Equal(t, want, LicenseName(in), in)
	}
}

func TestAddressStamp(t *testing.T) {
	for in, want := range map[string]string{
		"/2017/05/06/title": "2017-05-06", "/news/20170506/title": "2017-05-06", "/a-2017-05-06-b": "2017-05-06", "/2017/05/title": "2017-05",
		"/2003/03/20030331_speech": "2003-03-31", "/article/20171399": "", "/title-2017": "", "/20170506123": "", "": "", "/2017/5/6/": "2017-05-06",
	} {
		st, _ := addressStamp(in)
		assert.Equal(t, want, st.Time, in)
	}
}

func FuzzLines(f *testing.F) {
	for _, s := range []string{"Par Luce Amiel et Jean-Noël Dufau", "By Jane Doe, The Daily Gazette", "PARIS (Reuters) – The", "LYON, 12 mai (AFP) – Le", "(c) 2017, The Daily Gazette · Jane Doe", "Le pont. © Jean Petit", "\xffBy \xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if d, ok := DatelineOf(s); ok && (d.Start < 0 || d.Start >= d.End || d.End > len(s)) {
			t.Fatalf("span %v of %q", d.Span, s)
		}
		for _, read := range []func(string) (Signature, bool){Byline, Copyright} {
			got, ok := read(s)
			if ok != (len(got.Authors) > 0 || got.Agency != "") {
				t.Fatal("a half value")
			}
			for _, a := range got.Authors {
				if strings.TrimSpace(a) != a || a == "" {
					t.Fatalf("author %q", a)
				}
			}
		}
		SplitCredit(s)
		LicenseName(s)
		addressStamp(s)
	})
}
