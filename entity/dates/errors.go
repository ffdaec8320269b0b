package dates

import "fmt"

// ReferenceError is a reference time that is no ISO 8601 date or time.
type ReferenceError struct {
	Reference string // as the caller gave it
	Err       error  // what is wrong with it
}

func (e *ReferenceError) Error() string {
	return fmt.Sprintf("dates: reference time %q: %v", e.Reference, e.Err)
}

// Unwrap gives what is wrong with the reference time.
func (e *ReferenceError) Unwrap() error { return e.Err }
