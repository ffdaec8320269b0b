package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/gazetteer"
)

// site is one place while the names of a document are read.
type site struct {
	names []int
	form  string // normal, of its longest name
	known string
}

// sites resolves the names of places of a document.
type sites struct {
	v      *view
	all    []*site
	byForm map[string]int   // sites by form, and by key behind a zero byte
	byWord map[string][]int // sites by the first word of a longer form
}

// resolve gives each name of a place its place: equal ones, those that the table joins, and a short form of a longer
// name that the table and the lists do not know as a place of its own.
func (s *sites) resolve() {
	var mine []int
	for i := range s.v.names {
		if s.v.names[i].Kind == names.Place {
			mine = append(mine, i)
		}
	}
	for _, i := range byLength(mine, func(i int) int { return len(wordsOf(s.form(i))) }) {
		s.join(i, s.find(i))
	}
	for _, one := range s.all {
		sortInts(one.names)
	}
}

func (s *sites) form(i int) string { return s.v.bareForm(s.v.names[i].Text) }

func (s *sites) join(i, k int) {
	if k < 0 {
		k = len(s.all)
		one := &site{form: s.form(i), known: s.v.knownKey(s.v.names[i].Text, names.Place)}
		s.all = append(s.all, one)
		s.byForm[one.form] = k
		if one.known != "" {
			s.byForm["\x00"+one.known] = k
		}
		if first, _, ok := strings.Cut(one.form, " "); ok {
			s.byWord[first] = append(s.byWord[first], k)
		}
	}
	s.all[k].names = append(s.all[k].names, i)
	s.v.names[i].entity = k
}

func (s *sites) find(i int) int {
	form, key := s.form(i), s.v.knownKey(s.v.names[i].Text, names.Place)
	if k, ok := s.byForm[form]; ok {
		return k
	}
	if k, ok := s.byForm["\x00"+key]; ok && key != "" {
		return k
	}
	if key != "" || strings.Contains(form, " ") {
		return -1
	}
	found := -1
	for _, k := range s.byWord[form] {
		if s.v.sameSort(s.all[k].form) {
			if found >= 0 {
				return -1
			}
			found = k
		}
	}
	return found
}

// sameSort reports whether a short form can stand for the whole place: a town may, "Pemberton Road" is no Pemberton.
func (v *view) sameSort(form string) bool {
	switch PlaceKind(v.headKind(form, siteHeads)) {
	case "", City, Region, Country:
		return true
	}
	return false
}

// nearWater reports whether a name of one word stands behind an article, as those of rivers do and those of towns do
// not, and a word of water stands near: « le pont qui enjambe l’Orbiel », "the bridge over the Arrow".
func (s *sites) nearWater(n name) bool {
	v := s.v
	article := v.is(n.first-1, definite) && !isUpper(v.token(n.first-1)) && n.last-n.first == 1 || n.last-n.first == 2 && v.is(n.first, definite)
	if !article || !v.sameSentence(n.first, n.first-1) && n.last-n.first == 1 || listed(n.Text)&(gazetteer.Country|gazetteer.Region) != 0 {
		return false
	}
	for i := n.first - 8; i < n.last+8; i++ {
		if i >= 0 && i < len(v.fold) && v.sameSentence(i, n.first) && v.lex.waters[v.fold[i]] && v.name[i] < 0 {
			return true
		}
	}
	return false
}

// kind says what sort of place it is.
func (s *sites) kind(one *site) PlaceKind {
	for _, i := range one.names {
		if k, ok := s.v.knownName(s.v.names[i].Text, names.Place); ok {
			return PlaceKind(k.kind)
		}
	}
	for _, i := range one.names {
		if kind := s.v.headKind(s.v.names[i].Text, siteHeads); kind != "" {
			return PlaceKind(kind)
		}
	}
	for _, i := range one.names {
		if kind := s.v.kindBeside(s.v.names[i], s.v.lex.places); kind != "" {
			return PlaceKind(kind)
		}
	}
	for _, i := range one.names {
		if s.nearWater(s.v.names[i]) {
			return Water
		}
	}
	for _, i := range one.names {
		switch class := listed(s.v.names[i].Text); {
		case class&gazetteer.Country != 0:
			return Country
		case class&gazetteer.City != 0:
			return City
		case class&gazetteer.Region != 0:
			return Region
		}
	}
	for _, i := range one.names {
		if s.v.standsAsTown(s.v.names[i]) {
			return City
		}
	}
	return "" // nothing tells
}

// standsAsTown reports whether a name stands as those of towns do: « à X » and « maire de X », "the mayor of X", a
// dateline, "X, Texas".
func (v *view) standsAsTown(n name) bool {
	if !isUpper(n.Text) {
		return false
	}
	if v.lex.headFirst && v.token(n.first-1) != "a" && v.token(n.first-1) != "A" && v.folded(n.first-1) == "a" {
		return true
	}
	if f := v.folded(n.first - 1); f == "de" || f == "d'" || f == "of" {
		switch v.folded(n.first - 2) {
		case "maire", "mairie", "eveque", "archeveque", "mayor", "bishop", "archbishop":
			return true
		}
	}
	if v.paragraph[n.first] != v.paragraph[max(n.first-1, 0)] || n.first == 0 {
		if v.isDash(n.last) || v.token(n.last) == "(" && isCaps(n.Text) {
			return true
		}
	}
	region := v.nameAt(n.last + 1)
	return v.token(n.last) == "," && region != nil && region.Kind == names.Place && listed(region.Text)&(gazetteer.Country|gazetteer.Region) != 0
}
