package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/page"
	"github.com/copydesk/copydesk/extract/internal/stamp"
)

// spoken are the kinds that phrases speak of, the surest first: where a line has several, the first one counts.
var spoken = []struct {
	topic cue.Topic
	kind  page.Kind
}{
	{cue.Cookie, page.Cookie}, {cue.CommentForm, page.CommentForm}, {cue.CommentPolicy, page.CommentPolicy},
	{cue.CommentHead, page.CommentHead}, {cue.License, page.License}, {cue.Donation, page.Donation}, {cue.Shop, page.Shop},
	{cue.Newsletter, page.Newsletter}, {cue.Paywall, page.Paywall}, {cue.Advertisement, page.Advertisement},
	{cue.Correction, page.Correction}, {cue.ReadAlso, page.ReadAlso}, {cue.AuthorBox, page.AuthorBox},
	{cue.SourceLine, page.SourceLine}, {cue.Poll, page.Poll}, {cue.Embed, page.Embed}, {cue.LiveNav, page.LiveNav},
	{cue.Login, page.Login}, {cue.Search, page.Search}, {cue.Share, page.Share}, {cue.Tags, page.Tags},
	{cue.Related, page.Related}, {cue.Byline, page.Byline}, {cue.Credit, page.Credit}, {cue.Caption, page.Caption},
	{cue.Date, page.DateLine}, {cue.Legal, page.Legal}, {cue.Breadcrumb, page.Breadcrumb}, {cue.Footer, page.Footer},
	{cue.Navigation, page.Navigation},
}

// heads are the kinds whose first line speaks for the lines below it as well, and for how many at most.
var heads = map[page.Kind]int{
	page.Related: 60, page.Newsletter: 4, page.Donation: 4, page.Shop: 4, page.Tags: 12, page.Poll: 8, page.CommentForm: 6,
	page.CommentPolicy: 2, page.AuthorBox: 3, page.Cookie: 6, page.Share: 8, page.Paywall: 3, page.LiveNav: 6,
	page.Footer: 60, page.Legal: 60, page.Search: 2,
}

// name fills Kind and Reason of the blocks of a page whose headline is block top, its standfirst lead, and whose article
// is kept.
func name(p *page.Page, top, lead int, kept []bool, comments []Comment) {
	first, last := extent(kept)
	n := namer{p: p, top: top, lead: lead, kept: kept, first: first, last: last, thread: make([]bool, len(kept))}
	for _, c := range comments {
		mark(n.thread, c.First, c.Last)
	}
	for i := range p.Blocks {
		b := &p.Blocks[i]
		switch {
		case kept[i]:
			b.Kind = n.keptKind(i)
		case i == top || top >= 0 && b.Text == p.Blocks[top].Text:
			b.Kind, b.Reason = page.Title, "headline"
		case n.thread[i]:
			b.Kind, b.Reason = page.Comment, "thread"
			if b.Words <= 6 && b.Cues.Has(cue.Reply) {
				b.Kind = page.Other
			}
		default:
			b.Kind, b.Reason = n.droppedKind(i)
		}
	}
}

// extent returns the first kept block and the one after the last.
func extent(kept []bool) (first, last int) {
	first = len(kept)
	for i, k := range kept {
		if k {
			first, last = min(first, i), i+1
		}
	}
	return first, last
}

type namer struct {
	p           *page.Page
	top, lead   int // headline and standfirst, -1 when there is none
	kept        []bool
	thread      []bool
	first, last int // the article, from its first block to the one after the last

	head page.Kind // what the last line that speaks for others said
	left int       // for how many more
}

func (n *namer) keptKind(i int) page.Kind {
	n.head = ""
	b := &n.p.Blocks[i]
	switch {
	case i == n.lead || i == n.first && n.top >= 0 && i <= n.top+2 && (standfirst(n.p, i) || header(n.p, i+1, n.next(i))):
		return page.Lead
	case i == n.first && n.first+1 < n.last && n.p.Blocks[i+1].Text == b.Text:
		return page.Lead // said again under the picture
	case bullet(b.Text) && (i > 0 && bullet(n.p.Blocks[i-1].Text) || i+1 < len(n.kept) && bullet(n.p.Blocks[i+1].Text)):
		return page.ListItem
	case strings.HasPrefix(b.Text, "> "):
		return page.Quotation
	case b.Words <= 12 && strings.HasSuffix(b.Text, "?") && i > n.first && i+1 < n.last && n.kept[i+1] && n.p.Blocks[i+1].Words > 2*b.Words && capital(b.Text):
		return page.Heading
	case b.Words <= 16 && !b.EndsStop && !b.EndsColon && i+1 < n.last && n.p.Blocks[i+1].Words > b.Words && !smallStart(b.Text):
		return page.Heading
	}
	return page.Paragraph
}

// next returns the first kept block after i, i+1 when it follows at once or none does.
func (n *namer) next(i int) int {
	for j := i + 1; j < n.last; j++ {
		if n.kept[j] {
			return j
		}
	}
	return i + 1
}

// droppedKind names a block that is no part of the article: by what it says, by its shape, by the line above that speaks
// for it, or by where it stands.
func (n *namer) droppedKind(i int) (page.Kind, string) {
	b := &n.p.Blocks[i]
	near := n.top >= 0 && i > n.top && i < n.top+12 || i < n.first && i > n.first-8
	if b.Soft && i > 0 && !n.kept[i-1] && !n.thread[i-1] {
		// A line of the paragraph above.
		switch k := n.p.Blocks[i-1].Kind; k {
		case page.Shop, page.Donation, page.Newsletter, page.CommentForm, page.Paywall, page.License:
			return k, "goes on"
		}
	}
	if k := n.spoken(b, near); k != "" {
		if lines, ok := heads[k]; ok && b.Words <= 14 {
			n.head, n.left = k, lines
		} else if k != n.head {
			n.head = ""
		}
		return k, "cue " + string(k)
	}
	if k := n.shaped(i, near); k != "" {
		return k, "shape"
	}
	if n.left > 0 && n.head != "" {
		n.left--
		if n.head != page.Tags && n.head != page.Share || b.Words <= 4 {
			return n.head, "below a " + string(n.head) + " line"
		}
	}
	switch {
	case i < n.first && b.Bars > 0 && n.top >= 0 && i < n.top && i >= n.top-4:
		return page.Breadcrumb, "before the headline"
	case i < n.first && (n.top < 0 || i < n.top):
		return page.Navigation, "before the article"
	case i < n.last || i < n.first:
		if b.Words >= 5 && !b.EndsStop {
			return page.Related, "in the article"
		}
		return page.Other, "in the article"
	case b.Words >= 4:
		return page.Related, "after the article"
	case i*10 > len(n.kept)*9:
		return page.Footer, "at the end"
	}
	return page.Navigation, "after the article"
}

// spoken is the kind that the phrases of a block speak of. Names, dates and credits count near the headline only.
func (n *namer) spoken(b *page.Block, near bool) page.Kind {
	for _, s := range spoken {
		if !b.Cues.Has(s.topic) {
			continue
		}
		if s.kind == page.Byline && (!near || !capitals(b.Text)) || s.kind == page.DateLine && b.Digits == 0 && !near {
			continue
		}
		if s.kind == page.ReadAlso && b.Words <= 5 && b.Cues.Has(cue.Related) {
			return page.Related // « Sur le même sujet », with the articles below it
		}
		return s.kind
	}
	return ""
}

// shaped is the kind that the shape of a line speaks of.
func (n *namer) shaped(i int, near bool) page.Kind {
	b := &n.p.Blocks[i]
	if r, _ := utf8.DecodeRuneInString(b.Text); b.Words <= 14 && (r == '(' || r == '[') && b.Uppers*5 > b.Letters*3 {
		return page.Credit
	}
	if copyright(b.Text) && b.Words <= 20 {
		if i >= n.last && i < n.last+3 {
			return page.License // of the article: « (c) 2019, the paper · the author »
		}
		return page.Legal
	}
	if signature(b.Text) || i+1 < len(n.p.Blocks) && signature(n.p.Blocks[i+1].Text) {
		return page.Embed
	}
	if captioned(b) {
		return page.Caption
	}
	if bareLink(b.Text) {
		return page.SourceLine
	}
	if i == n.first+1 && n.kept[n.first] && b.Text == n.p.Blocks[n.first].Text {
		return page.Caption
	}
	if i >= n.last && i < n.last+4 && personal(b) {
		if n.signed(b.Text) {
			return page.AuthorBox
		}
		if i == n.last {
			return page.Byline // signed at the end
		}
	}
	if near && b.Words <= 2*headWords && declared(b.Text) {
		return page.DateLine
	}
	if b.Words > headWords || !near {
		return ""
	}
	when, rest := undated(b.Text)
	if when != "" && len(strings.Fields(rest)) <= 2 {
		return page.DateLine
	}
	if near && i > n.top && personal(b) && n.besideDate(i) {
		return page.Byline
	}
	return ""
}

// signed reports whether a byline above the article names s.
func (n *namer) signed(s string) bool {
	for i := max(0, n.top); i < n.first+4 && i < n.last; i++ {
		if b := &n.p.Blocks[i]; b.Kind == page.Byline && strings.Contains(b.Text, s) {
			return true
		}
	}
	return false
}

// besideDate reports whether a date or a byline stands next to block i.
func (n *namer) besideDate(i int) bool {
	for j := max(0, i-2); j < min(len(n.p.Blocks), i+3); j++ {
		if b := &n.p.Blocks[j]; j != i && b.Words <= headWords && (b.Cues.Any(cue.Of(cue.Byline, cue.Date))) {
			return true
		}
	}
	return false
}

// personal reports whether a line is two to four capitalised words and nothing else.
func personal(b *page.Block) bool {
	fields := strings.Fields(b.Text)
	if len(fields) < 2 || len(fields) > 5 || b.Digits > 0 || b.Stops > 1 {
		return false
	}
	return capitals(b.Text)
}

// capitals reports whether a line has a capitalised word after its first, as names do.
func capitals(s string) bool {
	for _, f := range strings.Fields(s)[min(1, len(strings.Fields(s))):] {
		if r, _ := utf8.DecodeRuneInString(f); unicode.IsUpper(r) {
			return true
		}
	}
	return false
}

// copyright reports whether a line begins as the note of a copyright does.
func copyright(s string) bool {
	for _, sign := range []string{"©", "(c)", "(C)", "Copyright", "COPYRIGHT"} {
		if strings.HasPrefix(s, sign) {
			return true
		}
	}
	return false
}

// bareLink reports whether a line is an address and nothing else.
func bareLink(s string) bool {
	return (strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "www.")) && !strings.ContainsAny(s, "  ")
}

// declared reports whether a line says when the article was published or changed.
func declared(s string) bool {
	for _, d := range stamp.Find(s, "") {
		if d.Role == stamp.Published || d.Role == stamp.Modified {
			return true
		}
	}
	return false
}

// capital reports whether s begins with a capital letter.
func capital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

func smallStart(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// bullet reports whether a line begins as an item of a list.
func bullet(s string) bool {
	for _, mark := range []string{"• ", "* ", "- ", "▪ ", "‣ ", "– ", "■ ", "● "} {
		if strings.HasPrefix(s, mark) {
			return true
		}
	}
	return false
}
