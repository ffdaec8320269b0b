package slim

import "bytes"

// tag is what is known of the tag that was read last.
type tag struct {
	letters  [24]byte // its name in lower case; longer ones are of no interest
	length   int
	needless []span // attributes that nobody reads
	data     bool   // the type is that of linked data
	closed   bool   // ends with a slash of its own
	odd      bool   // is written in a way that does not bear taking attributes out
}

type span struct{ from, to int }

func (t *tag) name() string { return string(t.letters[:t.length]) }

// readTag reads a tag from the first letter of its name on, exactly as the tokenizer of the parser does, and goes behind
// it. It reports false when the page ends in the tag.
func (c *cutter) readTag(at int) bool {
	t := &c.tag
	t.needless, t.data, t.odd = t.needless[:0], false, false
	src := c.src
	i := at
	for ; i < len(src) && !endsName(src[i]); i++ {
	}
	t.length = lower(t.letters[:], src[at:i])
	if i < len(src) && src[i] == '>' { // most tags have a name and nothing else
		t.closed = false
		c.at = i + 1
		return true
	}
	before, valueEnd := i, -1 // the end of what stands before the white space; the end of an open value
	for {
		i = space(src, i)
		if i >= len(src) {
			return false
		}
		if src[i] == '>' {
			break
		}
		key := i
		for i < len(src) && (!endsName(src[i]) && (src[i] != '=' || i == key)) {
			i++
		}
		keyEnd := i
		to := i
		value := src[:0]
		valueEnd = -1
		i = space(src, i)
		if i >= len(src) {
			return false
		}
		switch src[i] {
		case '/':
			i++
		case '=':
			if i = space(src, i+1); i >= len(src) {
				return false
			}
			switch quote := src[i]; quote {
			case '>':
			case '"', '\'':
				n := bytes.IndexByte(src[i+1:], quote)
				if n < 0 {
					return false
				}
				value = src[i+1 : i+1+n]
				i += n + 2
			default:
				from := i
				for i < len(src) && !isSpace(src[i]) && src[i] != '>' {
					i++
				}
				value, valueEnd = src[from:i], i
			}
			to = i
		}
		if to >= len(src) {
			return false
		}
		t.attribute(src, before, span{key, to}, src[key:keyEnd], value)
		before = i
	}
	t.closed = src[i-1] == '/'
	t.odd = t.odd || t.closed && valueEnd == i
	c.at = i + 1
	return true
}

// attribute notes what is to know of an attribute; before is where what comes before it ends.
func (t *tag) attribute(src []byte, before int, whole span, key, value []byte) {
	if len(key) == 0 {
		return
	}
	if key[0] == '=' { // it would become the value of the attribute before it
		t.odd = true
		return
	}
	var letters [longest + 1]byte
	name := string(letters[:lower(letters[:], key)])
	if Reads(name) {
		if name == "type" && t.name() == "script" {
			t.data = linkedData(value)
		}
		return
	}
	// The white space before it goes too, unless it is what keeps its neighbours apart.
	if end := src[whole.to]; end == '>' || isSpace(end) {
		whole.from = before
	}
	if src[whole.from-1] == '/' { // the slash would close the tag
		t.odd = true
	}
	t.needless = append(t.needless, whole)
}

// linkedData reports whether the type of a script may be that of JSON-LD.
func linkedData(value []byte) bool {
	return bytes.IndexByte(value, '&') >= 0 || bytes.Contains(bytes.ToLower(value), []byte("ld+json"))
}

// lower writes the lower case of a name and returns its length, 0 when it has no room.
func lower(to, name []byte) int {
	if len(name) > len(to) {
		return 0
	}
	for i, b := range name {
		if 'A' <= b && b <= 'Z' {
			b += 'a' - 'A'
		}
		to[i] = b
	}
	return len(name)
}

func equalFold(b []byte, name string) bool {
	for i := range b {
		if b[i]|0x20 != name[i] {
			return false
		}
	}
	return true
}

func letter(b byte) bool { b |= 0x20; return 'a' <= b && b <= 'z' }

// What a byte is in a tag.
const (
	spaceByte = 1 << iota
	endByte   // ends the name of a tag or an attribute
)

var kinds = [256]uint8{
	' ': spaceByte | endByte, '\n': spaceByte | endByte, '\r': spaceByte | endByte, '\t': spaceByte | endByte, '\f': spaceByte | endByte,
	'/': endByte, '>': endByte,
}

func isSpace(b byte) bool  { return kinds[b]&spaceByte != 0 }
func endsName(b byte) bool { return kinds[b]&endByte != 0 }

// space passes white space.
func space(src []byte, i int) int {
	for i < len(src) && isSpace(src[i]) {
		i++
	}
	return i
}
