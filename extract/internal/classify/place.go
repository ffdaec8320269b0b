package classify

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/stamp"
)

// place weighs where the block stands.
func (j *judge) place(i int, s *sums) {
	b := &j.page.Blocks[i]
	before := j.title >= 0 && i < j.title || j.title < 0 && j.from >= 0 && i < j.from
	after := j.to >= 0 && i >= j.to
	inside := !after && j.from >= 0 && i >= j.from
	long := len(b.Links) > 0 && b.Linked/len(b.Links) > 30
	if b.Hint.Has(cue.Sidebar) {
		s.add(cue.Related, 1.1, "in a sidebar")
	}
	switch {
	case b.Hint.Has(cue.Header) && before:
		s.add(cue.Navigation, 1.6, "in the page's header")
	case before && !long:
		s.add(cue.Navigation, 1.1, "before the title")
	case before:
		s.add(cue.Related, 1, "links before the title")
	case after && b.LinkDensity() > 0.5 && long:
		s.add(cue.Related, 1.2, "links after the article")
	case after && b.LinkDensity() > 0.7 && i-j.to <= 6 && len(b.Links) > 1 && b.Words <= 4*len(b.Links) && b.Position < 0.95:
		s.add(cue.Tags, 1.2, "short links under the article")
	case after && b.InAnchor && b.Words <= 4 && i-j.to <= 10 && j.inRow(i):
		s.add(cue.Tags, 1.2, "short links under the article")
	case after && b.LinkDensity() > 0.5 && b.Position > 0.9:
		s.add(cue.Footer, 1, "links at the end")
	case inside && b.LinkDensity() > 0.8 && long:
		s.add(cue.ReadAlso, 1.2, "a link between paragraphs")
	}
	said := j.said(i)
	if inside && !(said.Has(cue.Related) && !said.Has(cue.ReadAlso)) {
		s.swap(cue.Related, cue.ReadAlso)
	} else if after && b.Cues.Has(cue.ReadAlso) && b.Words > 4 && i-j.to <= nearEnd && j.head[i] < 0 {
		s.swap(cue.Related, cue.ReadAlso) // a last pointer, right below the last paragraph
	} else if !inside && !(said.Has(cue.ReadAlso) && !said.Has(cue.Related) && i-j.to <= 8) && !(b.Cues.Has(cue.ReadAlso) && b.Words > 4 && i-j.to <= nearEnd) {
		s.swap(cue.ReadAlso, cue.Related)
	}
	if !before && s.weight[cue.Login] > 0 && !b.Cues.Has(cue.Login) && b.Words > 3 {
		s.add(cue.Newsletter, s.weight[cue.Login], "class of a sign-up:")
		s.weight[cue.Login] = 0
	}
	if before && b.InAnchor && len(b.Links) == 1 && b.Links[0].URL == "/" && b.Words <= 8 {
		s.add(cue.Navigation, 5, "leads to the first page:") // its words are the paper's name
	}
	if before && !b.Cues.Any(cue.Of(cue.Login, cue.Search)) && j.inMenu(i, cue.Navigation) {
		s.add(cue.Navigation, 3, "in a menu")
		for _, t := range menuNoise {
			s.weight[t] = 0
		}
	}
	if after && s.weight[cue.Legal] < 3 && !b.Own.Has(cue.Tags) && !said.Has(cue.Tags) && j.inMenu(i, cue.Footer) {
		s.add(cue.Footer, 4, "in a menu")
		for _, t := range menuNoise {
			if t != cue.Footer && t != cue.Legal {
				s.weight[t] = 0
			}
		}
		s.weight[cue.Cookie], s.weight[cue.Byline], s.weight[cue.Newsletter] = 0, 0, s.weight[cue.Newsletter]/2
	}
	if after && b.Repeats > 0 && steps(b) >= 2 && b.Words <= 14 && b.Linked > 0 {
		s.add(cue.Breadcrumb, 9, "the trail again:")
	}
	if before {
		j.trail(i, s)
		if s.weight[cue.Login] > 0 && s.weight[cue.Paywall] > 0 {
			s.weight[cue.Paywall] /= 2
		}
	}
	if s.weight[cue.Date] > 0 && after && b.Linked > 0 && b.Words <= mostMonth && (b.Tag == atom.Li || b.InAnchor || strings.HasSuffix(b.Text, ")")) {
		s.add(cue.Navigation, s.weight[cue.Date]+1, "a month of the archive:")
	}
	if b.InFigure && b.InAnchor && b.Tag != atom.Figcaption && b.Words >= leastRule && s.weight[cue.Embed] == 0 {
		s.add(cue.ReadAlso, 3, "a card in a figure:")
	} else if b.InFigure || b.Tag == atom.Figcaption {
		s.add(cue.Caption, 2, "in a figure")
	} else if b.Words > 2 && !before && !after && j.pictured(b.Box) {
		s.add(cue.Caption, 1.5, "beside a picture")
	}
	if j.title >= 0 && i > j.title && i-j.title <= 6 && j.from >= 0 && i < j.from && named(b.Text) {
		s.add(cue.Byline, 1, "under the title")
	}
	if after && i-j.to <= 2 && named(b.Text) && b.Linked == 0 {
		s.add(cue.Byline, 1.2, "under the article")
	}
	if s.weight[cue.Date] > 0 && b.Digits == 0 && len(stamp.Find(b.Spaced(), anyDay)) == 0 {
		s.weight[cue.Date] = 0 // a class alone makes no date
	}
	j.bio(i, after, s)
	if j.threadFrom <= i && i < j.threadTo {
		j.beside(i, s)
	}
}

// nearEnd is how many blocks below the article what belongs to it stands at most.
const nearEnd = 4

// mostMonth is how many words a month has with its year and the number of its articles.
const mostMonth = 3

// said is what the line says itself, or the head line above it.
func (j *judge) said(i int) cue.Set {
	said := j.page.Blocks[i].Cues
	if h := j.head[i]; h >= 0 {
		said |= j.page.Blocks[h].Cues
	}
	return said
}

// menuNoise are the topics that entries of a menu are named after: "Videos", « Boutique », "Trending".
var menuNoise = []cue.Topic{
	cue.Tags, cue.Related, cue.ReadAlso, cue.LiveNav, cue.Embed, cue.Shop, cue.Poll, cue.AuthorBox, cue.Paywall, cue.Advertisement,
	cue.CommentHead, cue.SourceLine, cue.Footer, cue.Legal, cue.Correction, cue.Caption, cue.Credit,
}

// inMenu reports whether the block is an entry of a menu: one of many short links in a box that says where it stands.
func (j *judge) inMenu(i int, where cue.Topic) bool {
	b := &j.page.Blocks[i]
	if b.Words > 8 || b.EndsStop || !b.Hint.Has(where) {
		return false
	}
	for x := b.Box; x > 0 && !j.settled[x]; x = j.page.Boxes[x].Parent {
		box := &j.page.Boxes[x]
		if n := box.Last - box.First; box.Hint.Has(where) && n >= 8 && box.Links >= 6 && 2*box.LinkRunes > box.Runes {
			return true
		}
	}
	return false
}

// inRow reports whether the block is one of several short links in one box.
func (j *judge) inRow(i int) bool {
	x := j.page.Blocks[i].Box
	if x <= 0 {
		return false
	}
	up := &j.page.Boxes[j.page.Boxes[x].Parent]
	if up.Last-up.First < 2 || up.Last-up.First > 20 {
		return false
	}
	for k := up.First; k < up.Last; k++ {
		if b := &j.page.Blocks[k]; b.Words > 5 || !b.InAnchor && k != up.First {
			return false
		}
	}
	return true
}

// swap moves the weight of what is called one thing inside the article and another around it.
func (s *sums) swap(from, to cue.Topic) {
	if s.weight[from] > 0 && s.weight[to] > 0 {
		s.weight[to] += s.weight[from]
		s.weight[from] = 0
	}
}

// pictured reports whether an element, or the one around it if that has nothing else, holds a picture and few words.
func (j *judge) pictured(x int) bool {
	if x <= 0 {
		return false
	}
	box := &j.page.Boxes[x]
	if up := &j.page.Boxes[max(box.Parent, 0)]; box.Images == 0 && up.First == box.First && up.Last == box.Last {
		box = up
	}
	return box.Images > 0 && box.Runes < 300
}

// bio tells the box about an author from the line that names one.
func (j *judge) bio(i int, after bool, s *sums) {
	b := &j.page.Blocks[i]
	if !after || s.weight[cue.Byline] == 0 && s.weight[cue.AuthorBox] == 0 || b.Box < 0 {
		return
	}
	for x := b.Box; x > 0 && !j.settled[x]; x = j.page.Boxes[x].Parent {
		box := &j.page.Boxes[x]
		if n := box.Last - box.First; n > 12 {
			return
		} else if n > 1 && box.Hint.Any(cue.Of(cue.Byline, cue.AuthorBox)) {
			s.add(cue.AuthorBox, 3+s.weight[cue.Byline], "box class")
			return
		}
	}
}

// beside tells what stands among comments: to sign in there is to comment.
func (j *judge) beside(i int, s *sums) {
	b := &j.page.Blocks[i]
	w := max(s.weight[cue.Login], s.weight[cue.Paywall], s.weight[cue.Poll])
	if w > 0 && s.weight[cue.CommentPolicy] == 0 && !b.Cues.Has(cue.CommentHead) {
		s.add(cue.CommentForm, w+0.5, "among comments")
	}
	if b.InForm || b.Tag == atom.Label || b.Tag == atom.Button {
		s.add(cue.CommentForm, 1, "among comments")
	}
	s.weight[cue.Byline], s.weight[cue.Date], s.weight[cue.Related] = 0, 0, s.weight[cue.Related]/2
}

// measures weighs what the text of the block looks like: a date, a notice of rights, a name.
func (j *judge) measures(i int, s *sums) {
	b := &j.page.Blocks[i]
	if strings.ContainsRune(b.Text, '©') && b.Words < 40 {
		s.add(cue.Legal, 2.5, "©")
		if b.Cues.Has(cue.License) {
			s.add(cue.License, 6, "© and cue")
		}
	}
	if rights(b.Text) && b.Words <= 20 {
		s.add(cue.Legal, 2.5, "(c)")
		if j.to >= 0 && i >= j.to && i-j.to <= 2 && !b.Hint.Has(cue.Footer) {
			s.add(cue.License, 6, "rights right under the article")
		}
	}
	if j.from >= 0 && b.Words > 4 && credited(b) {
		s.add(cue.Caption, 1.5, "ends with a credit")
	}
	if b.Words > 14 && strings.Contains(strings.ToLower(b.Text), "cookie") {
		s.add(cue.Cookie, 1.5, "speaks of cookies:")
	}
	if clock(b.Text) {
		s.add(cue.Date, 2.5, "a time of day:")
	}
	switch {
	case hashtags(b.Text):
		s.add(cue.Tags, 5, "hashtags:")
	case pager(b) || b.Linked > 0 && b.Words <= 40 && paged(b.Text):
		s.add(cue.Navigation, 5, "numbers of pages:")
	case b.Digits > 0 && b.Words <= 40 && strings.Count(b.Text, "%") >= 3:
		s.add(cue.Poll, 2.5, "shares:")
	}
	if j.ticker(i) {
		s.add(cue.LiveNav, 6, "news with their times:")
	}
	if b.Digits > 0 && b.Words <= 30 {
		length := 0
		for _, st := range stamp.Find(b.Spaced(), "") {
			length += st.Len()
		}
		switch share := float64(length) / float64(len(b.Text)); {
		case share > 0.6:
			s.add(cue.Date, 3, "a date and nothing else:")
		case share > 0.3:
			s.add(cue.Date, 1.5, "mostly a date:")
		}
	}
	for _, a := range j.page.Given.Authors {
		if a != "" && a != j.page.Given.Site && j.nearBody(i) && b.Words <= 25 && strings.Contains(letters(b.Text), letters(a)) {
			s.add(cue.Byline, 2, "names the author:")
			break
		}
	}
}

// anyDay is what relative dates are read against when only their presence matters.
const anyDay = "2020-06-15T12:00:00Z"

// nearBody reports whether a block stands where the author is named: between title and text, or right below.
func (j *judge) nearBody(i int) bool {
	if j.from < 0 {
		return j.title >= 0 && i >= j.title-2 && i <= j.title+8
	}
	first := j.from - 8
	if j.title >= 0 {
		first = min(first, j.title-3)
	}
	return i >= first && i <= j.to+12
}

// rights reports whether a line opens with the sign of copyright.
func rights(s string) bool {
	return strings.HasPrefix(s, "©") || strings.HasPrefix(s, "(c)") || strings.HasPrefix(s, "(C)")
}

// named reports whether a text looks like names: two to eight words, most of which begin with a capital.
func named(s string) bool {
	words := strings.Fields(s)
	if len(words) < 2 || len(words) > 8 {
		return false
	}
	capitals := 0
	for _, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			capitals++
		}
	}
	return 3*capitals >= 2*len(words)
}
