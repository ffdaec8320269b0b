package text

// Kind says what a token is made of.
type Kind uint8

// The kinds of tokens.
const (
	Word    Kind = iota // letters, with inner hyphens, apostrophes and dots: "Jean-Luc", "l’", "U.S.", "M."
	Number              // digits, with inner separators: "1 204", "61,5", "3.5", "20h30" is Number, Word, Number
	Punct               // one mark of punctuation, or a run of the same mark: "…", "...", "«"
	Symbol              // anything else that is visible: "€", "→", an emoji
	URL                 // "https://example.org/a", "www.example.org", "me@example.org"
	Handle              // "@name"
	Hashtag             // "#name"
)

// Token is a word, a number, a mark. Its text is the document's text between Start and End, untouched.
type Token struct {
	Span
	Kind Kind
}

// Sentence is a span of the text and the tokens inside it, Tokens[First:Last] of its document.
type Sentence struct {
	Span
	First, Last int
}

// Document is a text with its tokens and sentences, in order and without overlap; every token lies in exactly one
// sentence. A caller may fill one with tokens of its own. It is not changed by the functions that read it.
type Document struct {
	Text      string
	Language  Language
	Tokens    []Token
	Sentences []Sentence
}

// NewDocument tokenizes s and cuts it into sentences by the rules of the language; Und is cut by the rules that
// French and English share.
func NewDocument(s string, language Language) *Document {
	tokens := Tokenize(s, language)
	return &Document{Text: s, Language: language, Tokens: tokens, Sentences: Split(s, tokens, language)}
}

// Token returns the text of token i.
func (d *Document) Token(i int) string { return d.Tokens[i].Of(d.Text) }
