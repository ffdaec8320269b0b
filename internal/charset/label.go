package charset

import (
	"bytes"
	"mime"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
)

// label is a charset that somebody declared. The zero label is none.
type label struct {
	name     string            // canonical, or as written when unknown
	encoding encoding.Encoding // nil when unknown
}

// parseLabel reads "iso-8859-1" or "text/html; charset=iso-8859-1".
func parseLabel(s string) label {
	s = strings.TrimSpace(s)
	if strings.ContainsAny(s, "/;=") {
		if _, params, err := mime.ParseMediaType(s); err == nil {
			s = params["charset"]
		} else {
			s = charsetParam([]byte(s))
		}
	}
	s = strings.ToLower(strings.Trim(s, " \t\r\n\"'"))
	if s == "" {
		return label{}
	}
	if e, err := htmlindex.Get(s); err == nil {
		if name, err := htmlindex.Name(e); err == nil && name != "replacement" {
			return label{name: name, encoding: e}
		}
	}
	if other, ok := aliases[s]; ok {
		return parseLabel(other)
	}
	return label{name: s}
}

// aliases are labels that servers send and the Encoding Standard does not list.
var aliases = map[string]string{
	"utf":           utf8Name,
	"utf_8":         utf8Name,
	"utf8mb4":       utf8Name,
	"iso-latin-1":   "windows-1252",
	"iso8859_1":     "windows-1252",
	"win-1252":      "windows-1252",
	"windows1252":   "windows-1252",
	"ansi":          "windows-1252",
	"latin-1":       "windows-1252",
	"latin9":        "iso-8859-15",
	"latin-9":       "iso-8859-15",
	"macroman":      "macintosh",
	"mac-roman":     "macintosh",
	"x-mac-roman":   "macintosh",
	"apple-roman":   "macintosh",
	"iso8859_15":    "iso-8859-15",
	"iso-8859-15-1": "iso-8859-15",
}

// firstLabel prefers the header, and a label that is known to one that is not.
func firstLabel(header label, page func() label) label {
	if header.encoding != nil {
		return header
	}
	if own := page(); own.encoding != nil || header.name == "" {
		return own
	}
	return header
}

// foreign reports a known charset that is neither Western nor a form of Unicode, which the bytes have refuted by then.
func (l label) foreign() bool {
	if l.encoding == nil || strings.HasPrefix(l.name, "utf-") {
		return false
	}
	for _, p := range western {
		if p.name == l.name {
			return false
		}
	}
	return true
}

// otherLatin are the charsets of the Latin alphabet beyond the Western ones.
var otherLatin = map[string]bool{
	"iso-8859-2": true, "iso-8859-3": true, "iso-8859-4": true, "iso-8859-10": true, "iso-8859-13": true,
	"iso-8859-14": true, "iso-8859-16": true, "windows-1250": true, "windows-1254": true, "windows-1257": true,
	"windows-1258": true,
}

func (l label) latin() bool { return otherLatin[l.name] }

// escapes reports a charset whose bytes are all ASCII, so that every text of it is valid UTF-8.
func (l label) escapes() bool { return l.name == "iso-2022-jp" }

func (l label) result(text []byte, used string, repaired bool) Decoded {
	return Decoded{Text: text, Charset: Charset{Declared: l.name, Used: used, Repaired: repaired}}
}

// decodeWith also counts what the encoding could not read.
func decodeWith(b []byte, e encoding.Encoding) (text []byte, bad int) {
	text, err := e.NewDecoder().Bytes(b)
	if err != nil {
		return bytes.ToValidUTF8(b, []byte(string(utf8.RuneError))), len(b)
	}
	return text, bytes.Count(text, []byte(string(utf8.RuneError)))
}
