package lang

import (
	"strings"

	"github.com/copydesk/copydesk/text"
)

// Result is what a text was found to be.
type Result struct {
	Code       text.Language `json:"code"`               // fr, en or und
	Confidence float64       `json:"confidence"`         // 0 to 1, for und too: how sure that it is neither
	Declared   string        `json:"declared,omitempty"` // what the page says of itself, as a BCP 47 tag, never used to decide

	// Likelier is the one of French and English that the text is nearer to, also where Code is und: for callers that
	// must read it as one of them. Without any evidence it is what the page declares, if that is one of them, else
	// the first language of the list.
	Likelier text.Language `json:"-"`
}

// Declare returns the result with what a page says of itself: an html lang attribute, the inLanguage of JSON-LD, a
// content-language. The tag is brought into the usual form, "fr_ca" into "fr-CA"; what is no tag is left out.
func (r Result) Declare(tag string) Result {
	r.Declared = canonical(tag)
	if r.Confidence == 0 {
		if code := text.Language(primary(r.Declared)); column(code) >= 0 {
			r.Likelier = code
		}
	}
	return r
}

// Disagrees reports that the page declares another language than was found. Text in a language that this module does
// not read disagrees only with a page that declares one that it does.
func (r Result) Disagrees() bool {
	if r.Declared == "" || r.Declared == string(text.Und) {
		return false
	}
	code := text.Language(primary(r.Declared))
	if r.Code == text.Und {
		return column(code) >= 0
	}
	return code != r.Code
}

func primary(tag string) string {
	code, _, _ := strings.Cut(tag, "-")
	return code
}

// longestTag bounds what is taken for a language tag.
const longestTag = 35

// canonical brings the first of the tags in s into the form of BCP 47, or returns "" when it is none.
func canonical(s string) string {
	s, _, _ = strings.Cut(s, ",")
	s = strings.ReplaceAll(strings.TrimSpace(s), "_", "-")
	// Locales of POSIX carry a charset: "fr_FR.UTF-8".
	s, _, _ = strings.Cut(s, ".")
	if s == "" || len(s) > longestTag {
		return ""
	}
	parts := strings.Split(s, "-")
	for i, part := range parts {
		if part == "" || len(part) > 8 || strings.ContainsFunc(part, func(r rune) bool {
			return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9')
		}) {
			return ""
		}
		switch {
		case i == 0:
			if len(part) < 2 {
				return ""
			}
			parts[i] = strings.ToLower(part)
		case len(part) == 2:
			parts[i] = strings.ToUpper(part)
		case len(part) == 4:
			parts[i] = strings.ToUpper(part[:1]) + strings.ToLower(part[1:])
		default:
			parts[i] = strings.ToLower(part)
		}
	}
	if len(parts[0]) > 3 {
		return fromName(parts[0])
	}
	return strings.Join(parts, "-")
}

// fromName is the code of a language that a page calls by its name: "French", "français" without its cedilla.
func fromName(name string) string {
	for _, l := range languages {
		for _, n := range l.names {
			if n == name {
				return string(l.code)
			}
		}
	}
	return ""
}
