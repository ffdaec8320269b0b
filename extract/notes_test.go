package extract

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNotes(t *testing.T) {
	body := strings.Repeat("\n\nThe council met on Monday to speak of the ferry, and nobody who came could say who owned it, or for how long.", 6)
	corps := strings.Repeat("\n\nLe conseil s’est réuni lundi pour parler du bac, et personne ne savait dire à qui il appartenait, ni depuis quand.", 6)
	for _, c := range []struct{ name, in, dateline, place, agency, author string }{
		{name: "en dateline", in: "Who owns the ferry?\n\nCORK (Reuters) – The ferry did not come back on Monday, said the harbour." + body, dateline: "CORK (Reuters) –", place: "CORK", agency: "Reuters"},
		{name: "fr dateline", in: "À qui est le bac ?\n\nLYON, 12 mai (AFP) – Le bac n’est pas revenu lundi, a dit la capitainerie." + corps, dateline: "LYON, 12 mai (AFP) –", place: "LYON", agency: "AFP"},
		{name: "copyright line", in: "Who owns the ferry?" + body + "\n\n(c) 2017, The Daily Gazette · Jane Doe", agency: "The Daily Gazette", author: "Jane Doe"},
		{name: "byline with a paper", in: "Who owns the ferry?\n\nby Jane Doe, The Daily Gazette" + body, agency: "The Daily Gazette", author: "Jane Doe"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := Extract(context.Background(), strings.NewReader(c.in), Input{MediaType: "text/plain"})
			require.NoError(t, err)
			assert.Equal(t, c.dateline, d.Dateline.Text)
			assert.Equal(t, c.dateline, d.Dateline.Of(d.Text))
			assert.Equal(t, c.place, d.Dateline.Place)
			assert.Equal(t, c.agency, d.Agency)
			if c.author != "" {
				assert.Equal(t, []Author{{Name: c.author}}, d.Authors)
			}
		})
	}
}
