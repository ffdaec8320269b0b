package meta

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Limits of structured data. What lies beyond is left unread: it is decoration of the page, never its text.
const (
	maxJSONBytes  = 4 << 20 // of all scripts of a page
	maxJSONDepth  = 64
	maxJSONValues = 200_000
)

// value is a JSON value. Members keep their order, so that what is read of them does not hang on a map.
type value struct {
	kind    valueKind
	text    string // of strings, numbers and literals
	items   []value
	members []member
}

type member struct {
	key   string
	value value
}

type valueKind uint8

const (
	nothing valueKind = iota
	stringValue
	numberValue
	literalValue
	arrayValue
	objectValue
)

// get returns the member with the key, the first of several; nothing when there is none or v is no object.
func (v *value) get(key string) *value {
	for i := range v.members {
		if v.members[i].key == key {
			return &v.members[i].value
		}
	}
	return &value{}
}

// list returns the items of an array, or the value itself as the only one.
func (v *value) list() []value {
	switch v.kind {
	case nothing:
		return nil
	case arrayValue:
		return v.items
	}
	return []value{*v}
}

// jsonReader reads JSON as pages really carry it: with comments and CDATA marks around it, raw line breaks and
// unescaped quotes in strings, trailing commas, several values in a row, the end cut off. It never fails: it returns
// what could be read.
type jsonReader struct {
	s      string
	at     int
	depth  int
	values int
}

// readJSON returns the values of a script, and how many values it held in all.
func readJSON(s string, budget int) (values []value, used int) {
	r := jsonReader{s: unwrap(s), values: budget}
	for r.skip(); r.at < len(r.s) && r.values > 0; r.skip() {
		before := r.at
		if c := r.s[r.at]; c == '{' || c == '[' {
			if v := r.value(); v.kind != nothing {
				values = append(values, v)
			}
		}
		if r.at == before {
			r.at++
		}
	}
	return values, budget - r.values
}

// unwrap takes a whole script that was written in entities back to its characters.
func unwrap(s string) string {
	if !strings.Contains(s, `"`) && strings.Contains(s, "&quot;") {
		return strings.ReplaceAll(s, "&quot;", `"`)
	}
	return s
}

// skip passes white space and comments.
func (r *jsonReader) skip() {
	for r.at < len(r.s) {
		switch c := r.s[r.at]; {
		case c <= ' ':
			r.at++
		case c == '/' && strings.HasPrefix(r.s[r.at:], "/*"):
			end := strings.Index(r.s[r.at:], "*/")
			if end < 0 {
				r.at = len(r.s)
				return
			}
			r.at += end + 2
		case c == '/' && strings.HasPrefix(r.s[r.at:], "//"):
			end := strings.IndexByte(r.s[r.at:], '\n')
			if end < 0 {
				r.at = len(r.s)
				return
			}
			r.at += end
		case c == 0xC2 && strings.HasPrefix(r.s[r.at:], "\u00a0"):
			r.at += 2
		case c == 0xEF && strings.HasPrefix(r.s[r.at:], "\ufeff"):
			r.at += 3
		default:
			return
		}
	}
}

func (r *jsonReader) value() value {
	r.skip()
	if r.at >= len(r.s) || r.values <= 0 || r.depth > maxJSONDepth {
		return value{}
	}
	r.values--
	switch r.s[r.at] {
	case '{':
		return r.object()
	case '[':
		return r.array()
	case '"':
		return value{kind: stringValue, text: r.str()}
	}
	start := r.at
	for r.at < len(r.s) && !strings.ContainsRune(",]}:\"\n\r\t ", rune(r.s[r.at])) {
		r.at++
	}
	word := r.s[start:r.at]
	switch {
	case word == "":
		return value{}
	case word == "true" || word == "false":
		return value{kind: literalValue, text: word}
	case word[0] == '-' || word[0] >= '0' && word[0] <= '9':
		return value{kind: numberValue, text: word}
	}
	return value{}
}

func (r *jsonReader) object() value {
	v := value{kind: objectValue}
	r.at++
	r.depth++
	defer func() { r.depth-- }()
	for {
		r.skip()
		if r.at >= len(r.s) || r.values <= 0 || r.depth > maxJSONDepth {
			return v
		}
		switch c := r.s[r.at]; c {
		case '}':
			r.at++
			return v
		case '"':
			key := r.str()
			r.skip()
			if r.at < len(r.s) && r.s[r.at] == ':' {
				r.at++
				v.members = append(v.members, member{key: key, value: r.value()})
			}
		case ']':
			return v // the object was never closed; the array around it is
		default:
			r.at++
		}
	}
}

func (r *jsonReader) array() value {
	v := value{kind: arrayValue}
	r.at++
	r.depth++
	defer func() { r.depth-- }()
	for {
		r.skip()
		if r.at >= len(r.s) || r.values <= 0 || r.depth > maxJSONDepth {
			return v
		}
		switch r.s[r.at] {
		case ']':
			r.at++
			return v
		case '}':
			return v
		case ',':
			r.at++
		default:
			before := r.at
			if item := r.value(); item.kind != nothing {
				v.items = append(v.items, item)
			}
			if r.at == before {
				r.at++
			}
		}
	}
}

// str reads a string. A quote ends it only where JSON may go on; another one was left unescaped by a template.
func (r *jsonReader) str() string {
	r.at++
	start := r.at
	plain := true
	for r.at < len(r.s) {
		switch c := r.s[r.at]; {
		case c == '\\' && r.at+1 < len(r.s):
			plain = false
			r.at += 2
			continue
		case c == '"' && r.endsHere(r.at+1):
			raw := r.s[start:r.at]
			r.at++
			if plain {
				return raw
			}
			return unescapeJSON(raw)
		}
		r.at++
	}
	r.at = len(r.s)
	return unescapeJSON(r.s[start:])
}

// endsHere reports whether what follows a quote is how JSON goes on after a string.
func (r *jsonReader) endsHere(i int) bool {
	for i < len(r.s) && r.s[i] <= ' ' {
		i++
	}
	if i >= len(r.s) {
		return true
	}
	switch r.s[i] {
	case '}', ']', ':', '/':
		return true
	case ',':
		for i++; i < len(r.s) && r.s[i] <= ' '; i++ {
		}
		return i >= len(r.s) || strings.IndexByte("\"{[}]-0123456789tfn/", r.s[i]) >= 0
	case '"':
		return i > 0 && (r.s[i-1] == '\n' || r.s[i-1] == '\t') // a comma was forgotten between two lines
	}
	return false
}

func unescapeJSON(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for i := 0; i < len(s); {
		c := s[i]
		if c != '\\' || i+1 >= len(s) {
			b.WriteByte(c)
			i++
			continue
		}
		i += 2
		switch e := s[i-1]; e {
		case 'n':
			b.WriteByte('\n')
		case 'r', 't', 'b', 'f':
			b.WriteByte(' ')
		case 'u':
			r, n := codeUnit(s[i:])
			if n == 0 {
				b.WriteString(`\u`)
				continue
			}
			i += n
			if utf16.IsSurrogate(r) && strings.HasPrefix(s[i:], `\u`) {
				if low, m := codeUnit(s[i+2:]); m > 0 {
					if both := utf16.DecodeRune(r, low); both != utf8.RuneError {
						r, i = both, i+2+m
					}
				}
			}
			b.WriteRune(r)
		default:
			b.WriteByte(e)
		}
	}
	return b.String()
}

// codeUnit reads four hexadecimal digits; n is 0 when they are none.
func codeUnit(s string) (r rune, n int) {
	if len(s) < 4 {
		return 0, 0
	}
	v, err := strconv.ParseUint(s[:4], 16, 16)
	if err != nil {
		return 0, 0
	}
	return rune(v), 4
}
