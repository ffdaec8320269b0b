package dates_test

import (
	"os"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/text"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestDocumentation holds every row of the page of conventions.
func TestDocumentation(t *testing.T) {
	page, err := os.ReadFile("../../docs/dates.md")
	require.NoError(t, err)
	rows := 0
	for line := range strings.Lines(string(page)) {
		cells := strings.Split(strings.TrimSpace(line), "|")
		if len(cells) != 5 {
			continue
		}
		language, sentence := text.Language(strings.TrimSpace(cells[1])), strings.TrimSpace(cells[2])
		if language != text.French && language != text.English {
			continue
		}
		rows++
		var want []string
		for d := range strings.SplitSeq(cells[3], ";") {
			if d = strings.ReplaceAll(strings.TrimSpace(d), "`", ""); d != "" {
				want = append(want, d)
			}
		}
		reference := wednesday
		if language == text.French {
			reference = "2017-05-10T14:00:00+02:00"
		}
		assert.Equal(t, want, found(t, language, reference, sentence), sentence)
	}
	assert.Greater(t, rows, 60)
}
