package names

import (
	"context"

	"github.com/copydesk/copydesk/text"
)

// Kind is what a mention names.
type Kind string

// The kinds of mentions.
const (
	Person       Kind = "person"
	Organization Kind = "organization"
	Place        Kind = "place"
	Misc         Kind = "misc" // events, works, products, laws: found because they are not the other three
)

// Mention is a name where it stands in a text. Articles, honorifics, roles and possessive ’s are outside the span.
type Mention struct {
	text.Span
	Kind  Kind    `json:"kind"`
	Text  string  `json:"text"`  // always document.Text[Start:End]
	Score float64 `json:"score"` // 0 to 1, the recognizer's own confidence in span and kind together
}

// Recognizer finds mentions. They come in the order of the text, do not overlap, and do not cross sentences.
// An implementation is safe for concurrent use, does not change the document, honours the context in its loops,
// and returns no mentions with an error.
type Recognizer interface {
	Recognize(ctx context.Context, doc *text.Document) ([]Mention, error)
}
