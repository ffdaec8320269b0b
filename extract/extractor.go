package extract

// Input says what is known of the bytes beforehand. The zero value says nothing.
type Input struct {
	URL       string // the page's address: links and images become absolute, a date in it is a candidate
	MediaType string // "text/html" or "text/plain"; looked at when empty
	Charset   string // of the HTTP header, say; evidence in the bytes may overrule it
	Retrieved string // RFC 3339: when the page was fetched; relative dates of comments hang on it
}
