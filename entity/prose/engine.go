package prose

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/jdkato/prose/v2"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// Score is what every mention gets: the engine gives no probabilities. It is the share of its mentions that were right
// on English agency news.
const Score = 0.6

// ErrLanguage says that a document is in a language that the engine does not read.
var ErrLanguage = errors.New("prose: the engine reads English only")

// EngineError says that the engine failed on a sentence.
type EngineError struct {
	Span text.Span // the sentence
	Err  error
}

// Error implements error.
func (e *EngineError) Error() string {
	return fmt.Sprintf("prose: sentence at bytes %d to %d: %v", e.Span.Start, e.Span.End, e.Err)
}

// Unwrap returns the cause.
func (e *EngineError) Unwrap() error { return e.Err }

// Engine is a names.Recognizer. Its zero value is ready; all engines share one model and serve any number of goroutines.
// It tokenizes each sentence of the document in its own way and ignores the document's tokens.
type Engine struct{}

var _ names.Recognizer = Engine{}

// model is loaded by the first document that is made without one; later documents are given it.
var model = sync.OnceValues(func() (*prose.Model, error) {
	doc, err := prose.NewDocument("", prose.WithSegmentation(false))
	if err != nil {
		return nil, err
	}
	return doc.Model, nil
})

// Recognize implements names.Recognizer. A document in another language than English or und gives ErrLanguage.
func (Engine) Recognize(ctx context.Context, doc *text.Document) ([]names.Mention, error) {
	if doc.Language != text.English && doc.Language != text.Und {
		return nil, fmt.Errorf("%w, not %q", ErrLanguage, doc.Language)
	}
	shared, err := model()
	if err != nil {
		return nil, err
	}
	var found []names.Mention
	for _, s := range doc.Sentences {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if s.Start < 0 || s.End < s.Start || s.End > len(doc.Text) {
			return nil, &EngineError{Span: s.Span, Err: errors.New("outside of the text")}
		}
		tokens, err := label(shared, s.Of(doc.Text))
		if err != nil {
			return nil, &EngineError{Span: s.Span, Err: err}
		}
		found = append(found, mentions(doc.Text, s.Span, tokens)...)
	}
	return found, nil
}

// label runs the engine; what would be a panic in it is an error here.
func label(shared *prose.Model, sentence string) (tokens []prose.Token, err error) {
	defer func() {
		if r := recover(); r != nil {
			tokens, err = nil, fmt.Errorf("the engine panicked: %v", r)
		}
	}()
	doc, err := prose.NewDocument(sentence, prose.UsingModel(shared), prose.WithSegmentation(false))
	if err != nil {
		return nil, err
	}
	return doc.Tokens(), nil
}

var kinds = map[string]names.Kind{"PERSON": names.Person, "GPE": names.Place, "LOCATION": names.Place, "ORGANIZATION": names.Organization, "ORG": names.Organization}

// mentions joins labelled tokens and finds them in the sentence again, where the engine has not rewritten them.
func mentions(document string, sentence text.Span, tokens []prose.Token) []names.Mention {
	var found []names.Mention
	at, open := sentence.Start, false
	for _, t := range tokens {
		offset := strings.Index(document[at:sentence.End], t.Text)
		if offset < 0 {
			open = false
			continue
		}
		span := text.Span{Start: at + offset, End: at + offset + len(t.Text)}
		at = span.End
		part, kind, _ := strings.Cut(t.Label, "-")
		switch k, known := kinds[kind]; {
		case !known:
			open = false
		case part == "I" && open && found[len(found)-1].Kind == k:
			last := &found[len(found)-1]
			last.End = span.End
			last.Text = last.Of(document)
		default:
			found = append(found, names.Mention{Span: span, Kind: k, Text: t.Text, Score: Score})
			open = true
		}
	}
	return found
}
