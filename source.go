package copydesk

import (
	"io"
	"os"
)

// Source says where a page comes from and what is known of it beforehand. The zero value says nothing, and is fine.
type Source struct {
	Path      string // the file's name; ReadAll opens it when Open is nil
	URL       string // the page's address: links and images become absolute, a date in it is evidence
	MediaType string // "text/html" or "text/plain"; found out by looking when empty
	Charset   string // as the HTTP header has it; evidence in the bytes may overrule it
	Retrieved string // when the page was fetched, ISO 8601; relative dates of comments hang on it
	// Reference is the time that relative dates of the article hang on, ISO 8601 as far as it is known: "2017-05-06",
	// "2017-05-06T18:30:00+02:00". Empty is the article's own time of publication; where that is unknown too, relative
	// dates stay open.
	Reference string
	// Open gives the bytes to ReadAll, which closes what it gives. Nil opens Path. It is called from a goroutine of
	// ReadAll, once.
	Open func() (io.ReadCloser, error)
}

func (s Source) open() (io.ReadCloser, error) {
	if s.Open != nil {
		return s.Open()
	}
	return os.Open(s.Path)
}
