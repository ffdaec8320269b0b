package corpus

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

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
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var in io.Reader = bufio.NewReader(f)
	if strings.HasSuffix(path, ".gz") {
		if in, err = gzip.NewReader(in); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	var out []Dated
	for d := json.NewDecoder(in); ; {
		var row Dated
		if err := d.Decode(&row); errors.Is(err, io.EOF) {
			return out, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s, row %d: %w", path, len(out)+1, err)
		}
		out = append(out, row)
	}
}
