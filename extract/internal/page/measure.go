package page

import (
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/cue"
)

// Measure fills the features of all blocks that come from their texts and from the page as a whole. It wants Text,
// Links and Given; whoever cuts a page calls it once at the end.
func (p *Page) Measure() {
	total := 0
	seen := make(map[string]int, len(p.Blocks))
	scanner := cue.NewScanner()
	for i := range p.Blocks {
		b := &p.Blocks[i]
		b.measure(scanner)
		b.Index = i
		total += b.Runes
		seen[b.Text]++
	}
	title := newBag()
	for _, t := range p.Given.Titles {
		title.add(t)
	}
	given := newBag()
	given.add(p.Given.Description)
	given.add(p.Given.Body)
	before := 0
	for i := range p.Blocks {
		b := &p.Blocks[i]
		b.Position = float32(before) / float32(max(total, 1))
		before += b.Runes
		b.Repeats = seen[b.Text] - 1
		b.TitleShare, _ = title.share(b.Text)
		_, b.GivenShare = given.share(b.Text)
	}
}

// measure fills the features that the block's text alone gives.
func (b *Block) measure(scanner *cue.Scanner) {
	f := &b.Features
	f.Runes, f.Words, f.Letters, f.Digits, f.Uppers = 0, 0, 0, 0, 0
	f.Commas, f.Stops, f.Quotes, f.Bars, f.Lines, f.Linked = 0, 0, 0, 0, 1, 0
	inWord := false
	s := b.Text
	for i, r := range s {
		f.Runes++
		letter, digit := false, false
		if r < utf8.RuneSelf {
			letter = 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
			digit = '0' <= r && r <= '9'
			if 'A' <= r && r <= 'Z' {
				f.Uppers++
			}
		} else if letter = unicode.IsLetter(r); letter {
			if unicode.IsUpper(r) {
				f.Uppers++
			}
		} else {
			digit = unicode.IsDigit(r)
		}
		if letter || digit {
			if letter {
				f.Letters++
			} else {
				f.Digits++
			}
			if !inWord {
				f.Words++
			}
			inWord = true
			continue
		}
		inWord = false
		switch r {
		case ',', ';', ':', '،', '、':
			f.Commas++
		case '.', '!', '?', '…', '。', '؟', '।':
			if next := s[i+utf8.RuneLen(r):]; ends(next) {
				f.Stops++
			}
		case '"', '«', '»', '“', '”', '„':
			f.Quotes++
		case '|', '·', '•', '›', '/', '→', '>':
			f.Bars++
		case '\n':
			f.Lines++
		}
	}
	for _, l := range b.Links {
		f.Linked += utf8.RuneCountInString(l.Of(s))
	}
	f.EndsStop, f.EndsColon = ending(s)
	f.Function, f.Cues = scanner.Scan(s, f.Words)
}

// ends reports whether a mark before s ends a sentence: nothing follows, or a space, or a closing mark.
func ends(s string) bool {
	if s == "" {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsSpace(r) || r == '"' || r == '»' || r == '”' || r == ')' || r == '’' || r == '\'' || r == ']'
}

// ending looks at the last mark of s, past closing quotes and brackets.
func ending(s string) (stop, colon bool) {
	for len(s) > 0 {
		r, n := utf8.DecodeLastRuneInString(s)
		switch r {
		case '.', '!', '?', '…', '。', '؟', '।':
			return true, false
		case ':':
			return false, true
		case '"', '»', '”', ')', '’', '\'', ']', '*':
		default:
			if !unicode.IsSpace(r) {
				return false, false
			}
		}
		s = s[:len(s)-n]
	}
	return false, false
}
