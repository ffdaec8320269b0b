package entity

import (
	"github.com/copydesk/copydesk/entity/internal/lexicon"
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
	if key != "" || len(n.bare.words) > 1 {
		return -1
	}
	found := -1
	for _, k := range candidates {
		if one := s.all[k]; len(one.form.words) > 1 && one.form.words[0] == n.bare.text && s.v.sameSort(one.form.words) {
			if found >= 0 {
				return -1
			}
			found = k
		}
	}
	return found
}

// sameSort reports whether a short form can stand for the whole place: a town may, "Pemberton Road" is no Pemberton.
func (v *view) sameSort(words []string) bool {
	switch v.siteKind(words) {
	case "", City, Region, Country:
		return true
	}
	return false
}

// nearWater reports whether a name of one word stands behind an article, as those of rivers do and those of towns do
// not, and a word of water stands near: « le pont qui enjambe l’Orbiel », "the bridge over the Arrow".
func (s *sites) nearWater(n *name) bool {
	v := s.v
	article := v.is(n.first-1, definite) && !isUpper(v.token(n.first-1)) && n.last-n.first == 1 || n.last-n.first == 2 && v.is(n.first, definite)
	if !article || !v.sameSentence(n.first, n.first-1) && n.last-n.first == 1 || n.class()&(gazetteer.Country|gazetteer.Region) != 0 {
		return false
	}
	for i := n.first - 8; i < n.last+8; i++ {
		if i >= 0 && i < len(v.fold) && v.sameSentence(i, n.first) && v.is(i, lexicon.NearWater) && v.name[i] < 0 {
			return true
		}
	}
	return false
}

// kind says what sort of place it is.
func (s *sites) kind(one *site) PlaceKind {
	for _, i := range one.names {
		if kind := s.v.names[i].known.Kind; kind != "" {
			return PlaceKind(kind)
		}
	}
	for _, i := range one.names {
		if n := &s.v.names[i]; strings.Contains(n.Text, "-") && n.class()&gazetteer.City != 0 {
			return City // « Mont-de-Marsan » is no mountain
		}
	}
	for _, i := range one.names {
		if kind := s.v.siteKind(s.v.names[i].words); kind != "" {
			return kind
		}
	}
	for _, i := range one.names {
		if kind := s.v.kindBeside(&s.v.names[i], s.v.lex.Places); kind != "" {
			return PlaceKind(kind)
		}
	}
	for _, i := range one.names {
		if s.nearWater(&s.v.names[i]) {
			return Water
		}
	}
	for _, i := range one.names {
		switch class := s.v.names[i].class(); {
		case class&gazetteer.Country != 0:
			return Country
		case class&gazetteer.City != 0:
			return City
		case class&gazetteer.Region != 0:
			return Region
		}
	}
	for _, i := range one.names {
		if kind := s.v.kindByShape(&s.v.names[i]); kind != "" {
			return kind
		}
	}
	for _, i := range one.names {
		if s.v.standsAsTown(&s.v.names[i]) {
			return City
		}
	}
	return "" // nothing tells
}

// kindByShape reads the number of a road (N13, A7) and the ending of a county.
func (v *view) kindByShape(n *name) PlaceKind {
	if letters, digits := splitNumber(n.Text); letters != "" && len(letters) <= 2 && digits != "" && len(digits) <= 4 {
		return Street
	}
	if last := n.words[len(n.words)-1]; len(n.words) <= 2 && strings.HasSuffix(last, "shire") && len(last) > len("shire") {
		return Region // "North Yorkshire" too
	}
	return ""
}

// splitNumber cuts a word of capitals and digits behind them: "N13", "M 25".
func splitNumber(s string) (letters, digits string) {
	i := 0
	for i < len(s) && 'A' <= s[i] && s[i] <= 'Z' {
		i++
	}
	digits = strings.TrimLeft(s[i:], " -\u00a0")
	for k := range len(digits) {
		if digits[k] < '0' || digits[k] > '9' {
			return "", ""
		}
	}
	return s[:i], digits
}
