package plain

import (
	"math"
	"strings"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// The weights of what speaks for a block being a part of the article, in log-odds. They were set by hand and checked
// against labelled pages; Judge takes a model's scores in their place.
const (
	scoreBase      = -1.6
	scoreLength    = 1.1   // a factor e of words more than ten
	scoreStop      = 1.2   // ends as a sentence
	scoreOpen      = -0.6  // is long and does not
	scoreFunction  = 2.5   // times the share of function words
	scoreComma     = 0.25  // each of three
	scoreCapitals  = -1.2  // most letters are capitals
	scoreDigits    = -1.2  // a fifth of the characters are digits
	scoreBar       = -0.9  // each of three bars, bullets, arrows
	scoreRepeated  = -1.2  // short, and there again elsewhere
	scoreFurniture = -2.5  // a phrase of the furniture
	scoreFaint     = -0.8  // one inside a long paragraph
	scoreBoxed     = -0.65 // each short line close by with a phrase of a box that has several
	scoreSubhead   = 1.2   // a short line alone between two paragraphs
	scoreList      = -0.7  // a short line in a run of such
	scoreStandings = 1.5   // a paragraph between headline and byline
	scoreItem      = 1.0   // an item of a list that a sentence runs through
	scoreBeforeTop = -1.5  // stands before the headline
	scoreClean     = 1.6   // no furniture, in a text that has next to none
)

// aloud are topics whose phrases say what a block is even when it is long; the others count in short lines only.
var aloud = cue.Of(cue.Cookie, cue.CommentForm, cue.CommentPolicy, cue.Newsletter, cue.Donation, cue.Paywall, cue.Legal,
	cue.License, cue.Advertisement, cue.ReadAlso)

// hushed are topics whose phrases say so in longer lines than others, but not in paragraphs.
var hushed = cue.Of(cue.AuthorBox, cue.SourceLine, cue.Correction, cue.Shop, cue.Poll, cue.Embed)

// inserted are the topics of what stands in the middle of articles and does not end them.
var inserted = cue.Of(cue.ReadAlso, cue.Advertisement, cue.Caption, cue.Credit, cue.Embed)

// quiet are topics of places on a page, which say nothing of a block by themselves.
var quiet = cue.Of(cue.Section, cue.Article, cue.Body, cue.Header, cue.Lead, cue.Quote, cue.Title, cue.Talk, cue.Removed)

// shapes scores each block by its words and marks and by its next neighbours, but not by what it speaks of.
func shapes(p *page.Page, title int) []float64 {
	scores := make([]float64, len(p.Blocks))
	foreign, clean := isForeign(p), isClean(p)
	for i := range p.Blocks {
		b := &p.Blocks[i]
		s := scoreBase + scoreLength*clip(math.Log(float64(max(length(b), 1))/10), -2, 2.5)
		if b.EndsStop {
			s += scoreStop
		} else if length(b) > 12 && !b.EndsColon {
			s += scoreOpen
		}
		function := float64(b.Function)
		if foreign {
			function = 0.35
		}
		s += scoreFunction*min(function, 0.5) + scoreComma*float64(min(b.Commas, 3))
		if b.Uppers*2 > b.Letters {
			s += scoreCapitals
		}
		if b.Digits*5 > b.Runes {
			s += scoreDigits
		}
		s += scoreBar * float64(min(b.Bars, 3))
		if b.Repeats > 0 && b.Words < 25 && !echoed(p, i) {
			s += scoreRepeated
		}
		if clean {
			s += scoreClean
		}
		if !prose(b) && length(b) < 16 {
			before, after := i > 0 && prose(&p.Blocks[i-1]), i+1 < len(p.Blocks) && prose(&p.Blocks[i+1])
			switch {
			case before && after:
				s += scoreSubhead
			case !before && !after:
				s += scoreList
			}
		}
		if b.Words >= 2 && (strings.HasSuffix(b.Text, ";") || i > 0 && (strings.HasSuffix(p.Blocks[i-1].Text, ";") || p.Blocks[i-1].EndsColon && prose(&p.Blocks[i-1]))) {
			s += scoreItem
		}
		if title >= 0 {
			if i <= title {
				s += scoreBeforeTop
			} else if i <= title+2 && b.Words >= 6 && standfirst(p, i) {
				s += scoreStandings
			}
		}
		scores[i] = s
	}
	return scores
}

// echoed reports whether the next block says the same again, as the picture of an article does with its standfirst.
func echoed(p *page.Page, i int) bool {
	return i+1 < len(p.Blocks) && p.Blocks[i].Repeats == 1 && p.Blocks[i+1].Text == p.Blocks[i].Text
}

// phrases is what the phrases of each block, and of the boxes it may be a line of, take from its score, in a page about
// some topics.
func phrases(p *page.Page, about cue.Set) []float64 {
	scores := make([]float64, len(p.Blocks))
	clean := isClean(p)
	for i := range p.Blocks {
		b := &p.Blocks[i]
		s := furniture(b, about)
		switch {
		case s < 0:
			if clean {
				s -= scoreClean
			}
		case b.Soft && b.Words < 16 && p.Blocks[i-1].Cues.Any(boxed) && furniture(&p.Blocks[i-1], about) < 0:
			s = scoreFurniture - scoreClean // the appeal goes on
		default:
			for j := max(0, i-2); j < min(len(p.Blocks), i+3); j++ {
				if n := &p.Blocks[j]; j != i && n.Words <= 16 && (n.Cues &^ about).Any(boxed) && !clean {
					s += scoreBoxed
				}
			}
		}
		scores[i] = s
	}
	return scores
}

// boxed are the topics of boxes of several lines, not all of which say so.
var boxed = cue.Of(cue.Newsletter, cue.Donation, cue.Shop, cue.Cookie, cue.Login, cue.Paywall)

// subject returns the topics that the headline speaks of: an article about an appeal for donations is no appeal.
func subject(p *page.Page, top int) cue.Set {
	if top < 0 {
		return 0
	}
	return p.Blocks[top].Cues & (aloud | hushed | boxed)
}

// furniture is what the phrases of a block alone take from its score. Long ones may speak of what the article is about.
func furniture(b *page.Block, about cue.Set) float64 {
	topics := b.Cues &^ quiet
	if length(b) > 16 {
		topics &^= about
	}
	switch {
	case topics == 0:
		return 0
	case length(b) <= 16, b.Words <= 30 && topics.Any(hushed):
		return scoreFurniture
	case topics.Any(aloud) && b.Words < 70:
		return scoreFurniture
	case topics.Any(aloud):
		return scoreFaint
	}
	return 0
}

// standfirst reports whether block i is followed at once by a byline or a date.
func standfirst(p *page.Page, i int) bool {
	for j := i + 1; j < min(len(p.Blocks), i+3); j++ {
		if b := &p.Blocks[j]; b.Words <= 16 && b.Cues.Any(cue.Of(cue.Byline, cue.Date)) {
			return true
		}
	}
	return false
}

// isForeign reports whether the prose of the page has next to no function words of the languages we know.
func isForeign(p *page.Page) bool {
	words, functions := 0, 0.0
	for i := range p.Blocks {
		if b := &p.Blocks[i]; prose(b) {
			words += b.Words
			functions += float64(b.Function) * float64(b.Words)
		}
	}
	return words > 0 && functions/float64(words) < 0.22
}

// isClean reports whether nearly all of the text is prose in paragraphs with blank lines between them: what a person
// copied, not what a program left of a page.
func isClean(p *page.Page) bool {
	parted := 0
	for i := range p.Blocks {
		if i > 0 && p.Blocks[i].Line0 > p.Blocks[i-1].Line1+1 {
			parted++
		}
	}
	return parted*2 >= len(p.Blocks) && isRunning(p)
}

// isRunning reports whether nearly all of the text is prose.
func isRunning(p *page.Page) bool {
	all, running := 0, 0
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if all += b.Runes; prose(b) {
			running += b.Runes
		}
	}
	return running*10 >= all*8
}

func clip(x, least, most float64) float64 { return max(least, min(most, x)) }
