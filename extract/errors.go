package extract

import (
	"errors"
	"fmt"

	"github.com/copydesk/copydesk/internal/charset"
)

// ErrNoArticle says that a page was read and holds no article: a front page, an error page, an empty one.
var ErrNoArticle = errors.New("no article on this page")

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
