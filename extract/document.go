package extract

import "github.com/copydesk/copydesk/text"

// Document is one page read: the article's text, what the page says of it, and every visible block.
// Absent fields are zero: empty strings, nil slices, zero structs.
type Document struct {
	Title     string   `json:"title,omitempty"`
	Authors   []Author `json:"authors,omitempty"`
	Agency    string   `json:"agency,omitempty"` // the agency or paper the text was taken from: "AFP", "The Washington Post"
	Site      string   `json:"site,omitempty"`
	URL       string   `json:"url,omitempty"` // canonical, as the page declares it
	Published Time     `json:"published,omitzero"`
	Modified  Time     `json:"modified,omitzero"`
	Lead      string   `json:"lead,omitempty"` // the standfirst, when the page shows one; Text begins with it
	Dateline  Dateline `json:"dateline,omitzero"`
	// Text is the article: kept blocks joined by "\n\n". Every span of the document is a half-open byte range of it.
	Text     string    `json:"text"`
	Blocks   []Block   `json:"blocks,omitempty"` // every visible block, kept and dropped, in page order
	Comments []Comment `json:"comments,omitempty"`
	Images   []Image   `json:"images,omitempty"`
	Links    []Link    `json:"links,omitempty"`
	Tags     []string  `json:"tags,omitempty"`
	License  License   `json:"license,omitzero"`
	Access   Access    `json:"access"`
	// Declared is the language the page says it is in, a BCP 47 tag ("fr-FR"); extract decides no language.
	Declared string `json:"-"`
	// MediaType and Charset say how the input was read.
	MediaType string  `json:"-"`
	Charset   Charset `json:"-"`
}

// Author is a person who signed the article.
type Author struct {
	Name string `json:"name"`
	URL  string `json:"url,omitempty"`
}

// Precision is how far a Time goes.
type Precision string

// The precisions.
const (
	Year   Precision = "year"
	Month  Precision = "month"
	Day    Precision = "day"
	Minute Precision = "minute"
	Second Precision = "second"
)

// Time is a point in time as far as the page gives it: ISO 8601 cut to its precision, in the page's own offset, never
// converted, without offset when the page has none.
type Time struct {
	Time      string    `json:"time"`
	Precision Precision `json:"precision"`
	Source    string    `json:"source"` // where it was found: "json-ld datePublished", "meta article:published_time", "time", "byline", "url" …
	// Candidates are all the times found for this field, the chosen one included, best first.
	Candidates []Time `json:"candidates,omitempty"`
}

// Dateline is the place, agency and day an agency item opens with: "PARIS (Reuters) –". It is part of its paragraph.
type Dateline struct {
	text.Span
	Text   string `json:"text"`
	Place  string `json:"place,omitempty"`
	Agency string `json:"agency,omitempty"`
}

// Block is one visible block of the page. A kept block has a Span in Document.Text, a dropped one its own Text.
type Block struct {
	Kind   Kind    `json:"kind"`
	Kept   bool    `json:"kept"`
	Reason string  `json:"reason,omitempty"` // the evidence in a few words: "cue donation", "class comment", "link density .92"
	Score  float64 `json:"score"`            // 0 to 1, how much it looks like the article
	// Path is a CSS selector of the element in the parsed page, or "line:12-14" of a text. Several blocks of one
	// element have one path and count in Part.
	Path string `json:"path"`
	Part int    `json:"part,omitempty"`
	// Language is set where the block is in another language than the article.
	Language text.Language `json:"language,omitempty"`
	Span     text.Span     `json:"-"`
	Text     string        `json:"-"`
	// Source is the range of the decoded input that the block was read from; of text inputs only.
	Source text.Span `json:"-"`
}

// Comment is one comment of a thread.
type Comment struct {
	Author    string `json:"author,omitempty"`
	Published Time   `json:"published,omitzero"`
	Text      string `json:"text"` // paragraphs joined by "\n"
	Number    int    `json:"number,omitempty"`
	Depth     int    `json:"depth"` // 0 is the top
}

// Image is a picture of the article.
type Image struct {
	URL     string `json:"url"` // absolute where the page's own address is known
	Alt     string `json:"alt,omitempty"`
	Caption string `json:"caption,omitempty"`
	Credit  string `json:"credit,omitempty"`
}

// Link is a link inside the text; Span is its words.
type Link struct {
	text.Span
	Text string `json:"text"`
	URL  string `json:"url"`
}

// License is the licence the page states.
type License struct {
	Name string `json:"name,omitempty"`
	URL  string `json:"url,omitempty"`
}

// Access says whether all may read the page, from schema.org alone.
type Access string

// The degrees of access.
const (
	Free       Access = "free"
	Restricted Access = "restricted"
	Unknown    Access = "unknown"
)
