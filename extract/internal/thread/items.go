package thread

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/stamp"
)

// most is how many blocks a comment has at most, replies aside.
const most = 60

// enough is the evidence that makes comments of the items of one make, on average.
const enough = 1.2

// items finds comments that have an element of their own, smallest elements first.
func (f *finder) items() []item {
	boxes := f.page.Boxes
	owner := make([]int, len(f.page.Blocks)) // the item that a block belongs to, by box; 0 for none
	top := f.headline()
	var found []int
	for x := len(boxes) - 1; x > 0; x-- {
		box := &boxes[x]
		if n := box.Last - box.First; n == 0 || n > 4000 || box.First <= top && top < box.Last {
			continue
		}
		own := f.unowned(box, owner)
		if len(own) == 0 || len(own) > most || !f.leads(own, box, owner) || !f.complete(own) {
			continue
		}
		for _, i := range own {
			owner[i] = x
		}
		found = append(found, x)
	}
	if len(found) == 0 {
		return nil
	}
	blocks := map[int][]int{}
	for i, x := range owner {
		if x > 0 {
			blocks[x] = append(blocks[x], i)
		}
	}
	var out []item
	for k := len(found) - 1; k >= 0; k-- { // back to page order
		out = append(out, item{box: found[k], blocks: blocks[found[k]]})
	}
	out = f.inThread(out, top)
	clear(owner)
	for _, it := range out {
		for _, i := range it.blocks {
			owner[i] = it.box
		}
	}
	f.widen(out, owner, top)
	f.continued(out)
	f.depths(out)
	return out
}

// continued gives items that are paragraphs the paragraphs between them and the next: the head is a line of the first.
func (f *finder) continued(items []item) {
	boxes := f.page.Boxes
	for k := 0; k+1 < len(items); k++ {
		it, next := &items[k], items[k+1]
		if boxes[it.box].Node.DataAtom != atom.P || boxes[next.box].Parent != boxes[it.box].Parent {
			continue
		}
		from, to := boxes[it.box].Last, boxes[next.box].First
		fits := to-from <= most
		for i := from; i < to && fits; i++ {
			b := &f.page.Blocks[i]
			fits = b.Tag == atom.P && boxes[b.Box].Parent == boxes[it.box].Parent && !f.looks[i].head
		}
		for i := from; i < to && fits; i++ {
			it.blocks = append(it.blocks, i)
		}
	}
}

// leads reports whether the blocks of a box that are its own come before those of the items in it, controls aside: a
// comment stands above its replies, while the box of a whole thread has lines between them.
func (f *finder) leads(own []int, box *page.Box, owner []int) bool {
	inner := box.Last
	for i := box.First; i < box.Last; i++ {
		if owner[i] != 0 {
			inner = i
			break
		}
	}
	for _, i := range own {
		if b := &f.page.Blocks[i]; i > inner && !f.looks[i].control || i == own[0] && inner < box.Last && b.Cues.Has(cue.CommentHead) && b.Words <= 14 && !f.looks[i].head {
			return false
		}
	}
	return true
}

// widen gives items the head lines that stand around them in elements that are their own but for the replies.
func (f *finder) widen(items []item, owner []int, top int) {
	rows := f.rows(items)
	for k := range items {
		it := &items[k]
		end := len(owner) // where the next item begins
		if k+1 < len(items) {
			end = items[k+1].blocks[0]
		}
		for x := it.box; x > rows[k]; {
			x = f.page.Boxes[x].Parent
			box := &f.page.Boxes[x]
			if box.First <= top && top < box.Last {
				break
			}
			var extra []int
			dated, named, fits := false, false, true
			for i := box.First; i < min(box.Last, end) && fits; i++ {
				if l := f.looks[i]; owner[i] == 0 && !(i > last(*it) && l.head && !l.dated) { // what looks like a name below is a signature
					extra = append(extra, i)
					dated = dated || l.head && l.dated
					named = named || l.head && l.named && i < it.blocks[0]
					fits = l.control || l.head && len(extra) <= 6 || named && i < it.blocks[0] && brief(&f.page.Blocks[i]) // a rank
				}
			}
			if !fits {
				break
			}
			if !(dated && !f.whole(*it)) && !(named && !f.signedItem(*it)) {
				continue
			}
			it.blocks = append(extra, it.blocks...)
			for _, i := range extra {
				owner[i] = it.box
			}
		}
	}
}

// signedItem reports whether an item has a name already.
func (f *finder) signedItem(it item) bool {
	for _, i := range it.blocks {
		if f.looks[i].head && f.looks[i].named {
			return true
		}
	}
	return false
}

// whole reports whether an item has a date already.
func (f *finder) whole(it item) bool {
	for _, i := range it.blocks {
		if f.looks[i].head && f.looks[i].dated {
			return true
		}
	}
	return false
}

// unowned returns the blocks of a box that belong to no item yet.
func (f *finder) unowned(box *page.Box, owner []int) []int {
	var own []int
	for i := box.First; i < box.Last; i++ {
		if owner[i] == 0 {
			if own = append(own, i); len(own) > most {
				break
			}
		}
	}
	return own
}

// complete reports whether blocks make up one comment: a head, then a text, and no second head after it. In some
// systems the line with the date comes last.
func (f *finder) complete(own []int) bool {
	if words := f.wordy(own); len(words) == 1 && (f.looks[words[0]].inline || len(own) == 1 && f.single(words[0])) {
		return true
	}
	head, dated, text, tail := false, false, false, false
	for _, i := range own {
		l := f.looks[i]
		b := &f.page.Blocks[i]
		switch {
		case b.Tag == atom.H1:
			return false
		case l.control || edited(b):
		case l.head && l.dated && text && (l.named || !f.within(i, own)):
			if dated || tail || !f.tails {
				return false
			}
			tail = true
		case l.named && text && !head && f.signs(b):
			tail = true
		case tail:
			return false
		case l.head && !text:
			head, dated = true, dated || l.dated
		case head && !text && f.between(i, own): // a rank beside the name
		case subject(b) && head && !text: // stands below the head in some systems
		case head || f.tails:
			text = true
		case b.Words > mostSpoken:
			return false // a text without a head above it
		}
	}
	return (head || tail) && text
}

// wordy returns the blocks that are no controls.
func (f *finder) wordy(own []int) []int {
	var out []int
	for _, i := range own {
		if !f.looks[i].control {
			out = append(out, i)
		}
	}
	return out
}

// between reports whether a line as short as a rank stands between two lines of the head, in the element that holds both.
func (f *finder) between(i int, own []int) bool {
	at, _ := slices.BinarySearch(own, i)
	if at == 0 || at+1 >= len(own) || !brief(&f.page.Blocks[i]) {
		return false
	}
	before, after := own[at-1], own[at+1]
	x := f.page.Blocks[i].Box
	for n := 0; x > 0 && n < 2 && (before < f.page.Boxes[x].First || after >= f.page.Boxes[x].Last); n++ {
		x = f.page.Boxes[x].Parent
	}
	return f.looks[before].head && f.looks[after].head && f.looks[after].dated && before >= f.page.Boxes[x].First && after < f.page.Boxes[x].Last && f.page.Boxes[x].Last-f.page.Boxes[x].First <= longestStrip
}

// signs reports whether a line below a text is the name of whoever wrote it.
func (f *finder) signs(b *page.Block) bool {
	return f.tails && (cited(b) || b.Own.Any(names) && b.Words <= mostSpoken)
}

// within reports whether a dated line is of the text itself: a paragraph of the element that holds the line before it,
// and the head stands outside that.
func (f *finder) within(i int, own []int) bool {
	boxes := f.page.Boxes
	b := &f.page.Blocks[i]
	if b.Own.Any(names|cue.Of(cue.Date)) || f.marked(b) {
		return false
	}
	parent, first, before := boxes[b.Box].Parent, -1, -1
	for _, k := range own {
		if k < i {
			before = k
		}
		if first < 0 && f.looks[k].head {
			first = k
		}
	}
	if first < 0 || before < 0 || first >= boxes[parent].First {
		return false
	}
	c := &f.page.Blocks[before]
	return c.Tag == b.Tag && boxes[c.Box].Parent == parent
}

// marked reports whether an element of a line says that it is a date or a name.
func (f *finder) marked(b *page.Block) bool {
	for _, m := range b.Marks {
		if m.Node.DataAtom == atom.Time || m.Hint.Any(names|cue.Of(cue.Date)) || machine(m.Node) != "" {
			return true
		}
	}
	return machine(b.Node) != ""
}

// edited reports whether a line says that a comment was changed or how long its author has been there: it has a date but
// is no head.
func edited(b *page.Block) bool {
	return b.Cues.Has(cue.Correction) && b.Words <= 25 && len(stamp.Find(b.Text, anchor)) > 0
}

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
		if sum[0]/sum[1] < enough {
			continue
		}
		if n := len(out); answered[keys[k]] || n > 0 && it.blocks[0]-last(out[n-1]) <= mostBetween {
			out = append(out, it)
		}
	}
	return out
}

// replied reports whether an item has a control to answer it.
func (f *finder) replied(it item) bool {
	for _, i := range it.blocks {
		if f.looks[i].reply && f.looks[i].control {
			return true
		}
	}
	return false
}

// mostBetween is how many lines stand between a comment and the next at most.
const mostBetween = 12

// last returns the last block of an item.
func last(it item) int { return it.blocks[len(it.blocks)-1] }

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
	if hints.Any(cue.Of(cue.Related, cue.Navigation, cue.Sidebar, cue.ReadAlso)) {
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
	return b.Cues.Has(cue.Talk) && b.Words <= 10 && !b.EndsStop && !b.InAnchor && (b.Strong || anyHeading(b.Tag) || b.EndsColon || b.Digits > 0 && b.Words <= mostNamed)
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
func again(b *page.Block) bool {
	rest, found := strings.CutPrefix(strings.ToLower(b.Text), "re")
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

// headline returns the block of the page's headline: its first <h1>, -1 without one.
func (f *finder) headline() int {
	best, share := -1, float32(0)
	for i := range f.page.Blocks {
		b := &f.page.Blocks[i]
		if x := b.TitleShare; b.Words >= 3 && x > share && x > 0.8 {
			best, share = i, x
		}
		if b.Tag == atom.H1 && b.TitleShare > 0.6 {
			return i
		}
	}
	return best
}

// likeness is what elements of the same make share: the tag and the first word of the class.
func likeness(n *html.Node) string {
	class := page.Attr(n, "class")
	if fields := strings.Fields(class); len(fields) > 0 {
		class = strings.TrimRight(fields[0], "0123456789-_")
	}
	return n.Data + " " + class
}
