package extract

import (
	"errors"
	"fmt"

	"github.com/copydesk/copydesk/internal/charset"
)

// ErrNoArticle says that an input was read and holds no article: a front page, an error page, an empty one. Why is told
// by the errors that match it, ErrEmpty and *TooLittleError, where it is known.
var ErrNoArticle = errors.New("no article on this page")

// ErrEmpty says that an input, unpacked, holds nothing but white space. It matches ErrNoArticle.
var ErrEmpty error = emptyError{}

type emptyError struct{}

func (emptyError) Error() string { return "the input is empty" }
func (emptyError) Unwrap() error { return ErrNoArticle }

// TooLittleError says that all the text of an input, menus and notices included, is too little for an article. It
// matches ErrNoArticle.
type TooLittleError struct {
	Got   int // characters (code points) of visible text
	Least int // characters of an article
}

func (e *TooLittleError) Error() string {
	return fmt.Sprintf("too little text for an article: %d characters, at least %d are needed", e.Got, e.Least)
}

// Unwrap gives ErrNoArticle.
func (e *TooLittleError) Unwrap() error { return ErrNoArticle }

// ErrBinary says that the input is neither HTML nor text.
var ErrBinary = charset.ErrBinary

// LimitError says which limit an input went over, by how much, and how to raise it.
type LimitError struct {
	What string // "bytes of input", "elements"
	Got  int64  // how much there was; at least this much when the reader was not read to its end
	Max  int64  // how much is allowed
	How  string // the option that raises it: "extract.MaxBytes"
}

func (e *LimitError) Error() string {
	return fmt.Sprintf("%s: %d, more than the %d allowed (raise it with %s)", e.What, e.Got, e.Max, e.How)
}
