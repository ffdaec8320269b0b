package corpus

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/copydesk/copydesk/bench/internal/packed"
	"github.com/copydesk/copydesk/bench/peers/score"
	"github.com/copydesk/copydesk/text"
)

// Dated is a text with its expressions of time.
type Dated struct {
	ID        string             `json:"id"`
	Language  text.Language      `json:"lang"`
	Text      string             `json:"text"`
	Reference string             `json:"ref"` // RFC 3339; empty when unknown
	Gold      []score.Expression `json:"gold"`
}

// ReadDated reads JSON Lines, packed or not.
func ReadDated(path string) ([]Dated, error) {
	b, err := packed.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var out []Dated
	for d := json.NewDecoder(bytes.NewReader(b)); ; {
		var row Dated
		if err := d.Decode(&row); errors.Is(err, io.EOF) {
			return out, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s, row %d: %w", path, len(out)+1, err)
		}
		out = append(out, row)
	}
}
