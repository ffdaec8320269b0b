package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// titles collects what may be the title and chooses.
func (r *reader) titles() {
	add := func(source string, values ...string) {
		for _, v := range values {
			if v = r.unbranded(clean(v)); v != "" && utf8.RuneCountInString(v) <= 500 {
				r.out.Titles = append(r.out.Titles, Candidate{Value: v, Source: source})
			}
		}
	}
	if r.main.kind != nothing {
		add("json-ld headline", r.ld.str(r.main.get("headline")))
	}
	add("og:title", r.metaValue("og:title"))
	r.h1 = r.visibleTitle()
	if r.h1 != nil {
		add("h1", r.h1.text)
	}
	add("microdata headline", r.propValue("headline"))
	add("meta title", r.metaValue("parsely-title", "sailthru.title", "dc.title", "dcterms.title", "headline", "cxenseparse:title", "title"))
	add("twitter:title", r.metaValue("twitter:title", "twitter:text:title"))
	add("title", r.collected.title)
	for _, p := range r.ld.pages {
		add("json-ld name", r.ld.str(p.get("headline")))
	}
	r.crop()
	r.rank()
	r.siteOfTitle()
	if len(r.out.Titles) > 0 {
		r.out.Title = r.out.Titles[0].Value
	}
}

// crop takes a tail off a candidate when another candidate is the same without it: what is left out elsewhere is the
// name of a section or of the site.
func (r *reader) crop() {
	for i := range r.out.Titles {
		t := &r.out.Titles[i]
		for _, o := range r.out.Titles {
			if len(o.Value) < 12 || len(o.Value) >= len(t.Value) {
				continue
			}
			if strings.HasSuffix(t.Value, " | "+o.Value) {
				t.Value = o.Value // the name of a section, or of a town, before a bar
				continue
			}
			if !strings.HasPrefix(t.Value, o.Value) {
				continue
			}
			tail := t.Value[len(o.Value):]
			for _, sep := range append(separators, "-", "：", ":", "_", "--") {
				if strings.HasPrefix(tail, sep) && utf8.RuneCountInString(tail) < 60 {
					t.Value = o.Value
					break
				}
			}
		}
	}
}

// visibleTitle is the heading that the head of the page names, else the first h1 that stands in no teaser.
func (r *reader) visibleTitle() *heading {
	var said []string
	for _, s := range []string{r.ld.str(r.main.get("headline")), r.metaValue("og:title", "twitter:title"), r.collected.title} {
		if s = loose(clean(s)); s != "" {
			said = append(said, s)
		}
	}
	var best *heading
	most := -1
	for i := range r.headings {
		h := &r.headings[i]
		l := loose(h.text)
		if l == "" || h.comment != nil && h.node.Data != "h1" {
			continue
		}
		points := 0
		for _, s := range said {
			if s == l {
				points = max(points, 8)
			} else if len(l) > 12 && 3*len(l) > len(s) && strings.Contains(s, l) || len(s) > 12 && 3*len(s) > 2*len(l) && strings.Contains(l, s) {
				points = max(points, 6)
			}
		}
		if h.node.Data == "h1" {
			points += 3
		}
		if h.hint&titleHint != 0 {
			points++
		}
		if h.related != nil && points < 8 {
			points--
		}
		if r.brand(h.text) || points <= 4 && len(said) > 0 && len(strings.Fields(h.text)) < 3 {
			continue // the name of the site, or of a widget
		}
		if points <= 4 && h.offset > deepTitle {
			continue // the heading of a box at the foot
		}
		if points > most && points > 2 {
			best, most = h, points
		}
	}
	return best
}

// deepTitle is how many bytes of text may come before a heading that nothing else calls the title.
const deepTitle = 4000

// unbranded takes the name of the site off the end, or the beginning, of a title.
func (r *reader) unbranded(s string) string {
	for n := 0; n < 3; n++ {
		cut := r.brandCut(s)
		if cut == s {
			break
		}
		s = cut
	}
	return s
}

// separators are what stands between a title and the name of a site.
var separators = []string{" | ", " - ", " – ", " — ", " • ", " · ", " :: ", " » ", " « ", " / ", " // ", "｜", " : ", " ∙ ", " ~ ", " ‹ ", " › ", "|", " -- "}

func (r *reader) brandCut(s string) string {
	for _, sep := range separators {
		if i := strings.LastIndex(s, sep); i > 0 {
			if head, tail := strings.TrimSpace(s[:i]), s[i+len(sep):]; r.brand(tail) && head != "" && !r.brand(head) {
				return head
			}
		}
		if i := strings.Index(s, sep); i > 0 && sep != " : " {
			if head, tail := s[:i], strings.TrimSpace(s[i+len(sep):]); r.brand(head) && tail != "" && !r.brand(tail) {
				return tail
			}
		}
	}
	return s
}

// brand reports whether a part of a title names the site: as og:site_name and the publisher do, or as the address does.
func (r *reader) brand(s string) bool {
	l := loose(s)
	if l == "" {
		return false
	}
	site := loose(r.out.Site)
	if l == site || len(l) > 3 && len(site) > 3 && (strings.HasPrefix(l, site) && len(l) < len(site)+8 || strings.HasPrefix(site, l)) {
		return true
	}
	for _, h := range r.hosts() {
		if l == h || len(h) > 4 && (l == "the"+h || "the"+l == h) {
			return true
		}
		if first, _, ok := strings.Cut(s, " "); ok && loose(first) == h && len(strings.Fields(s)) <= 4 {
			return true // "CBC News"
		}
	}
	return false
}

// siteOfTitle is the name that the <title> adds to the title, when nothing else names the site.
func (r *reader) siteOfTitle() {
	whole := clean(r.collected.title)
	for _, t := range r.out.Titles {
		if r.out.Site != "" {
			return
		}
		if rest, ok := strings.CutPrefix(whole, t.Value); ok && rest != "" && !wordStart(rest) {
			r.out.Site = siteName(lastPart(rest))
		} else if rest, ok := strings.CutSuffix(whole, t.Value); ok && rest != "" {
			r.out.Site = siteName(strings.Trim(rest, " -–—|:•·»›"))
		}
	}
}

func wordStart(s string) bool { return unicode.IsLetter(firstRune(s)) || unicode.IsDigit(firstRune(s)) }

// siteName is s when it is as short as names of sites are.
func siteName(s string) string {
	if len(s) > 60 || len(strings.Fields(s)) > 7 || hasDigit(s) {
		return ""
	}
	return s
}

// lastPart is what follows the last separator: "Sport | The Ledger" ends with the site.
func lastPart(s string) string {
	for _, sep := range separators {
		if i := strings.LastIndex(s, sep); i >= 0 {
			s = s[i+len(sep):]
		}
	}
	return strings.Trim(s, " -–—|:•·»›")
}

// rank puts the likeliest title first and keeps the order of the others.
//
// Papers write two titles, one for readers and one for search engines, and which of them the headline of the JSON-LD
// repeats differs. Both may be on the page: then the one that the heading does not have is the readers'. Without
// JSON-LD the visible heading is the title. A candidate of the cards that is the beginning or the end of a longer one
// is that title without its kicker.
func (r *reader) rank() {
	by := map[string]string{}
	for _, t := range r.out.Titles {
		if by[t.Source] == "" {
			by[t.Source] = t.Value
		}
	}
	linked, card, visible := by["json-ld headline"], by["og:title"], by["h1"]
	choice := ""
	switch {
	case linked == "":
		choice = firstOf(visible, card)
		if partOf(card, visible) {
			choice = card
		}
	case cutShort(linked, visible):
		choice = visible
	case card == "" || loose(card) == loose(linked):
		choice = linked
	case visible != "" && loose(visible) == loose(card):
		choice = card
		if r.shown(linked) {
			choice = linked
		}
	case partOf(card, linked) || !partOf(linked, card) && r.shown(card):
		choice = card
	default:
		choice = linked
	}
	if linked != "" {
		choice = r.spelling(choice)
	}
	for i, t := range r.out.Titles {
		if t.Value == choice {
			copy(r.out.Titles[1:i+1], r.out.Titles[:i])
			r.out.Titles[0] = t
			return
		}
	}
}

// spelling is how most of the sources write a title: they differ in quotes, dashes and no-break spaces.
func (r *reader) spelling(title string) string {
	want := loose(title)
	best, most := title, 0
	votes := map[string]int{}
	for _, t := range r.out.Titles {
		if loose(t.Value) != want {
			continue
		}
		weight := 2
		switch t.Source {
		case "json-ld headline", "h1":
			weight = 4
		case "og:title":
			weight = 3
		}
		if votes[t.Value] += weight; votes[t.Value] > most {
			best, most = t.Value, votes[t.Value]
		}
	}
	return best
}

// shown reports whether a title stands near the heading as a heading or a piece of text of its own: papers put the line
// for search engines small above the one for readers.
func (r *reader) shown(title string) bool {
	want := loose(title)
	if r.body == nil || r.h1 == nil || want == "" {
		return false
	}
	s := search{want: want, size: len(title), from: r.h1.offset - beforeHeading, to: r.h1.offset + afterHeading}
	return s.in(r.body)
}

// How many bytes of text before and after the heading another title is looked for in.
const (
	beforeHeading = 300
	afterHeading  = 900
)

// search looks for a text in the stretch of the page between two offsets, which count as collect counts them.
type search struct {
	want     string // loose
	size     int
	from, to int
	offset   int
}

func (s *search) in(n *html.Node) bool {
	for m := n.FirstChild; m != nil && s.offset <= s.to; m = m.NextSibling {
		switch m.Type {
		case html.TextNode:
			t := strings.TrimSpace(m.Data)
			if s.offset >= s.from && s.fits(len(t)) && loose(t) == s.want {
				return true
			}
			s.offset += len(t)
		case html.ElementNode:
			if hidden(m.DataAtom) {
				continue
			}
			if s.offset >= s.from && heads(m.DataAtom) {
				if t := textOf(m, 2*s.size); s.fits(len(t)) && loose(t) == s.want {
					return true
				}
			}
			if s.in(m) {
				return true
			}
		}
	}
	return false
}

func (s *search) fits(size int) bool { return size > s.size*3/4 && size < s.size*5/4+8 }

func heads(a atom.Atom) bool {
	return a == atom.H1 || a == atom.H2 || a == atom.H3 || a == atom.H4
}

// cutShort reports whether a headline is the beginning of the visible title, cut off for search engines.
func cutShort(linked, visible string) bool {
	linked = strings.TrimRight(linked, "….")
	return len(linked) >= 90 && len(visible) > len(linked) && strings.HasPrefix(visible, linked)
}

// partOf reports whether a title is the beginning or the end of a longer one, cut between two words.
func partOf(part, whole string) bool {
	if len(part) < 20 || len(part) >= len(whole) {
		return false
	}
	return strings.HasPrefix(whole, part+" ") || strings.HasSuffix(whole, " "+part) || strings.HasSuffix(whole, "-"+part)
}
