package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
)

// role says what the walk does with an element.
type role uint8

const (
	inlineRole role = iota
	boxRole         // begins and ends blocks
	breakRole       // <br>
	ruleRole        // ends a block and holds nothing
	fieldRole       // a field of a form
	imageRole       // holds no text
	embedRole       // holds no text of the page
	skipRole        // is not shown
)

// roles are the elements that are not simply inline.
var roles = map[atom.Atom]role{
	atom.Address: boxRole, atom.Article: boxRole, atom.Aside: boxRole, atom.Blockquote: boxRole, atom.Body: boxRole,
	atom.Button: boxRole, atom.Caption: boxRole, atom.Center: boxRole, atom.Dd: boxRole, atom.Details: boxRole,
	atom.Dialog: boxRole, atom.Dir: boxRole, atom.Div: boxRole, atom.Dl: boxRole, atom.Dt: boxRole, atom.Fieldset: boxRole,
	atom.Figcaption: boxRole, atom.Figure: boxRole, atom.Footer: boxRole, atom.Form: boxRole, atom.H1: boxRole,
	atom.H2: boxRole, atom.H3: boxRole, atom.H4: boxRole, atom.H5: boxRole, atom.H6: boxRole, atom.Header: boxRole,
	atom.Hgroup: boxRole, atom.Label: boxRole, atom.Legend: boxRole, atom.Li: boxRole, atom.Main: boxRole,
	atom.Menu: boxRole, atom.Nav: boxRole, atom.Ol: boxRole, atom.P: boxRole, atom.Pre: boxRole, atom.Section: boxRole,
	atom.Summary: boxRole, atom.Table: boxRole, atom.Tbody: boxRole, atom.Td: boxRole, atom.Tfoot: boxRole,
	atom.Th: boxRole, atom.Thead: boxRole, atom.Tr: boxRole, atom.Ul: boxRole, atom.Search: boxRole, atom.Html: boxRole,

	atom.Br: breakRole, atom.Hr: ruleRole,
	atom.Input: fieldRole, atom.Textarea: fieldRole, atom.Select: fieldRole,
	atom.Img: imageRole, atom.Picture: inlineRole,
	atom.Iframe: embedRole, atom.Video: embedRole, atom.Audio: embedRole, atom.Object: embedRole, atom.Embed: embedRole,

	atom.Head: skipRole, atom.Script: skipRole, atom.Style: skipRole, atom.Noscript: skipRole, atom.Template: skipRole,
	atom.Svg: skipRole, atom.Canvas: skipRole, atom.Datalist: skipRole, atom.Map: skipRole, atom.Title: skipRole,
	atom.Noframes: skipRole, atom.Param: skipRole, atom.Link: skipRole, atom.Meta: skipRole, atom.Rp: skipRole,
	atom.Progress: skipRole, atom.Meter: skipRole, atom.Optgroup: skipRole, atom.Option: skipRole,
}

// tagHints are the topics that tags speak of by themselves.
var tagHints = map[atom.Atom]cue.Set{
	atom.Nav: cue.Of(cue.Navigation), atom.Aside: cue.Of(cue.Sidebar), atom.Footer: cue.Of(cue.Footer),
	atom.Header: cue.Of(cue.Header), atom.Figcaption: cue.Of(cue.Caption), atom.Article: cue.Of(cue.Article),
	atom.Time: cue.Of(cue.Date), atom.Blockquote: cue.Of(cue.Quote), atom.Dialog: cue.Of(cue.Modal),
	atom.Search: cue.Of(cue.Search),
}

// roleHints are the topics of ARIA roles.
var roleHints = map[string]cue.Set{
	"navigation": cue.Of(cue.Navigation), "search": cue.Of(cue.Search), "contentinfo": cue.Of(cue.Footer),
	"banner": cue.Of(cue.Header), "complementary": cue.Of(cue.Sidebar), "dialog": cue.Of(cue.Modal),
	"alertdialog": cue.Of(cue.Modal), "menu": cue.Of(cue.Navigation), "menubar": cue.Of(cue.Navigation),
	"article": cue.Of(cue.Article), "comment": cue.Of(cue.Comment),
}

// attributes is what the walk wants to know of an element's attributes.
type attributes struct {
	hint   cue.Set
	hidden bool
	block  bool // a style makes a block of an inline element
	href   string
}

// look reads the attributes of n.
func (c *cutter) look(n *html.Node) attributes {
	a := attributes{hint: tagHints[n.DataAtom]}
	aria := false
	for i := range n.Attr {
		switch v := n.Attr[i].Val; n.Attr[i].Key {
		case "class", "id", "data-testid", "data-component", "data-module", "data-type":
			a.hint |= c.hint(v)
		case "role":
			a.hint |= roleHints[v]
			if v == "heading" || v == "button" {
				a.block = true
			}
		case "aria-label":
			if n.DataAtom != atom.A && n.DataAtom != atom.Button {
				a.hint |= c.hint(v)
			}
		case "itemprop", "rel", "property":
			a.hint |= c.hint(v)
		case "style":
			a.style(v)
		case "hidden":
			a.hidden = a.hidden || v != "until-found"
		case "aria-hidden":
			aria = v == "true"
		case "href":
			a.href = v
		}
	}
	if n.DataAtom == atom.Dialog && !hasAttr(n, "open") {
		a.hidden = true
	}
	// What is hidden from screen readers alone is seen by everybody else, unless it is a layer that is not open, or an
	// icon.
	if aria && (a.hint.Has(cue.Modal) || roles[n.DataAtom] == inlineRole && n.DataAtom != atom.A && n.DataAtom != atom.Span) {
		a.hidden = true
	}
	return a
}

func (a *attributes) style(s string) {
	if len(s) > 2000 || !strings.Contains(s, "isplay") && !strings.Contains(s, "isibility") {
		return
	}
	for _, declaration := range strings.Split(strings.ToLower(s), ";") {
		name, value, _ := strings.Cut(declaration, ":")
		value, _, _ = strings.Cut(strings.TrimSpace(value), " ")
		switch strings.TrimSpace(name) {
		case "display":
			a.hidden = a.hidden || value == "none" || value == "none!important"
			a.block = a.block || value == "block" || value == "flex" || value == "grid"
		case "visibility":
			a.hidden = a.hidden || value == "hidden"
		}
	}
}

// hint looks the words of an attribute up; the same values come back all over a page.
func (c *cutter) hint(v string) cue.Set {
	if v == "" || len(v) > 2000 {
		return 0
	}
	s, ok := c.hints[v]
	if !ok {
		s = c.scanner.Hint(v)
		c.hints[v] = s
	}
	return s
}

func hasAttr(n *html.Node, key string) bool {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			return true
		}
	}
	return false
}

// Attr returns the value of an attribute of n, "" when it has none.
func Attr(n *html.Node, key string) string {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			return n.Attr[i].Val
		}
	}
	return ""
}
