package copydesk

import (
	"errors"
	"fmt"

	"github.com/copydesk/copydesk/extract"
)

// ErrNoArticle says that an input was read and holds no article: a front page, an error page, an empty one. Why is told
// by the errors that match it, ErrEmpty and *TooLittleError, where it is known.
var ErrNoArticle = extract.ErrNoArticle

// ErrEmpty says that an input, unpacked, holds nothing but white space. It matches ErrNoArticle.
var ErrEmpty = extract.ErrEmpty

// TooLittleError says that all the text of an input is too little for an article. It matches ErrNoArticle.
type TooLittleError = extract.TooLittleError

// ErrBinary says that the input is neither HTML nor text.
var ErrBinary = extract.ErrBinary

// ErrNotUTF8 says that a text given to ReadText is not UTF-8. Read takes any charset.
var ErrNotUTF8 = errors.New("text is not valid UTF-8")

// LimitError says which limit an input went over, by how much, and how to raise it.
type LimitError = extract.LimitError

// SourceError says which source of ReadAll failed, and why.
type SourceError struct {
	Index  int // the position of the source in the sequence, from 0
	Source Source
	Err    error
}

func (e *SourceError) Error() string {
	switch {
	case e.Source.Path != "":
		return fmt.Sprintf("%s: %v", e.Source.Path, e.Err)
	case e.Source.URL != "":
		return fmt.Sprintf("%s: %v", e.Source.URL, e.Err)
	}
	return fmt.Sprintf("source %d: %v", e.Index, e.Err)
}

// Unwrap gives the cause.
func (e *SourceError) Unwrap() error { return e.Err }

// FormError says that a field of a Source has not the form that it must have.
type FormError struct {
	Field string // "Reference", "Retrieved"
	Value string
	Want  string // what a right one looks like
}

func (e *FormError) Error() string {
	return fmt.Sprintf("%s %q is not %s", e.Field, e.Value, e.Want)
}

// FaultError is a fault in the code that read a page, this module's or that of one it stands on. It costs the page it
// happened on and no other; it is worth a report, with the page.
type FaultError struct {
	Value any    // what was thrown
	Stack []byte // where, as runtime/debug prints it
}

func (e *FaultError) Error() string { return fmt.Sprintf("fault while reading: %v", e.Value) }
