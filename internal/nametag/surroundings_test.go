package nametag

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

func TestSurroundings(t *testing.T) {
	for _, c := range []struct {
		name, reason     string
		language         text.Language
		in               string
		run              int
		verb, noun, head string
	}{
		{"plain verb", "it stands right behind", text.French, "Hier Kelvane rachète un rival.", 0, "rachète", "", ""},
		{"auxiliary", "small words are passed over", text.French, "Hier Kelvane n’a pas embauché.", 0, "embauché", "", ""},
		{"quoted", "so is the closing quotation mark", text.French, "Le club « Kelvane » recrute.", 0, "recrute", "club", "club"},
		{"noun of", "over a preposition and an article", text.French, "Les salariés de la Kelvane débraient.", 0, "débraient", "salariés", "salariés"},
		{"straight apostrophe", "l' is an article too", text.French, "Les ouvriers de l'Onaveg débraient.", 0, "débraient", "ouvriers", "ouvriers"},
		{"curly apostrophe", "and l’", text.French, "Les ouvriers de l’Onaveg débraient.", 0, "débraient", "ouvriers", "ouvriers"},
		{"head", "over an adjective and a complement", text.French, "Selon un petit fonds de pension suédois, le fonds de pension Kelvane perd.", 0, "perd", "pension", "fonds"},
		{"English", "both sides", text.English, "The owner of Kelvane has acquired a rival.", 0, "acquired", "owner", "owner"},
		{"nothing", "a comma and a border are neither", text.English, "Yesterday, Kelvane, said to be ill.", 1, "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := text.NewDocument(c.in, c.language)
			s := NewScratch(Lexicon{Names: gazetteer.Default(), Clusters: OpenClusters("")})
			s.Read(doc)
			word := func(i int32) string {
				if i < 0 {
					return ""
				}
				return doc.Token(int(i))
			}
			around := s.runs[min(c.run, len(s.runs)-1)].around
			require.Equal(t, c.verb, word(around.verb), c.reason)
			require.Equal(t, c.noun, word(around.noun), c.reason)
			require.Equal(t, c.head, word(around.head), c.reason)
		})
	}
}

func TestSiblings(t *testing.T) {
	for _, c := range []struct {
		name, in string
		language text.Language
		want     gazetteer.Class
	}{
		{"and", "Elle a quitté Kelvane et Danone.", text.French, gazetteer.Company},
		{"comma", "He left Kelvane, Siemens and others.", text.English, gazetteer.Company},
		{"place", "De Kelvane à Marseille, puis Kelvane ou Marseille.", text.French, gazetteer.City},
		{"sentence between", "Kelvane attend. Danone aussi.", text.French, 0},
		{"verb between", "Il dit que Kelvane rachète Danone.", text.French, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := NewScratch(Lexicon{Names: gazetteer.Default(), Clusters: OpenClusters("")})
			s.Read(text.NewDocument(c.in, c.language))
			var found gazetteer.Class
			for _, r := range s.runs {
				found |= r.around.siblings
			}
			require.Equal(t, c.want, found&c.want)
			if c.want == 0 {
				require.Zero(t, found)
			}
		})
	}
}

func TestPartsOfHyphenatedWords(t *testing.T) {
	lexicon := Lexicon{Names: gazetteer.Default(), Clusters: OpenClusters("")}
	s := NewScratch(lexicon)
	s.Read(text.NewDocument("Le duel Martin-Dubois, la ligne Lyon-Turin et l’élève.", text.French))
	require.NotZero(t, s.forms[2].parts[0].name&gazetteer.Surname)
	require.Equal(t, lowerOf("Dubois"), s.forms[2].parts[1].lower)
	require.NotZero(t, s.forms[6].parts[1].name&gazetteer.City)
	require.Zero(t, s.forms[0].parts[0].lower)
}
