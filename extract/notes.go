package extract

import (
	"github.com/copydesk/copydesk/extract/internal/meta"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/text"
)

// openings is how many paragraphs from the top are searched for a dateline: a standfirst may stand above it.
const openings = 3

// notes reads what the running text and the notes under it say of the article's origin: the dateline, the copyright line
// of an agency, the licence.
func (a *assembly) notes() {
	d := a.doc
	seen := 0
	for i := range d.Blocks {
		b := &d.Blocks[i]
		switch {
		case b.Kind == Paragraph || b.Kind == Lead:
			if seen++; seen <= openings && d.Dateline.Text == "" {
				a.dateline(b)
			}
		case a.page.Root != nil:
			// what a page says of itself outside its text, meta has read
		case b.Kind == page.Legal || b.Kind == page.SourceLine || b.Kind == page.Byline || b.Kind == page.Credit || b.Kind == page.License:
			a.copyright(b.Text)
		}
		if b.Kind == page.License && d.License.Name == "" {
			d.License.Name = meta.LicenseName(b.Text)
		}
	}
}

func (a *assembly) dateline(b *Block) {
	d := a.doc
	line, ok := meta.DatelineOf(b.Span.Of(d.Text))
	if !ok {
		return
	}
	span := text.Span{Start: b.Span.Start + line.Start, End: b.Span.Start + line.End}
	d.Dateline = Dateline{Span: span, Text: span.Of(d.Text), Place: line.Place, Agency: line.Agency}
	if d.Agency == "" {
		d.Agency = line.Agency
	}
	if d.Published.Time == "" && line.Day != "" {
		t := Time{Time: line.Day, Precision: Day, Source: "dateline"}
		d.Published = t
		d.Published.Candidates = []Time{t}
	}
}

func (a *assembly) copyright(s string) {
	d := a.doc
	said, ok := meta.Copyright(s)
	if !ok {
		return
	}
	if d.Agency == "" {
		d.Agency = said.Agency
	}
	if len(d.Authors) > 0 {
		return
	}
	for _, name := range said.Authors {
		d.Authors = append(d.Authors, Author{Name: name})
	}
}
