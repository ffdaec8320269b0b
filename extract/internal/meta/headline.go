package meta

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

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
	case cutShort(linked, visible), headOf(linked, visible) && loose(by["title"]) == loose(visible) && (card == "" || loose(card) != loose(visible)):
		choice = visible
	case card == "" || loose(card) == loose(linked):
		choice = linked
	case visible != "" && loose(visible) == loose(card):
		choice = card
		if partOf(linked, card) {
			// the kicker goes when the <title> does without it too
			if loose(by["title"]) == loose(linked) {
				choice = linked
			}
		} else if r.shown(linked) {
			choice = linked
		}
	case partOf(card, linked) || !partOf(linked, card) && r.shown(card):
		choice = card
	default:
		choice = linked
	}
	if linked != "" && !partOf(linked, choice) {
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

// headOf reports whether a headline is what stands before the comma or the colon of a longer title.
func headOf(head, whole string) bool {
	rest, ok := strings.CutPrefix(whole, head)
	return ok && head != "" && strings.ContainsRune(",:", firstRune(strings.TrimLeft(rest, " \u00a0\u202f")))
}

// partOf reports whether a title is the beginning or the end of a longer one, cut between two words.
func partOf(part, whole string) bool {
	if len(part) < 20 || len(part) >= len(whole) {
		return false
	}
	return strings.HasPrefix(whole, part+" ") || strings.HasSuffix(whole, " "+part) || strings.HasSuffix(whole, "-"+part)
}
