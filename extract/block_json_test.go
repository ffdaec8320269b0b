package extract_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/text"
)

func TestBlockJSON(t *testing.T) {
	for _, c := range []struct {
		name, reason string
		block        extract.Block
		want         string
	}{
		{
			name: "kept at zero", reason: "an offset of zero is an offset, not an absent field",
			block: extract.Block{Kind: extract.Lead, Kept: true, Score: 1, Path: "html > body > p", Span: text.Span{End: 12}},
			want:  `{"kind":"lead","kept":true,"start":0,"end":12,"score":1,"path":"html > body > p"}`,
		},
		{
			name: "dropped", reason: "a dropped block has its own words and no place in the text",
			block: extract.Block{Kind: extract.Donation, Text: "Soutenez-nous : 1 < 2 & 3", Score: 0.25, Reason: "cue donation", Path: "html > body > p:nth-child(2)", Part: 1},
			want:  `{"kind":"donation","kept":false,"text":"Soutenez-nous : 1 < 2 & 3","score":0.25,"reason":"cue donation","path":"html > body > p:nth-child(2)","part":1}`,
		},
		{
			name: "of a text", reason: "the range leads back to the input, from its first byte on",
			block: extract.Block{Kind: extract.Paragraph, Kept: true, Score: 0.5, Path: "line:1", Language: text.English, Span: text.Span{Start: 0, End: 4}, Source: text.Span{Start: 0, End: 5}},
			want:  `{"kind":"paragraph","kept":true,"start":0,"end":4,"score":0.5,"path":"line:1","language":"en","source_start":0,"source_end":5}`,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out bytes.Buffer
			encoder := json.NewEncoder(&out)
			encoder.SetEscapeHTML(false)
			require.NoError(t, encoder.Encode(c.block))
			assert.Equal(t, c.want+"\n", out.String(), c.reason)
			var back extract.Block
			require.NoError(t, json.Unmarshal(out.Bytes(), &back))
			assert.Equal(t, c.block, back, "reading gives back what was written")
		})
	}
}
