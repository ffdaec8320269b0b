package render

import (
	"fmt"
	"slices"
	"strings"

	"github.com/copydesk/copydesk"
	"github.com/copydesk/copydesk/lang"
	"github.com/copydesk/copydesk/text"
)

// names are how the languages are called on a page for people.
var names = map[text.Language]string{
	text.French:  "French",
	text.English: "English",
	text.Und:     "language unknown",
}

// language is "French (0.98)", with what the page declares where that is something else.
func language(l lang.Result) string {
	name, known := names[l.Code]
	if !known {
		name = string(l.Code)
	}
	out := fmt.Sprintf("%s (%.2f)", name, l.Confidence)
	if base, _, _ := strings.Cut(l.Declared, "-"); l.Declared != "" && !strings.EqualFold(base, string(l.Code)) {
		out += ", declared " + l.Declared
	}
	return out
}

// byline is who wrote the article, for whom, and when; a paper that signs for itself is named once.
func byline(a *copydesk.Article) []string {
	var authors []string
	for _, author := range a.Authors {
		authors = append(authors, author.Name)
	}
	var out []string
	for _, part := range []string{strings.Join(authors, ", "), a.Agency, a.Site, a.Published.Time} {
		if part != "" && !slices.ContainsFunc(out, func(said string) bool { return strings.EqualFold(said, part) }) {
			out = append(out, part)
		}
	}
	return out
}

// origin names the input that an article was read from.
func origin(o copydesk.Origin) string {
	name := o.Path
	if name == "" {
		name = o.URL
	}
	if o.Line > 0 {
		return fmt.Sprintf("%s:%d", name, o.Line)
	}
	return name
}
