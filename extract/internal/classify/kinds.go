package classify

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// kindOf are the kinds that topics stand for, in the order in which they win when they weigh the same.
var kindOf = []struct {
	topic cue.Topic
	kind  page.Kind
}{
	{cue.ReadAlso, page.ReadAlso}, {cue.Credit, page.Credit}, {cue.Caption, page.Caption}, {cue.Date, page.DateLine},
	{cue.Byline, page.Byline}, {cue.CommentForm, page.CommentForm}, {cue.CommentHead, page.CommentHead},
	{cue.CommentPolicy, page.CommentPolicy}, {cue.Cookie, page.Cookie}, {cue.Poll, page.Poll},
	{cue.Correction, page.Correction}, {cue.License, page.License}, {cue.Paywall, page.Paywall},
	{cue.Newsletter, page.Newsletter}, {cue.Donation, page.Donation}, {cue.Shop, page.Shop},
	{cue.Advertisement, page.Advertisement}, {cue.Share, page.Share}, {cue.SourceLine, page.SourceLine},
	{cue.Legal, page.Legal}, {cue.AuthorBox, page.AuthorBox}, {cue.Tags, page.Tags}, {cue.Breadcrumb, page.Breadcrumb},
	{cue.LiveNav, page.LiveNav}, {cue.Login, page.Login}, {cue.Search, page.Search}, {cue.Related, page.Related},
	{cue.Embed, page.Embed}, {cue.Footer, page.Footer}, {cue.Navigation, page.Navigation},
}

// sums are the weights for each topic, and the strongest reason.
type sums struct {
	weight [64]float64
	top    [64]float64
	reason [64]string
}

func (s *sums) add(t cue.Topic, w float64, reason string) {
	s.weight[t] += w
	if w > s.top[t] {
		s.top[t], s.reason[t] = w, reason
	}
}

func (s *sums) addAll(set cue.Set, w float64, reason string) {
	for _, k := range kindOf {
		if set.Has(k.topic) {
			s.add(k.topic, w, reason)
		}
	}
}

// lead is how much more the strongest topic weighs than the next one.
func (s *sums) lead() float64 {
	first, second := 0.0, 0.0
	for _, k := range kindOf {
		if w := s.weight[k.topic]; w > first {
			first, second = w, first
		} else if w > second {
			second = w
		}
	}
	return first - second
}

// enough is the least weight that names a kind.
const enough = 1

// nameDropped gives the blocks that are left out their kinds.
func (j *judge) nameDropped() {
	j.settle()
	j.heads()
	for i := range j.page.Blocks {
		b := &j.page.Blocks[i]
		if b.Kind != "" {
			continue
		}
		s := j.weigh(i)
		kind, reason := j.rule(i, s)
		if j.learned != nil {
			kind, reason = j.join(i, s, kind, reason)
		}
		b.Kind, b.Reason = kind, reason
	}
	for i, h := range j.head { // the lines of a list are of one kind with its head
		if h < 0 {
			continue
		}
		b, above := &j.page.Blocks[i], &j.page.Blocks[h]
		if pointer(b.Kind) && pointer(above.Kind) && b.Kind != above.Kind {
			b.Kind, b.Reason = above.Kind, above.Reason
		}
	}
	j.rights()
}

// rule names block i by the topic that weighs most, or by a guess where none weighs enough.
func (j *judge) rule(i int, s *sums) (kind page.Kind, reason string) {
	best := enough - 1e-9
	for _, k := range kindOf {
		if w := s.weight[k.topic]; w > best {
			best = w
			kind, reason = k.kind, s.reason[k.topic]+" "+k.topic.String()
		}
	}
	if kind == "" {
		return j.guess(i)
	}
	return kind, reason
}

func pointer(k page.Kind) bool { return k == page.Related || k == page.ReadAlso }

// weigh sums up what speaks for each kind of a block.
func (j *judge) weigh(i int) *sums {
	s := &j.block
	*s = sums{}
	j.own(i, s)
	j.boxes(i, s)
	if h := j.head[i]; h >= 0 {
		above := plainCues(&j.page.Blocks[h]) & headable
		if j.page.Blocks[i].Linked > 0 || above.Has(cue.Tags) {
			above &^= cue.Of(cue.SourceLine) // a source is told in words
		}
		s.addAll(above, 2.6, "under head")
		if above.Has(cue.AuthorBox) {
			s.add(cue.AuthorBox, 3, "under head") // it names the author again, and what he is
		}
		if above.Has(cue.LiveNav) && i < j.title {
			s.add(cue.LiveNav, 3, "under head") // what is talked of, at the top of all pages
		}
		if above.Has(cue.Advertisement) {
			s.add(cue.Advertisement, 3.5, "under head")
		}
	}
	j.place(i, s)
	return s
}

// rights gives the notice of rights of a page that has no other footer to the footer.
func (j *judge) rights() {
	only := -1
	for i := range j.page.Blocks {
		switch b := &j.page.Blocks[i]; b.Kind {
		case page.Footer:
			return
		case page.Legal:
			if only >= 0 {
				return
			}
			only = i
		}
	}
	if only >= 0 && j.to >= 0 && only >= j.to {
		j.page.Blocks[only].Kind = page.Footer
	}
}

// settle marks the boxes that hold a part of the article or its title: they say nothing of what is left out.
func (j *judge) settle() {
	j.settled = make([]bool, len(j.page.Boxes))
	for i := range j.page.Blocks {
		b := &j.page.Blocks[i]
		if b.Box < 0 || !b.Kind.Kept() && b.Kind != page.Title {
			continue
		}
		for x := b.Box; x >= 0 && !j.settled[x]; x = j.page.Boxes[x].Parent {
			j.settled[x] = true
		}
	}
}

// own weighs the block itself.
func (j *judge) own(i int, s *sums) {
	b := &j.page.Blocks[i]
	w := 2.5
	if b.Words <= 14 {
		w = 3
	}
	cues := plainCues(b)
	if cues.Has(cue.CommentHead) && cues.Has(cue.CommentPolicy) && b.EndsStop && b.Words > 6 {
		cues &^= cue.Of(cue.CommentHead)
	}
	if cues.Has(cue.CommentHead) && b.EndsStop && b.Words > 6 && !(i > 0 && j.page.Blocks[i-1].Cues.Has(cue.CommentHead)) {
		cues = cues&^cue.Of(cue.CommentHead) | cue.Of(cue.CommentPolicy) // « Les commentaires sont fermés sur … »
	}
	if cues.Has(cue.License) {
		cues &^= cue.Of(cue.Byline, cue.Caption) // "Words: CC BY"
	}
	if b.Words <= 10 && !b.EndsStop && cues.Has(cue.Credit) {
		cues &^= cue.Of(cue.Caption) // « Photo : R. T. »
		if b.Bars > 0 || b.Commas > 0 || named(b.Text) {
			s.add(cue.Credit, 2.5, "cue")
		}
	}
	if b.Words <= 8 && b.Bars > 0 && !b.EndsStop && j.secondOfPicture(i) {
		s.add(cue.Credit, 4, "a short line below a caption:")
	}
	if b.Words <= 25 && playing(b) {
		s.add(cue.Embed, 4, "a length of playing:")
	}
	if cues.Has(cue.Credit) && b.Words <= 10 && (!b.EndsStop || strings.HasSuffix(b.Text, ")")) && (b.InFigure || b.Own.Has(cue.Caption)) {
		s.add(cue.Credit, 1.5, "cue")
	}
	if len(b.Links) >= 3 && b.Words <= 20 && !b.EndsStop {
		cues &^= cue.Of(cue.Cookie, cue.Correction) // a menu that leads there, too
	}
	if cues.Has(cue.CommentPolicy) && b.EndsStop && b.Words >= 2*leastRule {
		s.add(cue.CommentPolicy, 2.5, "cue")
	}
	if cues.Has(cue.SourceLine) {
		cues &^= cue.Of(cue.Byline)
	}
	if cues.Has(cue.Tags) && b.EndsStop && b.Words >= 2*leastRule {
		s.add(cue.Tags, 3, "a sentence about rubrics:") // "This entry was posted in … by Anna."
	}
	if cues.Has(cue.CommentForm) {
		cues &^= cue.Of(cue.Share) // « Réagir à cet article par e-mail »
	}
	if b.Hint.Has(cue.Footer) && cues.Has(cue.Footer) {
		cues &^= cue.Of(cue.License) // a line of the page's footer that names its licence, too
	}
	if cues.Has(cue.Navigation) && b.LinkDensity() > 0.5 {
		s.add(cue.Navigation, 2, "cue") // "Next article: …" names an article, too
	}
	if cues.Has(cue.ReadAlso) && b.Linked > 0 {
		cues &^= cue.Of(cue.Paywall) // « Lire aussi : article réservé à nos abonnés »
	}
	s.addAll(cues, w, "cue")
	if cues.Has(cue.Advertisement) && b.Words <= 14 {
		s.add(cue.Advertisement, 2, "cue") // it marks what is not the paper's, whatever that is
	}
	j.pieces(b, s)
	hints := footless(b.Own)
	if hints.Has(cue.Footer) && hints&^cue.Of(cue.Footer) != 0 {
		hints &^= cue.Of(cue.Footer)
	}
	s.addAll(hints, 2, "class")
	if b.Words <= 12 && within(b, cue.Credit) {
		s.add(cue.Credit, 5, "class") // inside the element of a caption
	}
	if hints.Has(cue.AuthorBox) {
		s.weight[cue.Byline] = 0
	}
	if hints.Has(cue.Section) {
		s.add(cue.Tags, 1.5, "class of a rubric:")
	}
	j.measures(i, s)
}

// secondOfPicture reports whether block i stands below another line in the element of a picture or of its caption.
func (j *judge) secondOfPicture(i int) bool {
	b := &j.page.Blocks[i]
	if i == 0 || !b.InFigure && !b.Own.Has(cue.Caption) {
		return false
	}
	before := &j.page.Blocks[i-1]
	return before.Words > b.Words && (b.InFigure && before.InFigure || before.Own.Has(cue.Caption))
}

// pieces weighs what most pieces of a line of buttons or links say.
func (j *judge) pieces(b *page.Block, s *sums) {
	if b.Words > 16 || b.Cues&buttons == 0 {
		return
	}
	pieces := b.Pieces()
	if len(pieces) < 2 && b.Words > 3 {
		return
	}
	count, said := 0, [64]int{}
	for _, p := range pieces {
		_, topics := j.scanner.Scan(p.Of(b.Text))
		if strings.TrimSpace(p.Of(b.Text)) == "" {
			continue
		}
		count++
		for _, k := range kindOf {
			if (topics & buttons).Has(k.topic) {
				said[k.topic]++
			}
		}
	}
	for _, k := range kindOf {
		if n := said[k.topic]; 2*n >= count && n > 0 && !(k.topic == cue.Share && b.Cues.Has(cue.CommentForm)) {
			s.add(k.topic, 2.5, "buttons")
		}
	}
}

// buttons are the topics of lines of buttons.
var buttons = cue.Of(cue.Login, cue.Share)

// boxes weighs what the boxes around the block say by their classes, their first lines, their other lines and their
// fields. For each topic the strongest box counts.
func (j *judge) boxes(i int, s *sums) {
	b := &j.page.Blocks[i]
	best := &j.box
	*best = sums{}
	w := 2.0
	last := -1
	for x := b.Box; x > 0; x = j.page.Boxes[x].Parent {
		box := &j.page.Boxes[x]
		if j.settled[x] {
			break
		}
		n := box.Last - box.First
		if n == last {
			if n > 1 {
				best.mostOf(footless(box.Hint), w, "box class")
			}
			continue
		}
		last = n
		if n > 1 {
			best.mostOf(footless(box.Hint), w, "box class")
			if box.Hint.Has(cue.Post) {
				best.mostOf(cue.Of(cue.Embed), 4, "a post of a network:")
			}
			first := &j.page.Blocks[box.First]
			if box.First != i && first.Words <= 14 && n < 60 && j.head[i] <= box.First && !siblings(first, b) {
				best.mostOf(plainCues(first)&headable&^doors(first)&^j.formOnly(box, b), 1.2*w, "box head")
			}
			if n <= 12 {
				var all cue.Set
				for k := box.First; k < box.Last; k++ {
					if k != i && !siblings(&j.page.Blocks[k], b) {
						all |= j.page.Blocks[k].Cues
					}
				}
				best.mostOf(all&spreading, 0.7*w, "box cue")
			}
		}
		if n <= mostOffer && j.offers(box) {
			best.mostOf(cue.Of(cue.Shop), 2.4, "a price in a small box:")
		}
		if n <= 14 {
			said := fields(&box.Shape)
			if n > mostSearch {
				said &^= cue.Of(cue.Search)
			}
			best.mostOf(said, 1.2*w, "box fields")
		}
		w *= 0.85
	}
	for _, k := range kindOf {
		if best.weight[k.topic] > 0 {
			s.add(k.topic, best.weight[k.topic], best.reason[k.topic])
		}
	}
}

// formOnly are the topics that a head line says of nothing but its form: the block lies outside it, in a larger box.
func (j *judge) formOnly(box *page.Box, b *page.Block) cue.Set {
	if b.InForm || box.Last-box.First <= 2 {
		return 0
	}
	return cue.Of(cue.Search)
}

// mostSearch is how many blocks a box has at most that is for searching and nothing else.
const mostSearch = 5

// siblings reports whether two blocks are entries of one list, neither of which heads the other.
func siblings(b, c *page.Block) bool {
	return b.Tag == atom.Button || b.Tag == c.Tag && (b.Tag == atom.Li || b.Tag == atom.A || b.Tag == atom.Button || b.InAnchor && c.InAnchor)
}

// mostOf raises the weights of the topics to at least w.
func (s *sums) mostOf(set cue.Set, w float64, reason string) {
	for _, k := range kindOf {
		if set.Has(k.topic) && w > s.weight[k.topic] {
			s.weight[k.topic], s.reason[k.topic] = w, reason
		}
	}
}

// fields says what a form is for by what can be filled in.
func fields(f *page.Shape) cue.Set {
	switch {
	case f.Areas > 0:
		return cue.Of(cue.CommentForm)
	case f.Passwords > 0:
		return cue.Of(cue.Login)
	case f.Searches > 0:
		return cue.Of(cue.Search)
	case f.Emails > 0:
		return cue.Of(cue.Newsletter)
	case f.Choices > 1:
		return cue.Of(cue.Poll)
	}
	return 0
}

// headable are the topics whose head line speaks for the lines under it, spreading those where any line does.
var (
	headable = cue.Of(cue.CommentForm, cue.CommentPolicy, cue.Donation, cue.Shop, cue.Newsletter, cue.Paywall, cue.Share,
		cue.Related, cue.ReadAlso, cue.Tags, cue.Breadcrumb, cue.License, cue.Cookie, cue.Advertisement, cue.Embed, cue.AuthorBox,
		cue.Correction, cue.Poll, cue.LiveNav, cue.Login, cue.Search, cue.SourceLine)
	spreading = cue.Of(cue.CommentForm, cue.Donation, cue.Shop, cue.Newsletter, cue.Paywall, cue.License, cue.Cookie,
		cue.Poll, cue.Advertisement)
)

// heads finds for each block the head line above it that may speak for it.
func (j *judge) heads() {
	j.head = make([]int, len(j.page.Blocks))
	head, reach := -1, 0
	for i := range j.page.Blocks {
		b := &j.page.Blocks[i]
		j.head[i] = -1
		if b.Kind != "" {
			head = -1
			continue
		}
		if b.Words <= 10 && !b.EndsStop && b.Tag != atom.Button && (isHeading(b) || b.EndsColon || b.Linked == 0 && b.Cues.Any(headable)) {
			head, reach = -1, 0
			if b.Cues.Any(headable) {
				head = i
			}
			continue
		}
		if reach++; head >= 0 && reach <= 25 && j.under(i, head) {
			j.head[i] = head
		}
	}
}

// under reports whether block i lies in the box that the head line opens: the box around the line, or the next one up
// that holds anything else.
func (j *judge) under(i, head int) bool {
	h := &j.page.Blocks[head]
	if h.Box < 0 {
		return i-head <= 12
	}
	for x := h.Box; x > 0; x = j.page.Boxes[x].Parent {
		if box := &j.page.Boxes[x]; box.Last > head+1 {
			return i < box.Last && (!j.settled[x] || i >= j.to)
		}
	}
	return false
}
