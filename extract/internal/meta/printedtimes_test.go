package meta

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/extract/internal/page"
)

func TestMastheadBeforeADateThatIsTold(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"fr", `<p>Hebdomadaire d’annonces et d’information du canton et des communes voisines – mardi 18 novembre 2003 – N° 2 941</p>` +
			`<h1>Le facteur a retrouvé les lettres</h1><p>Dans le sac, 191 lettres, toutes timbrées à 20 francs, toutes datées du 14 décembre 1958. L’encre n’avait pas bougé.</p>`, "2003-11-18"},
		{"en", `<p>The weekly paper of record for the county and the townships around it, since the railroad came | Tuesday, November 18, 2003 | No. 2,941</p>` +
			`<h1>The mailman found the letters</h1><p>There were 191 letters in the bag, every one of them with a stamp, postmarked on December 14, 1958. The ink had not run.</p>`, "2003-11-18"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			root, err := page.Parse(context.Background(), []byte(`<html lang="`+tt.name+`"><body>`+tt.in+`</body></html>`))
			require.NoError(t, err)
			m := Read(root, Hints{})
			require.NotNil(t, m.Published)
			assert.Equal(t, tt.want, m.Published.Time)
		})
	}
}
