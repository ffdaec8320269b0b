package classify

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/meta"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/stamp"
)

// strike takes blocks out of the body that score like the article but say that they are something else. What an article
// may well speak of itself, a donation, a licence, needs a second witness: a class, or a place at an end of the body.
func (j *judge) strike() {
	if j.from < 0 {
		return
	}
	runes := 0
	for i := range j.page.Blocks {
		if j.kept[i] {
			runes += j.page.Blocks[i].Runes
		}
	}
	j.findSubjects()
	before, after := 0, runes
	for i := j.from; i < j.to; i++ {
		b := &j.page.Blocks[i]
		if !j.kept[i] {
			continue
		}
		after -= b.Runes
		edge := 0.0
		if 5*after < runes || before == 0 {
			edge = 0.6
		}
		before += b.Runes
		if b.Kind == "" && (j.against(b)+edge*j.suspect(b) >= 1.5 || stampOnly(b)) && !j.vouched(i, edge > 0) {
			j.kept[i] = false
		}
	}
	j.cutTail(runes)
	j.cutAppendix(runes)
	j.strikePointers()
	for i := j.to - 1; i >= j.from; i-- {
		if b := &j.page.Blocks[i]; j.kept[i] && b.Kind == "" && loose(b) {
			j.kept[i] = false
		} else if j.kept[i] {
			break
		}
	}
	for i := j.from; i < j.to; i++ { // and what stands over the first paragraph is no paragraph
		if b := &j.page.Blocks[i]; j.kept[i] && b.Kind == "" && b.Words <= 20 && opens(b) {
			j.kept[i] = false
		} else if j.kept[i] && b.Kind == "" {
			break
		}
	}
	j.from, j.to = -1, -1
	for i := range j.kept {
		if j.kept[i] {
			j.keep(i)
		}
	}
}

// opens reports whether a line at the head of the body is a byline or a date.
func opens(b *page.Block) bool {
	if b.Words <= 9 && b.Cues.Any(cue.Of(cue.Byline, cue.Date)) && !b.EndsStop {
		return true
	}
	length := 0
	for _, st := range stamp.Find(b.Spaced(), "") {
		length += st.Len()
	}
	return 10*length > 3*len(b.Text)
}

// loose reports whether a block cannot be the last of an article: a heading, which heads something, a signature, a notice
// of rights, a sentence about rubrics.
func loose(b *page.Block) bool {
	switch {
	case isHeading(b) && b.Words <= 20 && !(b.EndsStop && b.Score >= 0.8) || b.EndsColon && b.Words <= 10:
		return true
	case b.Words <= 20 && rights(b.Text):
		return true
	case b.Words <= 12 && b.LinkDensity() > 0.5:
		return true
	case b.Words <= 40 && b.Linked > 0 && b.Cues.Has(cue.Tags): // "This entry was posted in … by Anna."
		return true
	case b.Words > 9 || b.Linked > 0 || b.Tag == atom.Tr || b.Tag == atom.Li:
		return false
	}
	return b.Cues.Any(cue.Of(cue.Byline, cue.SourceLine)) || named(b.Text) && !b.EndsStop
}

// cutTail ends the body where the page says that the article is over, when a good part went before: a line that announces
// comments or other articles, after a bar to share this one, its tags or its author. Any of them alone may stand between
// paragraphs.
func (j *judge) cutTail(runes int) {
	before := 0
	var said cue.Set
	for i := j.from; i < j.to; i++ {
		b := &j.page.Blocks[i]
		if j.kept[i] {
			if said.Any(over) && said.Any(beside) && 3*before > runes && b.Kind == "" {
				for k := i; k < j.to; k++ {
					j.kept[k] = j.kept[k] && j.page.Blocks[k].Kind != ""
				}
				return
			}
			before += b.Runes
			said = 0
			continue
		}
		if b.LinkDensity() > 0.5 && b.Words > 2 && !b.Cues.Any(beside) {
			said &^= cue.Of(cue.Related) // the head had its links; what follows is not under it
		}
		if b.Kind != "" || b.Words > 14 {
			continue
		}
		if b.Linked == 0 && !b.EndsStop {
			said |= b.Cues & over
		}
		said |= b.Cues & beside
	}
}

// cutAppendix ends the body at a heading in its last part that says where to ask or to read on, if little follows.
func (j *judge) cutAppendix(runes int) {
	after, strong := 0, 0
	for i := j.to - 1; i >= j.from; i-- {
		b := &j.page.Blocks[i]
		if b.Kind != "" {
			continue
		}
		if j.kept[i] {
			after += b.Runes
			if b.Score >= 0.9 {
				strong += b.Runes
			}
		}
		if 5*after > runes || 2*strong > after && strong > 200 {
			return
		}
		heads := j.kept[i] || i+1 < j.to && j.kept[i+1]
		if heads && b.Words <= 6 && (isHeading(b) || b.EndsColon) && b.Cues.Any(appendix) {
			for k := i; k < j.to; k++ {
				j.kept[k] = j.kept[k] && j.page.Blocks[k].Kind != ""
			}
		}
	}
}

// appendix are the topics of headings over what is attached to an article.
var appendix = cue.Of(cue.Related, cue.ReadAlso, cue.AuthorBox, cue.SourceLine)

// over are the topics of lines that announce what comes after an article, beside those of what stands around its end.
var (
	over   = cue.Of(cue.CommentHead, cue.CommentForm, cue.Related)
	beside = cue.Of(cue.Share, cue.Tags, cue.AuthorBox, cue.CommentForm)
)

// sure are the topics whose phrases open a line that is no paragraph, telling those that tell with a second witness.
var (
	sure    = cue.Of(cue.ReadAlso, cue.Correction, cue.CommentForm, cue.Advertisement, cue.Embed)
	telling = cue.Of(cue.SourceLine, cue.License, cue.Donation, cue.Newsletter, cue.Shop, cue.CommentPolicy, cue.Paywall,
		cue.Legal, cue.AuthorBox, cue.Poll, cue.Embed, cue.Share, cue.Related, cue.CommentHead)
	placed = cue.Of(cue.Embed, cue.Newsletter, cue.Donation, cue.Shop, cue.Paywall, cue.Share, cue.Related, cue.ReadAlso,
		cue.AuthorBox, cue.Poll, cue.Advertisement, cue.CommentForm, cue.Comment, cue.CommentPolicy, cue.Correction,
		cue.Caption, cue.Tags, cue.License, cue.Cookie, cue.Legal)
)

// against weighs what speaks against a block wherever it stands.
func (j *judge) against(b *page.Block) float64 {
	x := 0.0
	if b.Cues.Any(sure) && b.Words <= 60 {
		x += 1.5
	}
	if b.Tag == atom.Button && b.Words <= 8 || b.Cues.Has(cue.LiveNav) && b.Words <= 5 && !b.EndsStop && !isHeading(b) {
		x += 1.5
	}
	if b.Own.Any(cue.Of(cue.Caption, cue.Credit)) {
		x += 0.8
		if b.Score < 0.8 {
			x += 0.7
		}
	}
	if j.tells(b) {
		x += 0.8
		if b.Words <= 30 {
			x += 0.2
		}
		x += 0.2 * float64(min(b.Hits-1, 3))
	}
	if credited(b) && !certain(b) {
		x += 0.9
		if b.Words <= 25 && strings.HasSuffix(b.Text, ")") {
			x += 0.6 // « … une coquille. (Photo R. V.) »
		}
	}
	for up := b.Box; up > 0; up = j.page.Boxes[up].Parent {
		box := &j.page.Boxes[up]
		if box.Last-box.First > 12 {
			break
		}
		if box.Images > 0 && box.Runes < 300 && (b.Cues.Any(cue.Of(cue.Caption, cue.Credit)) || !b.EndsStop) {
			x += 0.9 // a picture and the words under it
		}
		if box.Buttons > 1 && box.Runes < 300 && b.Words <= 15 {
			x += 1.5 // a bar of buttons
		}
		if box.Hint.Has(cue.Post) {
			x += 1.5 // a post of a network that has not been made a frame
		}
		if n := box.Last - box.First; n > 1 && n <= 8 && box.Runes < 1200 {
			first := &j.page.Blocks[box.First]
			switch {
			case box.Emails > 0 && box.Runes < 600:
				x += 1.5
			case b.Score < 0.8 && j.any(box).Any(spreading):
				x++
			case first != b && first.Words <= 10 && first.Cues.Any(headable&placed) && !first.EndsStop:
				x++
			}
		}
		if box.Hint.Any(placed) {
			x += 0.8
			if b.Score < 0.8 {
				x += 0.5
			}
			if box.Hint.Any(b.Cues & placed) {
				x += 0.4
			}
			break
		}
	}
	return x
}

// vouched reports whether the model outweighs what speaks against a block, but for a class of its own or a phrase that
// leaves no doubt: a paragraph inside the body, or a heading over one.
func (j *judge) vouched(i int, edge bool) bool {
	b := &j.page.Blocks[i]
	if b.Own.Any(furniture) || b.Cues.Any(sure) {
		return false
	}
	if isHeading(b) {
		return b.Score >= 0.85 && i+1 < j.to && j.kept[i+1] && certain(&j.page.Blocks[i+1])
	}
	return !edge && certain(b)
}

// certain reports whether a block is a paragraph that the model has no doubt about.
func certain(b *page.Block) bool { return b.Score >= 0.9 && b.Words >= 25 && b.Prose() }

// tells reports whether the phrases of a block speak of furniture that the article is not about.
func (j *judge) tells(b *page.Block) bool {
	cues := b.Cues &^ j.subjects
	return cues.Any(telling) || cues.Has(cue.Cookie) && b.Hits > 1
}

// manySpeak is how many paragraphs that speak of donations, licences or cookies make an article about them.
const manySpeak = 3

// findSubjects finds the topics of furniture that the article itself is about.
func (j *judge) findSubjects() {
	count := [64]int{}
	for i := j.from; i < j.to; i++ {
		if b := &j.page.Blocks[i]; j.kept[i] && b.Kind == "" && certain(b) {
			for _, k := range kindOf {
				if b.Cues.Has(k.topic) {
					count[k.topic]++
				}
			}
		}
	}
	for _, k := range kindOf {
		if count[k.topic] >= manySpeak {
			j.subjects |= cue.Of(k.topic)
		}
	}
}

// credited reports whether a short text ends with the credit of a picture.
func credited(b *page.Block) bool {
	if b.Words > 40 || !b.Cues.Any(cue.Of(cue.Caption, cue.Credit)) && !strings.ContainsAny(b.Text, "(|©") {
		return false
	}
	_, credit := meta.SplitCredit(b.Text)
	return credit != ""
}

// any returns the topics of all phrases in a box.
func (j *judge) any(box *page.Box) cue.Set {
	var all cue.Set
	for i := box.First; i < box.Last; i++ {
		all |= j.page.Blocks[i].Cues
	}
	return all
}

// suspect is how far a place at an end of the body counts against a block.
func (j *judge) suspect(b *page.Block) float64 {
	x := 0.0
	if j.tells(b) {
		x++
	}
	if b.Score < 0.8 && j.promotes(b) {
		x += 2.5
	}
	if credited(b) && !certain(b) {
		x++
	}
	if b.Emphasis || strings.HasPrefix(b.Text, "(") && strings.HasSuffix(b.Text, ")") {
		x += 0.4
	}
	return x
}

// promotes reports whether a block stands in a small box that leads up to a button: a heading, a line or two and a link of
// a few words that is a line of its own.
func (j *judge) promotes(b *page.Block) bool {
	for x := b.Box; x > 0; x = j.page.Boxes[x].Parent {
		box := &j.page.Boxes[x]
		n := box.Last - box.First
		if n > 6 || box.Runes > 500 {
			return false
		}
		if n < 2 {
			continue
		}
		last := &j.page.Blocks[box.Last-1]
		if last != b && last.InAnchor && last.Words <= 5 && !j.kept[box.Last-1] && isHeading(&j.page.Blocks[box.First]) {
			return true
		}
	}
	return false
}

// stampOnly reports whether a block is a date, or the hour that an entry of a live report begins with.
func stampOnly(b *page.Block) bool {
	if b.Digits == 0 || b.Words > 20 || b.EndsStop && b.Words > 12 {
		return false
	}
	if clock(b.Text) {
		return true
	}
	length := 0
	for _, st := range stamp.Find(b.Spaced(), "") {
		length += st.Len()
	}
	return 10*length > 6*len(b.Text) || b.Cues.Has(cue.Date) && 10*length > 3*len(b.Text) || b.Own.Any(cue.Of(cue.Date, cue.Byline)) && 4*length > len(b.Text)
}
