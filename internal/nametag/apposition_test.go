package nametag

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

func TestAppositions(t *testing.T) {
	for _, c := range []struct {
		name, reason string
		language     text.Language
		in           string
		before, last gazetteer.Class
		noun         string
	}{
		{"before, French", "the noun behind the article counts, not the one next to the comma", text.French,
			"Selon une association de pêcheurs, Mer Libre a gagné.", gazetteer.OrganizationHead, 0, "association"},
		{"before, quoted", "a quotation mark stands between", text.French,
			"Voici leur film, « Granit », à Lyon.", gazetteer.ThingNoun, 0, "film"},
		{"behind, French", "over a comma and an article", text.French,
			"Kelvane, une jeune pousse, lève dix millions.", 0, gazetteer.OrganizationNoun, "pousse"},
		{"behind, English", "over a comma", text.English,
			"Brandt, a maker of ovens, has closed.", 0, gazetteer.OrganizationNoun, "maker"},
		{"behind, in brackets", "over a bracket", text.English,
			"Brandt (the chipmaker) has closed.", 0, gazetteer.OrganizationNoun, "chipmaker"},
		{"nothing", "a clause is no apposition", text.English, "Brandt, who had left, came back.", 0, 0, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := NewScratch(Lexicon{Names: gazetteer.Default(), Clusters: OpenClusters("")})
			s.Read(text.NewDocument(c.in, c.language))
			var found bool
			for _, r := range s.runs {
				if r.told.class&c.before == c.before && r.tells.class&c.last == c.last {
					noun := r.told.noun | r.tells.noun
					if c.noun == "" {
						require.Zero(t, noun, c.reason)
					} else if noun != lowerOf(c.noun) {
						continue
					}
					found = true
				}
			}
			require.True(t, found, c.reason)
		})
	}
}

func TestEntriesMayHoldCommas(t *testing.T) {
	doc := text.NewDocument("Le Conseil économique, social et environnemental, à Paris, se tait.", text.French)
	s := NewScratch(Lexicon{Names: gazetteer.Default(), Clusters: OpenClusters("")})
	s.Read(doc)
	var entry []string
	for i, p := range s.phrases {
		if p.class&gazetteer.Body != 0 {
			entry = append(entry, doc.Token(i))
		}
	}
	require.Equal(t, []string{"Conseil", "économique", ",", "social", "et", "environnemental"}, entry)
}

func TestEntriesBehindAnArticleEndWithACapital(t *testing.T) {
	for in, want := range map[string]bool{"Il lit Le Temps.": true, "Le temps passe.": false, "La police nationale arrive.": true} {
		s := NewScratch(Lexicon{Names: gazetteer.Default(), Clusters: OpenClusters("")})
		s.Read(text.NewDocument(in, text.French))
		listed := false
		for _, p := range s.phrases {
			listed = listed || p.class&gazetteer.Organization != 0
		}
		require.Equal(t, want, listed, in)
	}
}

func TestQuietSentences(t *testing.T) {
	s := NewScratch(Lexicon{Names: gazetteer.Default(), Clusters: OpenClusters("")})
	s.Read(text.NewDocument("le train pour lyon a du retard. Le train pour Lyon part.", text.French))
	require.True(t, s.quiet[0])
	require.False(t, s.quiet[len(s.quiet)-1])
}
