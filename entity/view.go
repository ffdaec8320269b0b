package entity

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// view is one document as resolution reads it: tokens with their folds and the parts they play, and the names on them.
type view struct {
	doc       *text.Document
	lex       *lexicon.Lexicon
	fold      []string
	folds     lexicon.Folds // what fold holds
	words     []lexicon.Word
	large     []int32 // the words that do not begin with a small letter of ASCII: what a name begins with
	signs     []int32 // the marks of quotation and the brackets
	sentence  []int32 // of each token
	paragraph []int32 // of each token
	starts    []int32 // the first token of each paragraph
	name      []int32 // the name that covers each token, or -1
	names     []name
	spare     []name   // the names while a list of them is made anew
	known     evidence // what names tell of others
	echoes    echoes
	order     []int // of byLength and byFirst
	mine      []int // of namesOf
	pairs     []marks
	quotes    []quote
	inQuote   []int32 // the innermost quotation around each token, or -1
	inMarks   []int32 // the outermost pair of marks around each token, or -1
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

// read reads a document and the names in it. What the view holds serves the next document after free.
func (v *view) read(doc *text.Document, mentions []names.Mention) {
	n := len(doc.Tokens)
	v.doc, v.lex = doc, lexicon.For(doc.Language)
	v.fold, v.words = sized(v.fold, n), sized(v.words, n)
	v.sentence, v.paragraph, v.name = sized(v.sentence, n), sized(v.paragraph, n), sized(v.name, n)
	v.inQuote, v.inMarks = sized(v.inQuote, n), sized(v.inMarks, n)
	v.readTokens()
	v.readSentences()
	v.placed(mentions)
	v.repair()
	v.cover()
}

// free drops what belongs to the document, and keeps the memory.
func (v *view) free() {
	clear(v.fold)
	clear(v.names)
	clear(v.spare)
	v.parts.free()
	v.known.free()
	v.folds.Free()
	*v = view{
		fold: v.fold, folds: v.folds, words: v.words, large: v.large, signs: v.signs, sentence: v.sentence, paragraph: v.paragraph, starts: v.starts,
		name: v.name, names: v.names[:0], spare: v.spare[:0], known: v.known, echoes: v.echoes, order: v.order, mine: v.mine,
		inQuote: v.inQuote, inMarks: v.inMarks, pairs: v.pairs[:0], quotes: v.quotes[:0], parts: v.parts,
	}
}

// fill sets all items, by copying what is filled already.
func fill(all []int32, with int32) {
	if len(all) == 0 {
		return
	}
	all[0] = with
	for n := 1; n < len(all); n *= 2 {
		copy(all[n:], all[:n])
	}
}

// sized returns a slice of n items in the room of an old one, whatever they hold.
func sized[T any](old []T, n int) []T { return slices.Grow(old[:0], n)[:n] }

// readSentences notes on each token its sentence and its paragraph; no name and no quotation stands on it yet.
func (v *view) readSentences() {
	fill(v.name, -1)
	fill(v.inQuote, -1)
	fill(v.inMarks, -1)
	v.starts = v.starts[:0]
	for k, s := range v.doc.Sentences {
		if s.First >= s.Last {
			continue
		}
		if s.First == 0 || v.breaks(s.First-1) {
			v.starts = append(v.starts, int32(s.First))
		}
		paragraph := int32(len(v.starts) - 1)
		sentences, paragraphs := v.sentence[s.First:s.Last], v.paragraph[s.First:s.Last]
		for i := range sentences {
			sentences[i] = int32(k)
		}
		for i := range paragraphs {
			paragraphs[i] = paragraph
		}
	}
}

// readTokens folds all tokens and looks the words up.
func (v *view) readTokens() {
	v.folds.Reset(len(v.doc.Text))
	v.large, v.signs = v.large[:0], v.signs[:0]
	for i, t := range v.doc.Tokens {
		token := t.Of(v.doc.Text)
		switch t.Kind {
		case text.Word:
			v.fold[i], v.words[i] = v.lex.Read(token, &v.folds)
			if !isSmall(token[0]) {
				v.large = append(v.large, int32(i))
			}
		case text.Punct, text.Symbol:
			v.fold[i], v.words[i] = readMark(token, &v.folds)
			if v.words[i] != 0 {
				v.signs = append(v.signs, int32(i))
			}
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
	all := v.doc.Tokens
	if uint(i) >= uint(len(all)) {
		return ""
	}
	t := &all[i]
	return v.doc.Text[t.Start:t.End]
}

// folded returns the fold of token i, or "".
func (v *view) folded(i int) string {
	if uint(i) >= uint(len(v.fold)) {
		return ""
	}
	return v.fold[i]
}

// sameSentence reports whether two tokens stand in one sentence.
func (v *view) sameSentence(i, j int) bool {
	return uint(i) < uint(len(v.sentence)) && uint(j) < uint(len(v.sentence)) && v.sentence[i] == v.sentence[j]
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
	return uint(i) < uint(len(v.doc.Tokens)) && v.doc.Tokens[i].Kind == text.Word
}

func (v *view) isNumber(i int) bool {
	return uint(i) < uint(len(v.doc.Tokens)) && v.doc.Tokens[i].Kind == text.Number
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
