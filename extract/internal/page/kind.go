package page

// Kind says what a block is; the values are those of the JSON contract.
type Kind string

// The kinds, kept ones first.
const (
	Lead         Kind = "lead"
	Heading      Kind = "heading"
	Paragraph    Kind = "paragraph"
	ListItem     Kind = "list-item"
	Quotation    Kind = "quotation"
	TableRow     Kind = "table-row"
	Preformatted Kind = "preformatted"

	Title         Kind = "title"
	Byline        Kind = "byline"
	DateLine      Kind = "date"
	Caption       Kind = "caption"
	Credit        Kind = "credit"
	Comment       Kind = "comment"
	CommentHead   Kind = "comment-head"
	CommentForm   Kind = "comment-form"
	CommentPolicy Kind = "comment-policy"
	Donation      Kind = "donation"
	Shop          Kind = "shop"
	Newsletter    Kind = "newsletter"
	Paywall       Kind = "paywall"
	Share         Kind = "share"
	Related       Kind = "related"
	ReadAlso      Kind = "read-also"
	Tags          Kind = "tags"
	Navigation    Kind = "navigation"
	Breadcrumb    Kind = "breadcrumb"
	Footer        Kind = "footer"
	Legal         Kind = "legal"
	License       Kind = "license"
	Cookie        Kind = "cookie"
	Advertisement Kind = "advertisement"
	Embed         Kind = "embed"
	AuthorBox     Kind = "author-box"
	SourceLine    Kind = "source-line"
	Correction    Kind = "correction"
	Poll          Kind = "poll"
	LiveNav       Kind = "live-nav"
	Login         Kind = "login"
	Search        Kind = "search"
	Other         Kind = "other"
)

// Kept reports whether blocks of this kind are part of the article's text.
func (k Kind) Kept() bool {
	switch k {
	case Lead, Heading, Paragraph, ListItem, Quotation, TableRow, Preformatted:
		return true
	}
	return false
}
