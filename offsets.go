package copydesk

import (
	"slices"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/text"
)

// counted returns a copy of a whose spans count in unit. Source offsets of blocks are left: they are of the input,
// which an Article does not hold. The copy is only good for writing: it shares with a what has no spans.
func (a *Article) counted(unit text.Unit) *Article {
	if unit == text.Bytes {
		return a
	}
	c := counter{unit: unit, title: text.NewIndex(a.Title), text: text.NewIndex(a.Text)}
	out := *a
	out.Dateline.Span = c.span(a.Dateline.Span, "")
	out.Blocks = slices.Clone(a.Blocks)
	for i := range out.Blocks {
		if block := &out.Blocks[i]; block.Kept {
			block.Span = c.span(block.Span, "")
		}
	}
	out.Links = slices.Clone(a.Links)
	for i := range out.Links {
		out.Links[i].Span = c.span(out.Links[i].Span, "")
	}
	out.People = slices.Clone(a.People)
	for i := range out.People {
		out.People[i].Mentions = c.occurrences(out.People[i].Mentions)
		out.People[i].Roles = c.roles(out.People[i].Roles)
	}
	out.Organizations = slices.Clone(a.Organizations)
	for i := range out.Organizations {
		out.Organizations[i].Mentions = c.occurrences(out.Organizations[i].Mentions)
	}
	out.Places = slices.Clone(a.Places)
	for i := range out.Places {
		out.Places[i].Mentions = c.occurrences(out.Places[i].Mentions)
	}
	out.Dates = c.dates(a.Dates)
	out.Quotations = slices.Clone(a.Quotations)
	for i := range out.Quotations {
		out.Quotations[i].Span = c.span(out.Quotations[i].Span, out.Quotations[i].Field)
	}
	return &out
}

// counter turns spans of bytes into spans of another unit.
type counter struct {
	unit        text.Unit
	title, text *text.Index
}

func (c counter) span(p text.Span, field entity.Field) text.Span {
	index := c.text
	if field == entity.Title {
		index = c.title
	}
	return text.Span{Start: index.Convert(p.Start, c.unit), End: index.Convert(p.End, c.unit)}
}

func (c counter) occurrences(in []entity.Occurrence) []entity.Occurrence {
	out := slices.Clone(in)
	for i := range out {
		out[i].Span = c.span(out[i].Span, out[i].Field)
	}
	return out
}

func (c counter) roles(in []entity.Role) []entity.Role {
	out := slices.Clone(in)
	for i := range out {
		out[i].Span = c.span(out[i].Span, out[i].Field)
	}
	return out
}

func (c counter) dates(in []entity.Date) []entity.Date {
	out := slices.Clone(in)
	for i := range out {
		out[i].Span = c.span(out[i].Span, "")
		out[i].Parts = c.dates(out[i].Parts)
	}
	return out
}
