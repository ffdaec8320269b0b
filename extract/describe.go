package extract

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/meta"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/stamp"
)

// describe takes over what the page says of itself outside its text, for the Document and as evidence for its blocks.
func (a *assembly) describe(m *meta.Metadata) {
	d := a.doc
	d.Title, d.Agency, d.Site, d.URL = m.Title, m.Agency, m.Site, m.URL
	d.Declared, d.Tags = m.Language, m.Tags
	d.License = License(m.License)
	if m.Access != "" {
		d.Access = Access(m.Access)
	}
	d.Published, d.Modified = moment(m.Published), moment(m.Modified)
	for _, author := range m.Authors {
		d.Authors = append(d.Authors, Author(author))
	}
	a.base, a.pictures = m.Base, m.Images
	given := &a.page.Given
	for _, t := range m.Titles {
		given.Titles = append(given.Titles, t.Value)
	}
	given.Description, given.Body, given.Lines, given.Site = m.Description, m.Body, m.Lines, m.Site
	for _, author := range m.Authors {
		given.Authors = append(given.Authors, author.Name)
	}
}

func moment(t meta.Time) Time {
	out := Time{Time: t.Time, Precision: Precision(t.Precision), Source: t.Source}
	for _, c := range t.Candidates {
		out.Candidates = append(out.Candidates, moment(c))
	}
	return out
}

// lines reads from the blocks themselves what nothing else of the page says: the authors and the date of a scraped text.
func (a *assembly) lines() {
	d := a.doc
	for i := range a.page.Blocks {
		b := &a.page.Blocks[i]
		switch b.Kind {
		case page.Title:
			if d.Title == "" {
				d.Title = b.Text
			}
		case page.Byline, page.SourceLine:
			if len(d.Authors) > 0 && a.page.Root != nil {
				continue
			}
			if s, ok := meta.Byline(b.Text); ok {
				a.sign(s)
			}
		case page.License:
			// A scraped text may be signed in its copyright line alone; a page has more of them than articles.
			if s, ok := meta.Copyright(b.Text); ok && a.page.Root == nil && len(d.Authors) == 0 {
				a.sign(s)
			}
		case page.DateLine:
			if d.Published.Time != "" {
				continue
			}
			if found := stamp.Find(b.Text, a.reference()); len(found) > 0 {
				t := Time{Time: found[0].Time, Precision: Precision(found[0].Precision), Source: "date line"}
				d.Published = t
				d.Published.Candidates = []Time{t}
			}
		}
	}
}

// sign adds the authors of a signature, and its agency where there is none yet.
func (a *assembly) sign(s meta.Signature) {
	for _, name := range s.Authors {
		a.doc.Authors = append(a.doc.Authors, Author{Name: name})
	}
	if a.doc.Agency == "" {
		a.doc.Agency = s.Agency
	}
}

// reference is what relative times hang on: when the page was fetched.
func (a *assembly) reference() string { return a.in.Retrieved }

// comment adds a comment.
func (a *assembly) comment(author string, when stamp.Stamp, source, text string, number, depth int) {
	c := Comment{Author: author, Text: text, Number: number, Depth: depth}
	if when.Time != "" {
		c.Published = Time{Time: when.Time, Precision: Precision(when.Precision), Source: source}
	}
	a.doc.Comments = append(a.doc.Comments, c)
}

// images takes the pictures that stand in the article, or that only the head of the page names.
func (a *assembly) images() {
	at := make(map[*html.Node]page.Picture, len(a.page.Pictures))
	for _, p := range a.page.Pictures {
		at[p.Node] = p
		for n, up := p.Node.Parent, 0; n != nil && up < 4; n, up = n.Parent, up+1 {
			if _, ok := at[n]; !ok && n.Data == "figure" {
				at[n] = p
			}
		}
	}
	first, last := a.extent()
	for _, im := range a.pictures {
		if im.Node != nil {
			p, ok := at[im.Node]
			if !ok || p.At < first || p.At > last || a.page.Boxes[p.Box].Above().Any(strange) {
				continue
			}
		}
		if strings.HasPrefix(im.URL, "data:") {
			continue
		}
		a.doc.Images = append(a.doc.Images, Image{URL: im.URL, Alt: im.Alt, Caption: im.Caption, Credit: im.Credit})
	}
}

// strange are the topics of boxes whose pictures are not the article's.
var strange = cue.Of(cue.Related, cue.Navigation, cue.Comment, cue.Advertisement, cue.AuthorBox, cue.Avatar, cue.Share,
	cue.Sidebar, cue.Footer, cue.Shop, cue.Donation)

// extent is the range of block indexes, from the title to the end of the article, that its pictures stand in.
func (a *assembly) extent() (first, last int) {
	first, last = -1, 0
	for i := range a.page.Blocks {
		b := &a.page.Blocks[i]
		if b.Kind.Kept() || b.Kind == page.Title {
			if first < 0 {
				first = i
			}
			last = i + 1
		}
	}
	return max(first-1, 0), last
}
