package meta

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// written shows a value the way readJSON understood it.
func written(v *value) string {
	switch v.kind {
	case arrayValue:
		var items []string
		for i := range v.items {
			items = append(items, written(&v.items[i]))
		}
		return "[" + strings.Join(items, ",") + "]"
	case objectValue:
		var members []string
		for i := range v.members {
			members = append(members, v.members[i].key+":"+written(&v.members[i].value))
		}
		return "{" + strings.Join(members, ",") + "}"
	case nothing:
		return "-"
	}
	return v.text
}

func TestReadJSON(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"object", `{"a":1,"b":[true,"x",-2.5e3],"c":{}}`, `{a:1,b:[true,x,-2.5e3],c:{}}`},
		{"null is absent", `{"a":null}`, `{a:-}`},
		{"escapes", `{"a":"q\"\\\/\u00e9\n\ud83d\ude00"}`, "{a:q\"\\/é\n😀}"},
		{"lone surrogate", `{"a":"\ud83dx"}`, "{a:\uFFFDx}"},
		{"trailing commas", `{"a":[1,2,],}`, `{a:[1,2]}`},
		{"line break in a string", "{\"a\":\"x\ny\"}", "{a:x\ny}"},
		{"quote in a string", `{"a":"x "y" z","b":1}`, `{a:x "y" z,b:1}`},
		{"comments", "/* x */{// y\n\"a\":1}", `{a:1}`},
		{"comment marks of HTML", `<!-- {"a":1} -->`, `{a:1}`},
		{"entities", `{&quot;a&quot;:&quot;b&quot;}`, `{a:b}`},
		{"cut off", `{"a":{"b":[1,"x`, `{a:{b:[1,x]}}`},
		{"bare word", `{"a":undefined,"b":1}`, `{a:-,b:1}`},
		{"wrong bracket", `{"a":[1,2},"b":3}`, `{a:[1,2]}`},
		{"byte order mark", "\ufeff{\"a\":1}", `{a:1}`},
		{"empty", ``, ``},
		{"text", `hello`, ``},
	} {
		t.Run(c.name, func(t *testing.T) {
			values, used := readJSON(c.in, maxJSONValues)
			if c.want == "" {
				assert.Empty(t, values)
				return
			}
			require.NotEmpty(t, values)
			assert.Equal(t, c.want, written(&values[0]))
			assert.Positive(t, used)
		})
	}
}

func TestReadJSONBudget(t *testing.T) {
	values, used := readJSON(`[`+strings.Repeat(`1,`, 1000)+`1]`, 10)
	assert.Equal(t, 10, used)
	require.Len(t, values, 1)
	assert.Less(t, len(values[0].items), 11, "what is over the budget stays unread")
}

func TestTypeOf(t *testing.T) {
	for in, want := range map[string]objectType{
		`{"@type":"NewsArticle"}`: articleType, `{"@type":["Thing","ReportageNewsArticle"]}`: articleType, `{"@type":"https://schema.org/BlogPosting"}`: articleType,
		`{"@type":"WebPage"}`: pageType, `{"@type":"schema:WebSite"}`: siteType, `{"@type":"Person"}`: otherType, `{}`: otherType,
	} {
		values, _ := readJSON(in, 100)
		require.Len(t, values, 1)
		assert.Equal(t, want, typeOf(&values[0]), in)
	}
}

// The article is the one that names the page, not the first of a list of others.
func TestMainArticle(t *testing.T) {
	l := readLinked([]string{`[{"@type":"NewsArticle","url":"https://example.org/b","headline":"Other"},
		{"@type":"NewsArticle","mainEntityOfPage":{"@id":"http://www.example.org/a/?x=1"},"headline":"This one"}]`})
	assert.Equal(t, "This one", l.main([]string{"https://example.org/a"}, nil).get("headline").text)
	assert.Equal(t, "Other", l.main(nil, []string{"Other – The Ledger"}).get("headline").text)
	assert.Equal(t, nothing, readLinked(nil).main(nil, nil).kind)
}

func TestFollow(t *testing.T) {
	l := readLinked([]string{`{"@type":"Article","author":{"@id":"#a"}}`, `{"@id":"#a","name":"Jane Doe"}`})
	assert.Equal(t, "Jane Doe", l.name(l.articles[0].get("author")))
}

func FuzzReadJSON(f *testing.F) {
	f.Add(`{"a":[1,"x \"y\" z",{"b":null}],}`)
	f.Add("<!-- {\"a\":\"x\ny\"} -->")
	f.Add(`{&quot;a&quot;:1`)
	f.Fuzz(func(t *testing.T, s string) {
		values, used := readJSON(s, 1000)
		if used > 1000 {
			t.Fatalf("%d values read of 1000 allowed", used)
		}
		for i := range values {
			written(&values[i])
		}
	})
}
