package copydesk

import "time"

// isoForms are the forms of a time in a Source: ISO 8601, cut wherever knowledge ends.
var isoForms = []string{
	"2006", "2006-01", time.DateOnly,
	"2006-01-02T15:04", "2006-01-02T15:04:05",
	"2006-01-02T15:04Z07:00", time.RFC3339,
}

const isoWanted = `a time in ISO 8601, such as "2017-05-06" or "2017-05-06T18:30:00+02:00"`

// Check returns a *FormError for the first field of s that has not the form it must have. Read, ReadText and ReadAll
// check for themselves.
func (s Source) Check() error {
	for _, field := range []struct{ name, value string }{{"Retrieved", s.Retrieved}, {"Reference", s.Reference}} {
		if field.value != "" && !isISO(field.value) {
			return &FormError{Field: field.name, Value: field.value, Want: isoWanted}
		}
	}
	return nil
}

func isISO(s string) bool {
	for _, form := range isoForms {
		if _, err := time.Parse(form, s); err == nil {
			return true
		}
	}
	return false
}
