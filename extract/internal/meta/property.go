package meta

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// property is an itemprop or an RDFa property of the body.
type property struct {
	place
	name, value string
}

func (c *collected) property(n *html.Node, prop string, s state) {
	if len(c.props) >= maxProps {
		return
	}
	for _, name := range strings.Fields(prop) {
		if i := strings.LastIndexByte(name, ':'); i >= 0 && !strings.HasPrefix(name, "article:") && !strings.HasPrefix(name, "og:") {
			name = name[i+1:]
		}
		if !propertyNames[name] {
			continue
		}
		c.props = append(c.props, property{place: c.at(n, s), name: name, value: propertyValue(n)})
	}
}

// propertyNames are the properties of schema.org, Dublin Core and Open Graph that are read in the body.
var propertyNames = map[string]bool{
	"datePublished": true, "dateModified": true, "dateCreated": true, "uploadDate": true, "author": true, "creator": true, "headline": true,
	"description": true, "inLanguage": true, "license": true, "isAccessibleForFree": true, "keywords": true, "date": true,
	"created": true, "modified": true, "issued": true, "article:published_time": true, "article:modified_time": true,
	"dateUpdate": true, "og:title": true, "published": true, "pubdate": true, "alternativeHeadline": true,
}

func propertyValue(n *html.Node) string {
	for _, key := range []string{"content", "datetime", "date"} {
		if v := attr(n, key); v != "" {
			return v
		}
	}
	if n.DataAtom == atom.Abbr && attr(n, "title") != "" {
		return attr(n, "title")
	}
	switch n.DataAtom {
	case atom.Link:
		return attr(n, "href")
	case atom.Meta, atom.Img:
		return ""
	}
	return textOf(n, maxLine)
}
