package text_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/text"
)

// pieces joins the tokens of s with a bar, so that a case shows its borders.
func pieces(s string, language text.Language) string {
	var all []string
	for _, t := range text.Tokenize(s, language) {
		all = append(all, t.Of(s))
	}
	return strings.Join(all, "|")
}

func TestTokenize(t *testing.T) {
	tests := []struct {
		name, reason string
		language     text.Language
		in, want     string
	}{
		{"elisions, curly", "an elided word is a token with its apostrophe", text.French, "l’homme qu’elle n’a", "l’|homme|qu’|elle|n’|a"},
		{"elisions, straight", "both apostrophes are one", text.French, "l'homme jusqu'à d'Ormesson", "l'|homme|jusqu'|à|d'|Ormesson"},
		{"elision before a space", "scraped text has it so", text.French, "l’ homme", "l’|homme"},
		{"whole words", "an apostrophe that cuts nothing", text.French, "aujourd’hui, les prud'hommes", "aujourd’hui|,|les|prud'hommes"},
		{"African names", "N’ and M’ before a capital are part of the name", text.French, "N’Golo Kanté et Dieudonné M'Bala", "N’Golo|Kanté|et|Dieudonné|M'Bala"},
		{"Irish names", "O' is no elision", text.French, "Conor O’Brien", "Conor|O’Brien"},
		{"hyphenated names", "one token", text.French, "Jean-Michel, Villeneuve-d’Ascq", "Jean-Michel|,|Villeneuve-d’Ascq"},
		{"inversion", "the subject is a word of its own", text.French, "a-t-il dit, déplore-t-elle, dit-on", "a|-t-il|dit|,|déplore|-t-elle|,|dit|-on"},
		{"rendez-vous", "not every hyphen before a pronoun is an inversion", text.French, "rendez-vous", "rendez-vous"},
		{"courtesy", "abbreviations keep their stop", text.French, "M. Dupont, MM. A et B, Mme Z, Me Y, Mgr. X, Dr. W", "M.|Dupont|,|MM.|A|et|B|,|Mme|Z|,|Me|Y|,|Mgr.|X|,|Dr.|W"},
		{"courtesy without a space", "a common slip", text.French, "M.Dupont", "M.|Dupont"},
		{"initials", "an initial keeps its stop, joined by a hyphen too", text.French, "F. Hollande et J.-P. Raffarin", "F.|Hollande|et|J.-P.|Raffarin"},
		{"capitals that look like a title", "CNE and ST are names where no name follows", text.French, "la CNE. Le Cne. Roux, chez Pellenc ST.", "la|CNE|.|Le|Cne.|Roux|,|chez|Pellenc|ST|."},
		{"initials joined by a hyphen", "the last keeps its stop before a small letter too", text.French, "un P.-V. ce mardi, le P.-D.G., 50 av. J.-C., N.-D. de Paris", "un|P.-V.|ce|mardi|,|le|P.-D.G.|,|50|av.|J.-C.|,|N.-D.|de|Paris"},
		{"small letters joined by a hyphen", "c.-à-d. is one word", text.French, "une amende, c.-à-d. rien, et M.-A. Roux", "une|amende|,|c.-à-d.|rien|,|et|M.-A.|Roux"},
		{"guillemets with no-break spaces", "U+00A0 and U+202F are spaces", text.French, "«\u00a0Oui\u202f», dit-il", "«|Oui|»|,|dit|-il"},
		{"thousands", "grouped by any space", text.French, "14 000, 1\u202f204\u00a0000 et 61,5", "14 000|,|1\u202f204\u00a0000|et|61,5"},
		{"a year before a number", "four digits begin no group", text.French, "en 2017 350 personnes", "en|2017|350|personnes"},
		{"hours", "an hour is cut at its h", text.French, "à 20h30 ou 8h", "à|20|h|30|ou|8|h"},
		{"ordinals", "digits and letters are one word", text.French, "le 1er, la 12e", "le|1er|,|la|12e"},
		{"decomposed accents", "a combining mark is part of its word", text.French, "l’e\u0301te\u0301", "l’|e\u0301te\u0301"},
		{"possessive", "’s is a token", text.English, "Britain’s and the workers' Moody's", "Britain|’s|and|the|workers|'|Moody|'s"},
		{"contractions", "n’t and the others are tokens", text.English, "I don’t, can't, we'll, they’ve", "I|do|n’t|,|ca|n't|,|we|'ll|,|they|’ve"},
		{"names with an apostrophe", "no clitic", text.English, "O'Neill d'Orsay", "O'Neill|d'Orsay"},
		{"U.S.", "an acronym with stops is one token, its compound too", text.English, "the U.S. and U.S.-led, at 5 p.m.", "the|U.S.|and|U.S.-led|,|at|5|p.m."},
		{"titles", "abbreviated", text.English, "Mr. Smith, Lt. Col. Jones, Sen. Ray", "Mr.|Smith|,|Lt.|Col.|Jones|,|Sen.|Ray"},
		{"title without a space", "a common slip", text.English, "Mr.Smith", "Mr.|Smith"},
		{"degree", "one token", text.English, "a Ph.D. in law", "a|Ph.D.|in|law"},
		{"party and state", "the abbreviation behind the hyphen keeps its stop", text.English, "Ray, D-Calif., said", "Ray|,|D-Calif.|,|said"},
		{"middle initial", "part of the name", text.English, "George W. Bush", "George|W.|Bush"},
		{"last letter", "no initial when nothing follows", text.English, "plan B.", "plan|B|."},
		{"a king's number", "V is no abbreviation here", text.English, "under Henry V. The", "under|Henry|V.|The"},
		{"company at the end", "the one stop ends the sentence", text.English, "Acme Corp.", "Acme|Corp|."},
		{"ampersand", "between capitals without spaces", text.English, "AT&T, R&D, Procter & Gamble", "AT&T|,|R&D|,|Procter|&|Gamble"},
		{"money and percent", "signs are tokens", text.English, "$3.5 million, 12%", "$|3.5|million|,|12|%"},
		{"clock and dates", "one number", text.English, "at 20:30 on 24/04/2017 or 2017-04-24, 5pm", "at|20:30|on|24/04/2017|or|2017-04-24|,|5|pm"},
		{"compound with a number", "one word", text.English, "a 58-year-old in the 1990s", "a|58-year-old|in|the|1990s"},
		{"addresses", "one token, the sentence's stop outside", text.English, "See https://example.org/a_b(c), www.example.org.", "See|https://example.org/a_b(c)|,|www.example.org|."},
		{"mail, handle, hashtag", "one token each", text.English, "jean.dupont@example.org @jdupont #Brexit", "jean.dupont@example.org|@jdupont|#Brexit"},
		{"host as a name", "running text writes Amazon.com", text.English, "Amazon.com said", "Amazon.com|said"},
		{"missing space", "a stop between words ends the first", text.French, "la fin.Le début", "la|fin|.|Le|début"},
		{"ellipses and dashes", "a run of one mark is one token", text.English, "Well... no -- never… !!", "Well|...|no|--|never|…|!!"},
		{"en dash", "no hyphen", text.French, "Paris–Nice", "Paris|–|Nice"},
		{"emoji", "with what joins it", text.English, "ok 👩\u200d🚒!", "ok|👩\u200d🚒|!"},
		{"broken bytes", "they are kept", text.English, "a \xff\xfe b", "a|\xff\xfe|b"},
		{"unknown language", "both languages' habits", text.Und, "l’homme, Britain’s", "l’|homme|,|Britain|’s"},
		{"empty", "nothing", text.French, " \n\u00a0", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, pieces(tt.in, tt.language), tt.reason)
		})
	}
}

func TestTokenKinds(t *testing.T) {
	s := "Le 3,5 € www.example.org @a #b !"
	var kinds []text.Kind
	for _, token := range text.Tokenize(s, text.French) {
		kinds = append(kinds, token.Kind)
	}
	assert.Equal(t, []text.Kind{text.Word, text.Number, text.Symbol, text.URL, text.Handle, text.Hashtag, text.Punct}, kinds)
}

func TestTokenizeHostile(t *testing.T) {
	for name, piece := range map[string]string{
		"apostrophes": "l'", "hyphens": "a-", "at signs": "a@", "mails": "a@b.c", "stops": "a.", "capitals": "A.", "joined capitals": "A.-", "joined letters": "a-b.", "hosts": "a.com.",
		"addresses": "www.a", "brackets": "www.a)", "marks": "e\u0301", "joiners": "👩\u200d", "groups": "1 000 ", "clitics": "'s", "broken": "\xf0\x9f",
	} {
		t.Run(name, func(t *testing.T) {
			s := strings.Repeat(piece, 50_000)
			for _, language := range []text.Language{text.French, text.English, text.Und} {
				checkDocument(t, s, text.NewDocument(s, language))
			}
		})
	}
}
