package copydesk

import (
	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/text"
)

// Slice returns what a span covers in the field that it counts in: the Title where field is entity.Title, else the Text.
// Mentions, roles and quotations carry both, and for each of them the result is its own Text:
//
//	article.Slice(mention.Span, mention.Field)
//
// Spans that carry no field (of blocks, links, dates, the dateline) are of the Text. It panics, as slicing does, when
// the span is not of that field. Spans count bytes: those of a record that an Encoder wrote in another unit are not for it.
func (a *Article) Slice(span text.Span, field entity.Field) string {
	if field == entity.Title {
		return span.Of(a.Title)
	}
	return span.Of(a.Text)
}
