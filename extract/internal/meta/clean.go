package meta

import (
	"html"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// clean takes a value of structured data to what a reader would see: entities resolved (twice, for pages that escape
// twice), tags taken out, white space folded, invisible characters dropped, NFC.
func clean(s string) string {
	for n := 0; n < 2 && strings.IndexByte(s, '&') >= 0; n++ {
		s = html.UnescapeString(s)
	}
	if strings.IndexByte(s, '<') >= 0 {
		s = untagged(s)
	}
	return fold(s)
}

// fold folds white space and drops what is not seen. No-break spaces stay inside and go at the ends.
func fold(s string) string {
	if plain(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case r == '\u00ad' || r == '\u200b' || r == '\u200c' || r == '\u200d' || r == '\ufeff' || r == '\u200e' || r == '\u200f' || r == utf8.RuneError:
			continue
		case r != '\u00a0' && r != '\u202f' && unicode.IsSpace(r) || unicode.IsControl(r):
			space = true
			continue
		}
		if space && b.Len() > 0 {
			b.WriteByte(' ')
		}
		space = false
		b.WriteRune(r)
	}
	return norm.NFC.String(strings.TrimSpace(b.String()))
}

// plain reports whether fold would change nothing: printable ASCII with single spaces.
func plain(s string) bool {
	last := byte(' ')
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' || c >= 0x7F || c == ' ' && last == ' ' {
			return false
		}
		last = s[i]
	}
	return last != ' ' || s == ""
}

// untagged takes tags out of a value, unless the "<" is only a sign.
func untagged(s string) string {
	var b strings.Builder
	for s != "" {
		open := strings.IndexByte(s, '<')
		if open < 0 {
			break
		}
		end := strings.IndexByte(s[open:], '>')
		tag := open+1 < len(s) && (s[open+1] == '/' || s[open+1] == '!' || s[open+1] >= 'a' && s[open+1] <= 'z' || s[open+1] >= 'A' && s[open+1] <= 'Z')
		if end < 0 || !tag {
			b.WriteString(s[:open+1])
			s = s[open+1:]
			continue
		}
		b.WriteString(s[:open])
		if name := strings.ToLower(s[open:min(open+3, len(s))]); name == "<br" || name == "<p>" || name == "</p" {
			b.WriteByte(' ')
		}
		s = s[open+end+1:]
	}
	b.WriteString(s)
	return b.String()
}

// loose is s for comparison: letters and digits in lower case.
func loose(s string) string {
	b := make([]byte, 0, len(s))
	for _, r := range s {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b = append(b, byte(r))
		case r >= 'A' && r <= 'Z':
			b = append(b, byte(r)+'a'-'A')
		case r < utf8.RuneSelf:
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b = utf8.AppendRune(b, unicode.ToLower(r))
		}
	}
	return string(b)
}

// absolute resolves an address of the page; what is no address of the web gives "".
func absolute(base *url.URL, ref string) string {
	ref = strings.TrimSpace(ref)
	if ref == "" || len(ref) > 4096 {
		return ""
	}
	u, err := url.Parse(ref)
	if err != nil {
		return ""
	}
	if base != nil {
		u = base.ResolveReference(u)
	}
	switch u.Scheme {
	case "http", "https":
		return u.String()
	case "":
		return ref
	}
	return ""
}

// sameAddress compares two addresses without scheme, "www.", query and closing slash.
func sameAddress(a, b string) bool { return bareAddress(a) == bareAddress(b) }

func bareAddress(s string) string {
	if i := strings.Index(s, "://"); i >= 0 {
		s = s[i+3:]
	}
	if i := strings.IndexAny(s, "?#"); i >= 0 {
		s = s[:i]
	}
	return strings.TrimRight(strings.TrimPrefix(s, "www."), "/")
}
