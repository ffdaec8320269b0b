package extract

import (
	"bytes"
	"mime"
	"strings"
)

// What an input can be.
const (
	htmlText  = "text/html"
	plainText = "text/plain"
)

// mediaType is what the caller says, or else what the input looks like.
func mediaType(said string, source []byte) string {
	if t, _, err := mime.ParseMediaType(said); err == nil {
		said = t
	}
	switch said = strings.ToLower(said); {
	case said == plainText:
		return plainText
	case strings.Contains(said, "html") || strings.Contains(said, "xml"):
		return htmlText
	}
	if looksHTML(source) {
		return htmlText
	}
	return plainText
}

// looksHTML reports whether the input has a tag at its beginning, or many tags that only pages have. A text may well
// quote a tag or two.
func looksHTML(source []byte) bool {
	head := bytes.TrimSpace(source)
	if len(head) > 0 && head[0] == '<' && len(head) > 2 {
		switch c := head[1] | 0x20; {
		case head[1] == '!' || head[1] == '?' || 'a' <= c && c <= 'z':
			return true
		}
	}
	head = bytes.ToLower(head[:min(len(head), 64<<10)])
	tags := 0
	for _, tag := range []string{"<html", "<head", "<body", "<div", "<p>", "<p ", "<br", "<a href", "</p>", "</a>", "<span", "<td", "<li", "<h1", "<meta "} {
		if n := bytes.Count(head, []byte(tag)); n > 0 {
			tags += n
		}
	}
	return tags >= 3 && tags*400 > len(head)
}
