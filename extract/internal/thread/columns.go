package thread

import (
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// column is what the blocks have in common that stand at the same place in elements of one make: all the head lines of a
// thread, all its texts. What one line leaves open the others of its column may tell.
type column struct {
	count   int  // blocks
	leading int  // of them that come first in an element, above another column
	brief   bool // all are as short as a name and end no sentence
	dated   bool // some have a date
}

// columnShare is the share of a column's blocks that must be alike for one of them to be so too.
const columnShare = 0.75

// How many elements above that of a block tell its column, and how many a name may lead.
const (
	columnReach = 2
	leadReach   = 3
)

// columns corrects the looks of blocks by what stands around them: a text right below a full head is no second head
// though it has a date in it; a short line above a text is a name where all lines at its place are.
func (f *finder) columns() {
	if len(f.page.Boxes) == 0 {
		return
	}
	places := f.places()
	found := map[uint64]*column{}
	labels := f.labels()
	for i := f.first; i < len(f.page.Blocks); i++ {
		b, l := &f.page.Blocks[i], &f.looks[i]
		switch {
		case f.alike(i, places):
			l.inline, l.control, l.head = true, false, false
		case f.says(i, places, labels):
			l.inline, l.control, l.head = true, false, false
		case !l.head && labels[label(b)] > 1 && f.labelled(i):
			l.control = true
		case b.InQuote && citing(b):
			l.dated, l.named, l.head = false, false, false
		case l.head && f.quotes(i, places):
			l.control, l.quoting, l.head = true, true, false
		case l.named && !l.dated && (f.introduces(i) || f.goesOn(i, places)):
			l.named, l.head = false, false
		case l.dated && f.tells(i, places):
			l.dated = false
			l.head = heads(b, *l)
		}
		c := found[places[i]]
		if c == nil {
			c = &column{brief: true}
			found[places[i]] = c
		}
		c.count++
		c.brief = c.brief && brief(b)
		c.dated = c.dated || l.dated
		if c.brief && f.leading(i, places) {
			c.leading++
		}
	}
	for i := f.first; i < len(f.page.Blocks); i++ {
		b, l, c := &f.page.Blocks[i], &f.looks[i], found[places[i]]
		if c.count > 1 && c.brief && !c.dated && !l.control && float64(c.leading) >= columnShare*float64(c.count) {
			l.named, l.placed = true, true
			l.head = heads(b, *l)
		}
	}
}

// says reports whether block i begins with somebody's name and a colon in an element of their own, as another line of its
// column does with another name, and its date or its controls come right below.
func (f *finder) says(i int, places []uint64, labels map[string]int) bool {
	blocks := f.page.Blocks
	s := label(&blocks[i])
	if s == "" || blocks[i].Cues.Has(cue.Member) || strings.IndexFunc(blocks[i].Text[len(s):], unicode.IsLetter) < 0 || len(strings.Fields(s)) > mostNamed || len(s) == len(blocks[i].Text) || i+1 == len(blocks) || places[i] == places[i+1] || !(f.looks[i+1].dated || f.looks[i+1].reply) || labels[s] == f.count(i, places) {
		return false
	}
	return name(s) != "" && f.count(i, places) > 1
}

// count returns how many blocks near block i are of its column and have a label.
func (f *finder) count(i int, places []uint64) int {
	n := 0
	for k := max(f.first, i-most); k < min(len(places), i+most); k++ {
		if places[k] == places[i] && label(&f.page.Blocks[k]) != "" {
			n++
		}
	}
	return n
}

// labels counts the labels of lines.
func (f *finder) labels() map[string]int {
	count := map[string]int{}
	for i := f.first; i < len(f.page.Blocks); i++ {
		if s := label(&f.page.Blocks[i]); s != "" {
			count[s]++
		}
	}
	delete(count, "")
	return count
}

// labelled reports whether a line with a label has another one right below it: it fills a field of the head.
func (f *finder) labelled(i int) bool {
	blocks := f.page.Blocks
	return i+1 < len(blocks) && blocks[i+1].Box == blocks[i].Box && label(&blocks[i+1]) != "" && blocks[i].Words <= mostSpoken
}

// alike reports whether block i is a comment in one line beside another one of the same column.
func (f *finder) alike(i int, places []uint64) bool {
	blocks := f.page.Blocks
	if !f.looks[i].dated {
		return false
	}
	if _, ok := f.parts(&blocks[i]); !ok {
		return false
	}
	return i > f.first && places[i-1] == places[i] && f.looks[i-1].dated || i+1 < len(blocks) && places[i+1] == places[i] && f.looks[i+1].dated
}

// offers reports whether block i, a line with a date, has a name, too.
func (f *finder) offers(i int) bool {
	return f.looks[i].offers.ask(func() bool {
		var c Comment
		var who claims
		f.head(&c, &who, &f.page.Blocks[i])
		return who.surest >= rest
	})
}

// quotes reports whether a line says whose words are quoted below it: it stands below a head line with a date, inside or
// right above a quotation.
func (f *finder) quotes(i int, places []uint64) bool {
	b := &f.page.Blocks[i]
	if cited(b) && i+1 < len(f.page.Blocks) && (f.page.Blocks[i+1].InQuote || f.looks[i+1].head && cited(&f.page.Blocks[i+1])) {
		return true
	}
	if f.marked(b) || b.Tag == atom.P || i+1 >= len(f.page.Blocks) || !f.page.Blocks[i+1].InQuote && !b.InQuote {
		return false
	}
	k := f.above(i)
	return k >= 0 && places[k] != places[i] && f.looks[k].head && f.looks[k].dated
}

// introduces reports whether a line that words alone make a head, as "Anna wrote:" does, stands below a head with a name
// and a date: it is of the comment.
func (f *finder) introduces(i int) bool {
	b := &f.page.Blocks[i]
	if b.Own.Any(names) || f.marked(b) || f.called(b) {
		return false
	}
	dated, named := f.headAbove(i)
	return dated && named
}

// headAbove reports whether the head lines right above block i have a date and a name.
func (f *finder) headAbove(i int) (dated, named bool) {
	for k := i - 1; k >= max(f.first, i-most) && (f.looks[k].head || f.looks[k].control); k-- {
		l := f.looks[k]
		dated = dated || l.head && l.dated
		named = named || l.head && (l.named || l.dated && f.offers(k))
	}
	return dated, named
}

// columnHead returns the line above block i and above the paragraphs of its column before it, -1 when there is none.
func (f *finder) columnHead(i int, places []uint64) int {
	k := f.above(i)
	for n := 0; n < most && k >= 0 && places[k] == places[i] && !f.looks[k].head && f.page.Blocks[i].Tag == atom.P && !dashed(f.page.Blocks[i].Text); n++ {
		k = f.above(k)
	}
	return k
}

// goesOn reports whether a line that words alone make a head is a paragraph of a text that stands below a head with a date.
func (f *finder) goesOn(i int, places []uint64) bool {
	b := &f.page.Blocks[i]
	if b.Own.Any(names) || f.marked(b) || f.called(b) {
		return false
	}
	above, k := f.above(i), f.columnHead(i, places)
	return k >= 0 && k != above && places[k] != places[i] && f.looks[k].head && f.looks[k].dated
}

// above returns the line above block i, controls and quotations aside, -1 when there is none.
func (f *finder) above(i int) int {
	for k := i - 1; k >= max(f.first, i-most); k-- {
		if !f.looks[k].control && !f.page.Blocks[k].InQuote {
			return k
		}
	}
	return -1
}

// tells reports whether a line with a date in its text is no head line but tells of that day: it stands right below a
// head line with a date, in another column, and has more words than a head needs.
func (f *finder) tells(i int, places []uint64) bool {
	b := &f.page.Blocks[i]
	if b.Own.Has(cue.Date) || f.marked(b) {
		return false
	}
	for _, m := range b.Marks {
		if undated(m.Of(b.Text)) == "\n" {
			return false // an element holds the date and nothing else
		}
	}
	if k := f.columnHead(i, places); k >= 0 && (!f.looks[k].head || !f.looks[k].dated || places[k] == places[i]) {
		return false
	}
	words := len(strings.Fields(undated(b.Text)))
	return words > 0 && (b.EndsStop || words > 1)
}

// places returns for each block from the first on what tells its column: the makes of the elements around it.
func (f *finder) places() []uint64 {
	boxes := f.page.Boxes
	makes := make([]uint64, len(boxes))
	places := make([]uint64, len(f.page.Blocks))
	for i := f.first; i < len(f.page.Blocks); i++ {
		b := &f.page.Blocks[i]
		h := uint64(1)
		if b.Part > 0 {
			h = 2
		}
		for x, n := b.Box, 0; x > 0 && n <= columnReach; x, n = boxes[x].Parent, n+1 {
			if makes[x] == 0 {
				makes[x] = hash(likeness(boxes[x].Node))
			}
			h = h*0x9E3779B97F4A7C15 + makes[x]
		}
		places[i] = h
	}
	return places
}

// hash is FNV-1a.
func hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h | 1
}

// brief reports whether a line is as short as a name and ends no sentence.
func brief(b *page.Block) bool {
	return b.Words <= mostNamed && b.Letters > 0 && !stops(b) && !b.EndsColon && !strings.ContainsAny(b.Text, "?!")
}

// underDate reports whether the head right above block i has a date and no name.
func (f *finder) underDate(i int) bool {
	dated, named := f.headAbove(i)
	return dated && !named
}

// leading reports whether block i is the first line of an element that has a text of another column below it, controls and
// initials aside, and besides the text a date of its own or a control to answer it.
func (f *finder) leading(i int, places []uint64) bool {
	boxes := f.page.Boxes
	b := &f.page.Blocks[i]
	if b.Part > 0 || b.InQuote || b.Own.Has(cue.Subject) || b.InAnchor && b.Tag == atom.Li || initials(b.Text) && i+1 < len(f.page.Blocks) && brief(&f.page.Blocks[i+1]) && !f.looks[i+1].dated {
		return false
	}
	for x, n := b.Box, 0; x > 0 && n <= leadReach; x, n = boxes[x].Parent, n+1 {
		box := &boxes[x]
		if box.Last-box.First > most {
			return false
		}
		for k := box.First; k < i; k++ {
			if !f.looks[k].control && !initials(f.page.Blocks[k].Text) {
				return false
			}
		}
		text, answered := false, f.underDate(i)
		for k := i + 1; k < box.Last; k++ {
			switch l := f.looks[k]; {
			case !text && (l.named || l.dated && f.offers(k)):
				return false // that line has the name, this one is a subject
			case l.dated || l.reply:
				answered = true
			case l.control:
			case places[k] == places[i]:
				return text && answered
			default:
				text = true
			}
		}
		if text && answered {
			return true
		}
	}
	return false
}
