package score

import (
	"encoding/json"
	"strings"
)

// OneOrAll is a list that JSON may have as one string too.
type OneOrAll []string

// UnmarshalJSON reads a string, a list of strings, or null.
func (o *OneOrAll) UnmarshalJSON(b []byte) error {
	*o = nil
	if len(b) > 0 && b[0] == '"' {
		var s string
		if err := json.Unmarshal(b, &s); err != nil {
			return err
		}
		if s != "" {
			*o = OneOrAll{s}
		}
		return nil
	}
	return json.Unmarshal(b, (*[]string)(o))
}

func (o OneOrAll) join(with string) string { return strings.Join(o, with) }
