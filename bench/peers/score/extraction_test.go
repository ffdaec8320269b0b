package score

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestExtractionAgainstPython holds the metrics to what the Python scorer says of the same gold and predictions, which
// testdata keeps: score_extraction.score(gold, pred) as JSON.
func TestExtractionAgainstPython(t *testing.T) {
	var want struct {
		Pages         int
		Shingle       []float64
		Snippets      []float64 // P, R, accuracy, F
		Title, Author []float64 // pages, exact, of authors F
		Date          []float64
		Comments      []float64 // comments, found, leaked
	}
	b, err := os.ReadFile(filepath.Join("testdata", "extraction.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(b, &want))

	got := Of(rows[Gold](t, "gold.jsonl"), rows[Prediction](t, "pred.jsonl"))

	assert.Equal(t, want.Pages, got.Pages)
	same(t, "shingles", want.Shingle, got.Shingle.P, got.Shingle.R, got.Shingle.F)
	same(t, "snippets", want.Snippets, got.Snippets.P, got.Snippets.R, got.Accuracy, got.Snippets.F)
	same(t, "title", want.Title, float64(got.Title.N), got.Title.Right)
	same(t, "author", want.Author, float64(got.Author.N), got.Author.Right, got.AuthorF)
	same(t, "date", want.Date, float64(got.Date.N), got.Date.Right)
	same(t, "comments", want.Comments, float64(got.CommentsFound.N), got.CommentsFound.Right, got.CommentsLeaked.Right)
}

func same(t *testing.T, what string, want []float64, got ...float64) {
	t.Helper()
	assert.InDeltaSlice(t, want, got, 1e-12, what)
}

func rows[T any](t *testing.T, name string) []T {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", name))
	require.NoError(t, err)
	defer f.Close()
	var out []T
	for s := bufio.NewScanner(f); s.Scan(); {
		var row T
		require.NoError(t, json.Unmarshal(s.Bytes(), &row))
		out = append(out, row)
	}
	return out
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ name, reason, got, want string }{
		{"soft hyphens", "they are no part of a word", flat("por\u00adtes"), "portes"},
		{"decomposed letters", "NFC and NFD are one text", flat("e\u0301te\u0301"), "\u00e9t\u00e9"},
		{"no-break spaces", "both kinds are white space", flat("1\u00a0204\u202f€"), "1 204 €"},
		{"separators of ASCII", "Python takes them for white space", flat("a\x1fb"), "a b"},
		{"full case folding", "ß and SS are one", loose("Straße"), loose("STRASSE")},
		{"apostrophes", "either one is left out of names", loose("O’Dell"), loose("O'Dell")},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, c.got, c.reason) })
	}
}
