package extract_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/extract"
)

func TestRepairedText(t *testing.T) {
	const sentence = "Le port de Saint-Aubin a gelé lundi pour la première fois depuis 1963, et les pêcheurs sont rentrés à pied, leurs filets sur l’épaule."
	twice := strings.NewReplacer("é", "Ã©", "è", "Ã¨", "ê", "Ãª", "à", "Ã\u00a0", "’", "â€™").Replace(sentence)
	for _, tt := range []struct {
		name, in string
		repaired bool
	}{
		{"clean page", "<html><body><p>" + sentence + "</p><p>" + sentence + " Encore.</p></body></html>", false},
		{"page encoded twice", "<html><body><p>" + twice + "</p><p>" + twice + " Encore.</p></body></html>", true},
		{"clean text", sentence + "\n\n" + sentence + " Encore.\n", false},
		{"text encoded twice", twice + "\n\n" + twice + " Encore.\n", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc, err := extract.Extract(context.Background(), strings.NewReader(tt.in), extract.Input{})
			require.NoError(t, err)
			assert.Equal(t, tt.repaired, doc.Charset.Repaired)
			assert.Contains(t, doc.Text, sentence, "what comes out is what was written")
		})
	}
}
