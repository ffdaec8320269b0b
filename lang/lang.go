package lang

import "github.com/copydesk/copydesk/text"

// Result is what a text was found to be.
type Result struct {
	Code       text.Language `json:"code"`               // fr, en or und
	Confidence float64       `json:"confidence"`         // 0 to 1, for und too: how sure that it is neither
	Declared   string        `json:"declared,omitempty"` // what the page says of itself, as a BCP 47 tag, never used to decide
}
