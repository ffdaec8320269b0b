package nametag

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

func TestMedicalTextIsKnown(t *testing.T) {
	for _, c := range []struct {
		name, in string
		language text.Language
		want     bool
	}{
		{"leaflet", "La dose recommandée est de 5 mg en perfusion. Les patients ont reçu le médicament ou un placebo.", text.French, true},
		{"English leaflet", "Patients were given the drug or a placebo. The dose was 5 mg a day.", text.English, true},
		{"news", "Le ministre a quitté Lyon lundi. Il a parlé du traitement des déchets devant les élus.", text.French, false},
		{"empty", "", text.English, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := NewScratch(Lexicon{Names: gazetteer.Default(), Clusters: OpenClusters("")})
			s.Read(text.NewDocument(c.in, c.language))
			for _, medical := range s.medical {
				require.Equal(t, c.want, medical)
			}
		})
	}
}
