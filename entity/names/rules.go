package names

import (
	"context"

	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// Rules finds names by lists and by the words around them: a first name before a capital, a head word such as
// « ministère de » or "University of", a legal form, an honorific, a verb of saying. It finds less than the trained
// tagger and explains itself better; it needs no model.
//
// A Rules is not changed by its use and serves any number of goroutines.
type Rules struct{ table *gazetteer.Table }

// NewRules returns the recognizer over the lists of this module.
func NewRules() *Rules { return &Rules{table: gazetteer.Default()} }

// scores of the rules: how often, by and large, a mention found this way is right.
const (
	scoreCue     = 0.90 // an honorific, a head word or a legal form says it
	scoreList    = 0.85
	scoreSecond  = 0.85 // a name met before in the document
	scoreAcronym = 0.75
	scoreGuess   = 0.60
)

// Recognize implements Recognizer.
func (r *Rules) Recognize(ctx context.Context, doc *text.Document) ([]Mention, error) {
	if err := check(doc); err != nil {
		return nil, err
	}
	reading := newReading(r.table, doc)
	for i, sentence := range doc.Sentences {
		if i%64 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		reading.sentence(sentence)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	reading.secondMentions()
	return reading.mentions(), nil
}
