package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// What a page must declare as its article's text, in characters, and how many times as much as it shows, to be taken at
// its word.
const (
	leastDeclared = 500
	timesShown    = 3
)

// declared takes the article from the page's structured data if the page shows hardly anything of it: behind a wall, or
// on a page that a script fills. What is shown of it then is a repetition.
func (a *assembly) declared() {
	body := strings.TrimSpace(a.page.Given.Body)
	if len(body) < leastDeclared || strings.Contains(body, "</") {
		return
	}
	shown, at := 0, -1
	for i := range a.page.Blocks {
		if b := &a.page.Blocks[i]; b.Kind.Kept() {
			if shown += len(b.Text); at < 0 {
				at = i
			}
		}
	}
	if timesShown*shown > len(body) {
		return
	}
	var blocks []page.Block
	node := script(a.page.Root)
	for _, line := range strings.FieldsFunc(body, func(r rune) bool { return r == '\n' || r == '\r' }) {
		if line = page.Fold(line); line != "" {
			b := page.Block{Text: line, Node: node, Kind: page.Paragraph, Reason: "articleBody of the structured data"}
			b.Runes = len([]rune(line))
			blocks = append(blocks, b)
		}
	}
	if at < 0 {
		at = len(a.page.Blocks)
	}
	for i := range a.page.Blocks {
		if b := &a.page.Blocks[i]; b.Kind.Kept() {
			b.Kind, b.Reason = page.Other, "the structured data has it whole"
		}
	}
	all := make([]page.Block, 0, len(a.page.Blocks)+len(blocks))
	all = append(all, a.page.Blocks[:at]...)
	all = append(all, blocks...)
	a.page.Blocks = append(all, a.page.Blocks[at:]...)
}

// script returns the element that holds structured data: the first script that names an articleBody, else the root.
func script(root *html.Node) *html.Node {
	for n := range root.Descendants() {
		if n.DataAtom == atom.Script && n.FirstChild != nil && strings.Contains(n.FirstChild.Data, "articleBody") {
			return n
		}
	}
	return root
}
