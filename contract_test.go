package copydesk_test

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"reflect"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/extract"
	"github.com/copydesk/copydesk/lang"
)

const (
	schemaFile = "schema/copydesk-1.schema.json"
	fieldsFile = "docs/fields.md"
)

// key is one key of the contract: its type in the words of docs/fields.md, and whether it is always there.
type key struct {
	Type   string
	Always bool
}

// contract is what the Go types say: for each of them its keys.
type contract map[string]map[string]key

// contractNames are the Go types that the contract calls something else.
var contractNames = map[reflect.Type]string{reflect.TypeFor[lang.Result](): "Language"}

func contractOf(root reflect.Type) contract {
	out := contract{}
	var add func(reflect.Type)
	var typeName func(reflect.Type) string
	typeName = func(t reflect.Type) string {
		switch t.Kind() {
		case reflect.Struct:
			add(t)
			return nameOf(t)
		case reflect.Slice:
			if element := typeName(t.Elem()); element == "string" {
				return "list of strings"
			} else {
				return "list of " + element
			}
		case reflect.Map:
			return "object"
		case reflect.Int:
			return "integer"
		case reflect.Float64:
			return "number"
		case reflect.Bool:
			return "boolean"
		case reflect.Pointer:
			return typeName(t.Elem())
		}
		return t.Kind().String()
	}
	var fields func(reflect.Type, map[string]key)
	fields = func(t reflect.Type, keys map[string]key) {
		for i := range t.NumField() {
			f := t.Field(i)
			tag, options, _ := strings.Cut(f.Tag.Get("json"), ",")
			switch {
			case tag == "-" || !f.IsExported():
			case f.Anonymous && tag == "":
				fields(f.Type, keys)
			default:
				keys[tag] = key{typeName(f.Type), options == ""}
			}
		}
	}
	add = func(t reflect.Type) {
		if out[nameOf(t)] != nil {
			return
		}
		keys := map[string]key{}
		out[nameOf(t)] = keys
		fields(t, keys)
		if t == reflect.TypeFor[extract.Block]() {
			// Its own MarshalJSON writes what no tag can say.
			for _, k := range []string{"start", "end", "source_start", "source_end"} {
				keys[k] = key{"integer", false}
			}
			keys["text"] = key{"string", false}
		}
	}
	add(root)
	return out
}

func nameOf(t reflect.Type) string {
	if name := contractNames[t]; name != "" {
		return name
	}
	return t.Name()
}

func TestFieldsPageMatchesTheTypes(t *testing.T) {
	page, err := os.ReadFile(fieldsFile)
	require.NoError(t, err)
	documented := contract{}
	row := regexp.MustCompile("^\\| (`[^|]*`) \\| ([^|]*) \\| ([^|]*) \\| ([^|]*) \\|$")
	name := regexp.MustCompile("`(\\w+)`")
	section := ""
	for line := range strings.Lines(string(page)) {
		line = strings.TrimSuffix(line, "\n")
		if heading, ok := strings.CutPrefix(line, "## "); ok {
			section = heading
			documented[section] = map[string]key{}
			continue
		}
		cells := row.FindStringSubmatch(line)
		if cells == nil {
			continue
		}
		assert.NotEmpty(t, strings.TrimSpace(cells[3]), "%s %s has a meaning", section, cells[1])
		for _, k := range name.FindAllStringSubmatch(cells[1], -1) {
			documented[section][k[1]] = key{cells[2], cells[4] == "never"}
		}
	}
	want := contractOf(reflect.TypeFor[copydesk.Article]())
	for typeName, keys := range want {
		for k, v := range keys {
			got, found := documented[typeName][k]
			if assert.True(t, found, "%s does not say what %s.%s is", fieldsFile, typeName, k) {
				assert.Equal(t, v.Type, got.Type, "the type of %s.%s", typeName, k)
				if v.Always {
					assert.True(t, got.Always, "%s.%s is never absent", typeName, k)
				}
			}
		}
	}
	for typeName, keys := range documented {
		for k := range keys {
			_, found := want[typeName][k]
			assert.True(t, found, "%s tells of %s.%s, which is no more", fieldsFile, typeName, k)
		}
	}
}

func TestSchemaMatchesTheTypes(t *testing.T) {
	schema := readSchema(t)
	want := contractOf(reflect.TypeFor[copydesk.Article]())
	for typeName, keys := range want {
		node := schema.named(typeName)
		if !assert.NotNil(t, node, "%s does not define %s", schemaFile, typeName) {
			continue
		}
		for k, v := range keys {
			property, found := node.Properties[k]
			if assert.True(t, found, "%s does not define %s.%s", schemaFile, typeName, k) {
				assert.Equal(t, v.Type, property.typeName(), "the type of %s.%s", typeName, k)
			}
			if v.Always {
				assert.Contains(t, node.Required, k, "%s.%s is never absent", typeName, k)
			}
		}
		for k := range node.Properties {
			assert.Contains(t, keys, k, "%s defines %s.%s, which is no more", schemaFile, typeName, k)
		}
	}
	for typeName := range schema.Defs {
		assert.Contains(t, want, typeName, "%s defines a type that is no more", schemaFile)
	}
}

// The words that a key can have are constants of a type; the schema must list the same.
func TestSchemaListsTheSameWords(t *testing.T) {
	schema := readSchema(t)
	for _, c := range []struct{ file, goType, typeName, key string }{
		{"extract/internal/page/kind.go", "Kind", "Block", "kind"},
		{"extract/document.go", "Precision", "Time", "precision"},
		{"extract/document.go", "Access", "Article", "access"},
		{"entity/entity.go", "OrganizationKind", "Organization", "kind"},
		{"entity/entity.go", "PlaceKind", "Place", "kind"},
		{"entity/entity.go", "Field", "Occurrence", "field"},
		{"entity/entity.go", "Field", "Role", "field"},
		{"entity/dates/date.go", "Type", "Date", "type"},
		{"entity/dates/date.go", "Anchor", "Date", "anchor"},
		{"entity/dates/date.go", "Precision", "Date", "precision"},
		{"entity/entity.go", "Field", "Quotation", "field"},
		{"entity/names/mention.go", "Kind", "Speaker", "kind"},
		{"text/language.go", "Language", "Language", "code"},
		{"text/language.go", "Language", "Block", "language"},
	} {
		t.Run(c.typeName+"."+c.key, func(t *testing.T) {
			want := constants(t, c.file, c.goType)
			require.NotEmpty(t, want)
			got := slices.Clone(schema.named(c.typeName).Properties[c.key].Enum)
			sort.Strings(got)
			assert.Equal(t, want, got)
		})
	}
}

// constants are the values of the string constants of a type, sorted.
func constants(t *testing.T, file, goType string) []string {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	require.NoError(t, err)
	var out []string
	ast.Inspect(parsed, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if name, ok := spec.Type.(*ast.Ident); ok && name.Name == goType {
			for _, v := range spec.Values {
				if literal, ok := v.(*ast.BasicLit); ok {
					word, err := strconv.Unquote(literal.Value)
					require.NoError(t, err)
					out = append(out, word)
				}
			}
		}
		return true
	})
	sort.Strings(out)
	return out
}

// schemaNode is as much of JSON Schema as ours uses. Reading it refuses any other keyword.
type schemaNode struct {
	Schema      string                 `json:"$schema"`
	ID          string                 `json:"$id"`
	Ref         string                 `json:"$ref"`
	Defs        map[string]*schemaNode `json:"$defs"`
	Title       string                 `json:"title"`
	Description string                 `json:"description"`
	Type        string                 `json:"type"`
	Properties  map[string]*schemaNode `json:"properties"`
	Additional  *schemaNode            `json:"additionalProperties"`
	Required    []string               `json:"required"`
	Items       *schemaNode            `json:"items"`
	MinItems    int                    `json:"minItems"`
	Enum        []string               `json:"enum"`
	Const       any                    `json:"const"`
	Minimum     *float64               `json:"minimum"`
	Maximum     *float64               `json:"maximum"`
	OneOf       []*schemaNode          `json:"oneOf"`
	AnyOf       []*schemaNode          `json:"anyOf"`
	Not         *schemaNode            `json:"not"`
}

func readSchema(t *testing.T) *schemaNode {
	t.Helper()
	file, err := os.Open(schemaFile)
	require.NoError(t, err)
	defer file.Close()
	decoder := json.NewDecoder(file)
	decoder.DisallowUnknownFields()
	var schema schemaNode
	require.NoError(t, decoder.Decode(&schema))
	assert.Equal(t, copydesk.Schema, schema.Title)
	return &schema
}

func (n *schemaNode) named(typeName string) *schemaNode {
	if typeName == "Article" {
		return n
	}
	return n.Defs[typeName]
}

func (n *schemaNode) typeName() string {
	switch {
	case n.Ref != "":
		return strings.TrimPrefix(n.Ref, "#/$defs/")
	case n.Type == "array" && n.Items.typeName() == "string":
		return "list of strings"
	case n.Type == "array":
		return "list of " + n.Items.typeName()
	case n.Const != nil:
		return fmt.Sprintf("%T", n.Const)
	}
	return n.Type
}

// faults lists where a value breaks the schema. It is stricter than the schema itself about keys: one that the schema
// does not know is a fault here.
func (n *schemaNode) faults(at string, value any, root *schemaNode) []string {
	if n.Ref != "" {
		return root.Defs[strings.TrimPrefix(n.Ref, "#/$defs/")].faults(at, value, root)
	}
	var out []string
	fault := func(format string, args ...any) { out = append(out, at+": "+fmt.Sprintf(format, args...)) }
	kind := "null"
	switch v := value.(type) {
	case map[string]any:
		kind = "object"
		for _, k := range n.Required {
			if _, ok := v[k]; !ok {
				fault("no %s", k)
			}
		}
		for k, inner := range v {
			switch p := n.Properties[k]; {
			case p != nil:
				out = append(out, p.faults(at+"."+k, inner, root)...)
			case n.Additional != nil:
				out = append(out, n.Additional.faults(at+"."+k, inner, root)...)
			case n.Type == "object":
				fault("unknown key %s", k)
			}
		}
	case []any:
		kind = "array"
		if len(v) < n.MinItems {
			fault("an empty list")
		}
		for i, inner := range v {
			if n.Items != nil {
				out = append(out, n.Items.faults(fmt.Sprintf("%s[%d]", at, i), inner, root)...)
			}
		}
	case string:
		kind = "string"
		if n.Enum != nil && !slices.Contains(n.Enum, v) {
			fault("%q is none of %v", v, n.Enum)
		}
	case float64:
		kind = "number"
		if v == float64(int64(v)) && n.Type == "integer" {
			kind = "integer"
		}
		if n.Minimum != nil && v < *n.Minimum || n.Maximum != nil && v > *n.Maximum {
			fault("%v is out of range", v)
		}
	case bool:
		kind = "boolean"
	}
	if n.Type != "" && n.Type != kind {
		fault("is %s, not %s", kind, n.Type)
	}
	if n.Const != nil && n.Const != value {
		fault("is %v, not %v", value, n.Const)
	}
	if n.OneOf != nil {
		good := 0
		for _, option := range n.OneOf {
			if len(option.faults(at, value, root)) == 0 {
				good++
			}
		}
		if good != 1 {
			fault("fits %d of the forms that it must fit one of", good)
		}
	}
	if n.AnyOf != nil && !slices.ContainsFunc(n.AnyOf, func(option *schemaNode) bool { return len(option.faults(at, value, root)) == 0 }) {
		fault("fits none of the forms")
	}
	if n.Not != nil && len(n.Not.faults(at, value, root)) == 0 {
		fault("has a form that is not allowed")
	}
	return out
}

// requireSchema holds one JSON record to the schema.
func requireSchema(t *testing.T, schema *schemaNode, record []byte) {
	t.Helper()
	var value any
	require.NoError(t, json.Unmarshal(record, &value))
	require.Empty(t, schema.faults("article", value, schema))
}

func TestSchemaFitsAFullArticleAndRefusesABrokenOne(t *testing.T) {
	schema := readSchema(t)
	article := fullArticle()
	record, err := json.Marshal(article)
	require.NoError(t, err)
	requireSchema(t, schema, record)
	for _, c := range []struct{ name, old, new string }{
		{"a number for a word", `"schema":"copydesk/1"`, `"schema":1`},
		{"an unknown kind", `"kind":"paragraph"`, `"kind":"para"`},
		{"a kept block without an end", `"end":25,"score":0.5,"reason"`, `"score":0.5,"reason"`},
		{"an unknown key", `"text":`, `"txt":`},
		{"a score beyond one", `"score":0.5`, `"score":1.5`},
	} {
		t.Run(c.name, func(t *testing.T) {
			broken := strings.Replace(string(record), c.old, c.new, 1)
			require.True(t, string(record) != broken, "there is something to break")
			var value any
			require.NoError(t, json.Unmarshal([]byte(broken), &value))
			assert.NotEmpty(t, schema.faults("article", value, schema))
		})
	}
}
