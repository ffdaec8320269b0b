package unpack

import (
	"errors"
	"fmt"
)

// LimitError says that a body unpacks to more than is allowed.
type LimitError struct {
	Encoding string
	Packed   int64 // bytes that came in
	Got      int64 // bytes that came out before reading stopped: at least this much
	Max      int64 // bytes that may come out
}

func (e *LimitError) Error() string {
	return fmt.Sprintf("%d bytes of %s unpack to %d or more, %d are allowed", e.Packed, e.Encoding, e.Got, e.Max)
}

// CorruptError says that a packed body is damaged or cut.
type CorruptError struct {
	Encoding string
	Size     int64 // of the body, packed
	Unpacked int64 // bytes that came out before the damage
	Err      error // io.ErrUnexpectedEOF when the body is cut
}

func (e *CorruptError) Error() string {
	return fmt.Sprintf("%d bytes of %s are damaged after %d bytes of text: %v", e.Size, e.Encoding, e.Unpacked, e.Err)
}

// Unwrap gives what the decoder said.
func (e *CorruptError) Unwrap() error { return e.Err }

func overLimit(err error) bool {
	var limit *LimitError
	return errors.As(err, &limit)
}
