package entity

import (
	"slices"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// view is one document as resolution reads it: tokens with their folds and the parts they play, and the names on them.
type view struct {
	doc        *text.Document
	lex        *lexicon.Lexicon
	fold       []string
	folds      lexicon.Folds // what fold holds
	words      []lexicon.Word
	large      []int32 // the words that do not begin with a small letter of ASCII: what a name begins with
	sentence   []int32 // of each token
	paragraph  []int32 // of each token
	paragraphs int32
	name       []int32 // the name that covers each token, or -1
	names      []name
	pairs      []marks
	quotes     []quote
	inQuote    []int32 // the innermost quotation around each token, or -1
	inMarks    []int32 // the outermost pair of marks around each token, or -1
	parts
}

// parts are what names and entities are made of while a document is read.
type parts struct {
	strings     chunk[string]
	wordings    chunk[wording]
	personNames chunk[personName]
	people      chunk[person]
	bodies      chunk[body]
	sites       chunk[site]
}

func (p *parts) free() {
	p.strings.free()
	p.wordings.free()
	p.personNames.free()
	p.people.free()
	p.bodies.free()
	p.sites.free()
}

// newView reads a document. The view, and what it holds, is free for the next document after release.
func newView(doc *text.Document, mentions []names.Mention) *view {
	n := len(doc.Tokens)
	v := views.Get().(*view)
	v.doc, v.lex = doc, lexicon.For(doc.Language)
	v.fold, v.words = sized(v.fold, n), sized(v.words, n)
	v.sentence, v.paragraph, v.name = sized(v.sentence, n), sized(v.paragraph, n), sized(v.name, n)
	v.inQuote, v.inMarks = sized(v.inQuote, n), sized(v.inMarks, n)
	v.readTokens()
	clear(v.sentence)
	for k, s := range doc.Sentences {
		for i := max(s.First, 0); i < s.Last && i < n; i++ {
			v.sentence[i] = int32(k)
		}
	}
	for i := range doc.Tokens {
		v.name[i], v.inQuote[i], v.inMarks[i] = -1, -1, -1
		if i > 0 && v.sentence[i] != v.sentence[i-1] && v.breaks(i-1) {
			v.paragraphs++
		}
		v.paragraph[i] = v.paragraphs
	}
	v.names = v.placed(v.names[:0], mentions)
	v.repair()
	v.cover()
	return v
}

// views are those that are free: a document needs some hundred bytes a token only while it is read.
var views = sync.Pool{New: func() any { return new(view) }}

// largest is the number of tokens up to which a view is kept for another document.
const largest = 1 << 15

// release gives the view back. It drops what belongs to the document.
func (v *view) release() {
	if len(v.fold) > largest {
		return
	}
	clear(v.fold)
	clear(v.names[:cap(v.names)])
	v.parts.free()
	*v = view{
		fold: v.fold, words: v.words, large: v.large, sentence: v.sentence, paragraph: v.paragraph, name: v.name, names: v.names,
		inQuote: v.inQuote, inMarks: v.inMarks, pairs: v.pairs[:0], quotes: v.quotes[:0], parts: v.parts,
	}
	views.Put(v)
}

// sized returns a slice of n items in the room of an old one, whatever they hold.
func sized[T any](old []T, n int) []T { return slices.Grow(old[:0], n)[:n] }

// readTokens folds all tokens and looks the words up.
func (v *view) readTokens() {
	v.large = v.large[:0]
	v.folds.Reset(len(v.doc.Text))
	for i, t := range v.doc.Tokens {
		token := t.Of(v.doc.Text)
		switch t.Kind {
		case text.Word:
			v.fold[i], v.words[i] = v.lex.Read(token, &v.folds)
			if !isSmall(token[0]) {
				v.large = append(v.large, int32(i))
			}
		case text.Punct, text.Symbol:
			v.fold[i], v.words[i] = v.folds.Add(token), markOf(token)
		default:
			v.fold[i], v.words[i] = token, 0
		}
	}
}

// breaks reports whether a line ends between token i and the next.
func (v *view) breaks(i int) bool {
	for at := v.doc.Tokens[i].End; at < v.doc.Tokens[i+1].Start; at++ {
		if v.doc.Text[at] == '\n' {
			return true
		}
	}
	return false
}

// token returns the text of token i, or "".
func (v *view) token(i int) string {
	if i < 0 || i >= len(v.doc.Tokens) {
		return ""
	}
	return v.doc.Tokens[i].Of(v.doc.Text)
}

// folded returns the fold of token i, or "".
func (v *view) folded(i int) string {
	if i < 0 || i >= len(v.fold) {
		return ""
	}
	return v.fold[i]
}

// sameSentence reports whether two tokens stand in one sentence.
func (v *view) sameSentence(i, j int) bool {
	return i >= 0 && j >= 0 && i < len(v.sentence) && j < len(v.sentence) && v.sentence[i] == v.sentence[j]
}

// span returns the bytes of tokens [first, last).
func (v *view) span(first, last int) text.Span {
	return text.Span{Start: v.doc.Tokens[first].Start, End: v.doc.Tokens[last-1].End}
}

func (v *view) spanText(first, last int) string { return v.span(first, last).Of(v.doc.Text) }

// touches reports whether nothing stands between tokens i and i+1.
func (v *view) touches(i int) bool {
	return i >= 0 && i+1 < len(v.doc.Tokens) && v.doc.Tokens[i].End == v.doc.Tokens[i+1].Start
}

// touchesByBlank reports whether at most one space stands between token i and the next.
func (v *view) touchesByBlank(i int) bool {
	return i+1 < len(v.doc.Tokens) && v.doc.Tokens[i+1].Start-v.doc.Tokens[i].End <= 1
}

func (v *view) isWord(i int) bool {
	return i >= 0 && i < len(v.doc.Tokens) && v.doc.Tokens[i].Kind == text.Word
}

func (v *view) isNumber(i int) bool {
	return i >= 0 && i < len(v.doc.Tokens) && v.doc.Tokens[i].Kind == text.Number
}

// isUpper reports whether s begins with a capital.
func isUpper(s string) bool {
	if s == "" {
		return false
	}
	if s[0] < utf8.RuneSelf {
		return 'A' <= s[0] && s[0] <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

// isCaps reports whether all letters of s are capitals, and there are two or more.
func isCaps(s string) bool {
	count := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			count++
		}
	}
	return count > 1
}
