package extract_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/extract"
)

// A dateline with a full date says when an item was published where nothing else does.
func TestPublishedByDateline(t *testing.T) {
	const en = "LONDON, Nov. 14, 2024 (Reuters) - The bank said on Thursday it would close nine branches, and that all of the staff had been told by letter."
	const fr = "LYON, 12 mai 2023 (AFP) – La banque a annoncé vendredi qu’elle fermerait neuf agences, et que tous les salariés avaient été prévenus par lettre."
	for _, c := range []struct{ name, reason, in, want string }{
		{"en text", "", en, "2024-11-14"},
		{"fr text", "", fr, "2023-05-12"},
		{"fr day without a year", "whose year nobody knows", "LYON, 12 mai (AFP) – La banque a annoncé vendredi qu’elle fermerait neuf agences, et que tous les salariés avaient été prévenus par lettre.", ""},
		{"en page", "nothing else has a date", "<html><body><h1>Nine branches close</h1><p>" + en + "</p></body></html>", "2024-11-14"},
		{"en page with a date", "what the page declares goes first", `<html><head><meta property="article:published_time" content="2024-11-15"></head><body><h1>Nine branches close</h1><p>` + en + "</p></body></html>", "2024-11-15"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := extract.Extract(t.Context(), strings.NewReader(c.in), extract.Input{})
			require.NoError(t, err)
			assert.Equal(t, c.want, d.Published.Time, c.reason)
		})
	}
}
