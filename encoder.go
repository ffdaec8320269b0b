package copydesk

import (
	"bytes"
	"encoding/json"
	"io"

	"github.com/copydesk/copydesk/entity"
	"github.com/copydesk/copydesk/lang"
	"github.com/copydesk/copydesk/text"
)

// View says how much of an Article an Encoder writes. Whatever the view, keys have the same names, order and meaning.
type View uint8

// The views.
const (
	Everything   View = iota
	NoEntities        // all but people, organizations, places, dates and quotations
	EntitiesOnly      // schema, source, language and entities
	LanguageOnly      // schema, source and language
)

// Encoder writes articles as JSON, one line each unless Indent is set: JSON Lines, which jq, pandas and databases read.
// Its fields are to be set before the first Encode. It is for one goroutine.
type Encoder struct {
	// Offsets is the unit that spans are written in: text.Bytes, or what other languages count in, text.Runes (Python)
	// and text.UTF16 (JavaScript, Java). The source_start and source_end of blocks stay bytes of the input.
	Offsets text.Unit
	View    View
	Indent  string // of each level, for reading by eye; "" writes one line

	w      io.Writer
	buffer bytes.Buffer
}

// NewEncoder returns an encoder that writes whole articles to w, offsets in bytes, a line each.
func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w} }

// Encode writes a, with a newline after it, in one call of Write. It does not change a.
func (e *Encoder) Encode(a *Article) error {
	a = a.counted(e.Offsets)
	e.buffer.Reset()
	encoder := json.NewEncoder(&e.buffer)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", e.Indent)
	if err := encoder.Encode(e.View.of(a)); err != nil {
		return err
	}
	_, err := e.w.Write(e.buffer.Bytes())
	return err
}

// named is the view of the entities.
type named struct {
	Schema   string      `json:"schema"`
	Source   Origin      `json:"source,omitzero"`
	Language lang.Result `json:"language"`
	entity.Entities
}

// spoken is the view of the language.
type spoken struct {
	Schema   string      `json:"schema"`
	Source   Origin      `json:"source,omitzero"`
	Language lang.Result `json:"language"`
}

func (v View) of(a *Article) any {
	switch v {
	case NoEntities:
		bare := *a
		bare.Entities = entity.Entities{}
		return &bare
	case EntitiesOnly:
		return &named{Schema: a.Schema, Source: a.Source, Language: a.Language, Entities: a.Entities}
	case LanguageOnly:
		return &spoken{Schema: a.Schema, Source: a.Source, Language: a.Language}
	default:
		return a
	}
}
