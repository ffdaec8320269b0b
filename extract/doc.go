// Package extract cuts a news page, or the text that somebody scraped from one, into blocks and says which of them are
// the article and what each of the others is.
//
// It opens no network connection, decides no language and links no language model. A Document is not changed after it
// is returned and may be read by many goroutines.
package extract
