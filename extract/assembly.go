package extract

import (
	"math"
	"net/url"
	"strconv"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/meta"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/text"
)

// assembly makes a Document out of a page whose blocks are judged.
type assembly struct {
	in   Input
	page *page.Page
	doc  *Document
	base *url.URL // what links are relative to, nil when nothing says it
	// pictures are those that the page names, in the article or not.
	pictures []meta.Image
}

// leastArticle is how many characters a page keeps at least if it has an article.
const leastArticle = 80

// hasArticle reports whether enough of the page is kept to be an article.
func (a *assembly) hasArticle() bool {
	runes := 0
	for i := range a.page.Blocks {
		if b := &a.page.Blocks[i]; b.Kind.Kept() && b.Kind != page.Heading {
			runes += b.Runes
		}
	}
	return runes >= leastArticle
}

func (a *assembly) assemble() {
	a.leadFirst()
	a.blocks()
	a.images()
	a.lines()
	a.notes()
}

// leadFirst leaves the standfirst at the head of the text: what looks like one further down is a paragraph.
func (a *assembly) leadFirst() {
	begun := false
	for i := range a.page.Blocks {
		switch b := &a.page.Blocks[i]; {
		case b.Kind == page.Lead && begun:
			b.Kind = page.Paragraph
		case b.Kind != page.Lead && b.Kind.Kept():
			begun = true
		}
	}
}

// blocks writes Text and the list of blocks. Lines that only a line break parts are one block again if they are of one
// kind.
func (a *assembly) blocks() {
	var out strings.Builder
	paths := page.NewPaths()
	parts := map[string]int{}
	doc := a.doc
	for i := 0; i < len(a.page.Blocks); i++ {
		b := &a.page.Blocks[i]
		path := a.path(paths, b)
		block := Block{Kind: b.Kind, Kept: b.Kind.Kept(), Reason: b.Reason, Score: math.Round(b.Score*1000) / 1000, Path: path, Part: parts[path], Source: b.Source}
		parts[path]++
		last := i
		for last+1 < len(a.page.Blocks) && joins(&a.page.Blocks[last], &a.page.Blocks[last+1]) {
			last++
		}
		if block.Kept && out.Len() > 0 {
			out.WriteString("\n\n")
		}
		block.Span.Start = out.Len()
		var lines []string
		for k := i; k <= last; k++ {
			line := &a.page.Blocks[k]
			if !block.Kept {
				lines = append(lines, line.Text)
				continue
			}
			if k > i {
				out.WriteString("\n")
			}
			a.links(line, out.Len())
			out.WriteString(line.Text)
			block.Source.End = max(block.Source.End, line.Source.End)
		}
		if block.Kept {
			block.Span.End = out.Len()
		} else {
			block.Text, block.Span = strings.Join(lines, "\n"), text.Span{}
			block.Source.End = a.page.Blocks[last].Source.End
		}
		doc.Blocks = append(doc.Blocks, block)
		i = last
	}
	doc.Text = out.String()
	for i := range doc.Blocks {
		if b := &doc.Blocks[i]; b.Kind == Lead {
			if doc.Lead != "" {
				doc.Lead += "\n\n"
			}
			doc.Lead += b.Span.Of(doc.Text)
		}
	}
}

// joins reports whether two blocks are lines of one.
func joins(b, next *page.Block) bool {
	return next.Soft && next.Kind == b.Kind && next.Kind != page.ListItem && next.Kind != page.Heading &&
		(next.Node == nil || next.Node == b.Node)
}

// path says where a block is found: by its element, or by its lines.
func (a *assembly) path(paths *page.Paths, b *page.Block) string {
	if b.Node != nil {
		return paths.Of(b.Node)
	}
	s := "line:" + strconv.Itoa(b.Line0)
	if b.Line1 > b.Line0 {
		s += "-" + strconv.Itoa(b.Line1)
	}
	return s
}

// links adds the links of a kept block that begins at offset.
func (a *assembly) links(b *page.Block, offset int) {
	for _, l := range b.Links {
		if target := a.absolute(l.URL); target != "" {
			span := text.Span{Start: l.Start + offset, End: l.End + offset}
			a.doc.Links = append(a.doc.Links, Link{Span: span, Text: l.Of(b.Text), URL: target})
		}
	}
}

// absolute resolves a link; those that lead nowhere outside the page are empty.
func (a *assembly) absolute(href string) string {
	href = strings.TrimSpace(href)
	if href == "" || href[0] == '#' {
		return ""
	}
	u, err := url.Parse(href)
	if err != nil {
		return href
	}
	switch u.Scheme {
	case "javascript", "data", "about":
		return ""
	}
	if a.base != nil {
		u = a.base.ResolveReference(u)
	}
	return u.String()
}
