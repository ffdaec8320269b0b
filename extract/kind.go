package extract

import "github.com/copydesk/copydesk/extract/internal/page"

// Kind says what a block is.
type Kind = page.Kind

// The kinds of blocks that are kept: they make up Document.Text.
const (
	Lead         = page.Lead // the standfirst
	Heading      = page.Heading
	Paragraph    = page.Paragraph
	ListItem     = page.ListItem
	Quotation    = page.Quotation
	TableRow     = page.TableRow
	Preformatted = page.Preformatted
)

// The kinds of blocks that are dropped from the text and reported with their own.
const (
	Title         = page.Title
	Byline        = page.Byline
	DateLine      = page.DateLine // a line with the dates of publication; a dateline ("PARIS –") is part of its paragraph
	Caption       = page.Caption
	Credit        = page.Credit
	CommentBlock  = page.Comment
	CommentHead   = page.CommentHead // « 7 commentaires »
	CommentForm   = page.CommentForm
	CommentPolicy = page.CommentPolicy
	Donation      = page.Donation
	Shop          = page.Shop
	Newsletter    = page.Newsletter
	Paywall       = page.Paywall
	Share         = page.Share
	Related       = page.Related
	ReadAlso      = page.ReadAlso // « Lire aussi », inside the body too
	Tags          = page.Tags
	Navigation    = page.Navigation
	Breadcrumb    = page.Breadcrumb
	Footer        = page.Footer
	Legal         = page.Legal
	LicenseNote   = page.License
	Cookie        = page.Cookie
	Advertisement = page.Advertisement
	Embed         = page.Embed
	AuthorBox     = page.AuthorBox
	SourceLine    = page.SourceLine
	Correction    = page.Correction
	Poll          = page.Poll
	LiveNav       = page.LiveNav
	Login         = page.Login
	Search        = page.Search
	Other         = page.Other
)
