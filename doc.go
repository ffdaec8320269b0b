// Package copydesk turns raw news pages into clean, typed articles: HTML in any charset, or text that somebody
// scraped, goes in; out comes the article's text, what the page says of it, its comments, its language, and the
// people, organizations, places and dates that it names, each with its exact place in the text. French and English
// are read; an article in another language is an Article without entities.
//
//	article, err := copydesk.Read(ctx, file)
//
// A Desk does the same with options, and many pages at a time:
//
//	desk := copydesk.New(copydesk.Workers(4), copydesk.WithExtract(extract.FavorPrecision()))
//	for article, err := range desk.ReadAll(ctx, sources) { … }
//
// The stages can be had alone, at their own price: package extract (page to document), package lang (text to
// language) and package entity (text to people, organizations, places, dates). This package joins them.
//
// # Promises
//
// Text is UTF-8, and once made it is never rewritten: every span is a half-open range of its bytes, and
// Text[Start:End] is the thing itself. Only what names the field "title" (mentions, roles and quotations of a
// headline) counts in the Title instead; Article.Slice slices the right one. An Encoder can count in code points or
// UTF-16 units. The same input gives the same output, on any goroutine and in any order. Nothing is fetched, and
// today's date is never used. Models are part of the package; they load once, when they are first needed.
//
// Doubt is carried, not hidden: a score, the language und, an open date, an empty list of authors. What cannot be
// done at all is an error: ErrNoArticle for a page without one (ErrEmpty and *TooLittleError say why), ErrBinary for
// what is neither HTML nor text, *LimitError for what is too large. With an error there is never half an article.
//
// A Desk and its methods are safe for use by many goroutines. An Article is not changed by this package once it is
// returned.
package copydesk
