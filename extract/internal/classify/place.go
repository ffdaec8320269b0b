package classify

import (
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/extract/internal/cue"
	"github.com/copydesk/copydesk/extract/internal/stamp"
)

// place weighs where the block stands.
func (j *judge) place(i int, s *sums) {
	b := &j.page.Blocks[i]
	before := j.title >= 0 && i < j.title || j.title < 0 && j.from >= 0 && i < j.from
	after := j.to >= 0 && i >= j.to
	long := len(b.Links) > 0 && b.Linked/len(b.Links) > 30
	switch {
	case b.Hint.Has(cue.Sidebar):
		s.add(cue.Related, 1.1, "in a sidebar")
	case b.Hint.Has(cue.Header) && before:
		s.add(cue.Navigation, 1.6, "in the page's header")
	}
	switch {
	case before && !long:
		s.add(cue.Navigation, 1.1, "before the title")
	case before:
		s.add(cue.Related, 1, "links before the title")
	case after && b.LinkDensity() > 0.5 && long:
		s.add(cue.Related, 1.2, "links after the article")
	case after && b.LinkDensity() > 0.5 && b.Position > 0.9:
		s.add(cue.Footer, 1, "links at the end")
	case !after && b.LinkDensity() > 0.8 && long && i >= j.from && j.from >= 0:
		s.add(cue.ReadAlso, 1.2, "a link between paragraphs")
	}
	if b.InFigure || b.Tag == atom.Figcaption {
		s.add(cue.Caption, 2, "in a figure")
	}
	if j.title >= 0 && i > j.title && i-j.title <= 6 && j.from >= 0 && i < j.from && named(b.Text) {
		s.add(cue.Byline, 1, "under the title")
	}
}

// measures weighs what the text of the block looks like: a date, a notice of rights, a name.
func (j *judge) measures(i int, s *sums) {
	b := &j.page.Blocks[i]
	if strings.ContainsRune(b.Text, '©') && b.Words < 40 {
		s.add(cue.Legal, 2.5, "©")
	}
	if b.Digits > 0 && b.Words <= 20 {
		length := 0
		for _, st := range stamp.Find(b.Text, "") {
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
		if a != "" && b.Words <= 25 && strings.Contains(letters(b.Text), letters(a)) {
			s.add(cue.Byline, 2, "names the author:")
			break
		}
	}
}

// named reports whether a text looks like names: two to eight words, most of which begin with a capital.
func named(s string) bool {
	words := strings.Fields(s)
	if len(words) < 2 || len(words) > 8 {
		return false
	}
	capitals := 0
	for _, w := range words {
		for _, r := range w {
			if unicode.IsUpper(r) {
				capitals++
			}
			break
		}
	}
	return 3*capitals >= 2*len(words)
}
