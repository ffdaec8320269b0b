package meta

import (
	"strings"

	"golang.org/x/net/html"
)

// boxed reads the box that presents the author beside the article, as themes of personal sites and of small papers have
// it. Boxes of several people are teasers of other articles.
func (r *reader) boxed(sg *signer) (s signed) {
	for i := range r.lines {
		l := &r.lines[i]
		if l.comment != nil || !namesAuthor(l.node) {
			continue
		}
		text := linesOf(l.node, maxLine)
		if len(text) > maxNameRunes {
			continue
		}
		s.people = appendNames(s.people, sg.read(text, bareLine).Authors, "")
	}
	if len(s.people) != 1 {
		return signed{}
	}
	return s
}

// namesAuthor reports whether the class of an element says that it holds the name of an author: "author__name".
func namesAuthor(n *html.Node) bool {
	for _, class := range strings.Fields(strings.ToLower(attr(n, "class"))) {
		parts := strings.FieldsFunc(class, func(r rune) bool { return r < 'a' || r > 'z' })
		for i := 1; i < len(parts); i++ {
			if parts[i-1] == "author" && parts[i] == "name" || (parts[i-1] == "nom" || parts[i-1] == "name") && (parts[i] == "auteur" || parts[i] == "author") {
				return true
			}
		}
		if class == "authorname" {
			return true
		}
	}
	return false
}
