package nametag

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

func TestTopicsAreKnown(t *testing.T) {
	for _, c := range []struct {
		name, in        string
		language        text.Language
		medicine, games bool
	}{
		{"leaflet", "La dose recommandée est de 5 mg en perfusion. Les patients ont reçu le médicament ou un placebo.", text.French, true, false},
		{"English leaflet", "Patients were given the drug or a placebo. The dose was 5 mg a day.", text.English, true, false},
		{"match", "Au terme d’un match haché, Kelvane a pris la tête du classement. L’entraîneur a salué ses joueurs.", text.French, false, true},
		{"English match", "The striker scored two goals. The coach praised the team after the match.", text.English, false, true},
		{"news", "Le ministre a quitté Lyon lundi. Il a parlé du traitement des déchets devant les élus.", text.French, false, false},
		{"empty", "", text.English, false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := NewScratch(Lexicon{Names: gazetteer.Default(), Clusters: OpenClusters("")})
			s.Read(text.NewDocument(c.in, c.language))
			for i := range s.medical {
				require.Equal(t, c.medicine, s.medical[i])
				require.Equal(t, c.games, s.sport[i])
			}
		})
	}
}
