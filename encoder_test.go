package copydesk_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/text"
)

func encode(t *testing.T, a *copydesk.Article, set func(*copydesk.Encoder)) string {
	t.Helper()
	var out bytes.Buffer
	encoder := copydesk.NewEncoder(&out)
	if set != nil {
		set(encoder)
	}
	require.NoError(t, encoder.Encode(a))
	return out.String()
}

func TestArticleJSONRoundTrip(t *testing.T) {
	for _, c := range []struct {
		name string
		in   *copydesk.Article
	}{
		{"full", fullArticle()},
		{"empty", &copydesk.Article{Schema: copydesk.Schema}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, record := range []string{encode(t, c.in, nil), encode(t, c.in, func(e *copydesk.Encoder) { e.Indent = "  " })} {
				var back copydesk.Article
				require.NoError(t, json.Unmarshal([]byte(record), &back))
				assert.Equal(t, c.in, &back, "reading gives back what was written")
			}
			plain, err := json.Marshal(c.in)
			require.NoError(t, err)
			var back copydesk.Article
			require.NoError(t, json.Unmarshal(plain, &back))
			assert.Equal(t, c.in, &back, "encoding/json alone does too")
		})
	}
}

func TestArticleJSONLeavesOutWhatIsAbsent(t *testing.T) {
	got := encode(t, &copydesk.Article{Schema: copydesk.Schema}, nil)
	assert.Equal(t, `{"schema":"copydesk/1","language":{"code":"","confidence":0},"text":"","access":""}`+"\n", got)
	assert.NotContains(t, encode(t, fullArticle(), nil), "null")
}

func TestArticleJSONKeysHaveAnOrderToReadIn(t *testing.T) {
	decoder := json.NewDecoder(strings.NewReader(encode(t, fullArticle(), nil)))
	var keys []string
	depth := 0
	isKey := false
	for {
		token, err := decoder.Token()
		if err != nil {
			break
		}
		switch v := token.(type) {
		case json.Delim:
			if v == '{' || v == '[' {
				depth++
			} else {
				depth--
			}
			isKey = depth == 1
		case string:
			if depth == 1 && isKey {
				keys = append(keys, v)
				isKey = false
				continue
			}
			isKey = depth == 1
		default:
			isKey = depth == 1
		}
	}
	require.NotEmpty(t, keys)
	assert.Equal(t, []string{"schema", "source", "language", "title"}, keys[:4])
	assert.Equal(t, "generator", keys[len(keys)-1])
}

// Every span of every field is counted in the unit asked for, and slices to the same words as a program that counts so
// would slice them.
func TestEncoderOffsets(t *testing.T) {
	for _, c := range []struct {
		name  string
		unit  text.Unit
		slice func(s string, start, end int) string
	}{
		{"bytes, as Go", text.Bytes, func(s string, start, end int) string { return s[start:end] }},
		{"runes, as Python", text.Runes, func(s string, start, end int) string { return string([]rune(s)[start:end]) }},
		{"utf16, as JavaScript", text.UTF16, func(s string, start, end int) string {
			return string(utf16.Decode(utf16.Encode([]rune(s))[start:end]))
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := fullArticle()
			record := encode(t, a, func(e *copydesk.Encoder) { e.Offsets = c.unit })
			assert.Equal(t, fullArticle(), a, "encoding does not change the article")
			var value any
			require.NoError(t, json.Unmarshal([]byte(record), &value))
			spans := 0
			var walk func(string, any)
			walk = func(at string, value any) {
				switch v := value.(type) {
				case []any:
					for _, inner := range v {
						walk(at+"[]", inner)
					}
				case map[string]any:
					for k, inner := range v {
						walk(at+"."+k, inner)
					}
					start, ok := v["start"].(float64)
					if !ok {
						return
					}
					spans++
					s, want := fullText, inText
					if v["field"] == "title" {
						s, want = fullTitle, inTitle
					}
					assert.Equal(t, want, c.slice(s, int(start), int(v["end"].(float64))), at)
				}
			}
			walk("article", value)
			assert.Greater(t, spans, 20)
		})
	}
}

func TestEncoderViews(t *testing.T) {
	keysOf := func(view copydesk.View) []string {
		record := encode(t, fullArticle(), func(e *copydesk.Encoder) { e.View = view })
		var keys map[string]json.RawMessage
		require.NoError(t, json.Unmarshal([]byte(record), &keys))
		var out []string
		for k := range keys {
			out = append(out, k)
		}
		return out
	}
	assert.ElementsMatch(t, []string{"schema", "source", "language"}, keysOf(copydesk.LanguageOnly))
	entities := keysOf(copydesk.EntitiesOnly)
	assert.Subset(t, entities, []string{"schema", "source", "language", "people", "organizations", "places", "dates"})
	for _, k := range []string{"text", "title", "blocks", "generator"} {
		assert.NotContains(t, entities, k)
	}
	bare := keysOf(copydesk.NoEntities)
	assert.Subset(t, bare, []string{"schema", "source", "language", "text", "title", "blocks", "comments", "generator"})
	for _, k := range []string{"people", "organizations", "places", "dates"} {
		assert.NotContains(t, bare, k)
	}
	for _, k := range keysOf(copydesk.Everything) {
		assert.Contains(t, append(bare, entities...), k, "the views make up the whole")
	}
}

func TestEncoderWritesMarkupAsItIs(t *testing.T) {
	record := encode(t, &copydesk.Article{Schema: copydesk.Schema}, nil)
	assert.NotContains(t, record, `\u00`)
	a := fullArticle()
	a.Title = "Q&A: 1 < 2"
	assert.Contains(t, encode(t, a, nil), `"title":"Q&A: 1 < 2"`)
}
