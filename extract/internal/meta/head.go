package meta

import (
	"strings"

	"golang.org/x/net/html"
)

type link struct{ rel, href, text string }

func (c *collected) script(n *html.Node) {
	if n.FirstChild == nil {
		return
	}
	if !strings.Contains(strings.ToLower(attr(n, "type")), "ld+json") {
		if len(c.data) < maxData {
			c.data = append(c.data, []byte(n.FirstChild.Data))
		}
		return
	}
	if data := n.FirstChild.Data; c.jsonBytes+len(data) <= maxJSONBytes {
		c.jsonBytes += len(data)
		c.scripts = append(c.scripts, data)
	}
}

func (c *collected) meta(n *html.Node, s state) {
	key, prop, content := "", "", ""
	for i := range n.Attr {
		switch a := &n.Attr[i]; a.Key {
		case "name", "property", "http-equiv":
			if key == "" || a.Key == "property" {
				key = a.Val
			}
		case "itemprop":
			prop = a.Val
		case "content", "value":
			content = a.Val
		}
	}
	if content == "" {
		return
	}
	if prop != "" && s.body {
		c.property(n, prop, s)
		return
	}
	if key == "" {
		key = prop
	}
	if key != "" && len(c.metas) < maxMetas {
		c.metas = append(c.metas, pair{key: strings.ToLower(strings.TrimSpace(key)), content: content})
	}
}

func (c *collected) link(n *html.Node, s state) {
	rel, href, prop := attr(n, "rel"), attr(n, "href"), attr(n, "itemprop")
	if prop != "" && s.body {
		c.property(n, prop, s)
	}
	if href == "" || len(c.links) >= maxLinks {
		return
	}
	for _, r := range strings.Fields(strings.ToLower(rel)) {
		switch r {
		case "canonical", "license", "author", "copyright", "image_src", "shortlink":
			c.links = append(c.links, link{rel: r, href: href})
		}
	}
}

// anchor keeps the links that say something of the page: its licence, its tags.
func (c *collected) anchor(n *html.Node, rel string, s state) {
	href := attr(n, "href")
	if len(c.links) >= maxLinks {
		return
	}
	if rel != "" {
		for _, r := range strings.Fields(strings.ToLower(rel)) {
			if r == "license" || (r == "tag" && s.related == nil) {
				c.links = append(c.links, link{rel: r, href: href, text: textOf(n, maxLine)})
				return
			}
		}
	}
	if s.comment == nil && strings.Contains(href, "creativecommons.org/") {
		c.links = append(c.links, link{rel: "cc", href: href, text: textOf(n, maxLine)})
	}
}
