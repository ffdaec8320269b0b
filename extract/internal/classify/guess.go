package classify

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/stamp"
)

// guess names a block that no cue speaks of by where it stands.
func (j *judge) guess(i int) (kind page.Kind, reason string) {
	switch {
	case i == j.threadFrom && j.page.Blocks[i].Words <= mostTopic:
		return page.CommentHead, "a line above comments"
	case j.ruling(i):
		return page.CommentPolicy, "a sentence among comments"
	case j.priced(i):
		return page.Shop, "a price below the article"
	case j.listed(i):
		return page.Related, "a line over a date below the article"
	}
	return page.Other, "no evidence"
}

// mostTopic is how many words the line that announces comments has at most.
const mostTopic = 10

// leastRule is how many words a sentence has at least that stands among comments and is none: it says how to write them.
const leastRule = 4

// ruling reports whether block i is such a sentence.
func (j *judge) ruling(i int) bool {
	b := &j.page.Blocks[i]
	return j.threadFrom < i && i < j.threadTo && b.EndsStop && b.Words >= leastRule && 2*b.Linked < b.Runes && len(marked(b)) == 0
}

// listed reports whether block i, below the article and outside its comments, is a line like the title of another one: a
// link, or a line that a date follows.
func (j *judge) listed(i int) bool {
	b := &j.page.Blocks[i]
	if j.to < 0 || i < j.to || j.threadFrom <= i && i < j.threadTo || b.Words < 3 || b.Words > 25 || b.InForm || b.Hint.Has(cue.Footer) {
		return false
	}
	for k := i + 1; k <= i+2 && k < len(j.page.Blocks); k++ {
		if c := &j.page.Blocks[k]; c.Words <= 10 && c.Digits > 0 && !c.Hint.Has(cue.Footer) && len(stamp.Find(c.Spaced(), "")) > 0 {
			return true
		}
	}
	return b.InAnchor
}

// priced reports whether block i, below the article, names a price.
func (j *judge) priced(i int) bool {
	b := &j.page.Blocks[i]
	if j.to < 0 || i < j.to || j.threadFrom <= i && i < j.threadTo || b.Words > 25 {
		return false
	}
	return b.Digits > 0 && price(b.Text)
}

// mostOffer is how many blocks a box has at most that offers one thing for sale.
const mostOffer = 5

// offers reports whether a box, outside the article and its comments, names a price and speaks of nothing that has one,
// too: gifts, letters, headlines.
func (j *judge) offers(box *page.Box) bool {
	if j.from < 0 || j.title >= 0 && box.First < j.title || box.First < j.to && j.from < box.Last || box.First < j.threadTo && j.threadFrom < box.Last || 2*box.LinkRunes > box.Runes {
		return false
	}
	named := false
	for i := box.First; i < box.Last; i++ {
		b := &j.page.Blocks[i]
		if b.Words > 30 || (b.Cues | b.Hint).Any(cue.Of(cue.Donation, cue.Paywall, cue.Newsletter, cue.Advertisement, cue.Poll, cue.License, cue.Related)) {
			return false
		}
		named = named || b.Digits > 0 && price(b.Text)
	}
	return named
}

// price reports whether a text names an amount of money.
func price(s string) bool {
	for at, r := range s {
		switch r {
		case '£', '$', '€', '₹', '₦':
			next, _ := utf8.DecodeRuneInString(s[at+utf8.RuneLen(r):])
			last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s[:at], " \u00a0\u202f"))
			if unicode.IsDigit(next) || unicode.IsDigit(last) {
				return true
			}
		}
	}
	return coins(s)
}

// currencies are what amounts are called by in words, behind the figure or before it.
var currencies = map[string]bool{
	"F": true, "FCFA": true, "CFA": true, "XPF": true, "DH": true, "MAD": true, "DT": true, "DA": true, "CHF": true, "euros": true, "francs": true,
	"dinars": true, "dirhams": true, "gourdes": true, "Rs": true, "Rs.": true, "KSh": true, "Ksh": true, "Sh": true, "GHS": true, "EUR": true, "USD": true,
	"pounds": true, "dollars": true,
}

// coins reports whether a word for money stands beside a figure.
func coins(s string) bool {
	fields := strings.Fields(s)
	for i, f := range fields {
		if !currencies[strings.Trim(f, ",;:()")] {
			continue
		}
		if i > 0 && figure(fields[i-1]) || i+1 < len(fields) && f != "F" && figure(fields[i+1]) {
			return true
		}
	}
	return false
}

// figure reports whether a word is a number.
func figure(s string) bool {
	return strings.IndexFunc(s, unicode.IsDigit) == 0 && strings.IndexFunc(s, unicode.IsLetter) < 0
}
