package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/bare"
	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/stamp"
)

// style is a way to head the comments of a thread.
type style uint8

const (
	noStyle  style = iota
	numbered       // "1. Philibert says:", "2. What a day!"
	says           // "Philibert says:", « Philibert dit : »
	stamped        // "Philibert | 12 May 2019, 10:20"
	pair           // "Philibert" and the date in a line of its own, either first
)

// head is the line, or the two, that a comment begins with.
type head struct {
	style  style
	blocks int // how many it takes
	number int
	author string
	when   string
	text   string // the comment's first words, where they stand in the same line
}

const (
	headWords = 16 // of a line that is a head
	nameWords = 6  // of a name
)

// anyDay is what relative dates are read against where only their being dates counts.
const anyDay = "2020-01-01T12:00:00Z"

// heralds reports whether a line says that comments follow: by a phrase, or by a count of them, "2 thoughts on …".
func heralds(b *page.Block) bool {
	if b.Words > 40 {
		return false
	}
	if b.Cues.Has(cue.CommentHead) && b.Words <= 14 {
		return true
	}
	if b.EndsStop {
		return false
	}
	parts := runs(b.Text)
	for i, part := range parts {
		if words().comments[part] && (i > 0 && isNumber(parts[i-1]) && (i == 1 || len(parts) <= 6) || len(parts) == 2 && isNumber(parts[1])) {
			return true
		}
	}
	return false
}

// runs parts a line into its runs of letters and of digits, folded: "Discussion5 replies" has three.
func runs(s string) []string {
	var out []string
	var run []rune
	kind := 0
	flush := func() {
		if len(run) > 0 {
			out = append(out, bare.Fold(string(run)))
			run = run[:0]
		}
	}
	for _, r := range s {
		k := 0
		if unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) {
			k = 1
		} else if unicode.IsDigit(r) {
			k = 2
		}
		if k != kind {
			flush()
			kind = k
		}
		if k > 0 {
			run = append(run, r)
		}
	}
	flush()
	return out
}

func isNumber(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// headAt reads the head that begins with block i.
func headAt(p *page.Page, i int) head {
	s := p.Blocks[i].Text
	n, rest := count(s)
	if n > 0 && rest != "" {
		h := head{style: numbered, blocks: 1, number: n}
		if named := signed(p, i, rest); named.style != noStyle {
			h.author, h.when, h.blocks = named.author, named.when, named.blocks
		} else {
			h.text = rest
		}
		return h
	}
	return signed(p, i, s)
}

// count reads the number that s begins with: "12. ", "#12 ", "12) ".
func count(s string) (int, string) {
	rest, hash := strings.CutPrefix(unvoted(s), "#")
	n, digits := 0, 0
	for digits < len(rest) && '0' <= rest[digits] && rest[digits] <= '9' {
		n = n*10 + int(rest[digits]-'0')
		if digits++; digits > 5 {
			return 0, s
		}
	}
	if digits == 0 {
		return 0, s
	}
	rest = rest[digits:]
	after := strings.TrimLeft(rest, ".):-°")
	trimmed := strings.TrimLeftFunc(after, unicode.IsSpace)
	if len(trimmed) == len(after) && trimmed != "" || len(after) == len(rest) && !hash {
		return 0, s // "3.5 %", "2017"
	}
	return n, trimmed
}

// unvoted cuts the votes off a numbered head: "+14 #1 Name".
func unvoted(s string) string {
	if i := strings.Index(s, " #"); i > 1 && i < 7 && (s[0] == '+' || s[0] == '-') && strings.Trim(s[1:i], "0123456789") == "" {
		return s[i+1:]
	}
	return s
}

// signed reads a head without a number out of s, the text of block i or what follows its number.
func signed(p *page.Page, i int, s string) head {
	if p.Blocks[i].Words > headWords || signature(s) {
		return head{}
	}
	if h := saying(s); h.style != noStyle {
		if h.when == "" && i+1 < len(p.Blocks) && p.Blocks[i+1].Words <= headWords {
			if when, rest := undated(p.Blocks[i+1].Text); when != "" && rest == "" {
				h.when, h.blocks = when, 2
			}
		}
		return h
	}
	when, rest := undated(s)
	switch {
	case when != "" && rest != "" && p.Blocks[i].EndsStop && p.Blocks[i].Words > 9 && !strings.HasSuffix(s, "m."):
	case when != "" && rest != "":
		if author, ok := asName(rest); ok {
			return head{style: stamped, blocks: 1, author: author, when: when}
		}
	case when != "" && i+1 < len(p.Blocks):
		if author, ok := loneName(&p.Blocks[i+1]); ok {
			return head{style: pair, blocks: 2, author: author, when: when}
		}
	case when == "" && i+1 < len(p.Blocks) && p.Blocks[i+1].Words <= headWords:
		author, ok := loneName(&page.Block{Text: s, Features: p.Blocks[i].Features})
		if !ok {
			break
		}
		if when, rest := undated(p.Blocks[i+1].Text); when != "" && rest == "" {
			return head{style: pair, blocks: 2, author: author, when: when}
		}
	}
	return head{}
}

// saying reads "Name says:", « Name a écrit le 3 mai 2019 : ».
func saying(s string) head {
	if !strings.HasSuffix(s, ":") {
		return head{}
	}
	when, rest := cutDate(strings.TrimRightFunc(strings.TrimSuffix(s, ":"), unicode.IsSpace))
	fields := strings.Fields(rest)
	for len(fields) > 0 && words().joint[bare.Fold(fields[len(fields)-1])] && !words().says[bare.Fold(fields[len(fields)-1])] {
		fields = fields[:len(fields)-1]
	}
	n := len(fields)
	if n < 2 {
		return head{}
	}
	last := bare.Fold(fields[n-1])
	verb := 0
	if n > 2 && words().says[bare.Fold(fields[n-2])+" "+last] {
		verb = 2
	} else if words().says[last] {
		verb = 1
	}
	if verb == 0 || n-verb > nameWords {
		return head{}
	}
	return head{style: says, blocks: 1, author: strings.Join(fields[:n-verb], " "), when: when}
}

// undated takes the dates out of s, with the words that join them, and returns the first and what is left.
func undated(s string) (when, rest string) {
	when, rest = cutDate(s)
	if when == "" {
		return "", s
	}
	fields := strings.FieldsFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("|·•–—,;:/()[]", r) })
	first, last := 0, len(fields)
	for first < last && joins(fields[first]) {
		first++
	}
	for first < last && joins(fields[last-1]) {
		last--
	}
	return when, strings.Join(fields[first:last], " ")
}

func joins(word string) bool {
	word = bare.Fold(word)
	return word == "-" || strings.HasPrefix(word, "#") || words().joint[word] || strings.HasSuffix(word, "'")
}

// cutDate returns the words of the first date of s, and s without all of them.
func cutDate(s string) (when, rest string) {
	var b strings.Builder
	at := 0
	found := (stamp.Reader{Reference: anyDay}).Find(s)
	if len(found) > 2 {
		return "", s // a calendar, an archive
	}
	for _, d := range found {
		if !strings.ContainsAny(d.Of(s), "0123456789") {
			continue // a word that is a day in one language and a place in another: « hier »
		}
		if when == "" {
			when = d.Of(s)
		}
		b.WriteString(s[at:d.Start])
		b.WriteByte(' ')
		at = d.End
	}
	if when == "" {
		return "", s
	}
	b.WriteString(s[at:])
	return when, b.String()
}

// asName reports whether s can be the name that somebody comments under.
func asName(s string) (string, bool) {
	s = strings.TrimSpace(s)
	n := len(strings.Fields(s))
	if n == 0 || n > nameWords || utf8.RuneCountInString(s) > 40 || strings.ContainsAny(s, "?!…:") {
		return "", false
	}
	letters := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return s, letters > 0 && letters*3 >= utf8.RuneCountInString(s) && (n < 5 || !smallStart(s))
}

// loneName reports whether a block is nothing but a name.
func loneName(b *page.Block) (string, bool) {
	if b.Words > nameWords || b.EndsStop && !strings.HasSuffix(b.Text, ".") || b.Cues.Any(notName) {
		return "", false
	}
	return asName(b.Text)
}

// notName are the topics of short lines that are no names.
var notName = cue.Of(cue.Reply, cue.Share, cue.CommentHead, cue.CommentForm, cue.Related, cue.Login, cue.Date, cue.Navigation, cue.Tags, cue.Footer)
