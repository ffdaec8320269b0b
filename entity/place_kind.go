package entity

import (
	"strings"

	"github.com/copydesk/copydesk/entity/internal/lexicon"
	"github.com/copydesk/copydesk/entity/names"
	"github.com/copydesk/copydesk/internal/gazetteer"
	"github.com/copydesk/copydesk/text"
)

// nearWater reports whether a name of one word stands behind an article, as those of rivers do and those of towns do
// not, and a word of water stands near: « le pont qui enjambe l’Orbiel », "the bridge over the Arrow".
func (s *sites) nearWater(n *name) bool {
	v := s.v
	article := v.is(n.first-1, definite) && !isUpper(v.token(n.first-1)) && n.last-n.first == 1 || n.last-n.first == 2 && v.is(n.first, definite)
	class := n.class()
	if !article || !v.sameSentence(n.first, n.first-1) && n.last-n.first == 1 || class&gazetteer.Country != 0 {
		return false
	}
	for i := n.first - 8; i < n.last+8; i++ {
		if i >= 0 && i < len(v.fold) && v.sameSentence(i, n.first) && v.is(i, lexicon.NearWater) && v.name[i] < 0 && (class&gazetteer.Region == 0 || v.isFlow(i)) {
			return true
		}
	}
	return false
}

// isFlow reports whether token i is of rivers alone, so that a land named after one is the river there: « le Rhône en crue ».
func (v *view) isFlow(i int) bool {
	switch v.folded(i) {
	case "crue", "crues", "fleuve", "riviere", "affluent", "affluents", "rives", "berges", "banks", "tributary", "upstream", "downstream", "flooded":
		return true
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
		if n := &s.v.names[i]; isTownByHyphen(n.Text) || s.v.lex.HeadFirst && liesByHyphen(n.Text) {
			return City
		}
		if s.v.isSaintly(&s.v.names[i]) {
			return Site
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
		if n := &s.v.names[i]; s.v.token(n.first-1) == "(" && s.v.token(n.last) == ")" && s.v.isPlaceAt(n.first-2) {
			return Region // « Épinal (Vosges) »
		}
	}
	for _, i := range one.names {
		if s.v.liesOff(&s.v.names[i]) {
			return Region
		}
	}
	for _, i := range one.names {
		if s.v.standsAsTown(&s.v.names[i]) {
			return City
		}
	}
	return "" // nothing tells
}

// isTownByHyphen reports whether a name is that of a town which grew around a thing: « Port-Elven », « Château-Landon ». The
// thing itself has no hyphen: « le pont Neuf », or is known by it.
func isTownByHyphen(name string) bool {
	head, rest, ok := strings.Cut(name, "-")
	if !ok || !isUpper(head) || !isUpper(rest) && !strings.Contains(rest, "-") {
		return false
	}
	switch text.Fold(head) {
	case "port", "chateau", "bourg", "fontaine", "roche", "moulins", "villeneuve", "puy":
		return true
	}
	return false
}

// liesByHyphen reports whether a name tells by or on what a town lies: « Brec-en-Vexin ».
func liesByHyphen(name string) bool {
	_, rest, ok := strings.Cut(name, "-")
	for ok {
		var word string
		if word, rest, ok = strings.Cut(rest, "-"); ok && liesBy(text.Fold(word)) && word != "les" {
			return true
		}
	}
	return false
}

// isSaintly reports whether a name is that of a church, or a school, by its saint: "the vicar of St Mary's".
func (v *view) isSaintly(n *name) bool {
	first := v.folded(n.first)
	return (first == "st" || first == "st." || first == "saint") && n.last-n.first > 1 && v.isPossessiveMark(n.last-1)
}

// liesOff reports whether a name is that of an island or a coast off which something happens: "ran aground off Inisfallen",
// « au large de ».
func (v *view) liesOff(n *name) bool {
	if !v.sameSentence(n.first-1, n.first) {
		return false
	}
	switch v.folded(n.first - 1) {
	case "off":
		return true
	case "de", "d'":
		return v.folded(n.first-2) == "large"
	}
	return false
}

// kindByShape reads the number of a road (N13, A7) and the ending of a county.
func (v *view) kindByShape(n *name) PlaceKind {
	if letters, digits := splitNumber(n.Text); letters != "" && len(letters) <= 2 && digits != "" && len(digits) <= 4 {
		return Street
	}
	if parts := strings.Split(n.Text, "-"); v.lex.HeadFirst && len(parts) > 2 {
		switch parts[len(parts)-2] {
		case "sur", "sous", "le", "la", "les", "lès", "lez", "en", "aux", "du", "des", "de":
			return City // « Ludres-le-Vieux »
		}
	}
	if last := n.words[len(n.words)-1]; len(n.words) <= 2 && strings.HasSuffix(last, "shire") && len(last) > len("shire") {
		return Region // "North Yorkshire" too
	}
	if len(n.words) == 3 && n.words[1] == "and" && !v.lex.HeadFirst && v.is(n.first-1, definite) {
		return Site // "at the Lamb and Flagon"
	}
	return ""
}

// isPlaceAt reports whether the name of a place stands at token i.
func (v *view) isPlaceAt(i int) bool {
	n := v.nameAt(i)
	return n != nil && n.Kind == names.Place
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
