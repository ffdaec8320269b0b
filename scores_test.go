package copydesk_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk"
)

var writtenScore = regexp.MustCompile(`"score":([0-9.e+-]+)`)

// Each package rounds its own scores; here all of them meet: of blocks, mentions and speakers.
func TestScoresAreWrittenInThreePlaces(t *testing.T) {
	said := "<p>“The ferry will not sail before the inquiry has ended,” Angela Merkel told reporters in Berlin on Tuesday.</p>"
	a, err := desk.Read(t.Context(), strings.NewReader(page(said+"<p>"+story+"</p>")), copydesk.Source{})
	require.NoError(t, err)
	require.NotEmpty(t, a.Blocks)
	require.NotEmpty(t, a.People)
	require.NotEmpty(t, a.Places)
	require.NotEmpty(t, a.Quotations)
	require.NotZero(t, a.Quotations[0].Speaker.Score)
	for _, s := range writtenScore.FindAllStringSubmatch(encode(t, a, nil), -1) {
		assert.Regexp(t, `^(0|1|0\.[0-9]{1,3})$`, s[1])
	}
}
