package entity

import (
	"slices"
	"strings"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/gazetteer"
)

// site is one place while the names of a document are read.
type site struct {
	names []int
	form  form // of its longest name
	known string
	room  [6]int // where the first of names are held
}

func (v *view) newSite(n *name) *site {
	one := v.sites.next()
	one.form, one.known = n.bare, n.known.Key
	one.names = one.room[:0]
	return one
}

// sites resolves the names of places of a document.
type sites struct {
	v      *view
	all    []*site
	rivals rivals
}

func (s *sites) free() {
	clear(s.all)
	s.all = s.all[:0]
	s.rivals.free()
}

// resolve gives each name of a place its place: equal ones, those that the table joins, and a short form of a longer
// name that the table and the lists do not know as a place of its own.
func (s *sites) resolve() {
	for _, i := range s.v.byLength(s.v.namesOf(names.Place)) {
		s.join(i, s.find(&s.v.names[i]))
	}
	for _, one := range s.all {
		slices.Sort(one.names)
	}
}

func (s *sites) join(i, k int) {
	n := &s.v.names[i]
	if k < 0 {
		k = len(s.all)
		s.all = append(s.all, s.v.newSite(n))
		s.note(k)
	}
	s.all[k].names = append(s.all[k].names, i)
	n.entity = k
}

// note enters place k among the rivals, which only a long list needs.
func (s *sites) note(k int) {
	switch {
	case len(s.all) < fuzzy:
	case s.rivals.byWord != nil:
		s.rivals.note(s.all[k].form.text, s.all[k].known, k)
	default:
		for k, one := range s.all {
			s.rivals.note(one.form.text, one.known, k)
		}
	}
}

// find returns the place that a name is one of, or -1.
func (s *sites) find(n *name) int {
	key := n.known.Key
	candidates := s.rivals.among(len(s.all), n.bare.text, key)
	for _, k := range candidates {
		if one := s.all[k]; one.form.text == n.bare.text || key != "" && one.known == key {
			return k
		}
	}
	if key != "" {
		return -1
	}
	if len(n.bare.words) > 1 {
		return s.longerTown(n, candidates)
	}
	found := -1
	for _, k := range candidates {
		if one := s.all[k]; s.shortens(n, one.form.words) {
			if found >= 0 {
				return -1
			}
			found = k
		}
	}
	return found
}

// longerTown returns the only one of the places that is a name with a hyphen, and by what or on what it lies: « Saint-Brec »
// of « Saint-Brec-sur-Mer »; or -1.
func (s *sites) longerTown(n *name, candidates []int) int {
	if !s.v.lex.HeadFirst || !strings.Contains(n.Text, "-") {
		return -1
	}
	found := -1
	for _, k := range candidates {
		rest, ok := strings.CutPrefix(s.all[k].form.text, n.bare.text+" ")
		if !ok || !liesBy(firstWord(rest)) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = k
	}
	return found
}

// liesBy reports whether a normal word joins the name of a town to that of a land or a water by which it lies.
func liesBy(word string) bool {
	switch word {
	case "sur", "sous", "en", "les", "lez":
		return true
	}
	return false
}

// shortens reports whether a single name is a short form of a longer one, cut into words: its first word, or the land of a
// state, « le Tamba » of « République du Tamba ». Of a building it needs the article: "the Lantern" of "Lantern Theatre".
func (s *sites) shortens(n *name, words []string) bool {
	if len(words) < 2 {
		return false
	}
	if len(words) == 2 && (words[0] == n.bare.text || words[1] == n.bare.text) && s.v.siteKind(words) == Water {
		return s.v.is(n.first-1, definite) // "the Ettern" of "River Ettern"
	}
	if words[0] != n.bare.text {
		return words[len(words)-1] == n.bare.text && len(words) <= 4 && s.v.siteKind(words[:1]) == Country
	}
	return s.v.sameSort(words) || len(words) == 2 && s.v.siteKind(words) == Site && s.v.is(n.first-1, definite) && n.class()&gazetteer.Place == 0
}

// sameSort reports whether a short form can stand for the whole place: a town may, "Pemberton Road" is no Pemberton.
func (v *view) sameSort(words []string) bool {
	switch v.siteKind(words) {
	case "", City, Region, Country:
		return true
	}
	return false
}
