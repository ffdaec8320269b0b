package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
)

// marks is a pair of quotation marks, on tokens open and close; close is the last token of the paragraph when the
// speech goes on in the next one.
type marks struct {
	open, close int
	parent      int // the pair around it, or -1
	unclosed    bool
	continued   bool // it goes on from the paragraph before
	turn        bool // a turn of a dialogue, behind a dash
}

// readMark returns the fold of a mark and the parts that it plays.
func readMark(token string, folds *lexicon.Folds) (folded string, parts lexicon.Word) {
	switch token {
	case ",", ".", ":", "—", "–", "…":
		return token, 0 // the most common
	case "“", "”", `"`, "«", "»", "'":
		return token, lexicon.Mark | lexicon.Quote
	case "‘", "’":
		return "'", lexicon.Mark | lexicon.Quote
	case "„", "''":
		return token, lexicon.Quote
	case "``":
		return "''", lexicon.Quote
	case "(", ")":
		return token, lexicon.Mark
	}
	return folds.Add(token), 0
}

// closerOf gives for an opening mark the mark that closes it, and "" for what is none.
func closerOf(mark string) string {
	switch mark {
	case "«":
		return "»"
	case "“":
		return "”"
	case "‘":
		return "’"
	case "„":
		return "“"
	case "``":
		return "''"
	case `"`, "'", "''":
		return mark
	}
	return ""
}

// findMarks appends the pairs of quotation marks of the document to all, paragraph by paragraph.
func (v *view) findMarks(all []marks) []marks {
	var room [4]int
	open := room[:0] // indexes of all
	paragraph, resumable := int32(0), -1
	for k, sign := range v.signs {
		i := int(sign)
		if !v.is(i, lexicon.Quote) {
			continue
		}
		for ; paragraph < v.paragraph[i]; paragraph++ {
			resumable = v.closeParagraph(all, open, int(v.starts[paragraph+1]))
			open = open[:0]
		}
		token := v.token(i)
		if len(open) > 0 && v.closesMark(i, v.token(all[open[len(open)-1]].open)) {
			all[open[len(open)-1]].close = i
			open = open[:len(open)-1]
			continue
		}
		if len(open) > 1 && v.closesMark(i, v.token(all[open[len(open)-2]].open)) {
			// The inner pair is not closed: what looked like a mark was an apostrophe.
			all[open[len(open)-1]].close = -1
			all[open[len(open)-2]].close = i
			open = open[:len(open)-2]
			continue
		}
		if !v.opensMark(i, token) || len(open) > 3 {
			continue
		}
		parent := -1
		if len(open) > 0 {
			parent = open[len(open)-1]
			if v.token(all[parent].open) == token && !v.nests(k) {
				// The same mark again, unclosed: the first one was none.
				all[parent].close = -1
				open = open[:len(open)-1]
				parent = -1
			}
		}
		first := i == 0 || v.paragraph[i-1] != v.paragraph[i]
		all = append(all, marks{open: i, close: -1, parent: parent, continued: first && resumable >= 0 && v.token(all[resumable].open) == token})
		open = append(open, len(all)-1)
	}
	end := len(v.doc.Tokens)
	if int(paragraph)+1 < len(v.starts) {
		end = int(v.starts[paragraph+1])
	}
	v.closeParagraph(all, open, end)
	return all
}

// marksAhead is how many marks are looked at to tell words inside words from a mark that was none.
const marksAhead = 24

// nests reports whether the opening mark among the signs at index k stands within another of its shape: two more close in
// its paragraph than open.
func (v *view) nests(k int) bool {
	at := int(v.signs[k])
	opening := v.token(at)
	closing, open := closerOf(opening), 1
	for _, sign := range v.signs[k+1 : min(len(v.signs), k+1+marksAhead)] {
		if v.paragraph[sign] != v.paragraph[at] {
			break
		}
		switch token := v.token(int(sign)); {
		case closing == opening:
			return false // a straight mark has no side
		case token == opening:
			open++
		case token == closing:
			if open--; open < 0 {
				return true
			}
		}
	}
	return false
}

// closeParagraph ends at token end a paragraph in which marks are still open. The outer one is speech that goes on
// when the next paragraph opens with the same mark; it returns its index, or -1.
func (v *view) closeParagraph(all []marks, open []int, end int) int {
	if len(open) == 0 {
		return -1
	}
	outer := open[0]
	if end < len(v.doc.Tokens) && v.token(end) == v.token(all[outer].open) && v.token(end) != "'" && v.token(end) != "‘" {
		all[outer].close, all[outer].unclosed = end, true
		return outer
	}
	return -1
}

// opensMark reports whether token i opens a quotation. A straight mark does when it touches the word behind it and
// not the word before.
func (v *view) opensMark(i int, token string) bool {
	switch token {
	case "«", "“", "‘", "„", "``":
		return true
	case `"`, "'", "''":
		before := i > 0 && v.touches(i-1) && !opensBracket(v.token(i-1))
		return !before && v.touches(i)
	}
	return false
}

func opensBracket(token string) bool {
	switch token {
	case "(", "[", "«", "“", "‘", `"`, "—", "–", "-", "'":
		return true
	}
	return false
}

// closesMark reports whether token i closes the mark that opened.
func (v *view) closesMark(i int, opened string) bool {
	token := v.token(i)
	if closerOf(opened) != token {
		// A paragraph that ends with the wrong one of the two curly marks: “… them. “
		return opened == "“" && token == opened && (i+1 == len(v.paragraph) || v.paragraph[i+1] != v.paragraph[i])
	}
	switch token {
	case "’", "'":
		// An apostrophe after an s and before a small word is a possessive: "the players’ faces".
		before := v.token(i - 1)
		return v.touches(i-1) && !(strings.HasSuffix(before, "s") && v.isWord(i+1) && !v.touches(i) && !isUpper(v.token(i+1)))
	case `"`, "''":
		return i == 0 || v.touches(i-1) || !v.touches(i)
	}
	return true
}
