package charset

import "bytes"

// prescanned bounds the search for a label when a page never comes to its body.
const prescanned = 1 << 20

// prescan finds the label that a page gives itself: <meta charset>, <meta http-equiv content> or the XML declaration.
// It reads the head to its end, however long, and skips comments, scripts and styles, where a meta is not one.
func prescan(b []byte) label {
	if bytes.HasPrefix(b, []byte("<?xml")) {
		if end := bytes.IndexByte(b, '>'); end > 0 {
			if l := parseLabel(attribute(b[5:end], "encoding")); l.encoding != nil {
				return l
			}
		}
	}
	b = b[:min(len(b), prescanned)]
	var unknown label
	for {
		i := bytes.IndexByte(b, '<')
		if i < 0 {
			return unknown
		}
		b = b[i+1:]
		switch {
		case hasTag(b, "meta"):
			tag := b[:tagEnd(b)]
			l := parseLabel(attribute(tag, "charset"))
			if l.name == "" && equalFold([]byte(attribute(tag, "http-equiv")), "content-type") {
				l = parseLabel(charsetParam([]byte(attribute(tag, "content"))))
			}
			if l.encoding != nil {
				return l
			}
			if unknown.name == "" {
				unknown = l
			}
			b = b[len(tag):]
		case bytes.HasPrefix(b, []byte("!--")):
			b = after(b, "-->")
		case hasTag(b, "script"):
			b = after(b, "</script")
		case hasTag(b, "style"):
			b = after(b, "</style")
		case hasTag(b, "body"):
			return unknown
		}
	}
}

// hasTag reports whether b, after "<", is the tag of that lower-case name.
func hasTag(b []byte, name string) bool {
	if len(b) <= len(name) || !equalFold(b[:len(name)], name) {
		return false
	}
	c := b[len(name)]
	return c == '>' || c == '/' || isSpace(c)
}

// equalFold reports whether b is the lower-case string in any case.
func equalFold(b []byte, lower string) bool {
	if len(b) != len(lower) {
		return false
	}
	for i := range b {
		c := b[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != lower[i] {
			return false
		}
	}
	return true
}

// after returns what follows the lower-case mark, in any case, or nothing.
func after(b []byte, mark string) []byte {
	for {
		i := bytes.IndexByte(b, mark[0])
		if i < 0 || len(b)-i < len(mark) {
			return nil
		}
		if equalFold(b[i:i+len(mark)], mark) {
			return b[i+len(mark):]
		}
		b = b[i+1:]
	}
}

// tagEnd is the offset of the ">" that closes the tag, quotes respected; a quote left open ends at the first ">".
func tagEnd(b []byte) int {
	var quote byte
	for i, c := range b[:min(len(b), 4096)] {
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return i
		}
	}
	if i := bytes.IndexByte(b, '>'); i >= 0 {
		return i
	}
	return len(b)
}

// attribute returns the value of the first attribute of that lower-case name, or "". What stands inside the value of
// another attribute is not one.
func attribute(tag []byte, name string) string {
	for i := 0; i < len(tag); {
		for i < len(tag) && (isSpace(tag[i]) || tag[i] == '/' || tag[i] == '=') {
			i++
		}
		start := i
		for i < len(tag) && !isSpace(tag[i]) && tag[i] != '=' && tag[i] != '/' {
			i++
		}
		key := tag[start:i]
		for i < len(tag) && isSpace(tag[i]) {
			i++
		}
		if i == len(tag) || tag[i] != '=' {
			continue
		}
		i++
		for i < len(tag) && isSpace(tag[i]) {
			i++
		}
		value := attributeValue(tag[i:])
		if equalFold(key, name) {
			return string(bytes.Trim(value, "\"' \t\r\n"))
		}
		i += len(value)
	}
	return ""
}

// attributeValue is the value at the start of b with its quotes; a quote left open ends at the next space.
func attributeValue(b []byte) []byte {
	if len(b) > 0 && (b[0] == '"' || b[0] == '\'') {
		if end := bytes.IndexByte(b[1:], b[0]); end >= 0 {
			return b[:end+2]
		}
	}
	if end := bytes.IndexAny(b, " \t\r\n\f>"); end >= 0 {
		return b[:end]
	}
	return b
}

// charsetParam finds the value after "charset=" in a content type, however badly that is written.
func charsetParam(content []byte) string {
	rest := content
	for {
		rest = after(rest, "charset")
		if len(rest) == 0 {
			return ""
		}
		value := bytes.TrimLeft(rest, " \t\r\n")
		if len(value) == 0 || value[0] != '=' {
			continue
		}
		value = bytes.Trim(value[1:], " \t\r\n\"'")
		if end := bytes.IndexAny(value, " \t\r\n;,\"'"); end >= 0 {
			value = value[:end]
		}
		return string(value)
	}
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' }
