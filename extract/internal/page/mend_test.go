package page

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
)

func TestMend(t *testing.T) {
	for _, tt := range []struct {
		name, reason, in, want string
		repaired               bool
	}{
		{"clean", "nothing to do", `<p title="été">l’été</p>`, `<p title="été">l’été</p>`, false},
		{"encoded twice", "UTF-8 read as windows-1252 and written again", "<p>l\u00e2\u20ac\u2122\u00c3\u00a9t\u00c3\u00a9</p>", "<p>l’été</p>", true},
		{"escaped twice", "a reference that was escaped once more", "<p>l&amp;rsquo;&amp;eacute;t&amp;eacute;</p>", "<p>l’été</p>", true},
		{"attribute", "descriptions and captions stand in attributes", "<meta content=\"\u00c3\u00a9t\u00c3\u00a9\"/>", `<meta content="été"/>`, true},
		{"one node of many", "each node is judged by itself", "<p>\u00c3\u00a9t\u00c3\u00a9</p><p>été</p>", "<p>été</p><p>été</p>", true},
		{"script", "code is not text", "<script>\"\u00c3\u00a9\"</script>", "<script>\"\u00c3\u00a9\"</script>", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			root, err := html.Parse(strings.NewReader(tt.in))
			require.NoError(t, err)
			repaired, err := Mend(context.Background(), root)
			require.NoError(t, err)
			assert.Equal(t, tt.repaired, repaired, tt.reason)
			var out strings.Builder
			require.NoError(t, html.Render(&out, root))
			assert.Contains(t, out.String(), tt.want, tt.reason)
		})
	}
}

func TestMendStops(t *testing.T) {
	root, err := html.Parse(strings.NewReader(strings.Repeat("<p>x", 10_000)))
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = Mend(ctx, root)
	assert.ErrorIs(t, err, context.Canceled)
}
