package page

import (
	"golang.org/x/net/html"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/text"
)

// Page is one page cut into blocks. HTML and plain text give the same list of blocks: those of a text have no Node and
// no Box, those of HTML no lines and no Source.
//
// A Page belongs to the goroutine that reads it. Text and structure are not changed once the page is cut; Kind, Score
// and Reason of its blocks are the classifier's to fill.
type Page struct {
	Root   *html.Node // the parsed document, nil for plain text
	Source string     // the decoded input of a plain text, what Block.Source counts in; empty for HTML
	Blocks []Block    // in page order
	// Boxes are the elements that hold the blocks, parents before children; Boxes[0] is the root. A plain text has none.
	Boxes    []Box
	Pictures []Picture // in page order
	Repaired bool      // text that was encoded or escaped twice was mended in some block
	// Given is what the page says of its article outside the visible blocks: evidence for the classifier.
	Given Given
}

// Picture is an <img> and where it stands.
type Picture struct {
	Node *html.Node
	At   int // how many blocks come before it
	Box  int // index of the innermost Box
}

// Given is what the head of the page and its structured data say of the article. Empty fields say nothing.
type Given struct {
	Titles      []string // headline, og:title, <title> …, best first
	Description string
	Body        string   // articleBody of JSON-LD
	Lines       []string // lines of a list that is the text: what a recipe takes and its steps
	Authors     []string
	Site        string
}

// Block is a piece of visible text that stands on its own: a paragraph, a heading, a list item, a caption, a button.
type Block struct {
	// Text has its white space folded, and no space that the page did not have: inline elements add none. Cells of a
	// table row are parted by tabs, lines of preformatted text by "\n". It is NFC, without soft hyphens and zero-width characters; no-break spaces are kept.
	Text  string
	Links []Link // in the order of the text, without overlap
	Marks []Mark // the other inline elements, in the order of the text, outer ones first

	Node *html.Node // the element that holds the text; several blocks of one element count in Part
	Box  int        // index of the Box of Node, -1 in plain text
	Part int        // 0, 1, 2 … among the blocks of one element
	Soft bool       // only a line break parts it from the block before, which may be of the same paragraph

	// Line0 and Line1 are the first and the last line, counted from 1, and Source the range of Page.Source that the
	// block was read from. Only plain text has them.
	Line0, Line1 int
	Source       text.Span

	Features

	Kind   Kind
	Score  float64 // 0 to 1: how much the block looks like the article, whatever Kind says
	Reason string  // the evidence for Kind in a few words
}

// Link is a link of a block: Span is its words, in Block.Text.
type Link struct {
	text.Span
	URL  string // as written in the page
	Node *html.Node
}

// Mark is an inline element of a block other than a plain link; Span is its words in Block.Text.
type Mark struct {
	text.Span
	Node *html.Node
	Hint cue.Set
}

// Box is an element of the page that holds blocks, or that would hold them if it were not empty: a form, a figure.
// Counts are over the whole element, its descendants included.
type Box struct {
	Node   *html.Node
	Parent int // index in Page.Boxes, -1 at the root
	Depth  int // the root is 0
	Direct int // blocks whose element it is itself
	First  int // its blocks are Page.Blocks[First:Last]
	Last   int
	End    int     // its descendants are the boxes from the next one up to End
	Hint   cue.Set // what its tag, role, class and id say of it
	Shape

	above  cue.Set // hints of the box and those around it
	inside uint8
}

// Above is what the box and the boxes around it speak of, but for what a box says that holds most of the page.
func (b *Box) Above() cue.Set { return b.above }

// Shape counts what an element holds.
type Shape struct {
	Runes      int // of visible text
	LinkRunes  int // of it inside links
	Links      int
	Paras      int // blocks that read like prose
	ProseRunes int // of them
	Headings   int
	Images     int
	Embeds     int // videos, frames and the like
	Inputs     int // fields to fill in: text, e-mail, search, textarea, select
	Emails     int // fields of them for an e-mail address
	Passwords  int
	Searches   int
	Areas      int // <textarea>
	Choices    int // radio buttons and check boxes
	Buttons    int
	Times      int // <time> and the like
}
