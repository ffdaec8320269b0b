package main

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk"
)

func TestMadePage(t *testing.T) {
	for _, size := range []int{1 << 10, 16 << 10, 64 << 10} {
		page := madePage(size)
		assert.InDelta(t, size, len(page), float64(size)/4+8<<10, "about as large as asked for")
		assert.Equal(t, page, madePage(size), "the same page each time")
		a, err := copydesk.Read(context.Background(), bytes.NewReader(page))
		require.NoError(t, err)
		paragraphs := bytes.Count(page, []byte("<p>")) - 1 // of which one is the footer
		assert.InDelta(t, paragraphs, strings.Count(a.Text, "\n\n")+1, float64(paragraphs)/20+1, "what is read is the article")
		assert.NotEmpty(t, a.People)
		assert.NotEmpty(t, a.Dates)
	}
}
