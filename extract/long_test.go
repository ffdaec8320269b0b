package extract_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/extract"
)

// longRead is a page of n paragraphs, no two alike.
func longRead(n int) string {
	who := []string{"The harbour master", "A fisherman of the old school", "The mayor, who sells coal,", "Her sister Annika", "The last keeper of the light"}
	did := []string{"counted the boats twice that night", "walked home across the ice", "said that nobody had asked him", "wrote three letters to the ministry", "kept the stove going until the thaw"}
	then := []string{"and went to bed without a word.", "because the ferry had not come.", "which surprised the whole street.", "“and that was the end of it,” she says.", "as people there still do today."}
	var b strings.Builder
	b.WriteString(`<html><head><title>The winter of the ice</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>The winter of the ice</h1>`)
	for i := range n {
		fmt.Fprintf(&b, "<p>%s %s %s In the %d houses of quarter %d, %s %s %s</p>\n", who[i%5], did[i/5%5], then[i/25%5], 3+i%17, i, strings.ToLower(who[i/3%5]), did[i/7%5], then[i/11%5])
	}
	b.WriteString(`</article><footer><a href="/about">About us</a> <a href="/contact">Contact</a></footer></body></html>`)
	return b.String()
}

func TestLongReadsKeepTheirTail(t *testing.T) {
	for _, n := range []int{30, 300, 1200} {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			doc, err := extract.Extract(context.Background(), strings.NewReader(longRead(n)), extract.Input{})
			require.NoError(t, err)
			kept := 0
			for i := range n {
				if strings.Contains(doc.Text, fmt.Sprintf(" houses of quarter %d, ", i)) {
					kept++
				}
			}
			assert.Equal(t, n, kept, "paragraphs of %d", n)
			assert.NotContains(t, doc.Text, "About us")
		})
	}
}
