package extract

import (
	"bytes"
	"encoding/json"

	"github.com/copydesk/copydesk/text"
)

// blockJSON is a Block as the contract writes it. Pointers tell an offset of zero from none.
type blockJSON struct {
	Kind        Kind          `json:"kind"`
	Kept        bool          `json:"kept"`
	Start       *int          `json:"start,omitempty"`
	End         *int          `json:"end,omitempty"`
	Text        *string       `json:"text,omitempty"`
	Score       float64       `json:"score"`
	Reason      string        `json:"reason,omitempty"`
	Path        string        `json:"path"`
	Part        int           `json:"part,omitempty"`
	Language    text.Language `json:"language,omitempty"`
	SourceStart *int          `json:"source_start,omitempty"`
	SourceEnd   *int          `json:"source_end,omitempty"`
}

// MarshalJSON writes start and end of a kept block, zero included, and the text of a dropped one; source_start and
// source_end only where the block was read from a text.
func (b Block) MarshalJSON() ([]byte, error) {
	out := blockJSON{
		Kind: b.Kind, Kept: b.Kept, Score: b.Score, Reason: b.Reason, Path: b.Path, Part: b.Part, Language: b.Language,
	}
	if b.Kept {
		out.Start, out.End = &b.Span.Start, &b.Span.End
	} else {
		out.Text = &b.Text
	}
	if b.Source != (text.Span{}) {
		out.SourceStart, out.SourceEnd = &b.Source.Start, &b.Source.End
	}
	// What a marshaler escapes stays escaped, so whether < is written as it is must be left to the outer encoder.
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(out); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(buffer.Bytes(), []byte("\n")), nil
}

// UnmarshalJSON reads what MarshalJSON writes.
func (b *Block) UnmarshalJSON(data []byte) error {
	var in blockJSON
	if err := json.Unmarshal(data, &in); err != nil {
		return err
	}
	*b = Block{
		Kind: in.Kind, Kept: in.Kept, Score: in.Score, Reason: in.Reason, Path: in.Path, Part: in.Part, Language: in.Language,
		Span:   text.Span{Start: zeroOr(in.Start), End: zeroOr(in.End)},
		Source: text.Span{Start: zeroOr(in.SourceStart), End: zeroOr(in.SourceEnd)},
	}
	if in.Text != nil {
		b.Text = *in.Text
	}
	return nil
}

func zeroOr(n *int) int {
	if n == nil {
		return 0
	}
	return *n
}
