package entity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/text"
)

// view is one document as resolution reads it: tokens with their folds, and the names on them.
type view struct {
	doc        *text.Document
	lex        *lexicon
	world      *world
	fold       []string
	parts      []grammar // the parts that each token plays in grammar
	sentence   []int32   // of each token
	paragraph  []int32   // of each token
	name       []int32   // the name that covers each token, or -1
	names      []name
	paragraphs int32
	edges      map[string]bool   // folded first and last words of all names
	namesOf    map[string]bool   // normal family names of the people of the document
	bare       map[string]string // what bareForm found
	pairs      []marks
	quotes     []quote
	inQuote    []int32 // the innermost quotation around each token, or -1
	inMarks    []int32 // the outermost pair of marks around each token, or -1
}

// name is a mention on its tokens.
type name struct {
	names.Mention
	first, last int     // tokens [first, last)
	entity      int     // the index of its person, organization or place; -1 before it is resolved
	sure        float64 // how sure that is, from 0 to 1
}

func newView(doc *text.Document, mentions []names.Mention) *view {
	v := &view{
		doc: doc, lex: lexiconOf(doc.Language), world: loadWorld(), bare: map[string]string{},
		fold: make([]string, len(doc.Tokens)), parts: make([]grammar, len(doc.Tokens)), sentence: make([]int32, len(doc.Tokens)),
		paragraph: make([]int32, len(doc.Tokens)), name: make([]int32, len(doc.Tokens)), inQuote: make([]int32, len(doc.Tokens)),
		inMarks: make([]int32, len(doc.Tokens)),
	}
	v.foldTokens()
	for k, s := range doc.Sentences {
		for i := s.First; i < s.Last && i < len(v.sentence); i++ {
			v.sentence[i] = int32(k)
		}
	}
	for i := range doc.Tokens {
		v.name[i], v.inQuote[i], v.inMarks[i] = -1, -1, -1
		if i > 0 && strings.Contains(doc.Text[doc.Tokens[i-1].End:doc.Tokens[i].Start], "\n") && v.sentence[i] != v.sentence[i-1] {
			v.paragraphs++
		}
		v.paragraph[i] = v.paragraphs
	}
	v.place(v.repair(mentions))
	return v
}

// foldTokens folds all tokens into one buffer.
func (v *view) foldTokens() {
	buffer := make([]byte, 0, len(v.doc.Text)+16)
	ends := make([]int, len(v.doc.Tokens))
	for i, t := range v.doc.Tokens {
		buffer = text.AppendFold(buffer, t.Of(v.doc.Text))
		ends[i] = len(buffer)
	}
	all, start := string(buffer), 0
	for i, end := range ends {
		v.fold[i] = all[start:end]
		v.parts[i] = v.lex.grammar[v.fold[i]]
		start = end
	}
}

// place finds the tokens of each mention. A mention that covers no token, overlaps the one before it
// or crosses paragraphs is dropped.
func (v *view) place(mentions []names.Mention) {
	at := 0
	v.names = make([]name, 0, len(mentions))
	v.edges = make(map[string]bool, len(mentions))
	for _, m := range mentions {
		for at < len(v.doc.Tokens) && v.doc.Tokens[at].End <= m.Start {
			at++
		}
		last := at
		for last < len(v.doc.Tokens) && v.doc.Tokens[last].Start < m.End {
			last++
		}
		if last == at || v.name[at] >= 0 || v.paragraph[at] != v.paragraph[last-1] {
			continue
		}
		for i := at; i < last; i++ {
			v.name[i] = int32(len(v.names))
		}
		v.edges[v.fold[at]], v.edges[v.fold[last-1]] = true, true
		v.names = append(v.names, name{Mention: m, first: at, last: last, entity: -1, sure: 1})
		at = last - 1
	}
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

// is reports whether token i plays one of the parts in grammar.
func (v *view) is(i int, parts grammar) bool {
	return i >= 0 && i < len(v.parts) && v.parts[i]&parts != 0
}

// nameAt returns the name that covers token i, or nil.
func (v *view) nameAt(i int) *name {
	if i < 0 || i >= len(v.name) || v.name[i] < 0 {
		return nil
	}
	return &v.names[v.name[i]]
}

// personAt returns the person's name that covers token i, or nil.
func (v *view) personAt(i int) *name {
	if n := v.nameAt(i); n != nil && n.Kind == names.Person {
		return n
	}
	return nil
}

// same reports whether two tokens stand in one sentence.
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

func (v *view) isWord(i int) bool {
	return i >= 0 && i < len(v.doc.Tokens) && v.doc.Tokens[i].Kind == text.Word
}

// isUpper reports whether s begins with a capital.
func isUpper(s string) bool {
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
