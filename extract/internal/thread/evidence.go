package thread

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// enough is the evidence that makes comments of the items of one make, on average.
const enough = 1.2

// inThread keeps the items that something says are comments, for themselves or for most of their like.
func (f *finder) inThread(items []item, top int) []item {
	weight := make([]float64, len(items))
	kin := map[string][2]float64{}
	keys := make([]string, len(items))
	answers := map[string]int{} // by key: how many items have a date and a control to answer them
	for k, it := range items {
		weight[k] = f.evidence(it, items[:k], weight, top)
		keys[k] = likeness(f.page.Boxes[it.box].Node)
		if f.whole(it) && f.replied(it) {
			answers[keys[k]]++
		}
		sum := kin[keys[k]]
		kin[keys[k]] = [2]float64{sum[0] + weight[k], sum[1] + 1}
	}
	answered := map[string]bool{} // by key: whether anything but their classes makes comments of them
	for k := range items {
		answered[keys[k]] = answered[keys[k]] || f.answerable(items, k)
	}
	var out []item
	for k, it := range items {
		sum := kin[keys[k]]
		if n := float64(answers[keys[k]]); n > 1 && n >= sum[1]/2 {
			sum[0] += talk * sum[1] // nothing else is answered again and again
		}
		if sum[0]/sum[1] < enough || f.pinged(it) {
			continue
		}
		if n := len(out); answered[keys[k]] || n > 0 && it.blocks[0]-last(out[n-1]) <= mostBetween {
			out = append(out, it)
		}
	}
	return out
}

// mostBetween is how many lines stand between a comment and the next at most.
const mostBetween = 12

// answerable reports whether anything but its class makes a comment of items[k]: a date, a control to answer it, a line
// that announces it. What customers say of a shop has none.
func (f *finder) answerable(items []item, k int) bool {
	it := items[k]
	if f.whole(it) || f.afterHead(it, nil, nil) || len(it.blocks) == 1 && f.single(it.blocks[0]) {
		return true
	}
	end := last(it) + mostTools
	if k+1 < len(items) {
		end = min(end, items[k+1].blocks[0])
	}
	for i := it.blocks[0]; i < min(end, len(f.looks)); i++ {
		if f.looks[i].reply {
			return true
		}
	}
	return false
}

// mostTools is how many lines below a comment its controls stand at most.
const mostTools = 4

// evidence weighs what says that an item is a comment.
func (f *finder) evidence(it item, before []item, weight []float64, top int) float64 {
	x := 0.0
	var hints cue.Set
	for at := it.box; at > 0; at = f.page.Boxes[at].Parent {
		box := &f.page.Boxes[at]
		if top >= 0 && box.First <= top && top < box.Last {
			break // the box of the whole article
		}
		hints |= box.Hint
		if strings.Contains(page.Attr(box.Node, "itemtype"), "Comment") || page.Attr(box.Node, "itemprop") == "comment" {
			x += 3
		}
	}
	if hints.Has(cue.Comment) {
		x += 2
	}
	if hints.Any(cue.Of(cue.Related, cue.Navigation, cue.Sidebar, cue.ReadAlso, cue.Advertisement, cue.Shop)) {
		x -= 1.5
	}
	if hints.Has(cue.Avatar) {
		x += 0.5
	}
	if hints.Has(cue.Reply) {
		x++
	}
	linked, runes, replies, counted, answer := 0, 0, false, false, false
	for _, i := range it.blocks {
		b := &f.page.Blocks[i]
		counted = counted || tagged(b)
		answer = answer || again(b)
		if f.looks[i].control {
			replies = replies || f.looks[i].reply
			continue
		}
		if !f.looks[i].head && !subject(b) && b.Tag != atom.Dt {
			linked += b.Linked
			runes += b.Runes
		}
	}
	after := f.afterHead(it, before, weight)
	if replies && (after || hints.Any(cue.Of(cue.Comment, cue.Reply))) {
		x += 1.5
	} else if replies {
		x += 0.5 // an article has a button to like it, too
	}
	if runes == 0 || 2*linked > runes {
		x -= 3
	}
	if len(it.blocks) == 1 && f.single(it.blocks[0]) {
		x += 0.7
	}
	if f.main(it) {
		x -= 4
	}
	if f.card(it) {
		x -= 1.5
	}
	if counted {
		x += 0.5
	}
	if answer {
		x += 1.2
	}
	if after {
		x += 1.2
	}
	if f.whole(it) || replies {
		if hints.Has(cue.Talk) {
			x += talk
		}
		if !after && f.follows(it, before, weight, announces) {
			x += talk
		}
	}
	for _, i := range it.blocks {
		if f.looks[i].head && f.looks[i].dated {
			x += 0.5
			break
		}
	}
	return x
}

// pinged reports whether an item is what another page says that links to this one: an element around it says so, and none
// speaks of comments in the same words.
func (f *finder) pinged(it item) bool {
	for x, n := it.box, 0; x > 0 && n <= leadReach; x, n = f.page.Boxes[x].Parent, n+1 {
		node := f.page.Boxes[x].Node
		words := classWords(page.Attr(node, "class") + " " + page.Attr(node, "id"))
		if slices.ContainsFunc(words, func(w string) bool { return slices.Contains(pings, w) }) {
			return !slices.Contains(words, "comment") && !slices.Contains(words, "comments")
		}
	}
	return false
}

// pings are the class words of what other pages say.
var pings = []string{"ping", "pings", "pingback", "pingbacks", "trackback", "trackbacks", "retrolien", "retroliens"}

// main reports whether an item has most of what looks like the article on the page: then it is the article, with a date
// over it.
func (f *finder) main(it item) bool {
	own := 0
	for _, i := range it.blocks {
		if b := &f.page.Blocks[i]; b.Score > 0.5 {
			own += b.Runes
		}
	}
	return 2*own > f.article
}

// talk is the evidence of words that speak of readers, without a thread to prove it.
const talk = 0.7

// announces reports whether a line is a heading that speaks of readers, or a line that counts what they say.
func announces(b *page.Block) bool {
	if b.EndsStop || b.InAnchor {
		return false
	}
	return b.Cues.Has(cue.Talk) && b.Words <= 10 && (b.Strong || anyHeading(b.Tag) || b.EndsColon || b.Digits > 0 && b.Words <= mostNamed) || tallies(b)
}

// card reports whether an item begins with a heading that leads to another page: it is another article.
func (f *finder) card(it item) bool {
	for _, i := range it.blocks {
		b := &f.page.Blocks[i]
		if subject(b) && b.InAnchor && len(b.Links) > 0 && !strings.Contains(b.Links[0].URL, "#") && b.Words > 2 {
			return true
		}
		if !f.looks[i].control && !f.looks[i].head {
			return false
		}
	}
	return false
}

// tagged reports whether a short line begins with the number of a comment: "#12".
func tagged(b *page.Block) bool {
	return b.Words <= mostSpoken && strings.HasPrefix(b.Text, "#") && number(b.Text) > 0
}

// again reports whether a line begins with the subject of an answer: "Re: The bell".
func again(b *page.Block) bool { return replySubject(b.Text) }

// replySubject reports whether a line is the subject of an answer.
func replySubject(line string) bool {
	rest, found := strings.CutPrefix(strings.ToLower(line), "re")
	return found && strings.HasPrefix(strings.TrimLeft(rest, " \u00a0\u202f"), ":")
}

// afterHead reports whether the item follows a line that announces comments, or another item that does.
func (f *finder) afterHead(it item, before []item, weight []float64) bool {
	return f.follows(it, before, weight, func(b *page.Block) bool {
		return b.Cues.Has(cue.CommentHead) && b.Words <= 20 && !b.InAnchor && b.Tag != atom.Button
	})
}

// follows reports whether the item stands soon below a line of some sort, or below another item that does.
func (f *finder) follows(it item, before []item, weight []float64, sort func(*page.Block) bool) bool {
	first := it.blocks[0]
	for i := first - 1; i >= 0 && i >= first-8; i-- {
		if sort(&f.page.Blocks[i]) {
			return true
		}
	}
	for n := len(before) - 1; n >= 0 && n >= len(before)-3; n-- {
		if weight[n] < enough {
			continue
		}
		prior := before[n]
		up := &f.page.Boxes[f.page.Boxes[prior.box].Parent]
		alike := likeness(f.page.Boxes[prior.box].Node) == likeness(f.page.Boxes[it.box].Node)
		return first-last(prior) <= mostBetween && (alike || up.First <= first && first < up.Last)
	}
	return false
}
