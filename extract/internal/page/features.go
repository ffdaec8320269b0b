package page

import (
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
)

// Features are the figures that a block is judged by. Cutting fills those of the block itself (and, for HTML, of its
// elements), Measure those that need the whole page. All are plain counts and shares, so a model over them reads HTML
// and scraped text alike; fields about markup are zero in plain text.
type Features struct {
	// The text alone.
	Runes     int     // characters
	Words     int     // runs of letters or digits; two signs of a script without spaces count as one more
	Letters   int     // letters among the characters
	Digits    int     // digits among them
	Uppers    int     // capital letters
	Commas    int     // , ; :
	Stops     int     // marks that end a sentence: . ! ? … before a space or the end
	Quotes    int     // « » “ ” "
	Bars      int     // | · • / > » between words: the furniture of menus and credits
	Lines     int     // lines, 1 without a break
	Function  float32 // share of words that are function words of French or English
	EndsStop  bool    // ends with a mark that ends a sentence, closing quotes aside
	EndsColon bool
	Linked    int // characters inside links

	// The elements around it.
	Tag      atom.Atom // the tag of the element itself, 0 for one that HTML does not know
	Depth    int       // elements above it
	Hint     cue.Set   // what classes, ids, tags and roles of the element and those above it speak of
	Own      cue.Set   // those of the element itself and of those above it that hold nothing else
	InList   bool      // inside ul, ol or dl
	InTable  bool      // inside a table cell
	InQuote  bool      // inside blockquote or q standing alone
	InFigure bool      // inside figure or figcaption
	InForm   bool      // inside form or a box with fields
	InAnchor bool      // all of it inside one link
	Strong   bool      // all of it bold
	Emphasis bool      // all of it italic
	Cues     cue.Set   // what the phrases in the text speak of
	Hits     int       // how many such phrases there are

	// The page around it.
	Index      int     // position among the blocks
	Position   float32 // characters before it, share of all
	TitleShare float32 // share of its words that are in the title
	GivenShare float32 // share of its word pairs that are in the description or the articleBody the page declares
	Repeats    int     // other blocks with the same text
}

// LinkDensity is the share of the characters that are inside links.
func (f *Features) LinkDensity() float64 {
	if f.Runes == 0 {
		return 0
	}
	return float64(f.Linked) / float64(f.Runes)
}

// Prose reports whether the block reads like running text: long enough to have sentences, and few of its words are links.
func (f *Features) Prose() bool {
	return f.Words >= 12 && f.LinkDensity() < 0.5 && (f.Stops > 0 || f.Commas > 1)
}
