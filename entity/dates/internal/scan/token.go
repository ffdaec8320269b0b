// Package scan cuts a text into the tokens that a grammar of dates reads: words with their lexicon entry, figures read
// as a whole ("2017-05-09T18:22:00Z", "03/04/2021", "1 204", "6-4") and single marks. It makes one pass, looks back
// never and ahead by a bounded number of bytes, and allocates nothing but the slice that the caller reuses.
package scan

// Kind is the kind of a token.
type Kind uint8

// The kinds.
const (
	Word Kind = iota
	Number
	Mark
)

// Form is the shape of a figure.
type Form uint8

// The forms. A, B and C are the figure's parts from left to right.
const (
	Other   Form = iota // a price, a version, a telephone number, a part of a code
	Int                 // "17", with Digits
	Decimal             // "9.20", "61,5"
	Grouped             // "1,204", "1 204"
	Colon               // "18:30", "18:30:05"
	Dash                // "3-14", "2016-17", "1939–1945"
	Slash               // "2/29", "2002/2003"
	Triple              // "03/04/2021", "2017-05-09", "23.04.2022", with Separator
	Stamp               // "2017-05-09T18:22:00Z", with Clock and Zone
)

// Case is how a word is written.
type Case uint8

// The cases.
const (
	Lower Case = iota
	Capital
	AllCaps // two letters or more
)

// Token is a word, a figure or a mark.
type Token struct {
	Start, End int
	Kind       Kind
	Case       Case
	Form       Form
	Separator  byte
	Digits     [3]uint8
	Glued      bool // no space before it
	Break      bool // no expression reaches over what stands before it
	Sentence   bool // the first of its sentence
	Lex        uint16
	Class      Class
	Rune       rune
	A, B, C    int
	Hour       int
	Minute     int
	Second     int
	HasSecond  bool
	ZoneStart  int // of a stamp: bytes of the zone
	ZoneEnd    int
}
